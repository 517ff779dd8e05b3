/** The checks of `hub doctor`, over the logs as they stand. */
import type { App } from '../../app.js';
import type { BalanceDifference, Queries, TargetHold } from '../../api.js';
import { marginalDifferences } from '../../indicators/marginal-differences.js';
import { staleCount } from '../../indicators/rollup.js';
import { nodeAdvice } from '../../observability/node-support.js';
import { targetStandings, unsettledBatches } from '../../outbox/attention.js';
import { allHolds, holdText } from '../../outbox/holds.js';
import { unbalanced } from '../../outbox/balance.js';
import { underOtherProfiles } from '../../outbox/profile-versions.js';
import { advice as adviceOf, type Check, fault } from './check.js';
import { SAFE_KEY_LENGTH } from '../../config/key-notices.js';
import { sourceChecks } from './source-checks.js';
import { storeChecks } from './store-checks.js';

/** What the hub runs on, and when. */
export interface Runtime {
  /** Of Node, like `v24.3.0`. */
  readonly version: string;
  readonly today: string;
  /** Of its data. */
  readonly folder: string;
  /** Viewers whose key can be guessed. */
  readonly shortKeys: readonly string[];
  /** Files that others than the hub's user can read. */
  readonly openFiles: readonly string[];
  /** Every record and delivery is counted anew. */
  readonly full?: boolean;
}

export async function checksOf(
  app: Pick<App, 'db' | 'targets' | 'sources' | 'hub' | 'configured' | 'limited'>,
  queries: Queries,
  runtime: Runtime,
): Promise<Check[]> {
  const { db, targets, hub } = app;
  const { city } = hub;
  const advice = nodeAdvice(runtime.version, runtime.today);
  const off = unbalanced(await queries.logs.balance());
  const unsettled = await db.read((sql) => unsettledBatches(sql, Date.parse(runtime.today)));
  const amountOf = (target: string): number => unsettled.filter((batch) => batch.target === target).length;
  const shut = (await db.read(targetStandings)).filter(({ state }) => state !== 'OPEN');
  const holds = await db.read(allHolds);
  const older = await db.read((sql) => underOtherProfiles(sql, targets));
  const stale = await db.read(staleCount);
  /** Sound where nothing is found. */
  const none = <T>(name: string, found: readonly T[], sound: string, told: (each: T) => string, hint = ''): Check => ({
    name,
    ok: found.length === 0,
    message: found.length === 0 ? sound : `${found.map(told).join(';')}${hint}`,
  });
  return [
    { name: '配置', ok: true, message: `已读取并通过检查:${city.name}(${city.code}),报送主体 ${city.uscc}` },
    { name: '数据库', ok: true, message: `可读取(${db.dialect})` },
    ...(await storeChecks(app, runtime.folder)),
    { name: 'Node', ok: true, ...(advice === null ? {} : { advice: true }), message: advice ?? `${runtime.version},上游仍在维护` },
    adviceOf('访问密钥', runtime.shortKeys, '都足够长', ` 的密钥短于 ${SAFE_KEY_LENGTH} 个字符,下一版起不再接受:请换成随机的长密钥`),
    adviceOf('文件权限', runtime.openFiles, '数据目录中的文件只有运行用户可读', ':其他用户可读,请用 chmod go= 收紧'),
    none('账目', off, '各区各类账目平衡', (row) => `${row.target} ${row.district} ${row.kind} 不平`),
    ...(runtime.full ? [fault('账目清点', (await queries.logs.differences()).map(differenceText), '逐条清点与所记一致', RECOUNTS)] : []),
    ...(runtime.full ? [await marginalsCheck(app)] : []),
    none(
      '批次',
      [...new Set(unsettled.map(({ target }) => target))],
      '没有待核的批次',
      (target) => `${target} 有 ${amountOf(target)} 个批次待核,见 hub status`,
    ),
    {
      ...none('推送目标', shut, '全部放行', (target) => `${target.name} ${target.state === 'HELD' ? '等待放行' : '已停止'}`),
      ok: shut.every((target) => target.state !== 'STOPPED'),
    },
    { name: '暂停', ok: true, ...(holds.length > 0 ? { advice: true } : {}), message: holdsText(holds) },
    none(
      '规范版本',
      older,
      '未合格的记录都按现行规范检查过',
      (each) => `${each.target} 有 ${each.records} 条按 ${each.profile} 检查`,
      ':请运行 hub quality recheck',
    ),
    ...(await sourceChecks(app, Date.parse(runtime.today))),
    { name: '汇总', ok: true, message: `待重算 ${stale} 天(查询时按记录补算)` },
  ];
}

/** Of what the dashboards read by item and code. */
async function marginalsCheck({ db, hub, targets }: Pick<App, 'db' | 'hub' | 'targets'>): Promise<Check> {
  const found = await db.read((sql) => marginalDifferences(sql, hub.kinds, targets), 'long');
  const [told, more] = [found.slice(0, MOST_TOLD), found.length - MOST_TOLD];
  const texts = told.map(({ kind, month, district, department }) => `${district} ${department} ${kind} ${month}`);
  return fault('分项汇总清点', more > 0 ? [...texts, `另有 ${more} 处`] : texts, '按事项、代码的汇总与记录一致', RECOUNTS);
}

const MOST_TOLD = 20;

const RECOUNTS = '。这是系统的差错,请联系维护人员';
const LINES = {
  ...{
    live: '在册',
    accepted: '合格',
    inFlight: '在途',
    waiting: '待推',
    returned: '退回',
    blocked: '拦截',
    withdrawn: '撤回',
    quarantined: '待修复',
  },
} as const;

function differenceText({ kept, counted }: BalanceDifference): string {
  const lines = (Object.keys(LINES) as (keyof typeof LINES)[]).filter((line) => kept[line] !== counted[line]);
  return `${kept.target} ${kept.district} ${kept.kind} ${lines.map((line) => `${LINES[line]}记 ${kept[line]} 实 ${counted[line]}`).join('、')}`;
}

const holdsText = (holds: readonly TargetHold[]): string =>
  holds.length === 0 ? '没有暂停的表、数据类、数据源' : holds.map((hold) => `${hold.target} 的${holdText(hold)}`).join(';');
