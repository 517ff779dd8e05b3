/**
 * Stage of the cases from real life: a real hub, opened from the YAML of a case on a new embedded store, that reads what the case puts
 * before it; MariaDB is the run's private one, in databases of the case's own.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, createConnection } from 'mysql2/promise';
import { pino } from 'pino';
import { afterEach, inject } from 'vitest';
import { databaseSchema } from '../../schema/database/entities.js';
import { loadKinds, loadProfiles } from '../../schema/registry.js';
import type { App } from '../../src/app.js';
import { loadConfig } from '../../src/config/load.js';
import { loadConnectors } from '../../src/connectors/load.js';
import { migrate } from '../../src/db/database.js';
import { jobs } from '../../src/jobs/jobs.js';
import type { JobPart } from '../../src/jobs/outcome.js';
import type { HubClock } from '../../src/kit/clock.js';
import { compose } from '../support/compose.js';
import { copyTemplate } from '../support/template.js';

export type Row = Record<string, string | number | null>;

const CITY = `
city: { code: "420700", name: 鄂州市, uscc: 11420700MB00000008 }
zone: Asia/Shanghai
departments: { file: departments.csv }
districts:
  - { code: city,   name: 市直,   areaNumber: "420700", level: "2" }
  - { code: echeng, name: 鄂城区, areaNumber: "420704", areaDefault: true }
viewers:
  - { name: city-admin, role: CITY_ADMIN, districts: ["*"], key: "0123456789abcdef01234567" }
`;
const DEPARTMENTS = 'uscc,name,district\n11420700MB1Y52882W,甲局,echeng\n11420700MB132519XJ,乙局,echeng\n';

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** What else of the city's configuration is another. */
export interface CityFile {
  /** The departments' file, whole. */
  readonly departments?: string;
  /** Lines of YAML below `districts`, more of them. */
  readonly districts?: string;
  readonly zone?: string;
}

export interface CaseHub {
  readonly app: App;
  /** Data folder and folder of the YAML: relative paths of settings stand in it. */
  readonly folder: string;
  readonly clock: { ms: number };
  /** Reads once; the line of each source. */
  sync(source?: string): Promise<Record<string, JobPart>>;
  /** What the store holds. */
  rows<T = Row>(sql: string): Promise<T[]>;
  /** The configuration is another from here on: the hub is closed, and opened again on its store. */
  reopen(sources?: string, city?: CityFile): Promise<void>;
  /** From now on this happens whenever somebody waits. */
  meanwhile(act: () => void): void;
  /** Writes a file below the folder. */
  file(name: string, content: string | Uint8Array): string;
}

/** @param sources YAML from `sources:` on, `$FOLDER` in it is the hub's folder @param at where its clock stands */
export async function openCase(sources: string, at = '2026-11-29T02:00:00.000Z'): Promise<CaseHub> {
  const folder = mkdtempSync(join(tmpdir(), 'case-'));
  const store = join(folder, 'hub.db');
  const [kinds, types, profiles] = [await loadKinds(), await loadConnectors(), await loadProfiles()];
  const clock = { ms: Date.parse(at) };
  let meanwhile = (): void => undefined;
  // Time passes when somebody waits.
  const sleep = async (ms: number): Promise<void> => {
    clock.ms += ms;
    meanwhile();
  };
  const hubClock: HubClock = { now: () => clock.ms, sleep, elapsed: () => clock.ms };
  const declared = { sourceTypes: types.sources, targetTypes: types.targets, profiles, jobs, kinds };
  const open = async (yaml: string, { departments = DEPARTMENTS, districts = '', zone = 'Asia/Shanghai' }: CityFile = {}): Promise<App> => {
    writeFileSync(join(folder, 'departments.csv'), departments);
    writeFileSync(
      join(folder, 'hub.yaml'),
      CITY.replace('viewers:', `${districts}viewers:`).replace('Asia/Shanghai', zone) + yaml.replaceAll('$FOLDER', folder),
    );
    const config = loadConfig({ file: join(folder, 'hub.yaml'), env: { HUB_DATA: folder }, ...declared });
    // Of its own unless the case names one.
    if (config.database.url === `sqlite:${store}` && !existsSync(store)) await copyTemplate(store);
    else await migrate({ url: config.database.url, folder, schema: await databaseSchema(kinds) });
    return compose({ config, kinds, types, clock: hubClock, log: pino({ level: 'silent' }) });
  };
  let yaml = sources;
  let app = await open(yaml);
  ends.push(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get app() {
      return app;
    },
    folder,
    clock,
    async sync(source) {
      const { parts } = await app.sync(source);
      return Object.fromEntries(parts.map((part) => [part.name, part]));
    },
    rows: <T = Row>(sql: string) => app.db.read((reader) => reader.query<T>(sql)),
    async reopen(next = yaml, city = {}) {
      yaml = next;
      await app.close();
      app = await open(yaml, city);
    },
    meanwhile(act) {
      meanwhile = act;
    },
    file(name, content) {
      const path = join(folder, name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
  };
}

/** The run's MariaDB, or null where none is installed. */
export const server = inject('mariadbUrl');

/** Runs statements on it, one after another, and answers `host:port` with a reader whose password is `pw`. */
export async function mariadb(...statements: readonly string[]): Promise<string> {
  const { hostname, port, username } = new URL(server as string);
  const connection: Connection = await createConnection({
    host: hostname,
    port: Number(port),
    user: username,
    multipleStatements: true,
    charset: 'utf8mb4',
  });
  try {
    await connection.query("CREATE USER IF NOT EXISTS reader@'%' IDENTIFIED BY 'pw'; GRANT SELECT ON *.* TO reader@'%'");
    for (const statement of statements) await connection.query(statement);
  } finally {
    await connection.end();
  }
  return `${hostname}:${port}`;
}

/** A server that answers as the case says, until the test is over; its origin. */
export async function serve(listener: RequestListener): Promise<string> {
  const http: Server = createServer(listener);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  ends.push(() => {
    http.closeAllConnections();
    return new Promise<void>((resolve) => http.close(() => resolve()));
  });
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}
