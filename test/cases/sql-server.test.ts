/** Cases from real life, of database servers: the modes they are set to, hostile keys, and faults that are named for what they are. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KindMapping } from '../../connectors/contract.js';
import { asHubError } from '../../connectors/sources/sql/mysql-faults.js';
import type { HubError } from '../../schema/errors.js';
import { find, freePort, type Mariadb, startMariadb } from '../support/mariadb.js';
import { mappingOf, opened } from '../support/open-source.js';
import { ids, pass, still } from '../support/source-pass.js';
import { openTcpProxy, type TcpProxy } from '../support/tcp-proxy.js';
import { openCase } from './stage.js';

const HOSTILE = [
  "A0500's",
  "A0500' AND 0) UNION SELECT current_user(), @@version, ut FROM t -- ",
  "' OR 1=1 -- ",
  "\\' OR 1=1 -- ",
  '\\',
  "\\\\'",
  '"; DROP TABLE t; #',
  'a\0b',
  '`',
  '?',
  '%_',
  '縗\\',
  "鄂'州",
  '𠮷',
  'tab\tline\n',
  '',
];
const MODES = ['', 'NO_BACKSLASH_ESCAPES', 'NO_BACKSLASH_ESCAPES,ANSI_QUOTES,PIPES_AS_CONCAT', 'STRICT_ALL_TABLES,NO_BACKSLASH_ESCAPES', 'ORACLE'];

const folder = mkdtempSync(join(tmpdir(), 'hub-tls-'));
const installed = find('mariadbd') !== undefined && find('openssl') !== undefined;
let server: Mariadb;
let root: Connection;
let proxy: TcpProxy;

/** An authority, and the server's certificate by it, for no host's name. */
function certificates(): void {
  const openssl = (...args: string[]) => spawnSync('openssl', args, { cwd: folder });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=authority', '-days', '30');
  openssl('req', '-x509', ...key, '-keyout', 'other.key', '-out', 'other.pem', '-subj', '/CN=stranger', '-days', '30');
  openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=server');
  openssl('x509', '-req', '-in', 'server.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-out', 'server.pem', '-days', '30');
}

beforeAll(async () => {
  if (!installed) return;
  certificates();
  const file = (name: string) => join(folder, name);
  server = await startMariadb(false, [`--ssl-ca=${file('ca.pem')}`, `--ssl-cert=${file('server.pem')}`, `--ssl-key=${file('server.key')}`]);
  const { port } = new URL(server.url);
  root = await createConnection({ host: '127.0.0.1', port: Number(port), user: 'root', charset: 'utf8mb4', ssl: { rejectUnauthorized: false } });
  for (const user of ['reader', 'few', 'locked', 'expired', 'secure']) await root.query(`CREATE USER ${user}@'%' IDENTIFIED BY 'pw'`);
  for (const user of ['reader', 'locked', 'expired', 'secure']) await root.query(`GRANT SELECT ON *.* TO ${user}@'%'`);
  await root.query("ALTER USER locked@'%' ACCOUNT LOCK");
  await root.query("ALTER USER expired@'%' PASSWORD EXPIRE");
  await root.query("ALTER USER secure@'%' REQUIRE SSL");
  await root.query('CREATE DATABASE c CHARACTER SET utf8mb4');
  await root.query('USE c');
  await root.query('CREATE TABLE t (id INT PRIMARY KEY, title VARCHAR(2000), ut DATETIME)');
  await root.query("INSERT INTO t SELECT seq, REPEAT('字',500), '2026-06-01 08:00:00' FROM seq_1_to_1500");
  await root.query('CREATE TABLE gone (id INT)');
  await root.query('CREATE VIEW broken AS SELECT id, id AS title, id AS ut FROM gone');
  await root.query('DROP TABLE gone');
  await root.query("GRANT SELECT ON c.broken TO few@'%'");
  proxy = await openTcpProxy(Number(port));
});

afterAll(async () => {
  await proxy?.close();
  await root?.end();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (user = 'reader', database = 'c', port = new URL(server.url).port) => `mysql://${user}:pw@127.0.0.1:${port}/${database}`;

describe.skipIf(!installed)('06 a server set to its own mode', () => {
  it.each(MODES)('%s: no key ends a statement, and every row comes', async (mode) => {
    await root.query('DROP TABLE IF EXISTS k, child');
    await root.query("SET SESSION sql_mode = ''");
    await root.query('CREATE TABLE k (id VARCHAR(200) COLLATE utf8mb4_nopad_bin PRIMARY KEY, at DATETIME, name VARCHAR(20))');
    await root.query(
      'CREATE TABLE child (cid INT AUTO_INCREMENT PRIMARY KEY, pid VARCHAR(200) COLLATE utf8mb4_nopad_bin, at DATETIME, name VARCHAR(20))',
    );
    const filling = Array.from({ length: 700 }, (_, i) => `A${String(i).padStart(4, '0')}`);
    const keys = [...filling, ...HOSTILE];
    await root.query('INSERT INTO k VALUES ?', [keys.map((key) => [key, '2026-06-01 08:00:00', 'n'])]);
    await root.query('INSERT INTO child (pid, at, name) VALUES ?', [HOSTILE.map((key) => [key, '2026-06-01 08:00:00', 'c'])]);
    await root.query('SET GLOBAL sql_mode = ?', [mode]);
    try {
      const source = opened('sql', { url: at() });
      const list = { fields: { name: 'name' }, values: {}, extra: { from: 'child', parentKey: 'pid', key: 'cid', changedAt: 'at' } };
      const mapping = (way: 'all' | 'feed'): KindMapping => mappingOf(way, { from: 'k' }, { children: { members: list } });
      for (const way of ['all', 'feed'] as const) {
        const { rows } = await pass(source, mapping(way));
        expect(ids(rows)).toEqual([...keys].sort());
        const withChild = rows.filter(({ children }) => children?.members?.length === 1).map(({ values }) => String(values.id));
        expect(withChild.sort()).toEqual([...HOSTILE].sort());
      }
      const asked = await source.rows!(
        mapping('all'),
        HOSTILE.map((id) => ({ id })),
        still,
      );
      expect(ids(asked)).toEqual([...HOSTILE].sort());
    } finally {
      await root.query('SET GLOBAL sql_mode = DEFAULT');
    }
  });

  it('keeps all of its mode but the one word', async () => {
    await root.query("SET GLOBAL sql_mode = 'PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES,ANSI_QUOTES'");
    try {
      const query = "SELECT 1 AS id, NOW() AS at, CONCAT(@@session.sql_mode, ' ', 'a' || 'b?') AS name";
      const { rows } = await pass(opened('sql', { url: at() }), mappingOf('all', { query }));
      expect(rows[0]?.values.name).toBe('PIPES_AS_CONCAT,ANSI_QUOTES ab?');
    } finally {
      await root.query('SET GLOBAL sql_mode = DEFAULT');
    }
  });
});

interface Asked {
  readonly url?: string;
  readonly tls?: string;
  readonly from?: string;
  readonly title?: string;
}

function hubOf({ url = at(), tls = '', from = 't', title = 'title' }: Asked = {}) {
  const kind = `{ from: ${from}, key: id, changedAt: ut, follow: { since: ut, overlap: 10m }, fields: { newsId: id, title: id, body: ${title}, publishTime: ut } }`;
  return openCase(
    `\nsources:\n  - { name: s1, district: echeng, type: sql, settings: { url: "${url}"${tls && `, tls: ${tls}`} }, kinds: { bulletin: ${kind} } }\n`,
  );
}
const count = 'SELECT count(*) AS n FROM bulletin';

describe.skipIf(!installed)('24 a connection', () => {
  it('that is cut within a page is made anew within the run', async () => {
    const hub = await hubOf({ url: at('reader', 'c', String(proxy.port)) });
    proxy.cutAfter(400_000, 1);
    expect((await hub.sync()).s1?.state).toBe('OK');
    expect(await hub.rows(count)).toEqual([{ n: 1_500 }]);
  });

  it('that is cut in every page is an error, and nothing half is kept', async () => {
    const hub = await hubOf({ url: at('reader', 'c', String(proxy.port)) });
    proxy.cutAfter(400_000, 100);
    const { s1 } = await hub.sync();
    proxy.cutAfter(0, 0);
    expect([s1?.state, s1?.message]).toEqual(['SOURCE_UNAVAILABLE', expect.stringContaining('连接在读取途中断开')]);
    expect(await hub.rows(count)).toEqual([{ n: 0 }]);
  });

  it('waits for a table that its own system has locked for a while', async () => {
    const hub = await hubOf();
    await root.query('LOCK TABLES t WRITE');
    const syncing = hub.sync();
    const waiting = "SELECT 1 FROM information_schema.processlist WHERE user = 'reader' AND state LIKE 'Waiting for table metadata lock%'";
    while (((await root.query(waiting))[0] as unknown[]).length === 0);
    await root.query('UNLOCK TABLES');
    expect((await syncing).s1?.state).toBe('OK');
  });

  it('that there is no room for is tried again by itself, and says why', async () => {
    const held: Connection[] = [];
    await root.query('SET GLOBAL max_connections = 10');
    try {
      const hub = await hubOf();
      const port = Number(new URL(server.url).port);
      const more = () => createConnection({ host: '127.0.0.1', port, user: 'reader', password: 'pw' });
      for (let i = 0; i < 12; i++)
        await more().then(
          (connection) => held.push(connection),
          () => undefined,
        );
      const { s1 } = await hub.sync();
      expect([s1?.state, s1?.message]).toEqual(['SOURCE_UNAVAILABLE', expect.stringContaining('连接数已满')]);
    } finally {
      for (const connection of held) await connection.end();
      await root.query('SET GLOBAL max_connections = 300');
    }
  });

  const words: [string, () => Asked, string, string][] = [
    ['a locked account', () => ({ url: at('locked') }), 'SOURCE_REFUSED', '账号已被锁定'],
    ['an expired password', () => ({ url: at('expired') }), 'SOURCE_REFUSED', '密码已过期'],
    ['a wrong password', () => ({ url: at('nobody') }), 'SOURCE_REFUSED', '账号或密码不对'],
    ['a table without a right to it', () => ({ url: at('few') }), 'SOURCE_REFUSED', '账号无权读取表 t'],
    ['a database without a right to it', () => ({ url: at('few', 'mysql') }), 'SOURCE_REFUSED', '账号无权使用库 mysql'],
    ['an unknown database', () => ({ url: at('reader', 'nodb') }), 'SOURCE_MALFORMED', '没有名为 nodb 的库'],
    ['a missing table', () => ({ from: 'nn' }), 'SOURCE_MALFORMED', '没有表或视图 nn,请先核对映射'],
    ['a missing column', () => ({ title: 'nn' }), 'SOURCE_MALFORMED', '没有列 nn,请先核对映射'],
    ['a view without its table', () => ({ from: 'broken' }), 'SOURCE_MALFORMED', '视图 broken 已失效'],
    ['an account that must use TLS', () => ({ url: at('secure') }), 'SOURCE_REFUSED', '只接受 TLS'],
    ['a certificate of nobody that is trusted', () => ({ tls: '{}' }), 'SOURCE_REFUSED', '证书不可信'],
    ['a certificate of another authority', () => ({ tls: `{ ca: "${join(folder, 'other.pem')}" }` }), 'SOURCE_REFUSED', '证书不可信'],
    ['an authority’s file that is not there', () => ({ tls: '{ ca: nowhere.pem }' }), 'SOURCE_REFUSED', 'nowhere.pem'],
  ];
  it.each(words)('to %s says what to do', async (_, asked, state, message) => {
    const { s1 } = await (await hubOf(asked())).sync();
    expect([s1?.state, s1?.message]).toEqual([state, expect.stringContaining(message)]);
    expect(s1?.message).not.toContain('自动重试');
  });

  it('is encrypted where that is set, by the authority’s file or its text', async () => {
    const pem = JSON.stringify(readFileSync(join(folder, 'ca.pem'), 'utf8'));
    for (const tls of [`{ ca: "${join(folder, 'ca.pem')}" }`, `{ ca: ${pem} }`, '{ required: false }']) {
      const hub = await hubOf({ url: at('secure'), tls });
      expect((await hub.sync()).s1?.state).toBe('OK');
    }
  });

  it('says so where the whole server wants TLS, and where it has none', async () => {
    await root.query('SET GLOBAL require_secure_transport = ON');
    try {
      expect((await (await hubOf()).sync()).s1?.message).toContain('只接受 TLS');
    } finally {
      await root.query('SET GLOBAL require_secure_transport = OFF');
    }
    const bare = await startMariadb(false);
    try {
      const other = await createConnection({ uri: bare.url.replace('mariadb:', 'mysql:') });
      await other.query("CREATE USER reader@'%' IDENTIFIED BY 'pw'");
      await other.query("GRANT SELECT ON *.* TO reader@'%'");
      await other.query('CREATE DATABASE c');
      await other.query('CREATE TABLE c.t (id INT, title INT, ut DATETIME)');
      await other.end();
      const url = at('reader', 'c', new URL(bare.url).port);
      const { s1 } = await (await hubOf({ url, tls: `{ ca: "${join(folder, 'ca.pem')}" }` })).sync();
      expect([s1?.state, s1?.message]).toEqual(['SOURCE_REFUSED', expect.stringContaining('没有启用 TLS')]);
      expect((await (await hubOf({ url, tls: '{ required: false }' })).sync()).s1?.state).toBe('OK');
    } finally {
      await bare.close();
    }
  });

  it('to nothing at all is tried again by itself', async () => {
    const { s1 } = await (await hubOf({ url: at('reader', 'c', String(await freePort())) })).sync();
    expect([s1?.state, s1?.message]).toEqual(['SOURCE_UNAVAILABLE', expect.stringContaining('没有在该端口提供数据库服务')]);
  });
});

// What a test cannot bring about in seconds, in the server's own sentences.
describe('24 a fault by its number', () => {
  const passing: [number, string, string][] = [
    [1205, 'Lock wait timeout exceeded; try restarting transaction', '表正被对方系统锁住'],
    [1969, 'Query execution was interrupted (max_statement_time exceeded)', '60 秒内没有读完一页'],
    [3024, 'Query execution was interrupted, maximum statement execution time exceeded', '60 秒内没有读完一页'],
    [1226, "User 'reader' has exceeded the 'max_user_connections' resource (current value: 2)", '已到对方设的上限'],
    [1053, 'Server shutdown in progress', '正在停止'],
    [1412, 'Table definition has changed, please retry transaction', '正在改表结构'],
    [1021, 'Disk full (/tmp/#sql); waiting for someone to free some space...', '数据库读取失败'],
  ];
  const lasting: [number, string, string, string][] = [
    [3118, "Access denied for user 'a'@'%'. Account is locked.", 'SOURCE_REFUSED', '账号已被锁定'],
    [1862, 'Your password has expired.', 'SOURCE_REFUSED', '密码已过期'],
    [3159, 'Connections using insecure transport are prohibited while --require_secure_transport=ON.', 'SOURCE_REFUSED', '只接受 TLS'],
    [1130, "Host '10.0.0.2' is not allowed to connect to this MariaDB server", 'SOURCE_REFUSED', '不允许从本机连接'],
    [1129, "Host '10.0.0.2' is blocked because of many connection errors", 'SOURCE_REFUSED', 'FLUSH HOSTS'],
    [1143, "SELECT command denied to user 'few'@'%' for column 'name' in table 't'", 'SOURCE_REFUSED', '账号无权读取列 name'],
    [1142, "SELECT command denied to user 'few'@'%' for table 't'", 'SOURCE_REFUSED', '账号无权读取表 t'],
    [1449, "The user specified as a definer ('x'@'%') does not exist", 'SOURCE_MALFORMED', '定义者已不存在'],
    [1052, "Column 'id' in SELECT is ambiguous", 'SOURCE_MALFORMED', '映射或 query 写错了,请改配置:列 id 不止一个'],
    [1064, 'You have an error in your SQL syntax', 'SOURCE_MALFORMED', '映射或 query 写错了,请改配置:query 的语法不对'],
    [1267, "Illegal mix of collations (a) and (b) for operation '='", 'SOURCE_MALFORMED', '错误 1267'],
  ];
  const hubError = (errno: number, message: string) => asHubError(Object.assign(new Error(message), { errno, code: 'ER' }), 's1', false) as HubError;

  it.each(passing)('%d passes by itself', (errno, message, words) => {
    expect([hubError(errno, message).code, hubError(errno, message).message]).toEqual(['SOURCE_UNAVAILABLE', expect.stringContaining(words)]);
  });

  it.each(lasting)('%d is for a person to mend', (errno, message, code, words) => {
    expect([hubError(errno, message).code, hubError(errno, message).message]).toEqual([code, expect.stringContaining(words)]);
  });
});
