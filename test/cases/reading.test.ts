/** Cases of values: how a raw value becomes a field's value, as systems, spreadsheets and people write it. */
import { expect, test } from 'vitest';
import { mariadb, openCase, serve, server } from './stage.js';

const rest = (origin: string, kinds: string): string => `
sources:
  - name: s1
    district: echeng
    type: rest
    settings: { baseUrl: "${origin}" }
    kinds:
${kinds}`;

const json = (rows: readonly object[]) =>
  serve((_, answer) => answer.setHeader('content-type', 'application/json').end(JSON.stringify({ list: rows })));

const drop = (name: string, kind: string): string =>
  `  - { name: ${name}, district: echeng, type: file-drop, settings: { folder: $FOLDER/${name} }, kinds: { ${kind} } }\n`;

/** A time as some system writes 2022-03-01 10:00 in Shanghai, and what the hub makes of it as a moment; null: it says that it cannot. */
const times: readonly (readonly [id: string, value: unknown, moment: string | null])[] = [
  ['01 epoch seconds, number', 1646100000, '2022-03-01T02:00:00.000Z'],
  ['02 epoch ms, number', 1646100000000, '2022-03-01T02:00:00.000Z'],
  ['03 epoch seconds, text', '1646100000', '2022-03-01T02:00:00.000Z'],
  ['04 epoch microseconds', 1646100000000000, '2022-03-01T02:00:00.000Z'],
  ['05 epoch ms with fraction', 1646100000000.5, '2022-03-01T02:00:00.000Z'],
  ['06 iso offset', '2022-03-01T10:00:00+08:00', '2022-03-01T02:00:00.000Z'],
  ['07 iso offset short', '2022-03-01T10:00:00+08', '2022-03-01T02:00:00.000Z'],
  ['08 zoned java', '2022-03-01T10:00:00+08:00[Asia/Shanghai]', '2022-03-01T02:00:00.000Z'],
  ['09 jackson array', [2022, 3, 1, 10, 0, 0], '2022-03-01T02:00:00.000Z'],
  ['10 jackson array day', [2022, 3, 1], '2022-02-28T16:00:00.000Z'],
  ['11 dotnet', '/Date(1646100000000+0800)/', '2022-03-01T02:00:00.000Z'],
  ['12 gson', 'Mar 1, 2022 10:00:00 AM', '2022-03-01T02:00:00.000Z'],
  ['13 java toString', 'Tue Mar 01 10:00:00 CST 2022', '2022-03-01T02:00:00.000Z'],
  ['14 iso week', '2022-W09-2', '2022-02-28T16:00:00.000Z'],
  ['15 hour 24', '2022-02-28 24:00:00', '2022-02-28T16:00:00.000Z'],
  ['16 compact ms', '20220301100000000', '2022-03-01T02:00:00.000Z'],
  ['17 compact T', '20220301T100000', '2022-03-01T02:00:00.000Z'],
  ['18 american', '3/1/2022 10:00:00', null],
  ['19 chinese noon', '2022/3/1 上午10:00:00', '2022-03-01T02:00:00.000Z'],
  ['20 slash midnight', '2022/3/1 0:00', '2022-02-28T16:00:00.000Z'],
  ['21 two digit year', '22-03-01', null],
  ['22 month only', '2022-03', null],
  ['23 epoch ms before 2001', 946656000000, '1999-12-31T16:00:00.000Z'],
  ['24 epoch ms that looks compact', 199901010000, null],
  ['25 negative epoch', -28800000, null],
  ['26 object $date', { $date: '2022-03-01T02:00:00Z' }, null],
  ['27 oracle', '01-3月 -22 10.00.00.000000 上午', null],
  ['28 dots and space', '2022.03.01 10:00', '2022-03-01T02:00:00.000Z'],
  ['29 leap second', '2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
  ['30 nanoseconds', '2022-03-01T02:00:00.123456789Z', '2022-03-01T02:00:00.123Z'],
  ['31 serial', 44621.416666666664, '2022-03-01T02:00:00.000Z'],
  ['32 yyyymm number', 202203, null],
  ['33 year number', 2022, null],
  ['34 five digits that are no serial', '20220', null],
  ['35 lower z', '2022-03-01t02:00:00z', '2022-03-01T02:00:00.000Z'],
  ['36 comma fraction', '2022-03-01 10:00:00,000', '2022-03-01T02:00:00.000Z'],
  ['37 gmt', '2022-03-01T02:00:00GMT', '2022-03-01T02:00:00.000Z'],
  ['38 1986 dst gap', '1986-05-04 00:30:00', '1986-05-03T16:30:00.000Z'],
  ['39 zero', 0, null],
  ['40 space offset', '2022-03-01 10:00:00 +0800', '2022-03-01T02:00:00.000Z'],
  ['41 minus dash', '2022—03—01', '2022-02-28T16:00:00.000Z'],
  ['42 chinese numerals', '二〇二二年三月一日', '2022-02-28T16:00:00.000Z'],
  ['43 weekday behind', '2022-03-01 星期二', '2022-02-28T16:00:00.000Z'],
  ['44 24h chinese', '2022年03月01日 10:00:00', '2022-03-01T02:00:00.000Z'],
  ['45 range', '2022-03-01至2022-03-05', null],
  ['46 time zone less utc from server', '2022-03-01T02:00:00', '2022-02-28T18:00:00.000Z'],
];

test('times in JSON: a surely meant one is read, any other sets its row aside with the way out', async () => {
  const origin = await json(times.map(([id, t]) => ({ id, t, title: '题', status: '已认领', uscc: '11420700MB1Y52882W', item: '01420100010001' })));
  const hub = await openCase(
    rest(
      origin,
      `      bulletin: { path: /a, items: list, key: id, fields: { newsId: id, title: title, body: title, publishTime: t } }
      itemClaim: { path: /a, items: list, key: id, fields: { itemCode: item, claimantUscc: uscc, status: status, claimedAt: t } }
`,
    ),
  );
  await hub.sync();

  const read = await hub.rows<{ k: string; t: string }>('SELECT sourceKey k, publishTime t FROM bulletin ORDER BY 1');
  expect(Object.fromEntries(read.map(({ k, t }) => [k, t]))).toEqual(
    Object.fromEntries(times.flatMap(([id, , moment]) => (moment ? [[id, moment]] : []))),
  );
  const aside = await hub.rows<{ k: string; problems: string }>("SELECT sourceKey k, problems FROM quarantine WHERE kind='bulletin' ORDER BY 1");
  expect(aside.map(({ k }) => k)).toEqual(times.flatMap(([id, , moment]) => (moment ? [] : [id])));
  expect(aside.find(({ k }) => k.startsWith('18'))?.problems).toContain('formats');
  expect(aside.find(({ k }) => k.startsWith('26'))?.problems).toContain('t.$date');
  const days = await hub.rows<{ k: string; d: string }>('SELECT sourceKey k, claimedAt d FROM item_claim');
  const others = ['23', '29', '38'];
  expect(days.filter(({ k, d }) => d !== '2022-03-01' && !others.some((other) => k.startsWith(other)))).toEqual([]);
});

test('one number in five spellings of a spreadsheet is one key, and a title is told what was taken from it', async () => {
  const hub = await openCase(
    `sources:\n${drop('eq', 'bulletin: { match: "*.csv", key: id, fields: { newsId: id, title: title, body: body, publishTime: pub } }')}`,
  );
  hub.file(
    'eq/a.csv',
    'id,title,body,pub\n"=""00123""",公式,甲,2026-06-01\n\'00123,撇号,乙,2026-06-01\n\t00123,制表符,丙,2026-06-01\n00123\u200b,零宽空格,丁,2026-06-01\n00123\u00a0,不断行空格,戊,2026-06-01\n',
  );
  await hub.sync();

  expect(await hub.rows('SELECT DISTINCT sourceKey, newsId FROM bulletin')).toEqual([{ sourceKey: '00123', newsId: '00123' }]);
});

test('a key or code that a spreadsheet made 1.42001E+12 is told, each row of it by itself', async () => {
  const hub = await openCase(
    `sources:\n${drop('sci', 'itemClaim: { match: "*.csv", key: [事项编码], fields: { itemCode: 事项编码, claimantUscc: 部门编码, status: 状态, claimedAt: 认领日期 } }')}`,
  );
  hub.file(
    'sci/认领.csv',
    '事项编码,部门编码,状态,认领日期\n1.42001E+12,11420700MB1Y52882W,已认领,2026/6/1\n1.42001E+12,11420700MB1Y52882W,已认领,2026/6/2\n1.42001E+12,11420700MB132519XJ,已认领,2026/6/3\n',
  );
  // The folder sees it before it is read: in a file every row of which is so, none is.
  expect((await hub.sync()).sci?.message).toContain('科学计数法');
  expect(await hub.rows('SELECT id FROM item_claim')).toEqual([]);
});

const HEAD =
  '行政相对人名称,行政相对人类别,行政相对人代码_1(统一社会信用代码),证件类型,行政处罚决定书文号,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,罚款金额(万元),处罚决定日期,公示截止期,处罚机关,处罚机关统一社会信用代码,数据来源单位,程序,否,事项编码,区划';
const PUNISHMENTS = [
  '某科技有限公司,法人,11420700MB1Y52882W,统一社会信用代码,鄂市监罚〔2026〕1号,违反准入规定,超范围经营,《办法》第五条,罚款,罚款2000元,0.2,2026/3/1,2027/3/1,甲局,11420700MB1Y52882W,甲局,一般程序,否,01420100010001,420704',
  '某食品有限公司,法人及非法人组织,11420700MB132519XJ,统一社会信用代码,鄂市监罚〔2026〕2号,违反准入规定,超范围经营,《办法》第五条,警告;罚款,警告、罚款15万元,15.000000,2026/3/2,2099/12/31,甲局,11420700MB1Y52882W,甲局,一般程序,否,01420100010001,420704',
  '某餐饮店,个体工商户,11420700MB132519XJ,统一社会信用代码,鄂市监罚〔2026〕3号,违反准入规定,超范围经营,《办法》第五条,罚款,罚款50元,0.005,2026/3/3,2027/3/1,甲局,11420700MB1Y52882W,甲局,简易程序,否,01420100010001,420704',
];

const punishments = (amount: string, more = ''): string => `
sources:
  - name: xy
    district: echeng
    type: file-drop
    settings: { folder: $FOLDER/drop }
    kinds:
      punishAct:
        match: "*.csv"
        key: 行政处罚决定书文号
        ${more}
        fields:
          punishActionName: 违法行为类型
          punishActionCode: 行政处罚决定书文号
          caseSource: 数据来源单位
          illegalFact: 违法事实
          punishAccord: 处罚依据
          punishProcedure: 程序
          isHearing: 否
          isCriminal: 否
          punishFileNum: 行政处罚决定书文号
          punishSetDate: 处罚决定日期
          punishType: 处罚类别
          fineAmount: ${amount}
          punishResult: 处罚内容
          reconsideration: 否
          litigation: 否
          noPunishment: 否
          itemCode: 事项编码
          institution: 处罚机关
          institutionCode: 处罚机关统一社会信用代码
          superviseObject: 行政相对人名称
          administrativeCp: 行政相对人名称
          administrativeCpNa: 行政相对人类别
          administrativeCpCeType: 证件类型
          administrativeCpUiCode: 行政相对人代码_1(统一社会信用代码)
          areaNumber: 区划
        values:
          punishType: { 罚款: "02", 警告;罚款: "02" }
          punishProcedure: { 一般程序: "02" }
          administrativeCpNa: { 法人及非法人组织: "02", 个体工商户: "03" }
`;

const fines = [
  { n: '鄂市监罚〔2026〕1号', fineAmount: '2000', punishType: '02', nature: '02' },
  { n: '鄂市监罚〔2026〕2号', fineAmount: '150000', punishType: '02', nature: '02' },
  { n: '鄂市监罚〔2026〕3号', fineAmount: '50', punishType: '02', nature: '03' },
];

test.each([
  ['a full-width heading that names it', '罚款金额\uff08万元\uff09', '罚款金额\uff08万元\uff09', ''],
  ['a heading that names it', '罚款金额(万元)', '罚款金额(万元)', ''],
  ['the mapping', '金额', '金额', 'units: { fineAmount: 万元 }'],
])('fines in units of ten thousand, said by %s, come in as yuan', async (_, heading, amount, more) => {
  const hub = await openCase(punishments(amount, more));
  hub.file('drop/a.csv', `${[HEAD.replace('罚款金额(万元)', heading), ...PUNISHMENTS].join('\n')}\n`);
  await hub.sync();

  expect(await hub.rows('SELECT punishFileNum n, fineAmount, punishType, administrativeCpNa nature FROM punish_act ORDER BY 1')).toEqual(fines);
});

test('a text that is an object is told with the path that would be read; a list of texts is joined', async () => {
  const origin = await json([
    { id: 'nested', n: { value: 'x' }, pub: '2026-06-01' },
    { id: 'arr', n: ['甲', '乙'], pub: '2026-06-01' },
    { id: 'people', n: [{ name: '甲', no: 1 }, { name: '乙' }], pub: '2026-06-01' },
  ]);
  const mapping = (path: string) =>
    rest(origin, `      bulletin: { path: /a, items: list, key: id, fields: { newsId: id, title: id, body: ${path}, publishTime: pub } }\n`);
  const hub = await openCase(mapping('n'));
  await hub.sync();

  expect(await hub.rows('SELECT sourceKey, body FROM bulletin')).toEqual([{ sourceKey: 'arr', body: '甲,乙' }]);
  const aside = await hub.rows<{ problems: string }>('SELECT rule, problems FROM quarantine ORDER BY sourceKey');
  expect(aside.map(({ problems }) => /如 ([\w[\].]+)/.exec(problems)?.[1])).toEqual(['n.value', 'n[].name']);
  expect(aside.map((row) => (row as { rule?: string }).rule)).toEqual(['NOT_TEXT', 'NOT_TEXT']);

  await hub.reopen(mapping('"n[].name"'));
  await hub.sync();
  expect(await hub.rows("SELECT body FROM bulletin WHERE sourceKey='people'")).toEqual([{ body: '甲,乙' }]);
});

test('what need not be filled and cannot be read does not throw its row out', async () => {
  const origin = await json([
    { id: '1', pub: '2026-06-01', off: '未定' },
    { id: '2', pub: '2026-06-01', off: '0000-00-00 00:00:00' },
  ]);
  const hub = await openCase(
    rest(
      origin,
      '      bulletin: { path: /a, items: list, key: id, fields: { newsId: id, title: id, body: id, publishTime: pub, withdrawTime: off } }\n',
    ),
  );
  await hub.sync();

  expect(await hub.rows('SELECT sourceKey, withdrawTime, blocked FROM bulletin ORDER BY 1')).toEqual([
    { sourceKey: '1', withdrawTime: null, blocked: 0 },
    { sourceKey: '2', withdrawTime: null, blocked: 0 },
  ]);
  expect(await hub.rows('SELECT sourceKey, rule, severity FROM issues')).toEqual([{ sourceKey: '1', rule: 'DATE', severity: 'WARN' }]);
});

test('the same unreadable text again is no change', async () => {
  const origin = await json([{ id: '1', pub: '2026-06-01', off: '未定' }]);
  const hub = await openCase(
    rest(
      origin,
      '      bulletin: { path: /a, items: list, key: id, fields: { newsId: id, title: id, body: id, publishTime: pub, withdrawTime: off } }\n',
    ),
  );
  await hub.sync();
  await hub.sync();

  expect(await hub.rows('SELECT revision FROM bulletin')).toEqual([{ revision: 1 }]);
});

test('times in layouts of their own are read by them, the change time too', async () => {
  const origin = await json([
    { id: '1', pub: '03/01/2022 10:00', ut: '1646100000' },
    { id: '2', pub: '2022-03-01 10:00', ut: '1646100001' },
  ]);
  const hub = await openCase(
    rest(
      origin,
      '      bulletin: { path: /a, items: list, key: id, changedAt: ut, formats: { publishTime: MM/dd/yyyy HH:mm, changedAt: epoch-s }, fields: { newsId: id, title: id, body: id, publishTime: pub } }\n',
    ),
  );
  await hub.sync();

  expect(await hub.rows('SELECT sourceKey, publishTime, changedAt FROM bulletin')).toEqual([
    { sourceKey: '1', publishTime: '2022-03-01T02:00:00.000Z', changedAt: '2022-03-01T02:00:00.000Z' },
  ]);
  expect(await hub.rows('SELECT sourceKey, rule FROM quarantine')).toEqual([{ sourceKey: '2', rule: 'DATE' }]);
});

test('constants and defaults fill what the source does not have', async () => {
  const origin = await json([
    { id: '1', title: '' },
    { id: '2', title: '题' },
  ]);
  const hub = await openCase(
    rest(
      origin,
      '      bulletin: { path: /a, items: list, key: id, fields: { newsId: id, title: title, body: id }, constants: { publishTime: "2026-06-01", area: 鄂城区 }, defaults: { title: 未命名通报, category: 通报 } }\n',
    ),
  );
  await hub.sync();

  expect(await hub.rows('SELECT title, area, category, publishTime, blocked FROM bulletin ORDER BY sourceKey')).toEqual(
    ['未命名通报', '题'].map((title) => ({ title, area: '鄂城区', category: '通报', publishTime: '2026-05-31T16:00:00.000Z', blocked: 0 })),
  );
});

test('a garbled title is held back, with the words that mend it', async () => {
  const origin = await json(
    ['甯傚満鐩戠鍏憡', 'ÊÐ³¡¼à¹Ü', '市场监管公告', '李××', 'Müller 公司'].map((title, i) => ({ id: `${i}`, title, pub: '2026-06-01' })),
  );
  const hub = await openCase(
    rest(origin, '      bulletin: { path: /a, items: list, key: id, fields: { newsId: id, title: title, body: id, publishTime: pub } }\n'),
  );
  await hub.sync();

  expect(await hub.rows('SELECT sourceKey, blocked FROM bulletin ORDER BY 1')).toEqual(
    ['0', '1', '2', '3', '4'].map((sourceKey, i) => ({ sourceKey, blocked: Number(i < 2) })),
  );
  expect(await hub.rows("SELECT sourceKey FROM issues WHERE rule='MOJIBAKE' ORDER BY 1")).toEqual([{ sourceKey: '0' }, { sourceKey: '1' }]);
});

test('the end of a certificate may be none: 长期, or the last day of a calendar', async () => {
  const ends = ['长期', '9999-12-31', '2099/12/31', '2030-01-01'];
  const origin = await json(ends.map((until, i) => ({ id: `1707000${i}`, until })));
  const hub = await openCase(
    rest(
      origin,
      '      enforcementOfficer: { path: /a, items: list, key: id, fields: { certificateNo: id, validUntil: until }, constants: { NAMES } }\n'.replace(
        'NAMES',
        '',
      ),
    ).replace('constants: {  }', 'constants: { officerName: 张三, institution: 甲局, institutionCode: 11420700MB1Y52882W }'),
  );
  await hub.sync();

  expect(await hub.rows('SELECT validUntil FROM enforcement_officer ORDER BY sourceKey')).toEqual(
    [null, null, null, '2030-01-01'].map((validUntil) => ({ validUntil })),
  );
});

test('a flag is the same as true, 1 and their texts', async () => {
  const flags = [true, 1, '1', 'TRUE', false, 0, '0', null, '1.0', '是', 'Y', '0.0', '否', 'N', '', '已作废'];
  const origin = await json(flags.map((del, i) => ({ id: `${i}`, del, pub: '2026-06-01' })));
  const hub = await openCase(
    rest(
      origin,
      '      bulletin: { path: /a, items: list, key: id, withdrawn: { field: del, equals: "1" }, fields: { newsId: id, title: id, body: id, publishTime: pub } }\n',
    ),
  );
  await hub.sync();

  expect(await hub.rows('SELECT sourceKey FROM bulletin WHERE withdrawnAt IS NULL ORDER BY 1')).toEqual(
    ['11', '12', '13', '14', '15', '4', '5', '6', '7'].map((sourceKey) => ({ sourceKey })),
  );
  expect(await hub.rows("SELECT sourceKey, severity, message FROM issues WHERE rule='WITHDRAWN_UNCLEAR'")).toEqual([
    { sourceKey: '15', severity: 'WARN', message: expect.stringContaining('字段 del)为“已作废”') },
  ]);
  expect((await hub.rows("SELECT blocked FROM bulletin WHERE sourceKey='15'"))[0]?.blocked).toBe(0);
});

test.skipIf(server === null)('keys that their database tells apart are told apart: five rows with five keys', async () => {
  const host = await mariadb(
    `DROP DATABASE IF EXISTS c05r; CREATE DATABASE c05r CHARACTER SET utf8mb4; USE c05r;
     CREATE TABLE spaced (no VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PRIMARY KEY, title VARCHAR(200), pub DATETIME);
     INSERT INTO spaced VALUES ('A1','半角','2026-06-01'),('A1 ','尾空格','2026-06-01'),('\uff21\uff11','全角','2026-06-01'),('鄂市监罚〔2026〕\uff11号','全角一号','2026-06-01'),('鄂市监罚〔2026〕1号','半角一号','2026-06-01');`,
  );
  const hub = await openCase(`
sources:
  - name: s3
    district: echeng
    type: sql
    settings: { url: "mysql://reader:pw@${host}/c05r" }
    kinds:
      bulletin: { from: spaced, key: no, fields: { newsId: no, title: title, body: title, publishTime: pub } }
`);
  await hub.sync();

  expect((await hub.rows<{ title: string }>('SELECT title FROM bulletin ORDER BY title')).map(({ title }) => title)).toEqual(
    ['全角', '全角一号', '半角', '半角一号', '尾空格'].sort(),
  );
});
