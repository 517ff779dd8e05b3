/** Cases from real life, of databases: what tables, views and columns of other systems hold, and what the hub then has of it. */
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { type CaseHub, mariadb, openCase, type Row, server } from './stage.js';

interface Said {
  readonly name: string;
  readonly from: string;
  readonly key?: string;
  readonly more?: string;
  readonly fields?: string;
  /** SQLite file below the hub's folder, instead of MariaDB. */
  readonly file?: string;
}

const FIELDS = 'newsId: id, title: title, body: title, publishTime: pub';

async function gathered(database: string, setup: readonly string[], sources: readonly Said[]) {
  const address = await mariadb(
    `DROP DATABASE IF EXISTS ${database}; CREATE DATABASE ${database} CHARACTER SET utf8mb4`,
    `USE ${database}`,
    ...setup,
  );
  return openCase(yaml(address, database, sources));
}

function yaml(address: string, database: string, sources: readonly Said[]): string {
  const one = ({ name, from, key = 'id', more = '', fields = FIELDS, file }: Said) => {
    const url = file ? `sqlite:$FOLDER/${file}` : `mysql://reader:pw@${address}/${database}`;
    const kind = `{ from: ${from}, key: ${key}, ${more && `${more}, `}fields: { ${fields} } }`;
    return `  - { name: ${name}, district: echeng, type: sql, settings: { url: "${url}" }, kinds: { bulletin: ${kind} } }`;
  };
  return `\nsources:\n${sources.map(one).join('\n')}\n`;
}

const BULLETINS = 'SELECT source, sourceKey, title FROM bulletin ORDER BY 1, 2';
const titles = async (hub: CaseHub) => (await hub.rows(BULLETINS)).map(({ source, sourceKey, title }) => `${source} ${sourceKey} ${title}`);
const states = (parts: Awaited<ReturnType<CaseHub['sync']>>) => Object.fromEntries(Object.entries(parts).map(([name, { state }]) => [name, state]));
const since = (column: string) => `changedAt: ${column}, follow: { since: ${column}, overlap: 10m }`;
const feed = (column: string) => `changedAt: ${column}, follow: feed`;

describe.skipIf(!server)('on MariaDB', () => {
  it.each([
    ['BIT(1)', "b'0'", "b'1'"],
    ['BIT(8)', "b'0'", "b'1'"],
    ['BOOLEAN', 'FALSE', 'TRUE'],
    ['BINARY(1)', "x'00'", "x'01'"],
    ['CHAR(1)', "'0'", "'1'"],
    ['DECIMAL(1,0)', '0', '1'],
    ["ENUM('0','1')", "'0'", "'1'"],
  ])('01 a withdrawal flag of type %s is seen, at once and later', async (type, no, yes) => {
    const hub = await gathered(
      'case_sql_01',
      [
        `CREATE TABLE news (id VARCHAR(50) PRIMARY KEY, title VARCHAR(200), pub DATETIME, ut DATETIME, del ${type} NOT NULL)`,
        `INSERT INTO news VALUES ('n1','一','2026-06-01','2026-06-01 08:00:00',${no}), ('n2','二','2026-06-01','2026-06-01 08:00:00',${yes})`,
      ],
      [{ name: 's1', from: 'news', more: `${since('ut')}, withdrawn: { field: del, equals: "1" }` }],
    );
    await hub.sync();
    expect(await hub.rows('SELECT sourceKey FROM bulletin WHERE withdrawnAt IS NULL')).toEqual([{ sourceKey: 'n1' }]);
    await mariadb(`UPDATE case_sql_01.news SET del=${yes}, ut='2026-06-01 09:00:00' WHERE id='n1'`);
    await hub.sync();
    expect(await hub.rows('SELECT sourceKey FROM bulletin WHERE withdrawnAt IS NULL')).toEqual([]);
  });

  const texts = ['unpadded', 'word', 'mixed'];
  it.each(['since', 'feed'])('03 a text as change time hides nothing, followed by %s, and it is said that all is read', async (mode) => {
    const table = (name: string, ...rows: string[]) => [
      `CREATE TABLE ${name} (id VARCHAR(50) PRIMARY KEY, title VARCHAR(200), pub DATETIME, ut VARCHAR(30))`,
      `INSERT INTO ${name} VALUES ${rows.join(', ')}`,
    ];
    const hub = await gathered(
      'case_sql_03',
      [
        ...table('unpadded', "('u1','九月三十日','2026-09-01','2026/9/30 8:00:00')"),
        ...table('word', "('w1','甲','2026-09-01','2026-09-30 08:00:00')", "('w2','乙','2026-09-01','待补')"),
        ...table('mixed', "('m1','旧式','2026-09-01','2026-09-30T08:00:00')"),
      ],
      texts.map((name) => ({ name, from: name, more: mode === 'since' ? since('ut') : feed('ut') })),
    );
    await hub.sync();
    await mariadb(
      'USE case_sql_03',
      "INSERT INTO unpadded VALUES ('u2','十月一日','2026-09-01','2026/10/1 8:00:00')",
      "INSERT INTO word VALUES ('w3','十月一日','2026-09-01','2026-10-01 08:00:00')",
      "UPDATE word SET ut='2026-10-01 09:00:00', title='乙改' WHERE id='w2'",
      "INSERT INTO mixed VALUES ('m2','同日晚些','2026-09-01','2026-09-30 20:00:00')",
    );
    await hub.sync();
    expect(await titles(hub)).toEqual([
      'mixed m1 旧式',
      'mixed m2 同日晚些',
      'unpadded u1 九月三十日',
      'unpadded u2 十月一日',
      'word w1 甲',
      'word w2 乙改',
      'word w3 十月一日',
    ]);
  });

  const layouts: [string, string, string, string][] = [
    ['yyyy-MM-dd HH:mm:ss', '2026-09-30 08:00:00', '2026-10-01 09:00:00', '2026-09-30 07:55:00'],
    ['yyyyMMddHHmmss', '20260930080000', '20261001090000', '20260930075500'],
    ['yyyy-MM-dd', '2026-09-30', '2026-10-01', '2026-09-30'],
  ];
  it.each(layouts)(
    '03 a text that sorts as its layout %s says is followed, and what is no moment keeps no place',
    async (layout, first, later, late) => {
      const hub = await gathered(
        'case_sql_03b',
        [
          'CREATE TABLE t (id VARCHAR(50) PRIMARY KEY, title VARCHAR(200), pub DATETIME, ut VARCHAR(30), KEY(ut))',
          `INSERT INTO t VALUES ('a','甲','2026-09-01','${first}'), ('b','乙','2026-09-01','待补'), ('c','丙','2026-09-01','')`,
        ],
        [{ name: 's1', from: 't', more: `${since('ut')}, formats: { changedAt: "${layout}" }` }],
      );
      await hub.sync();
      await mariadb(
        'USE case_sql_03b',
        `INSERT INTO t VALUES ('d','丁','2026-09-01','${later}'), ('0','迟到','2026-09-01','${late}')`,
        `UPDATE t SET ut='${later}', title='乙改' WHERE id='b'`,
        `INSERT INTO t VALUES ('e','没有时间','2026-09-01','')`,
      );
      await hub.sync();
      expect(await titles(hub)).toEqual(['s1 0 迟到', 's1 a 甲', 's1 b 乙改', 's1 d 丁']);
      // Neither an empty text nor a word is a moment: the rows wait to be mended, and are seen.
      expect(await hub.rows("SELECT count(*) AS n FROM quarantine WHERE source = 's1'")).toEqual([{ n: 2 }]);
    },
  );

  it('04 children belong to the parent that the database finds equal, and to one only', async () => {
    const units = 'participants: { from: unit, parentKey: task_id, key: id, fields: { unionUnitNo: id, unionUnitName: dw } }';
    const address = await mariadb(
      'DROP DATABASE IF EXISTS case_sql_04; CREATE DATABASE case_sql_04 CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci',
      'USE case_sql_04',
      "CREATE TABLE task (task_id VARCHAR(20) PRIMARY KEY, name VARCHAR(100), zt VARCHAR(20) DEFAULT 'DISTRIBUTED', no VARCHAR(40) DEFAULT 'X1', ut DATETIME)",
      'CREATE TABLE unit (id INT PRIMARY KEY, task_id VARCHAR(20), dw VARCHAR(100), FOREIGN KEY (task_id) REFERENCES task(task_id))',
      "INSERT INTO task (task_id, name, ut) VALUES ('LH001','一致','2026-06-01 08:00:00'),('LH002','大小写不同','2026-06-01 08:00:00'),('LH003','尾空格','2026-06-01 08:00:00')",
      "INSERT INTO unit VALUES (1,'LH001','甲局'),(2,'lh002','乙局'),(3,'LH003 ','丙局')",
    );
    const hub = await openCase(`
sources:
  - name: s1
    district: echeng
    type: sql
    settings: { url: "mysql://reader:pw@${address}/case_sql_04" }
    kinds:
      jointInspection:
        from: task
        key: task_id
        changedAt: ut
        follow: { since: ut, overlap: 10m }
        fields: { taskNo: task_id, taskName: name, taskStartTime: ut, status: zt, initiateUnitNo: no, initiateUnitName: name }
        children: { ${units} }
`);
    await hub.sync();
    const rows = await hub.rows(
      'SELECT t.taskNo AS task, p.unionUnitName AS unit FROM joint_inspection t LEFT JOIN joint_participant p ON p.parentId = t.id ORDER BY 1',
    );
    expect(rows.map(({ task, unit }) => `${task} ${unit}`)).toEqual(['LH001 甲局', 'LH002 乙局', 'LH003 丙局']);
  });

  it('05 rows without a whole key wait one by one, and rows of one key are told of', async () => {
    const hub = await gathered(
      'case_sql_05',
      [
        'CREATE TABLE news (id INT PRIMARY KEY, no VARCHAR(50), title VARCHAR(200), pub DATETIME)',
        'CREATE TABLE dept (news_id INT, dept VARCHAR(50))',
        "INSERT INTO news VALUES (1,'N1','一','2026-06-01 08:00:00'),(2,'N2','二','2026-06-01 08:00:00')",
        "INSERT INTO dept VALUES (1,'甲局'),(1,'乙局'),(1,'丙局'),(2,'甲局')",
        'CREATE VIEW v_news AS SELECT n.id, n.no, n.title, n.pub, d.dept FROM news n JOIN dept d ON d.news_id=n.id',
        'CREATE TABLE keyless (no VARCHAR(50), dept VARCHAR(50), title VARCHAR(200), pub DATETIME)',
        "INSERT INTO keyless VALUES (NULL,'甲局','一','2026-06-01'),(NULL,'甲局','二','2026-06-01'),(NULL,'甲局','三','2026-06-01'),('K1',NULL,'四','2026-06-01'),('K1',NULL,'五','2026-06-01')",
        'CREATE VIEW v_keyless AS SELECT * FROM keyless',
        'CREATE TABLE spaced (no VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PRIMARY KEY, title VARCHAR(200), pub DATETIME)',
        "INSERT INTO spaced VALUES ('A1','半角','2026-06-01'),('A1 ','尾空格','2026-06-01'),('Ａ１','全角','2026-06-01'),('鄂市监罚〔2026〕１号','全角一号','2026-06-01'),('鄂市监罚〔2026〕1号','半角一号','2026-06-01'),('B1','乙','2026-06-01')",
      ],
      [
        { name: 's1', from: 'v_news', fields: 'newsId: no, title: title, body: dept, publishTime: pub' },
        { name: 's2', from: 'v_keyless', key: '[no, dept]', fields: 'newsId: no, title: title, body: title, publishTime: pub' },
        { name: 's3', from: 'spaced', key: 'no', fields: 'newsId: no, title: title, body: title, publishTime: pub' },
      ],
    );
    const parts = await hub.sync();
    expect(states(parts)).toEqual({ s1: 'PARTLY', s2: 'PARTLY', s3: 'OK' });
    expect([parts.s1?.counts.重复, parts.s2?.counts.待修复]).toEqual([2, 5]);
    const told = await hub.rows("SELECT sourceKey, rule FROM issues WHERE source='s1' AND rule='KEY_NOT_UNIQUE'");
    expect(told).toEqual([{ sourceKey: '1', rule: 'KEY_NOT_UNIQUE' }]);
    expect((await hub.rows<Row>("SELECT sourceKey FROM bulletin WHERE source='s3'")).map(({ sourceKey }) => sourceKey).sort()).toEqual(
      ['A1', 'A1 ', 'B1', 'Ａ１', '鄂市监罚〔2026〕1号', '鄂市监罚〔2026〕１号'].sort(),
    );
    const places = (await hub.rows("SELECT place FROM quarantine WHERE source = 's2' ORDER BY 1")).map(({ place }) => place);
    expect(places).toEqual([1, 2].map((n) => `v_keyless 键 K1、空 第 ${n} 行`).concat([1, 2, 3].map((n) => `v_keyless 键 空、甲局 第 ${n} 行`)));
    expect((await hub.rows<Row>("SELECT sourceKey FROM bulletin WHERE source = 's1' ORDER BY 1")).map(({ sourceKey }) => sourceKey)).toEqual([
      '1',
      '2',
    ]);
  });

  it('07 no change time keeps the place: future, empty, epoch seconds, zero dates', async () => {
    const future = "('f1','错的内容','2026-06-01','2099-01-01 00:00:00'),('f2','平常','2026-06-01','2026-06-01 08:00:00')";
    const hub = await gathered(
      'case_sql_07',
      [
        "SET sql_mode=''; SET time_zone='+08:00'",
        'CREATE TABLE future (id VARCHAR(50) PRIMARY KEY, title VARCHAR(200), pub DATETIME, ut DATETIME)',
        `INSERT INTO future VALUES ${future}`,
        'CREATE TABLE nulls (id VARCHAR(50) PRIMARY KEY, title VARCHAR(200), pub DATETIME, ut DATETIME NULL)',
        "INSERT INTO nulls VALUES ('n1','一','2026-06-01','2026-06-01 08:00:00')",
        'CREATE TABLE epoch (id VARCHAR(50) PRIMARY KEY, title VARCHAR(200), pub DATETIME, ut INT(10) UNSIGNED)',
        "INSERT INTO epoch VALUES ('e1','一','2026-06-01', UNIX_TIMESTAMP('2026-06-01 08:00:00'))",
        'CREATE TABLE zero (id VARCHAR(50) PRIMARY KEY, title VARCHAR(200), pub DATETIME, ut DATETIME)',
        "INSERT INTO zero VALUES ('z1','一','2026-06-01','2026-06-01 08:00:00'),('z2','二','2026-06-01','0000-00-00 00:00:00')",
      ],
      [
        { name: 'feedfuture', from: 'future', more: feed('ut') },
        { name: 'feednull', from: 'nulls', more: feed('ut') },
        { name: 'future', from: 'future', more: since('ut') },
        { name: 'said', from: 'epoch', more: `${since('ut')}, formats: { changedAt: epoch-s }` },
        { name: 'unsaid', from: 'epoch', more: since('ut') },
        { name: 'zero', from: 'zero', more: since('ut') },
        { name: 'zerofeed', from: 'zero', more: feed('ut') },
      ],
    );
    await hub.sync();
    await mariadb(
      "USE case_sql_07; SET sql_mode=''; SET time_zone='+08:00'",
      "UPDATE future SET ut='2026-06-02 08:00:00', title='改正的内容' WHERE id='f1'",
      "INSERT INTO future VALUES ('f3','后来的','2026-06-01','2026-06-02 08:00:00')",
      "INSERT INTO nulls VALUES ('n0','没有变更时间的新行','2026-06-01',NULL),('n00','同一秒、键更小','2026-06-01','2026-06-01 08:00:00')",
      "INSERT INTO epoch VALUES ('e2','二','2026-06-01', UNIX_TIMESTAMP('2026-06-01 09:00:00'))",
      "INSERT INTO zero VALUES ('z3','三','2026-06-01','0000-00-00 00:00:00'), ('z4','四','2026-06-01','2026-06-01 09:00:00')",
    );
    await hub.sync();
    await hub.sync();
    const seen = await titles(hub);
    expect(seen).toEqual(
      expect.arrayContaining(['feedfuture f3 后来的', 'future f3 后来的', 'feednull n00 同一秒、键更小', 'zero z4 四', 'zerofeed z4 四']),
    );
    const waiting = (await hub.rows('SELECT source, sourceKey FROM quarantine')).map(({ source, sourceKey }) => `${source} ${sourceKey}`);
    // Seconds that nobody named may or may not be read: either way the rows have come.
    const unsaid = [...seen, ...waiting].filter((text) => text.startsWith('unsaid')).map((text) => text.slice(0, 9));
    expect(unsaid.sort()).toEqual(['unsaid e1', 'unsaid e2']);
    expect(waiting).toEqual(expect.arrayContaining(['feednull n0', 'zero z2', 'zero z3', 'zerofeed z2', 'zerofeed z3']));
  });

  it('08 a column is found as its engine finds it, and its values come under the name of the mapping', async () => {
    const upper = 'newsId: ID, title: TITLE, body: TITLE, publishTime: UT';
    const partly = `${FIELDS.replace(/pub$/, 'ut')}, category: CAT`;
    const hub = await gathered(
      'case_sql_08',
      [
        'CREATE TABLE news (id VARCHAR(50) PRIMARY KEY, title VARCHAR(200), cat VARCHAR(20), ut DATETIME)',
        "INSERT INTO news VALUES ('n1','一','类','2026-06-01 08:00:00')",
        'CREATE VIEW v AS SELECT * FROM news',
      ],
      [
        {
          name: 'lite',
          from: 'news',
          key: 'ID',
          file: 'src.db',
          more: `${since('UT')}, formats: { changedAt: "yyyy-MM-dd HH:mm:ss" }`,
          fields: upper,
        },
        { name: 'my', from: 'news', key: 'ID', more: since('UT'), fields: upper },
        { name: 'view', from: 'v', key: 'ID', more: feed('UT'), fields: upper },
        { name: 'partly', from: 'news', file: 'src.db', more: since('ut'), fields: partly },
        { name: 'viewpartly', from: 'v', more: since('ut'), fields: partly },
        { name: 'bykey', from: 'V', key: 'Id', fields: upper },
      ],
    );
    const lite = new Libsql(`${hub.folder}/src.db`);
    lite.exec('CREATE TABLE news (id TEXT PRIMARY KEY, title TEXT, cat TEXT, ut TEXT)');
    lite.exec("INSERT INTO news VALUES ('n1','一','类','2026-06-01 08:00:00')");
    lite.close();
    const { bykey, ...others } = await hub.sync();
    expect(Object.values(others).map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'OK'));
    // A table's name is another matter: there the server's file system decides, and says so.
    expect(bykey?.message).toContain('没有表或视图 V');
    expect(await hub.rows('SELECT source, sourceKey, title, category FROM bulletin ORDER BY 1')).toEqual(
      ['lite', 'my', 'partly', 'view', 'viewpartly'].map((source) => ({
        source,
        sourceKey: 'n1',
        title: '一',
        category: source.endsWith('partly') ? '类' : null,
      })),
    );
  });
});
