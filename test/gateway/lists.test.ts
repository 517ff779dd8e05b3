/** Lists as data: every code with its title, beside the code itself in records of every kind, and what a key may see of itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChildKind, ChildStamp } from '../../schema/kind/kind.js';
import { Code, Text } from '../../schema/kind/fields.js';
import { titleName, titlesOf } from '../../schema/kind/titles.js';
import { codeList, codeListNames } from '../../schema/lists.js';
import { ruleIds } from '../../schema/rule-catalogue.js';
import { engines } from '../support/database.js';
import { mayDo } from '../../src/access/rights.js';
import { openStage, row } from './stage.js';

describe.each(engines)('on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());

  it('each code of each kind has its title beside it, read with it or alone, and none where it is on no list', async () => {
    let asked = 0;
    for (const kind of stage.hub.kinds) {
      const coded = kind.fields.filter((field) => titleName(field) !== null && field.protection === 'public');
      if (coded.length === 0) continue;
      const last = Math.max(...coded.map((field) => titlesOf(field).size));
      const rows = Array.from({ length: last + 2 }, (_, i) => ({
        ...row(`t${String(i).padStart(3, '0')}`, 'echeng', { [kind.naturalKey[0] as string]: `k${i}` }),
        ...Object.fromEntries(coded.map((field) => [field.name, [...titlesOf(field).keys()][i] ?? (field.list && i === last ? '不在' : null)])),
      }));
      await stage.insert(kind.table, rows);
      const titles = coded.map((field) => titleName(field) as string);
      const query = (names: readonly string[]) => `{ ${kind.plural}(first: 100, orderBy: [{ id: ASC }]) { nodes { ${names.join(' ')} } } }`;
      const wanted = rows.map((each) =>
        Object.fromEntries(coded.map((field) => [titleName(field), titlesOf(field).get(String((each as never)[field.name])) ?? null])),
      );
      // The third time the query runs compiled.
      for (let time = 0; time < 3; time++)
        for (const names of [titles, [...coded.map(({ apiName }) => apiName), ...titles]]) {
          const answer = await stage.ask('city', query(names));
          expect(answer.errors, kind.name).toBeUndefined();
          expect(
            answer.data[kind.plural].nodes.map((node: object) => Object.fromEntries(titles.map((title) => [title, node[title as never]]))),
          ).toEqual(wanted);
        }
      asked += coded.length;
    }
    expect(asked).toBeGreaterThan(30);
  });
});

describe('lists', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage('sqlite');
  });
  afterAll(() => stage.close());

  it('of codes have every code, and a misspelt name is told the nearest, the rest answered', async () => {
    const { data, errors } = await stage.ask(
      'dashboard',
      '{ codeLists { name codes { code title retired } } codeList(name: "checkResults") { name } rules { rule remedy } kinds { kind plural dimensions { name } } }',
    );
    expect(data.codeLists.map(({ name }: { name: string }) => name)).toEqual(codeListNames());
    for (const { name, codes } of data.codeLists)
      expect(Object.fromEntries(codes.map(({ code, title }: { code: string; title: string }) => [code, title]))).toEqual(codeList(name).codes);
    const order = (name: string) =>
      data.codeLists.find((list: { name: string }) => list.name === name).codes.map(({ code }: { code: string }) => code);
    expect(order('checkType')).toEqual(['01', '02', '03', '99']);
    expect(order('certificateType').slice(0, 3)).toEqual(['001', '099', '111']);
    expect(order('itemType')).toEqual(['CHECK', 'PUNISH', 'FORCE', 'OTHER']);
    expect([data.codeList, errors?.[0]?.extensions.code]).toEqual([null, 'BAD_ARGUMENT']);
    expect(errors?.[0]?.message).toContain('checkResult');
    expect(data.rules.length).toBe(ruleIds.length);
    expect(data.kinds.length).toBe(stage.hub.kinds.length);
  });

  it('of points of checks tell titles too, plain and compiled', async () => {
    await stage.insert('check_act', [row('pa', 'echeng', { checkActionCode: 'pa', checkResult: '01' })]);
    await stage.insert('check_point', [{ parentId: 'pa', position: 0, childKey: 'k', checkItem: 'i', checkResult: '04', remark: null }]);
    for (let time = 0; time < 3; time++) {
      const { data } = await stage.ask('city', '{ checkActs { nodes { title: checkResultTitle checkPoints { title: checkResultTitle } } } }');
      expect(data.checkActs.nodes).toEqual([{ title: '合格', checkPoints: [{ title: '合理缺项' }] }]);
    }
  });

  it('of a child refuse a field that has the name of a title', () => {
    class Clash extends ChildStamp {}
    const on = Clash.prototype as unknown as Record<'result' | 'resultTitle', string>;
    Code('checkResult', { title: '结果' })(on, 'result');
    Text({ title: '名称', max: 9 })(on, 'resultTitle');
    expect(() => ChildKind({ name: 'clash', title: '冲突' })(Clash)).toThrow(/resultTitle/);
  });

  it('of departments and of oneself hold what the key may see', async () => {
    const text = '{ me { name role districts { code } departments { uscc } rights { name } } departments { uscc } }';
    for (const viewer of stage.config.viewers) {
      const { data } = await stage.ask(viewer.name, text);
      const sees = (of: string) => viewer.districts === '*' || viewer.districts.includes(of);
      const all = [...stage.hub.city.departments.values()];
      const usccs = all
        .filter(({ district, uscc }) => sees(district) && (!viewer.department || viewer.department === uscc))
        .map(({ uscc }) => ({ uscc }));
      // Who gives out scopes is told the names of all.
      const listed = mayDo(viewer.role, 'people') ? all.map(({ uscc }) => ({ uscc })) : usccs;
      expect([data.me.name, data.me.role, data.me.departments, data.departments]).toEqual([viewer.name, viewer.role, usccs, listed]);
      expect(data.me.districts.map(({ code }: { code: string }) => code)).toEqual(stage.hub.city.districts.map(({ code }) => code).filter(sees));
    }
    const { errors } = await stage.ask('echeng', '{ departments(district: "huarong") { uscc } }');
    expect(errors?.[0]?.message).toMatch(/echeng/);
    expect(errors?.[0]?.message).not.toMatch(/city|gedian/);
  });
});
