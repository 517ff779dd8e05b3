/** `hub doctor`: whether configuration, database and balance are sound. */
import { join } from 'node:path';
import type { HubConfig } from '../../config/shape.js';
import { databaseFile } from '../../db/data-source.js';
import { isOpenToOthers } from '../../kit/private-files.js';
import { nowOf } from '../../kit/clock.js';
import { table } from '../reports/table.js';
import { notedHeads } from './audit-verify.js';
import type { CliCommand } from './command.js';

export interface DoctorReport {
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly advice?: true; readonly message: string }[];
}

/** The hub's own files, and the folder that they lie in. */
const filesOf = (dataFolder: string, store: string | null): string[] => [
  dataFolder,
  ...['hub.log', 'hub.lock', 'hub.key', 'serve.pid', 'demo.keys', 'demo.yaml'].map((name) => join(dataFolder, name)),
  ...(store === null ? [] : ['', '-wal', '-shm', '.lock', '.pid'].map((end) => `${store}${end}`)),
];

const exposures = ({ viewers, dataFolder, database }: HubConfig) => ({
  shortKeys: viewers.flatMap(({ name, keyIsShort }) => (keyIsShort === true ? [name] : [])),
  openFiles: filesOf(dataFolder, databaseFile(database.url, dataFolder)).filter(isOpenToOthers),
});

export const doctor: CliCommand<DoctorReport> = {
  name: 'doctor',
  args: [],
  options: [{ name: 'full', value: null, summary: 'doctor 逐条清点账目,与所记的数核对(数据多时较慢)' }],
  summary: '检查配置、数据库、账目是否完好',
  opens: 'reads',
  async run(program, { options }) {
    const { checksOf } = await import('../doctor/checks.js');
    const opened = await program.options();
    const { clock, config } = opened;
    const runtime = {
      version: process.version,
      today: nowOf(clock).slice(0, 10),
      folder: config.dataFolder,
      ...exposures(config),
      full: options.full === true,
    };
    const { identityChecks } = await import('../doctor/identity-checks.js');
    const { auditCheck, peopleChecks } = await import('../doctor/people-checks.js');
    const [app, queries] = [await program.app(), await program.queries()];
    return {
      checks: [
        ...(await checksOf(app, queries, runtime)),
        ...(await identityChecks(opened)),
        ...(await peopleChecks(app, queries, opened)),
        ...(runtime.full ? [await auditCheck(app, notedHeads(join(config.dataFolder, 'hub.log')))] : []),
      ],
    };
  },
  text({ checks }) {
    const rows = checks.map((check) => [!check.ok ? '异常' : check.advice ? '提示' : '正常', check.name, check.message]);
    return `${table(['结果', '检查', '说明'], rows)}\n`;
  },
  exit: ({ checks }) => (checks.every((check) => check.ok) ? 0 : 1),
};
