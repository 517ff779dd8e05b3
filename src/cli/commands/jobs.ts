/** `hub jobs`: the schedules of all jobs, and what became of their newest moments. */
import type { ListedJob } from '../../api.js';
import { type TablesReport, tablesText } from '../reports/tables-text.js';
import type { CliCommand } from './command.js';

const TRIGGER_TITLES: Readonly<Record<string, string>> = {
  ON_TIME: '准时',
  LATE: '补跑',
  MISSED: '错过',
  SKIPPED: '运行中,跳过',
  PAUSED: '暂停中',
  MANUAL: '人工',
};

const NEWEST = 20;

export const jobs: CliCommand<TablesReport> = {
  name: 'jobs',
  args: [],
  options: [],
  summary: '各作业的排程与近期触发',
  opens: 'reads',
  async run(program) {
    const queries = await program.queries();
    const { configured } = await program.app();
    const [listed, triggers] = [await queries.jobs.list(), await queries.jobs.triggers(null, NEWEST)];
    // Parts without a schedule of their own are in no list.
    const pausedParts = [...(await queries.jobs.paused())].filter((name) => !listed.some((job) => job.name === name));
    const rows = listed.map((job) => [job.name, job.title, job.schedule, stateOf(job), job.nextFireAt, job.owner]);
    const newest = triggers.map(({ job, plannedAt, state }) => [job, plannedAt, TRIGGER_TITLES[state] ?? state]);
    return {
      tables: [
        { title: '作业', columns: ['作业', '说明', '排程', '状态', '下次', '执行者'], rows },
        { title: '近期触发', columns: ['作业', '计划时间', '结果'], rows: newest },
      ],
      warnings: [...(await configured.differences()), ...pausedParts.map((name) => `已暂停 ${name}:hub job resume ${name} 恢复`)],
    };
  },
  text: tablesText,
};

function stateOf(job: ListedJob): string {
  if (job.owner) return '运行中';
  if (Number(job.paused)) return '已暂停';
  if (!Number(job.enabled)) return '未启用';
  return job.dueAt ? '待运行' : '等待';
}
