/** Notices resolver: the configured rules. What was told is a log (resolvers/logs). */
import { Ctx, Query, Resolver } from 'type-graphql';
import { noticeEvents } from '../../schema/notices.js';
import type { Context } from '../engine/context.js';
import { Costs } from '../engine/cost/declared.js';
import { Follows } from '../engine/follows.js';
import { Requires } from '../engine/rights.js';
import { NoticeRuleType } from './notice-types.js';

const titleOf = (event: string): string => noticeEvents.find(({ name }) => name === event)?.title ?? event;

@Resolver()
export class NoticesResolver {
  @Requires('jobs')
  @Follows('COMMITS')
  @Costs({ many: 20 })
  @Query(() => [NoticeRuleType], { description: '页面之外告知谁什么(配置 notify);地址不显示' })
  noticeRules(@Ctx() { queries }: Context): NoticeRuleType[] {
    return queries.system.noticeRules().map((rule) => ({
      ...rule,
      quiet: rule.quiet?.text ?? null,
      events: rule.events.map((name) => ({ name, title: titleOf(name) })),
    }));
  }
}
