/** Own tables of jobs: the jobs with their state, when each was triggered, and the history of their runs. */
import { key, maybeLongText, maybeMoment, maybeText, maybeWhole, moment, text, whole } from '../column.js';
import { ownTable } from '../own-table.js';

export const jobs = ownTable(
  'jobs',
  {
    name: key(80),
    schedule: text(120),
    nextFireAt: maybeMoment(),
    dueAt: maybeMoment(),
    paused: whole(),
    owner: maybeText(80),
    leaseUntil: maybeMoment(),
    fence: whole(),
    enabled: whole(),
  },
  { quiet: 'ALL' },
);

export const fires = ownTable(
  'fires',
  { id: key(36), job: text(80), plannedAt: moment(), noticedAt: moment(), state: text(10) },
  { indices: { state: ['job', 'state'] }, unique: { planned: ['job', 'plannedAt'] }, quiet: 'ALL' },
);

export const runs = ownTable(
  'runs',
  {
    id: key(36, { label: '编号', as: 'ID' }),
    job: text(80, { label: '作业', nullable: true }),
    source: maybeText(80, { label: '数据源' }),
    target: maybeText(80, { label: '推送目标' }),
    district: maybeText(40, { label: '区划代号', as: 'Code' }),
    state: text(12, { label: '状态', as: 'RunState' }),
    startedAt: moment({ label: '开始时间(UTC)', nullable: true }),
    endedAt: maybeMoment({ label: '结束时间(UTC)' }),
    counts: maybeLongText({ label: '各项计数(JSON)' }),
    errorCode: maybeText(40, { label: '错误代码' }),
    errorMessage: maybeLongText({ label: '错误说明' }),
    owner: text(80),
    heartbeatAt: maybeMoment(),
    progressDone: whole({ label: '已处理行数', apiName: 'processedCount', nullable: true }),
    progressTotal: maybeWhole({ label: '预计总行数', apiName: 'expectedCount' }),
    phase: maybeText(120, { label: '正在做什么(最后报告的)' }),
  },
  { indices: { job: ['job', 'id'], state: ['state', 'heartbeatAt'] }, quiet: ['owner', 'heartbeatAt'] },
);
