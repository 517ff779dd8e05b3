/** What stands still by itself: targets that are not open, and sources that are late or fail. */
import type { Freshness, WorkGroup } from '../../api.js';
import { mayDo } from '../../access/rights.js';
import { seesWholeCity } from '../../access/scope.js';
import type { Sql } from '../../db/sql.js';
import { targetStandings } from '../../outbox/attention.js';
import { QUEUE_WORDS } from '../../outbox/standing-words.js';
import type { WorkFacts, WorkSource } from '../facts.js';

const ONE = { rows: 1, more: false, district: null, department: null, since: null, mostUrgentDay: null, daysLeft: null } as const;

/** A target is the city's: its state tells nothing of one district. */
export const targetGroups: WorkSource = async (sql, { viewer, targets }) => {
  if (!seesWholeCity(viewer)) return [];
  const held = (await targetStandings(sql)).filter(({ name, state }) => state !== 'OPEN' && targets.includes(name));
  return held.map(({ name, state }): WorkGroup => {
    const { sentence, next } = QUEUE_WORDS[state === 'HELD' ? 'HELD' : 'STOPPED'];
    const causeTitle = `推送目标 ${name}:${sentence}`;
    const action = mayDo(viewer.role, 'release') ? 'DECIDE' : 'WAIT';
    return { ...ONE, id: `TARGET:${name}::`, what: 'TARGET', cause: name, causeTitle, action, next, opens: '/push' };
  });
};

const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  LATE: ['没有按时更新', '看最近的运行;持续半天以上的请联系该系统的管理员'],
  FAILING: ['读取连续失败', '打开看错误说明,按它联系该系统的管理员'],
  SILENT: ['有应答而从来没有数据', '核对该系统的视图或接口是否有数据,以及配置的映射'],
  NEVER: ['还没有成功读取过', '打开看错误说明;刚启动的等首次归集'],
};

/** As the desk has it (dashboard/desk/sources/address.ts): one is named like another page there. */
const sourceAddress = (name: string): string => `/sources/${name === 'runs' ? 'source/' : ''}${encodeURIComponent(name)}`;

/** @param freshness from src/ingest/freshness.ts */
export const sourceGroups =
  (freshness: (sql: Sql, facts: Pick<WorkFacts, 'viewer' | 'now'>) => Promise<readonly Freshness[]>): WorkSource =>
  async (sql, facts) =>
    (await freshness(sql, facts)).flatMap(({ source, state, district }): WorkGroup[] => {
      const words = WORDS[state];
      if (!words) return [];
      const told = { causeTitle: `数据源 ${source}:${words[0]}`, next: words[1], opens: sourceAddress(source) };
      return [{ ...ONE, id: `SOURCE:${source}::`, what: 'SOURCE', cause: source, ...told, district, action: 'WAIT' }];
    });
