/** Stage of cases that need the built program: `hub` as processes of their own on one configuration, a source of plans, a spoken province. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Libsql from 'libsql';
import { afterEach } from 'vitest';
import { freePort } from '../support/mariadb.js';
import { openSpokenProvince, type SpokenProvince, targetYaml } from '../support/spoken-province.js';

const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const DEPARTMENTS = 'uscc,name,district\n11420700MB1Y52882W,甲局,echeng\n';

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunningHub {
  readonly child: ChildProcess;
  readonly url: string;
  out(): string;
  err(): string;
  /** Resolves when it has said this; rejects when it ends before. */
  says(text: string): Promise<void>;
  readonly ended: Promise<Said>;
  stop(signal?: NodeJS.Signals): Promise<Said>;
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Another main program than the built one. */
  readonly program?: string;
  /** The data folder, unless the stage's. */
  readonly data?: string;
  readonly config?: string;
  /** What stands before the program on its command line. */
  readonly before?: readonly string[];
}

export interface ProgramStage {
  readonly folder: string;
  readonly province: SpokenProvince;
  readonly source: InstanceType<typeof Libsql>;
  readonly config: string;
  plans(n: number, stamp?: string, tag?: string): void;
  /** The configuration is another one from here on. */
  edit(change: (yaml: string) => string, file?: string): string;
  start(args: readonly string[], options?: StartOptions): Promise<RunningHub>;
  run(args: readonly string[], options?: StartOptions): Promise<Said>;
}

/** @param sources YAML of more sources, `$FOLDER` in it is the stage's folder @param databaseUrl that of the hub, embedded unless given */
export async function openPrograms(sources = '', databaseUrl = 'sqlite:hub.db'): Promise<ProgramStage> {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const province = await openSpokenProvince();
  ends.push(() => province.close());
  const source = new Libsql(join(folder, 'src.db'));
  source.exec('CREATE TABLE plans(id text primary key, ut text, uscc text, title text, nd text, kind text, lead text, gone text)');
  ends.push(() => void source.close());
  writeFileSync(join(folder, 'departments.csv'), DEPARTMENTS);
  const config = join(folder, 'hub.yaml');
  writeFileSync(config, yamlOf(folder, databaseUrl, province.origin, sources.replaceAll('$FOLDER', folder)));
  const start = async (args: readonly string[], options: StartOptions = {}): Promise<RunningHub> => {
    const port = await freePort();
    const env = { ...process.env, HUB_DATA: options.data ?? folder, HUB_PORT: String(port), HUB_CONFIG: '', ...options.env };
    const command = [...(options.before ?? [process.execPath]), options.program ?? main, ...args, '--config', options.config ?? config];
    const child = spawn(command[0] as string, command.slice(1), { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const running = listened(child, `http://127.0.0.1:${port}`);
    ends.push(async () => void (await running.stop('SIGKILL')));
    return running;
  };
  return {
    ...{ folder, province, source, config },
    plans(n, stamp = '2022-03-01 10:00:00', tag = '') {
      const put = source.prepare('INSERT OR REPLACE INTO plans(id, ut, uscc, title, nd, kind, lead) VALUES (?,?,?,?,?,?,?)');
      for (let i = 1; i <= n; i++) put.run(`PLAN${i}`, stamp, '11420700MB1Y52882W', `二〇二二年计划${i}${tag}`, '2022', 'ANNUAL', '甲局');
    },
    edit(change, file = 'hub.yaml') {
      const path = join(folder, file);
      writeFileSync(path, change(readFileSync(config, 'utf8')));
      return path;
    },
    start,
    run: async (args, options) => (await start(args, options)).ended,
  };
}

const yamlOf = (folder: string, databaseUrl: string, origin: string, sources: string): string => `
city: { code: "420700", name: 鄂州市, uscc: 11420700MB00000008 }
zone: Asia/Shanghai
database: { url: "${databaseUrl}" }
departments: { file: departments.csv }
districts:
  - { code: city,   name: 市直,   areaNumber: "420700", level: "2" }
  - { code: echeng, name: 鄂城区, areaNumber: "420704", areaDefault: true }
viewers:
  - { name: city-admin, role: CITY_ADMIN, districts: ["*"], key: "0123456789abcdef01234567" }
jobs: { sync: { schedule: "0 3 * * *" }, deliver: { schedule: "0 4 * * *" }, collect: { schedule: "0 5 * * *" } }
sources:
  - name: plans
    district: echeng
    type: sql
    settings: { url: "sqlite:${folder}/src.db" }
    kinds:
      supervisionPlan: { from: plans, key: id, changedAt: ut, follow: { since: ut, overlap: 10m }, department: { field: uscc }, withdrawn: { field: gone, equals: "1" }, fields: { planId: id, title: title, year: nd, planKind: kind, leadDept: lead } }
${sources}
targets:${targetYaml(origin, 'supervisionPlan')}
`;

function listened(child: ChildProcess, url: string): RunningHub {
  let [out, err] = ['', ''];
  const waiting = new Set<() => void>();
  const hear = (add: (text: string) => void) => (chunk: Buffer) => {
    add(chunk.toString());
    for (const check of waiting) check();
  };
  child.stdout?.on(
    'data',
    hear((text) => void (out += text)),
  );
  child.stderr?.on(
    'data',
    hear((text) => void (err += text)),
  );
  const ended = new Promise<Said>((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  return {
    child,
    url,
    out: () => out,
    err: () => err,
    ended,
    says: (text) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (!`${out}${err}`.includes(text)) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
        void ended.then(() => reject(new Error(`ended before it said ${text}:\n${out.slice(-1_000)}${err.slice(-1_000)}`)));
      }),
    stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      return ended;
    },
  };
}
