/** Metrics of the running process for Prometheus: what was read and sent, how long requests take, and what is in the database. */
import { DESK } from '../../schema/handling.js';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database, Sql } from '../db/database.js';
import { elapsed } from '../kit/timers.js';

export interface Metrics {
  syncRows(source: string, kind: string, op: string, rows: number): void;
  pushRows(target: string, result: string, rows: number): void;
  /** @param name of a known operation; null for any other: a client makes up what it likes, and each would be a series */
  operation(name: string | null, ok: boolean, seconds: number): void;
  /** A connection that was closed because its client took nothing of its answer. */
  slowClient(): void;
  poolWait(seconds: number): void;
  /** A request with a wrong key; `limited`: its address has had too many of them. */
  wrongKey(limited: boolean): void;
  /** Text for Prometheus; what is in the database is counted now. */
  text(): Promise<string>;
}

export interface MetricsPorts {
  /** Rows that are still to go, by target; from src/outbox/backlog.ts. */
  backlogs(sql: Sql, targets: readonly string[]): Promise<readonly { readonly target: string; readonly n: number; readonly oldest: string | null }[]>;
}

type Named = readonly { readonly name: string }[];

/** Those of the configuration: in the store something may be left of one that is no more. */
interface Configured {
  readonly sources: Named;
  readonly targets: Named;
  readonly jobs: Named;
}

export function openMetrics(db: Database, { sources, targets, jobs }: Configured, ports: MetricsPorts, now: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  // Gauges that the library names like counters: `promtool check metrics` would not have them.
  for (const name of ['handles', 'requests', 'resources']) registry.removeSingleMetric(`nodejs_active_${name}_total`);
  const registers = [registry];
  const synced = new Counter({ name: 'hub_sync_rows_total', help: '归集的行数', labelNames: ['source', 'kind', 'op'], registers });
  const pushed = new Counter({ name: 'hub_push_rows_total', help: '上报后得到结论的行数', labelNames: ['target', 'result'], registers });
  const wait = new Histogram({
    name: 'hub_db_pool_wait_seconds',
    help: '等待数据库连接的时间',
    buckets: [0.001, 0.01, 0.1, 0.5, 1, 2],
    registers,
  });
  const asked = new Histogram({
    name: 'graphql_operation_duration_seconds',
    help: 'GraphQL 操作的时间',
    labelNames: ['operation', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const wrong = new Counter({ name: 'hub_wrong_keys_total', help: '以无效密钥提出的请求', labelNames: ['outcome'], registers });
  // An alarm on an increase needs a first value.
  for (const outcome of ['refused', 'limited']) wrong.inc({ outcome }, 0);
  const lag = new Gauge({ name: 'hub_source_lag_seconds', help: '距上次成功归集的时间', labelNames: ['source'], registers });
  const waiting = new Gauge({ name: 'hub_outbox_waiting', help: '等待推送的行数', labelNames: ['target'], registers });
  const oldest = new Gauge({ name: 'hub_outbox_oldest_age_seconds', help: '最早一行已等待的时间', labelNames: ['target'], registers });
  // Read from the database by whichever process is asked: no trigger is counted twice, and a restart loses none.
  const missed = new Counter({ name: 'hub_job_missed_total', help: '错过且未补跑的触发次数(自建库以来)', labelNames: ['job'], registers });
  const log = new Gauge({ name: 'hub_wal_bytes', help: '内嵌数据库预写日志(WAL)的大小', registers });
  const standing = sparing(() => standingOf(db, ports, targets));
  const slow = new Counter({ name: 'hub_http_slow_clients_closed_total', help: '长时间不收应答而被断开的连接', registers });
  return {
    syncRows: (source, kind, op, rows) => rows > 0 && synced.inc({ source, kind, op }, rows),
    pushRows: (target, result, rows) => rows > 0 && pushed.inc({ target, result }, rows),
    operation: (name, ok, seconds) => asked.observe({ operation: name ?? 'other', outcome: ok ? 'ok' : 'error' }, seconds),
    slowClient: () => slow.inc(),
    poolWait: (seconds) => wait.observe(seconds),
    wrongKey: (limited) => wrong.inc({ outcome: limited ? 'limited' : 'refused' }),
    async text() {
      const seen = await standing();
      // A moment in the future is no reason to say that all is well: it is as far off as one in the past.
      const age = (moment: string) => Math.abs(now() - Date.parse(moment)) / 1000;
      log.set(db.logBytes());
      for (const gauge of [lag, waiting, oldest, missed]) gauge.reset();
      for (const row of seen.sources)
        if (row.lastSuccessAt && sources.some(({ name }) => name === row.source)) lag.set({ source: row.source }, age(row.lastSuccessAt));
      for (const row of seen.waiting) {
        waiting.set({ target: row.target }, Number(row.n));
        if (row.oldest) oldest.set({ target: row.target }, age(row.oldest));
      }
      // A job that never missed one has its series too: an alarm on an increase needs a first value.
      for (const { name } of jobs) missed.inc({ job: name }, 0);
      for (const row of seen.missed) missed.inc({ job: row.job }, Number(row.n));
      return registry.metrics();
    },
  };
}

// Of the time, at most: what takes long to count, a backlog of hundreds of thousands, is not counted anew by each scrape.
const SHARE = 20;
const QUICK_MS = 20;

/** What `count` answers, no older than some times what counting took. */
function sparing<T>(count: () => Promise<T>): () => Promise<T> {
  let last: { readonly value: T; readonly until: number } | null = null;
  return async () => {
    const began = elapsed();
    if (last && began < last.until) return last.value;
    const value = await count();
    const took = elapsed() - began;
    last = { value, until: took > QUICK_MS ? began + SHARE * took : began };
    return value;
  };
}

function standingOf(db: Database, { backlogs }: MetricsPorts, targets: Named) {
  return db.read(async (sql) => ({
    sources: await sql.query<{ source: string; lastSuccessAt: string | null }>(
      // The desk is never read: its age would say when somebody last wrote.
      'SELECT source, MIN(lastSuccessAt) AS lastSuccessAt FROM cursors WHERE source<>? GROUP BY source',
      [DESK],
    ),
    waiting: await backlogs(
      sql,
      targets.map(({ name }) => name),
    ),
    missed: await sql.query<{ job: string; n: number }>("SELECT job, COUNT(*) AS n FROM fires WHERE state='MISSED' GROUP BY job"),
  }));
}
