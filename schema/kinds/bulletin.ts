/** 监管动态 (standard.md §2.8 SupervisionNews, all inf). */
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { Moment, Text } from '../kind/fields.js';

@RecordKind({ name: 'bulletin', title: '监管动态', naturalKey: ['newsId'], ownDate: 'publishTime' })
export class Bulletin extends RecordStamp {
  @Text({ title: '动态编号', max: 50, required: true, index: true }) newsId!: string;
  @Text({ title: '标题', max: 200, required: true, search: 'title' }) title!: string;
  @Text({ title: '正文', max: 10000, required: true }) body!: string;
  @Text({ title: '类别', max: 50, index: true }) category!: string;
  @Text({ title: '发布部门', max: 200, search: 'name', national: 'department' }) publishDepartment!: string;
  @Text({ title: '地区', max: 100 }) area!: string;
  @Text({ title: '作者', max: 50, protection: 'personal' }) author!: string;
  @Text({ title: '原文网址', max: 400 }) sourceUrl!: string;
  @Text({ title: '审核状态', max: 20 }) reviewStatus!: string;
  @Moment({ title: '发布时间', required: true, index: true }) publishTime!: string;
  @Moment({ title: '撤下时间' }) withdrawTime!: string;
}

export const bulletin = () => kindOf(Bulletin);
