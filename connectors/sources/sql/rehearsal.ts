/** Rehearsal of the database source type: the tables it reads, and its contract stage on both engines. */
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { type SourceContractStage, type SourceStage, type StagedFault, stagedMapping, type StageResources } from '../../contract-stage.js';
import { deleteSqlRehearsal, type RehearsalTable, writeSqlRehearsal } from './rehearsal-tables.js';

export { type RehearsalTable, writeSqlRehearsal } from './rehearsal-tables.js';

const RECORDS = { columns: { id: 'text', at: 'moment', name: 'text', withdrawn: 'text' }, primaryKey: 'id', indexed: ['at'] } as const;
const MEMBERS = { columns: { id: 'text', parent: 'text', at: 'moment', name: 'text' }, primaryKey: 'id', indexed: ['parent', 'at'] } as const;
const MIB = 1024 * 1024;
/** In SQLite a change time is a text. */
const formats = { changedAt: 'yyyy-MM-dd HH:mm:ss' };

const faults: Readonly<Record<string, StagedFault>> = {
  away: { code: 'SOURCE_UNAVAILABLE' },
  'a table that is not there': { code: 'SOURCE_MALFORMED' },
  'a name with a backtick': { code: 'SOURCE_MALFORMED' },
};

export const contractStage: SourceContractStage = {
  modes: ['feed', 'since', 'all'],
  pageRows: 500,
  totals: ['feed', 'since', 'all'],
  children: { alone: ['feed', 'since'] },
  pageMoods: false,
  floods: false,
  largeRows: true,
  variants: {
    SQLite: { faults: { ...faults, 'a row larger than any page': { code: 'SOURCE_TOO_LARGE', modes: ['all'] } }, open: openSqliteStage },
    MariaDB: { onDatabaseServer: true, faults: { ...faults, 'a wrong password': { code: 'SOURCE_REFUSED' } }, open: openMariadbStage },
  },
};

async function openSqliteStage({ folder }: StageResources): Promise<SourceStage> {
  const file = join(folder, 'source.db');
  return openStage(`sqlite:${file}`, { away: () => rm(file), close: async () => undefined });
}

let databases = 0;

async function openMariadbStage({ databaseServer }: StageResources): Promise<SourceStage> {
  const uri = `${String(databaseServer).replace('mariadb:', 'mysql:')}/`;
  const run = async (statement: string): Promise<void> => {
    const connection = await createConnection({ uri });
    await connection.query(statement);
    await connection.end();
  };
  const name = `stage_${process.pid}_${++databases}`;
  await run(`CREATE DATABASE ${name}`);
  const url = new URL(`${databaseServer}/${name}`);
  const away = async (): Promise<void> => void (url.port = String(await unusedPort()));
  return openStage(url, { away, wrongPassword: () => (url.password = 'wrong'), close: () => run(`DROP DATABASE ${name}`) });
}

interface Database {
  away(): Promise<void>;
  wrongPassword?(): void;
  close(): Promise<void>;
}

async function openStage(url: string | URL, database: Database): Promise<SourceStage> {
  const written = String(url);
  const write = (name: string, table: Omit<RehearsalTable, 'rows'>, rows: RehearsalTable['rows']) =>
    writeSqlRehearsal(written, { [name]: { ...table, rows } });
  await write('records', RECORDS, []);
  const put: SourceStage['put'] = (records) =>
    write(
      'records',
      RECORDS,
      records.map(({ withdrawn, ...record }) => ({ ...record, withdrawn: withdrawn ? '1' : '0' })),
    );
  let from = 'records';
  return {
    get settings() {
      return { url: String(url) };
    },
    mapping: (mode) => ({ ...stagedMapping(mode, { from }), formats }),
    put,
    remove: (ids) => deleteSqlRehearsal(written, 'records', 'id', ids),
    child: { formats, fields: { name: 'name' }, values: {}, extra: { from: 'members', parentKey: 'parent', key: 'id', changedAt: 'at' } },
    putChildren: (children) =>
      write(
        'members',
        MEMBERS,
        children.map((child) => ({ ...child })),
      ),
    async fail(fault) {
      if (fault === 'away') await database.away();
      if (fault === 'a table that is not there') from = 'gone';
      if (fault === 'a name with a backtick') from = 'records` --';
      if (fault === 'a wrong password') database.wrongPassword?.();
      if (fault === 'a row larger than any page') await put([{ id: 'k', at: '2026-01-01 00:00:00', name: 'x'.repeat(40 * MIB) }]);
    },
    close: database.close,
  };
}

async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
