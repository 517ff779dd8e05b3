/** Texts of the acts: names in titles, what was looked at, what was found, and the numbers of documents. */
import type { Body, Item } from './rosters.js';
import type { DistrictCode } from './shape.js';

/** A title is public: a citizen appears in it with the surname only. */
export const maskedName = (name: string, nature: string): string => (nature === '01' ? `${name.slice(0, 1)}某` : name);

/** What an item requires, without the words around it. */
export const matter = (item: Item): string => item.subName.replace(/^对/, '').replace(/的?(行政处罚|行政检查|监督检查|监督抽查|按日连续处罚)$/, '');

/** What is sealed or taken away: 擅自从事网吧经营场所 of 对擅自从事网吧经营场所的查封. */
const subject = (item: Item): string => matter(item).replace(/的[^的]*$/, '');

export function found(item: Item, date: string, observation: string): string {
  const what =
    item.type === 'PUNISH' ? `存在${matter(item)}的行为` : item.type === 'FORCE' ? `涉及${subject(item)}` : `在“${matter(item)}”方面不符合规定`;
  return `${date}${observation},当事人${what},有现场笔录、询问笔录等证据证明。`;
}

const LOCATION: Readonly<Record<DistrictCode, string>> = {
  city: '鄂州市',
  echeng: '鄂城',
  huarong: '华容',
  liangzihu: '梁子湖',
  gedian: '葛店',
  linkong: '临空',
};
const LINE: Readonly<Record<string, string>> = {
  planning: '发改',
  education: '教',
  science: '科',
  industry: '经信',
  publicSecurity: '公',
  civilAffairs: '民',
  justice: '司',
  finance: '财',
  humanResources: '人社',
  naturalResources: '自然资',
  environment: '环',
  housing: '建',
  urbanManagement: '城管',
  transport: '交',
  water: '水',
  agriculture: '农',
  commerce: '商',
  culture: '文旅',
  health: '卫',
  emergency: '应急',
  market: '市监',
  statistics: '统',
  medicalInsurance: '医保',
  forestry: '林',
  grain: '粮',
  airDefence: '人防',
  tobacco: '烟',
  weather: '气',
  fire: '消',
  tax: '税',
  postal: '邮',
  approval: '审批',
  religion: '宗',
  veterans: '退役',
};

/** `鄂州市监罚〔2022〕12号`: place, body, sort of document, year, number. */
export function documentNumber(body: Body, sort: '罚' | '强', serial: number): string {
  const line = LINE[body.line];
  if (line === undefined) throw new Error(`${body.name} has no word for its documents`);
  // 鄂州市 and 市监 share their 市.
  return `${`${LOCATION[body.district]}${line}`.replace('市市', '市')}${sort}〔2022〕${serial}号`;
}
