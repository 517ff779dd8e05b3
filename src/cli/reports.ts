/** The reports of `hub status`, `hub doctor` and `hub jobs`: what stands in the books, and whatever needs a person. */
import type { App } from '../app.js';
import { unbalanced } from '../outbox/balance.js';
import { underOtherProfiles } from '../outbox/profile-versions.js';
import type { DoctorReport, StatusReport } from './program.js';

const everything = { name: 'hub', role: 'CITY_ADMIN', districts: '*' } as const;

export async function jobsOf(app: App): Promise<StatusReport> {
  const [jobs, triggers] = [await app.hub.jobs.list(), await app.hub.jobs.triggers(null, 20)];
  const state = (job: (typeof jobs)[number]): string =>
    job.owner ? '运行中' : Number(job.paused) ? '已暂停' : Number(job.enabled) ? (job.dueAt ? '待运行' : '等待') : '未启用';
  return {
    tables: [
      {
        title: '作业',
        columns: ['作业', '说明', '排程', '状态', '下次', '执行者'],
        rows: jobs.map((job) => [job.name, job.title, job.schedule, state(job), job.nextFireAt, job.owner]),
      },
      {
        title: '近期触发',
        columns: ['作业', '计划时间', '结果'],
        rows: triggers.map((trigger) => [trigger.job, trigger.plannedAt, TRIGGER_TITLES[trigger.state] ?? trigger.state]),
      },
    ],
    warnings: [],
  };
}

const TRIGGER_TITLES: Readonly<Record<string, string>> = {
  ON_TIME: '准时',
  LATE: '补跑',
  MISSED: '错过',
  SKIPPED: '运行中,跳过',
  PAUSED: '暂停中',
  MANUAL: '人工',
};

export async function statusOf(app: App): Promise<StatusReport> {
  const freshness = await app.hub.logs.freshness(everything);
  const balance = await app.hub.logs.balance(everything);
  const targets = await app.db.read((sql) =>
    sql.query<{ name: string; state: string; reason: string | null; failures: number }>(
      'SELECT name, state, reason, failures FROM targets ORDER BY name',
    ),
  );
  const errors = await app.db.read((sql) =>
    sql.query<{ source: string; kind: string; errorMessage: string }>(
      'SELECT source, kind, errorMessage FROM cursors WHERE failures>0 ORDER BY source, kind',
    ),
  );
  const doubt = await app.db.read((sql) =>
    sql.query<{ number: string; state: string; message: string }>(
      "SELECT number, state, message FROM batches WHERE state IN ('DOUBT','STOPPED') ORDER BY id",
    ),
  );
  const full = balance.filter((row) => row.live + row.withdrawn + row.quarantined > 0);
  return {
    tables: [
      {
        title: '数据源',
        columns: ['数据源', '状态', '上次成功', '滞后秒'],
        rows: freshness.map((f) => [f.source, f.state, f.lastSuccessAt, f.lagSeconds]),
      },
      { title: '推送目标', columns: ['目标', '状态', '原因'], rows: targets.map((target) => [target.name, target.state, target.reason]) },
      {
        title: '账目',
        columns: ['目标', '区', '数据类', '在册', '合格', '在途', '待推', '退回', '拦截', '撤回', '待修复'],
        rows: full.map((r) => [
          r.target,
          r.district,
          r.kind,
          r.live,
          r.accepted,
          r.inFlight,
          r.waiting,
          r.returned,
          r.blocked,
          r.withdrawn,
          r.quarantined,
        ]),
      },
    ],
    warnings: [
      ...errors.map((error) => `${error.source}(${error.kind}):${error.errorMessage}`),
      ...targets.filter((target) => target.state !== 'OPEN').map((target) => `推送目标 ${target.name} 未放行:${target.reason ?? ''}`),
      ...targets.filter((target) => target.failures > 0).map((target) => `连续 ${target.failures} 次未送达:${target.reason ?? ''}`),
      ...doubt.map((batch) => `批次 ${batch.number} ${batch.state}:${batch.message}`),
    ],
  };
}

export async function doctorOf(app: App): Promise<DoctorReport> {
  const { city } = app.hub;
  const off = unbalanced(await app.hub.logs.balance(everything));
  const unsettled = await app.db.read((sql) =>
    sql.query<{ target: string; n: number }>("SELECT target, COUNT(*) AS n FROM batches WHERE state IN ('DOUBT','STOPPED') GROUP BY target"),
  );
  const shut = await app.db.read((sql) => sql.query<{ name: string; state: string }>("SELECT name, state FROM targets WHERE state<>'OPEN'"));
  const older = await app.db.read((sql) => underOtherProfiles(sql, app.targets));
  const stale = await app.db.read((sql) => sql.query<{ n: number }>('SELECT COUNT(*) AS n FROM stale_days'));
  return {
    checks: [
      { name: '配置', ok: true, message: `已读取并通过检查:${city.name}(${city.code}),报送主体 ${city.uscc}` },
      { name: '数据库', ok: true, message: `可读写(${app.db.dialect})` },
      {
        name: '账目',
        ok: off.length === 0,
        message: off.length === 0 ? '各区各类账目平衡' : off.map((row) => `${row.target} ${row.district} ${row.kind} 不平`).join(';'),
      },
      {
        name: '批次',
        ok: unsettled.length === 0,
        message: unsettled.length === 0 ? '没有待核的批次' : unsettled.map((row) => `${row.target} 有 ${row.n} 个批次待核,见 hub status`).join(';'),
      },
      {
        name: '推送目标',
        ok: shut.every((target) => target.state !== 'STOPPED'),
        message: shut.length === 0 ? '全部放行' : shut.map((target) => `${target.name} ${target.state === 'HELD' ? '等待放行' : '已停止'}`).join(';'),
      },
      {
        name: '规范版本',
        ok: older.length === 0,
        message:
          older.length === 0
            ? '未合格的记录都按现行规范检查过'
            : `${older.map((one) => `${one.target} 有 ${one.records} 条按 ${one.profile} 检查`).join(';')}:请运行 hub quality recheck`,
      },
      { name: '汇总', ok: true, message: `待重算 ${Number(stale[0]?.n ?? 0)} 天(查询时按记录补算)` },
    ],
  };
}
