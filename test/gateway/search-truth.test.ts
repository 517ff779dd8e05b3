/** What a search owes: an exact name first however old it is, every page to the end, each spelling of one text, an older hub's entries too. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remark } from '../../src/search/remark.js';
import { engines } from '../support/database.js';
import { type Data, openStage, row } from './stage.js';

const MANY = 2_600;
const OFFICE = '鄂州市华容区市场监督管理局';
const USCC = '11420703MB0000000X';
const act = (n: number) =>
  row(`a${n}`, n % 3 ? 'huarong' : 'echeng', {
    checkActionCode: `JC${100_000 + n}`,
    checkActionName: n === 7 ? '稀有词藻的检查' : `对${OFFICE}辖区的检查`,
    institution: OFFICE,
    institutionCode: USCC,
  });

const TITLES = [
  '𠮷野家餐饮检查',
  '食品药品监督检查',
  '食品藥品監督檢查',
  'ＡＢＣ１２３检查',
  'abc123检查',
  '检 查 计 划',
  '检查\u200b计划',
  '㈠号检查',
  '①号检查',
  '葛店㎡检查',
  'Ⅳ类射线装置',
  'ﾊﾟｰｸ検査',
  'パーク検査',
  'cafe\u0301检查',
  'café检查',
  'İstanbul检查',
  '检查100%合格',
  '检查"引号"',
  '𠀋𠂉检查',
  '检查A-12/3(4)',
  '二〇二二年检查',
  '二O二二年检查',
  '检查\n换行',
  '〇',
  'null',
  'NEAR(a b)',
  'K7375706572 D63697479',
  '检查🔥消防',
];

const SPELLINGS: [string, string[]][] = [
  ['𠮷野', ['𠮷野家餐饮检查']],
  ['吉野家', []],
  ['食品药品', ['食品药品监督检查']],
  ['食品藥品', ['食品藥品監督檢查']],
  ['ａｂｃ', ['abc123检查', 'ＡＢＣ１２３检查']],
  ['ABC123', ['abc123检查', 'ＡＢＣ１２３检查']],
  ['bc1', []],
  ['检查计划', ['检查\u200b计划', '检 查 计 划']],
  ['检查 计划', ['检查\u200b计划', '检 查 计 划']],
  ['(一)号', ['㈠号检查']],
  ['1号', ['①号检查']],
  ['m2', ['葛店㎡检查']],
  ['㎡', ['葛店㎡检查']],
  ['IV类', ['Ⅳ类射线装置']],
  ['パーク', ['パーク検査', 'ﾊﾟｰｸ検査']],
  ['ﾊﾟｰｸ検査', ['パーク検査', 'ﾊﾟｰｸ検査']],
  ['cafe', ['café检查', 'cafe\u0301检查']],
  ['CAFÉ', ['café检查', 'cafe\u0301检查']],
  ['istanbul', ['İstanbul检查']],
  ['İSTANBUL', ['İstanbul检查']],
  ['100%', ['检查100%合格']],
  ['"引号"', ['检查"引号"']],
  ['𠂉检', ['𠀋𠂉检查']],
  ['A-12', ['检查A-12/3(4)']],
  ['12/3', ['检查A-12/3(4)']],
  ['二〇二二', ['二O二二年检查', '二〇二二年检查']],
  ['二○二二', ['二O二二年检查', '二〇二二年检查']],
  ['换行', ['检查\n换行']],
  ['〇', ['〇', '二O二二年检查', '二〇二二年检查']],
  ['null', ['null']],
  ['NEAR(a b)', ['NEAR(a b)']],
  ['K7375706572', ['K7375706572 D63697479']],
  ['D63697479', ['K7375706572 D63697479']],
  ['🔥消防', ['检查🔥消防']],
  ['检查 -消防', ['检查🔥消防']],
  ['检\u0000查\ud83d100', ['检查100%合格']],
  ['检'.repeat(100), []],
];

describe.each(engines)('searching on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  const query = `query($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) {
    edges { cursor node { id kind } } nodes { id kind title } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } }`;
  const ofKinds = query.replace('$after: String', '$after: String, $kinds: [Kind!]!').replace('after: $after', 'after: $after, kinds: $kinds');
  const ask = async (text: string, more: object = {}, key = 'city') => {
    const { data, errors } = await stage.ask(key, 'kinds' in more ? ofKinds : query, { text, ...more });
    expect(errors).toBeUndefined();
    return data.search;
  };

  beforeAll(async () => {
    stage = await openStage(engine);
    await stage.insert('supervision_department', [row('office', 'city', { name: OFFICE, uscc: USCC, listedOn: '2022-01-01' })]);
    for (let n = 0; n < MANY; n += 500)
      await stage.insert(
        'check_act',
        Array.from({ length: Math.min(500, MANY - n) }, (_, i) => act(n + i)),
      );
    await stage.insert(
      'supervision_plan',
      TITLES.map((title, n) => row(`p${n}`, 'echeng', { planId: `PL${n}`, title, planKind: 'ANNUAL', year: 2022 })),
    );
  });
  afterAll(() => stage.close());

  it.each([OFFICE, USCC, USCC.toLowerCase()])('finds the department first by %s, which all its acts have', async (text) => {
    const { nodes } = await ask(text, { first: 2 });
    expect(nodes.map((node: Data) => node.kind)).toEqual(['SUPERVISION_DEPARTMENT', 'CHECK_ACT']);
    expect((await ask(text, { first: 1 }, 'echeng')).nodes[0].kind).toBe('SUPERVISION_DEPARTMENT');
  });

  it('finds an act by its number among thousands that are newer', async () => {
    expect((await ask('JC100007')).nodes.map((node: Data) => node.title)).toEqual(['稀有词藻的检查']);
    expect((await ask('词藻')).nodes).toHaveLength(1);
    // What begins so is everywhere, and then nowhere among the newest.
    expect((await ask('JC1000', { first: 100 })).nodes).toHaveLength(100);
    expect((await ask('JC10000')).nodes).toHaveLength(10);
    expect((await ask('检', { first: 100 })).nodes).toHaveLength(100);
    expect((await ask('1142')).nodes[0].kind).toBe('SUPERVISION_DEPARTMENT');
  });

  it('walks every page to the end, each once, with the cursor of each edge leading on', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Data = await ask(OFFICE, { first: 100, after });
      expect(page.edges.map((edge: Data) => edge.node.id)).toEqual(page.nodes.map((node: Data) => node.id));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
      seen.push(...page.nodes.map((node: Data) => node.id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect([new Set(seen).size, seen.length]).toEqual([MANY + 1, MANY + 1]);
    const [first, second] = [
      await ask(OFFICE, { first: 3 }),
      await ask(OFFICE, { first: 2, after: (await ask(OFFICE, { first: 3 })).edges[0].cursor }),
    ];
    expect(second.nodes).toEqual(first.nodes.slice(1));
    const scoped = await ask(OFFICE, { first: 100 }, 'echeng');
    expect(scoped.nodes).toHaveLength(100);
  });

  it.each(SPELLINGS)('finds by %j', async (text, titles) => {
    expect((await ask(text, { kinds: ['SUPERVISION_PLAN'] })).nodes.map((node: Data) => node.title)).toEqual(titles);
  });

  it.each(['%', "'", '*', '-', '🔥', '\u0000', '\ud83d', '', ' ', 'a'.repeat(101), '1 2 3 4 5 6 7 8 9', '𝟙'.repeat(600)])(
    'refuses %j, which has no word or too many',
    async (text) => {
      expect((await stage.ask('city', query, { text })).errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
    },
  );

  it.each(['zzz', '', 'WyJhIiwwLDBd', 'WyJ4IiwtMSwiMSJd'])('refuses the cursor %j', async (after) => {
    expect((await stage.ask('city', query, { text: OFFICE, after })).errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
    const other = (await ask(OFFICE, { first: 1, kinds: ['CHECK_ACT'] })).pageInfo.endCursor;
    expect((await stage.ask('city', query, { text: OFFICE, after: other })).errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
  });

  it('finds what an older hub made findable, and marks it anew', async () => {
    const { db } = stage.app;
    const before = await ask(OFFICE, { first: 5 });
    await db.transaction(async (sql) => {
      // As such a hub wrote them: each line between line ends, no mark for a whole line.
      const rows = await sql.query<{ number: number; folded: string }>('SELECT number, folded FROM search_texts');
      for (const { number, folded } of rows) {
        await sql.run('UPDATE search_texts SET folded=? WHERE number=?', [
          `\n${folded
            .split(/[^\P{Cc}\t]+/u)
            .filter(Boolean)
            .join('\n')}\n`,
          number,
        ]);
      }
      await sql.run('DELETE FROM search_blocks', []);
      await sql.run("INSERT INTO search_blocks (slice, block, bits) SELECT DISTINCT -1, number >> 9, '' FROM search_texts", []);
    });
    expect((await ask('词藻')).nodes).toHaveLength(1);
    let found = false;
    for (let page: Data = await ask(OFFICE, { first: 100 }); ; page = await ask(OFFICE, { first: 100, after: page.pageInfo.endCursor })) {
      found ||= page.nodes.some((node: Data) => node.kind === 'SUPERVISION_DEPARTMENT');
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(found).toBe(true);
    await remark(db, stage.hub.kinds, new AbortController().signal);
    expect(await db.read((sql) => sql.query('SELECT 1 FROM search_blocks WHERE slice=-1'))).toEqual([]);
    expect((await ask(OFFICE, { first: 5 })).nodes).toEqual(before.nodes);
  });
});
