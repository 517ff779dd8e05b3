/** Work resolver: what is to be done in groups, deadlines one by one, and the clocks behind them. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { OpenDeadline, WorkGroup } from '../src/api.js';
import { cursorOf, pageOf, pageSize } from './kinds/paged.js';
import { BACKLOG_DAYS } from '../schema/deadlines.js';
import { HubError } from '../schema/errors.js';
import type { Context } from './engine/context.js';
import { Costs } from './engine/cost/declared.js';
import { MOST_ROWS, PAGE } from './engine/cost/limits.js';
import { addField } from './engine/dynamic-resolvers.js';
import { Follows } from './engine/follows.js';
import { globalId } from './engine/global-id.js';
import { prefetch } from './engine/prefetch.js';
import { Requires } from './engine/rights.js';
import { selectedNames } from './engine/selection.js';
import { connectionType, toNodes } from './kinds/connection.js';
import { departmentOf, districtsOf } from './kinds/owners.js';
import { addRecordById } from './logs/record-of-row.js';
import { ClockInUseType, DeadlineClock, DeadlinesOfInput, DeadlineType, WorkGroupType } from './work-types.js';

const Deadlines = connectionType('Deadline', '期限', () => DeadlineType);
const WorkGroups = connectionType('WorkGroup', '待办', () => WorkGroupType);

// Of each room's open rows all are looked through, ten thousand at most; as a rule a few hundred.
const OPEN = { statements: 25, rows: 40_000 };
const FIRST = '条数,最多 500;不写为 20';
const AFTER = '从此游标之后开始:上一页的 endCursor';

@Resolver()
export class WorkResolver {
  @Requires('logs')
  @Follows('CLOCK')
  @Costs({ ...OPEN, page: { field: 'nodes', size: ({ first }) => pageSize(first) } })
  @Query(() => WorkGroups, { description: '今天要办:按种类、原因、部门成组,最急的在前' })
  async workList(
    @Arg('backlog', () => Boolean, { nullable: true, description: `过期 ${BACKLOG_DAYS} 个工作日以上的:true 只看这些,false 不看;不写为都看` })
    backlog: boolean | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null | undefined,
    @Ctx() { hub, queries }: Context,
  ): Promise<object> {
    const all = (await queries.work.groups()).filter((group) => (backlog ?? null) === null || isBacklog(group) === backlog);
    const place = ({ mostUrgentDay, action, rows, id }: WorkGroup) => [mostUrgentDay ?? '9999-99-99', action, rows, id];
    const at = new Map(all.map((group, i) => [group.id, i]));
    // A group that is gone since: the ones behind it begin where its place would be, by urgency alone.
    const behind = (group: WorkGroup, from: readonly unknown[]): boolean => {
      const known = at.get(String(from[3]));
      return known === undefined ? (group.mostUrgentDay ?? '9999-99-99') > String(from[0]) : (at.get(group.id) as number) > known;
    };
    const { rows, pageInfo } = pageOf('workList', all, { first, after }, place, behind);
    const nodes = rows.map((group) => ({
      ...group,
      district: districtsOf(hub.city)(group.district),
      department: departmentOf(hub.city, group.department),
    }));
    const edges = nodes.map((node, i) => ({ node, cursor: cursorOf('workList', place(rows[i] as WorkGroup)) }));
    return { nodes, edges, pageInfo, totalCount: all.length };
  }

  @Requires('logs')
  @Follows('DAY')
  @Costs({ ...OPEN, page: { field: 'nodes', size: ({ first }) => pageSize(first) } })
  @Query(() => Deadlines, { description: '还没有了结的期限,先到期的在前;算不出的在最后' })
  async deadlines(
    @Arg('within', () => Int, { nullable: true, description: '几个工作日内到期,过期的在内;不写为全部' }) within: number | null | undefined,
    @Arg('clocks', () => [DeadlineClock], { nullable: true, description: '只看这些期限' }) clocks: string[] | null | undefined,
    @Arg('of', () => DeadlinesOfInput, { nullable: true, description: '只看这个区、部门的' }) of: DeadlinesOfInput | null | undefined,
    @Arg('withoutDay', () => Boolean, { nullable: true, description: '算不出到期日的:true 只看这些,false 不看;不写为都看' })
    withoutDay: boolean | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const size = first ?? PAGE;
    if (size < 1 || size > MOST_ROWS) throw new HubError('BAD_ARGUMENT', { name: 'first', why: `应在 1 与 ${MOST_ROWS} 之间` });
    const { rows, more, total } = await context.queries.work.deadlines({
      ...{ within: within ?? null, clocks: clocks ?? null, district: ownerAsked(of?.district), department: ownerAsked(of?.department) },
      ...{ withoutDay: withoutDay ?? null, first: size, after: after ?? null, count: selectedNames(info, []).has('totalCount') },
    });
    const nodes = rows.map((row) => shown(row, context));
    await prefetch(nodes, 'Deadline', context, info, toNodes);
    const edges = nodes.map((node, i) => ({ node, cursor: rows[i]?.cursor }));
    const cursors = { startCursor: rows[0]?.cursor ?? null, endCursor: rows.at(-1)?.cursor ?? null };
    return { nodes, edges, pageInfo: { hasPreviousPage: typeof after === 'string', hasNextPage: more, ...cursors }, totalCount: total };
  }

  @Requires('self')
  @Follows('COMMITS')
  @Costs({ many: 10 })
  @Query(() => [ClockInUseType], { description: '各种期限:日数、起止、由谁处理、依据,和还观察不到的原因' })
  deadlineClocks(@Ctx() { queries }: Context): ClockInUseType[] {
    return [...queries.work.clocks()];
  }
}

const isBacklog = ({ daysLeft }: WorkGroup): boolean => daysLeft !== null && daysLeft < -BACKLOG_DAYS;

/** `-` is none; what is not given narrows nothing. */
const ownerAsked = (code: string | null | undefined): string | null => (code === '-' ? '' : (code ?? null));

/** The stored id stays beside the global one: by it the record is read. */
function shown(row: OpenDeadline, { hub, queries }: Context): object {
  const clock = queries.work.clocks().find(({ name }) => name === row.clock);
  const [district, department] = [districtsOf(hub.city)(row.district), departmentOf(hub.city, row.department)];
  const owner = department?.name ?? district?.name ?? hub.city.name;
  return { ...row, title: clock?.title ?? row.clock, unit: clock?.unit ?? 'WORKING', district, department, owner };
}

class DeadlineResolver {}
addRecordById(DeadlineResolver);
addField<OpenDeadline>(DeadlineResolver, 'recordId', { type: () => ID, title: '记录的全局编号' }, ({ kind, recordId }) => globalId(kind, recordId));
Resolver(() => DeadlineType)(DeadlineResolver);

export const workResolvers = [WorkResolver, DeadlineResolver];
