/** Cases from real life, of the types that database columns have: each value as its server shows it, each key in its order, or a refusal by name. */
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { type CaseHub, mariadb, openCase, server } from './stage.js';

const NAME = 'case_sql_23';
const COLUMNS: [string, string, string, string][] = [
  ['v_zerofill', 'INT(8) ZEROFILL', '42', '00000042'],
  ['v_bigfill', 'BIGINT(20) ZEROFILL', '9007199254740993', '00009007199254740993'],
  ['v_year', 'YEAR', '2022', '2022'],
  ['v_time', 'TIME', "'838:59:59'", '838:59:59'],
  ['v_json', 'JSON', `'{"a": 12345678901234567890, "b": 1.10}'`, '{"a": 12345678901234567890, "b": 1.10}'],
  ['v_set', "SET('甲','乙','丙')", "'甲,丙'", '甲,丙'],
  ['v_enum', "ENUM('一','二')", "'二'", '二'],
  ['v_ubig', 'BIGINT UNSIGNED', '18446744073709551615', '18446744073709551615'],
  ['v_dec', 'DECIMAL(30,10)', '12345678901234567890.1234567890', '12345678901234567890.1234567890'],
  ['v_float', 'FLOAT', '16777217', '16777200'],
  ['v_double', 'DOUBLE', '1e20', '1e20'],
  ['v_bit8', 'BIT(8)', '65', '65'],
  ['v_bit64', 'BIT(64)', '18446744073709551615', '18446744073709551615'],
  ['v_bool', 'BOOLEAN', 'TRUE', '1'],
  ['v_char', 'CHAR(10)', "'ab'", 'ab'],
  ['v_utf8mb3', 'VARCHAR(20) CHARACTER SET utf8mb3', "'镕鄂'", '镕鄂'],
  ['v_gbk', 'VARCHAR(20) CHARACTER SET gbk', "'鄂州'", '鄂州'],
  ['v_bin', 'VARCHAR(20) COLLATE utf8mb4_bin', "'鄂州'", '鄂州'],
  ['v_uuid', 'UUID', "'c4ca4238-a0b9-2382-0dcc-509a6f75849b'", 'c4ca4238-a0b9-2382-0dcc-509a6f75849b'],
  ['v_inet', 'INET6', "'::1'", '::1'],
  ['v_micro', 'DATETIME(6)', "'2026-06-01 08:00:00.000001'", '2026-06-01 08:00:00.000001'],
];
const BYTES: [string, string, string, string][] = [
  ['v_point', 'POINT', 'POINT(1,2)', 'ST_AsText(v_point) AS v_point'],
  ['v_binchar', 'CHAR(10) CHARACTER SET binary', "'ab'", 'CONVERT(v_binchar USING utf8mb4) AS v_binchar'],
  ['v_blob', 'BLOB', "x'00ff'", 'HEX(v_blob) AS v_blob'],
  ['v_varbinary', 'VARBINARY(200)', "x'00ff'", 'HEX(v_varbinary) AS v_varbinary'],
];

const source = (address: string, name: string, kind: string) =>
  `  - { name: ${name}, district: echeng, type: sql, settings: { url: "mysql://reader:pw@${address}/${NAME}" }, kinds: { bulletin: ${kind} } }`;
const yaml = (sources: readonly string[]) => `\nsources:\n${sources.join('\n')}\n`;
const refused = (parts: Awaited<ReturnType<CaseHub['sync']>>) => Object.values(parts).map(({ message }) => message ?? '');

async function prepared(...statements: string[]): Promise<string> {
  return mariadb(`DROP DATABASE IF EXISTS ${NAME}; CREATE DATABASE ${NAME} CHARACTER SET utf8mb4`, `USE ${NAME}; SET sql_mode=''`, ...statements);
}

describe.skipIf(!server)('23 columns of MariaDB', () => {
  it('are read as the server shows them, or refused by name with the words to write instead', async () => {
    const all = [...COLUMNS, ...BYTES];
    const address = await prepared(
      `CREATE TABLE t (id INT PRIMARY KEY, ${all.map(([name, type]) => `${name} ${type}`).join(', ')}, pub DATETIME)`,
      `INSERT INTO t VALUES (1, ${all.map(([, , value]) => value).join(', ')}, '2026-06-01')`,
    );
    const field = (name: string, from = 'from: t') => `{ ${from}, key: id, fields: { newsId: id, title: id, body: ${name}, publishTime: pub } }`;
    const asked = BYTES.map(([name, , , cast]) => source(address, `cast_${name}`, field(name, `query: "SELECT id, pub, ${cast} FROM t"`)));
    const hub = await openCase(yaml([...all.map(([name]) => source(address, name, field(name))), ...asked]));
    const parts = await hub.sync();
    const bodies = Object.fromEntries((await hub.rows('SELECT source, body FROM bulletin')).map(({ source: name, body }) => [name, body]));
    const read = COLUMNS.map(([name, , , shown]) => [name, shown]);
    const cast = [
      ['cast_v_point', 'POINT(1 2)'],
      ['cast_v_blob', '00FF'],
      ['cast_v_varbinary', '00FF'],
    ];
    expect(bodies).toMatchObject(Object.fromEntries([...read, ...cast]));
    expect(bodies.cast_v_binchar).toMatch(/^ab/);
    for (const [name, , , words] of BYTES) {
      expect(parts[name]?.message).toContain(`列 ${name} 是`);
      expect(parts[name]?.message).toContain(words);
    }
  });

  const KEYS: [string, string, string][] = [
    ['DECIMAL(20,0)', '9007199254740990 + seq', ''],
    ['DECIMAL(30,10)', '12345678901234567890 + seq / 1000', ''],
    ['BIGINT UNSIGNED', '18446744073709550000 + seq', ''],
    ['BIGINT(20) ZEROFILL', '9007199254740990 + seq', ''],
    ['BIT(16)', 'seq', ''],
    ['BINARY(16)', 'UNHEX(MD5(seq))', ''],
    ['VARBINARY(40)', "CONCAT(x'00FF27', seq)", ''],
    ['UUID', "CONCAT('c4ca4238-a0b9-2382-0dcc-', LPAD(seq * 7919 % 100003, 12, '0'))", ''],
    ['DATETIME(6)', "'2026-06-01' + INTERVAL seq MICROSECOND", ''],
    ['DATE', "'2026-06-01' + INTERVAL seq DAY", ''],
    ['CHAR(20)', "CONCAT('k', seq)", ''],
    ['VARCHAR(40) CHARACTER SET gbk', "CONCAT('鄂', seq)", ''],
    ['VARCHAR(40) CHARACTER SET latin1', "CONCAT('é', seq)", ''],
    ['FLOAT', 'seq + 0.1', 'FLOAT'],
    ['DOUBLE', 'seq + 0.1', 'DOUBLE'],
    ["ENUM('z','y','x')", 'ELT(1 + seq % 3, "z", "y", "x")', 'ENUM'],
    ["SET('z','y','x')", 'ELT(1 + seq % 3, "z", "y", "x")', 'SET'],
    ['JSON', "CONCAT('[', seq, ']')", 'JSON'],
    ['VARBINARY(100)', "CONCAT('k', seq)", 'VARBINARY'],
  ];
  it.each(KEYS)('a key of type %s comes whole in every mode, or is refused', async (type, value, refusal) => {
    const rows = 1_203;
    const keyed = refusal && /^(ENUM|SET|JSON)/.test(type) ? 'PRIMARY KEY (seq)' : 'PRIMARY KEY (id)';
    const address = await prepared(
      `CREATE TABLE k (id ${type} NOT NULL, seq INT, title VARCHAR(20), ut DATETIME(6), ${keyed})`,
      `INSERT INTO k SELECT ${value}, seq, CONCAT('t', seq), '2026-06-01' FROM seq_1_to_${rows}`,
    );
    const modes = { all: 'follow: all', feed: 'changedAt: ut, follow: feed', since: 'changedAt: ut, follow: { since: ut, overlap: 10m }' };
    const kind = (mode: string) =>
      `{ from: k, key: ${keyed.includes('seq') ? '[id, seq]' : 'id'}, ${mode}, fields: { newsId: seq, title: title, body: title, publishTime: ut } }`;
    const hub = await openCase(yaml(Object.entries(modes).map(([name, mode]) => source(address, name, kind(mode)))));
    const parts = await hub.sync();
    if (refusal) {
      for (const message of refused(parts))
        expect(message).toMatch(new RegExp(`列 id 不能作主键或变更时间:其类型是 ${refusal}.*在其中写成 (CAST|HEX)\\(id`));
      expect(await hub.rows('SELECT count(*) AS n FROM bulletin')).toEqual([{ n: 0 }]);
      return;
    }
    expect(refused(parts).filter(Boolean)).toEqual([]);
    const counted = await hub.rows('SELECT source, count(*) AS n FROM bulletin GROUP BY 1 ORDER BY 1');
    expect(counted).toEqual(['all', 'feed', 'since'].map((name) => ({ source: name, n: rows })));
  });

  it.each(['FLOAT', "ENUM('a')", 'JSON', 'DOUBLE'])('a change time of type %s is refused by name', async (type) => {
    const address = await prepared(`CREATE TABLE c (id INT PRIMARY KEY, title VARCHAR(20), pub DATETIME, ut ${type})`);
    const hub = await openCase(
      yaml([
        source(
          address,
          's1',
          '{ from: c, key: id, changedAt: ut, follow: { since: ut }, fields: { newsId: id, title: title, body: title, publishTime: pub } }',
        ),
      ]),
    );
    expect((await hub.sync()).s1?.message).toContain('列 ut 不能作主键或变更时间');
  });

  it('a key longer than servers sort by is refused, a shorter one in the same column is not', async () => {
    const address = await prepared(
      'CREATE TABLE l (id MEDIUMTEXT, title VARCHAR(20), pub DATETIME)',
      "INSERT INTO l VALUES ('k1','t','2026-06-01'), ('k2','t','2026-06-01')",
    );
    const hub = await openCase(
      yaml([source(address, 's1', '{ from: l, key: id, fields: { newsId: title, title: title, body: title, publishTime: pub } }')]),
    );
    expect((await hub.sync()).s1?.state).toBe('OK');
    await mariadb(`INSERT INTO ${NAME}.l VALUES (REPEAT('k', 1025),'t','2026-06-01')`);
    expect((await hub.sync()).s1?.message).toContain('有的值超过 1024 字节');
  });
});

describe('23 columns of SQLite', () => {
  const lite = (statements: readonly string[], kind: string) => async () => {
    const hub = await openCase(
      `\nsources:\n  - { name: s1, district: echeng, type: sql, settings: { url: "sqlite:$FOLDER/s.db" }, kinds: { bulletin: ${kind} } }\n`,
    );
    const db = new Libsql(`${hub.folder}/s.db`);
    for (const statement of statements) db.exec(statement);
    db.close();
    return { hub, part: (await hub.sync()).s1 };
  };
  const kind = (more: string) => `{ from: t, key: id, ${more} fields: { newsId: id, title: title, body: title, publishTime: pub } }`;
  const table = (id: string, ut = 'TEXT') => `CREATE TABLE t (id ${id} PRIMARY KEY, title TEXT, pub TEXT, ut ${ut})`;
  const rows = 'INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1203) SELECT';

  it.each([
    ['INTEGER', '9007199254740990 + i'],
    ['TEXT', "'k' || i"],
    ['BLOB', 'randomblob(9)'],
    ['BLOB', "CAST(printf('%08d', i) AS BLOB)"],
  ])('a key of type %s (%s) comes whole', async (type, value) => {
    const { hub, part } = await lite([table(type), `${rows} ${value}, 't', '2026-06-01', NULL FROM n`], kind(''))();
    expect(part?.state).toBe('OK');
    expect(await hub.rows('SELECT count(*) AS n FROM bulletin')).toEqual([{ n: 1_203 }]);
  });

  it.each([
    ['mixed types', table('BLOB'), "INSERT INTO t VALUES (1,'t','2026-06-01',NULL), ('1','t','2026-06-01',NULL)", '', '既有 integer 又有 text'],
    ['a REAL', table('REAL'), "INSERT INTO t VALUES (1.5,'t','2026-06-01',NULL)", '', '其类型是 REAL'],
    [
      'a REAL as change time',
      table('TEXT', 'REAL'),
      "INSERT INTO t VALUES ('1','t','2026-06-01',2461193.5)",
      'changedAt: ut, follow: feed,',
      '列 ut',
    ],
    ['a long BLOB', table('BLOB'), "INSERT INTO t VALUES (zeroblob(65),'t','2026-06-01',NULL)", '', '超过 64 字节'],
  ])('%s is refused by name', async (_, definition, row, more, words) => {
    const { part } = await lite([definition, row], kind(more))();
    expect(part?.message).toContain('不能作主键或变更时间');
    expect(part?.message).toContain(words);
  });

  it('more rows without a key than one page may hold are refused for what they are', async () => {
    const many = rows.replace('1203', '20001');
    const { part } = await lite(
      ['CREATE TABLE t (id TEXT, title TEXT, pub TEXT, ut TEXT)', `${many} NULL, 't', '2026-06-01', NULL FROM n`],
      kind(''),
    )();
    expect([part?.state, part?.message]).toEqual(['SOURCE_MALFORMED', expect.stringContaining('分不清各行')]);
  });

  it('a key that is not equal to itself once it was read is refused instead of being read for ever', async () => {
    const { part } = await lite([table('TEXT'), `${rows} 'k' || char(0) || printf('%08d', i), 't', '2026-06-01', NULL FROM n`], kind(''))();
    expect(part?.state).toBe('SOURCE_UNSORTABLE');
    expect(part?.message).toContain('HEX(id) AS id');
  });

  it('bytes in a text column set aside their own row alone, however many they are', async () => {
    const { hub, part } = await lite(
      [
        table('TEXT'),
        "INSERT INTO t VALUES ('1', '甲', '2026-06-01', NULL), ('2', x'00ff', '2026-06-01', NULL), ('3', zeroblob(9000000), '2026-06-01', NULL)",
      ],
      kind(''),
    )();
    expect(part?.state).toBe('PARTLY');
    expect(await hub.rows('SELECT sourceKey FROM bulletin')).toEqual([{ sourceKey: '1' }]);
    const aside = await hub.rows('SELECT sourceKey, rule, problems, length(raw) < 2000 AS short FROM quarantine ORDER BY sourceKey');
    const told = { rule: 'NOT_TEXT', problems: expect.stringContaining('(字段 title)是二进制内容'), short: 1 };
    expect(aside).toEqual([
      { sourceKey: '2', ...told },
      { sourceKey: '3', ...told },
    ]);
  });

  it('bytes in a field that may be empty leave the row, without that field', async () => {
    const authored = '{ from: t, key: id, fields: { newsId: id, title: title, body: title, publishTime: pub, author: ut } }';
    const { hub, part } = await lite([table('TEXT'), "INSERT INTO t VALUES ('1', '甲', '2026-06-01', x'b6f5d6dd')"], authored)();
    expect(part?.state).not.toBe('SOURCE_MALFORMED');
    expect(await hub.rows('SELECT sourceKey, author FROM bulletin')).toEqual([{ sourceKey: '1', author: null }]);
  });

  it('bytes as a flag of withdrawal are refused with column, row and what SQLite knows', async () => {
    const flagged = kind('withdrawn: { field: ut, equals: "1" },');
    const { hub, part } = await lite([table('TEXT'), "INSERT INTO t VALUES ('7', '甲', '2026-06-01', x'3131')"], flagged)();
    expect(part?.message).toMatch(/键 7 的行在列 ut.*HEX\(ut\) AS ut.*CAST\(ut AS TEXT\) AS ut/);
    expect(part?.message).not.toContain('CONVERT');
    expect(await hub.rows('SELECT sourceKey FROM bulletin')).toEqual([]);
  });

  it('a single BLOB among change times is refused with its row and what SQLite knows', async () => {
    const rows = "('1','甲','2026-06-01','2026-06-01 08:00:00'), ('2','乙','2026-06-01',x'00ff')";
    const { part } = await lite([table('TEXT'), `INSERT INTO t VALUES ${rows}`], kind('changedAt: ut, follow: feed,'))();
    expect(part?.message).toMatch(/列 ut .*既有 text 又有 blob\(键 1 与键 2 的行\).*CAST\(ut AS TEXT\) AS ut 或 HEX\(ut\) AS ut/);
  });
});
