/** The catalogue against the claims, what its changes mean, and the load on enterprises: each as a plain recount tells it, for every key. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayDo } from '../../src/access/rights.js';
import type { Row } from '../../src/api.js';
import { insertRows } from '../../src/db/sql.js';
import { engines } from '../support/database.js';
import { openStage, row } from './stage.js';

const at = '2022-03-01T00:00:00.000Z';

describe.each(engines)('on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());
  const keys = () =>
    stage.config.viewers
      .filter(({ role, department }) => mayDo(role, 'figures') && !department)
      .map(({ name, districts }) => ({ name, sees: (of: string) => districts === '*' || districts.includes(of) }));
  const clear = async (...tables: string[]) => {
    for (const table of [...tables, 'rollups', 'stale_days', 'rollup_marginals', 'rollup_months'])
      await stage.app.db.transaction((sql) => sql.run(`DELETE FROM ${table}`));
  };

  const item = (n: number, levels: string, status = '1', content: Row = {}): Row => ({
    ...row(`i${n}`, '', { itemCode: `item${n}`, itemName: `事项${n}`, version: 1, itemType: 'CHECK', levels, deptCode: n < 3 ? 'A' : 'B', status }),
    ...{ itemChangedAt: at, day: '2022-03-01' },
    ...content,
  });
  const claim = (id: string, of: string, by: string, n: number, status: string): Row => ({
    ...row(id, of, { department: by, itemCode: `item${n}`, claimantUscc: by, status, claimedAt: '2022-01-01', itemId: `i${n}` }),
  });

  it('unclaimed items are those in use at the level that nobody of the district has claimed', async () => {
    const claimOf = fc.record({
      of: fc.constantFrom('echeng', 'huarong'),
      by: fc.constantFrom('d1', 'd7'),
      n: fc.nat(5),
      status: fc.constantFrom('CLAIMED', 'UNCLAIMED', 'WRITTEN_OFF'),
    });
    const levels = fc.constantFrom('4', '3', '3,4', '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(levels, { minLength: 6, maxLength: 6 }),
        fc.array(claimOf, { maxLength: 8 }),
        fc.nat(5),
        async (of, claims, ended) => {
          await clear('supervision_item', 'item_claim', 'checklist');
          await stage.insert(
            'supervision_item',
            of.map((each, n) => item(n, each, n === ended ? '0' : '1')),
          );
          if (claims.length > 0)
            await stage.insert(
              'item_claim',
              claims.map((each, i) => claim(`c${i}`, each.of, each.by, each.n, each.status)),
            );
          for (const { name, sees } of keys()) {
            const wanted = stage.hub.city.districts
              .filter(({ code }) => sees(code))
              .flatMap(({ code, level }) =>
                of.flatMap((each, n) => {
                  const asked = n !== ended && each.split(',').includes(level);
                  const answered = claims.some((one) => one.of === code && one.n === n && one.status !== 'UNCLAIMED');
                  return asked && !answered ? [{ district: { code }, itemCode: `item${n}` }] : [];
                }),
              );
            const counts = await stage.ask(
              name,
              '{ unclaimedCounts { rows { district { code } unclaimed withoutChecklist } total { unclaimed withoutChecklist } } }',
            );
            const per = (code: string) => wanted.filter(({ district }) => district.code === code).length;
            expect(counts.data.unclaimedCounts.total.unclaimed).toBe(wanted.length);
            for (const { district, unclaimed } of counts.data.unclaimedCounts.rows) expect(unclaimed).toBe(per(district.code));
            const bare = claims.filter((one) => sees(one.of) && one.status === 'CLAIMED').length;
            expect(counts.data.unclaimedCounts.total.withoutChecklist).toBe(bare);
            if (name === 'dashboard' || name === 'auditor') {
              expect((await stage.ask(name, '{ unclaimedItems { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
              continue;
            }
            const found: object[] = [];
            for (let after: string | null = null; ; ) {
              const { data, errors } = await stage.ask(
                name,
                'query($after: String) { unclaimedItems(first: 2, after: $after) { totalCount nodes { itemCode district { code } } pageInfo { hasNextPage endCursor } } }',
                { after },
              );
              expect(errors).toBeUndefined();
              expect(data.unclaimedItems.totalCount).toBe(wanted.length);
              found.push(...data.unclaimedItems.nodes);
              after = data.unclaimedItems.pageInfo.endCursor;
              if (!data.unclaimedItems.pageInfo.hasNextPage) break;
            }
            expect(found).toEqual(wanted);
            const lacking = await stage.ask(name, '{ claimsWithoutChecklist { totalCount nodes { status } } }');
            expect(lacking.data.claimsWithoutChecklist.totalCount).toBe(bare);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('a published checklist answers a claim, and the department is read off the other claims', async () => {
    await clear('supervision_item', 'item_claim', 'checklist');
    await stage.insert('supervision_item', [item(0, '4'), item(1, '4'), item(3, '4')]);
    await stage.insert('item_claim', [claim('c0', 'echeng', 'd1', 0, 'CLAIMED'), claim('c1', 'huarong', 'd7', 0, 'PUBLISHED')]);
    await stage.insert('checklist', [
      row('l1', 'echeng', { listCode: 'l', itemCode: 'item0', uscc: 'd1', status: 'PUBLISHED', publishedAt: '2022-01-02', claimId: 'c0' }),
    ]);
    const { data } = await stage.ask(
      'echeng',
      '{ unclaimedItems { nodes { itemCode department { uscc } } } unclaimedCounts(groupBy: DEPARTMENT) { rows { department { uscc } unclaimed withoutChecklist } } claimsWithoutChecklist { totalCount } }',
    );
    expect(data.unclaimedItems.nodes).toEqual([
      { itemCode: 'item1', department: { uscc: 'd1' } },
      { itemCode: 'item3', department: null },
    ]);
    expect(data.unclaimedCounts.rows).toEqual([
      { department: { uscc: 'd1' }, unclaimed: 1, withoutChecklist: 0 },
      { department: null, unclaimed: 1, withoutChecklist: 0 },
    ]);
    expect(data.claimsWithoutChecklist.totalCount).toBe(0);
    expect((await stage.ask('city', '{ claimsWithoutChecklist { nodes { department { uscc } } } }')).data.claimsWithoutChecklist.nodes).toEqual([
      { department: { uscc: 'd7' } },
    ]);
  });

  it('a change of the catalogue is told with the fields that changed and the claims it touches, of the own district', async () => {
    await clear('supervision_item', 'item_claim', 'checklist', 'revisions');
    await stage.insert('supervision_item', [
      item(0, '4'),
      item(1, '4', '1', { itemName: '新名', revision: 2 }),
      item(2, '4', '0', { revision: 2 }),
      item(3, '4', '1', { day: '2021-01-01', itemChangedAt: '2021-01-01T00:00:00.000Z' }),
    ]);
    const earlier = (n: number) => ({
      recordId: `i${n}`,
      revision: 1,
      kind: 'supervisionItem',
      district: '',
      department: '',
      content: JSON.stringify({ ...item(n, '4'), itemName: `事项${n}` }),
      changedAt: '2021-06-01T00:00:00.000Z',
      replacedAt: at,
      commitNumber: 1,
    });
    await stage.app.db.transaction((sql) => insertRows(sql, 'revisions', Object.keys(earlier(1)), [earlier(1), earlier(2)]));
    await stage.insert('item_claim', [
      claim('c1', 'echeng', 'd1', 1, 'CLAIMED'),
      claim('c2', 'huarong', 'd7', 1, 'CLAIMED'),
      claim('c3', 'huarong', 'd7', 2, 'CLAIMED'),
    ]);
    const text =
      '{ catalogueChanges(since: "2022-01-01") { district { code } department { uscc } added changed ended claims items { itemCode change fields claims } } }';
    const { data, errors } = await stage.ask('echeng', text);
    expect(errors).toBeUndefined();
    expect(data.catalogueChanges).toEqual([
      {
        ...{ district: { code: 'echeng' }, department: { uscc: 'd1' }, added: 1, changed: 1, ended: 0, claims: 1 },
        items: [
          { itemCode: 'item0', change: 'ADDED', fields: [], claims: 0 },
          { itemCode: 'item1', change: 'CHANGED', fields: ['主项名称'], claims: 1 },
        ],
      },
    ]);
    // By level: what is asked of this one now and was not is new here, whatever it was elsewhere; a version alone is nothing.
    await stage.insert('supervision_item', [
      item(5, '4', '1', { revision: 2 }),
      item(6, '3', '1', { revision: 2 }),
      item(7, '4', '1', { revision: 2, version: 2 }),
    ]);
    const then = (n: number, levels: string) => ({ ...earlier(n), content: JSON.stringify(item(n, levels)) });
    await stage.app.db.transaction((sql) => insertRows(sql, 'revisions', Object.keys(earlier(1)), [then(5, '3'), then(6, '4'), then(7, '4')]));
    await stage.insert('item_claim', [claim('c6', 'echeng', 'd1', 6, 'CLAIMED')]);
    const all = (await stage.ask('echeng', text)).data.catalogueChanges.flatMap(
      ({ items }: { items: { itemCode: string; change: string }[] }) => items,
    );
    const changes = Object.fromEntries(all.map(({ itemCode, change }: { itemCode: string; change: string }) => [itemCode, change]));
    expect(changes).toMatchObject({ item5: 'ADDED', item6: 'ENDED' });
    expect(changes).not.toHaveProperty('item7');
    // One o'clock in the morning of the city's 1 January is still the day before by UTC.
    await stage.insert('supervision_item', [
      item(4, '4', '1', { day: '2021-01-01', itemChangedAt: '2021-01-01T00:00:00.000Z', withdrawnAt: '2021-12-31T17:00:00.000Z' }),
    ]);
    await stage.insert('item_claim', [claim('c4', 'echeng', 'd1', 4, 'CLAIMED')]);
    const [own] = (await stage.ask('echeng', text)).data.catalogueChanges;
    expect(own.items.find(({ itemCode }: { itemCode: string }) => itemCode === 'item4')).toEqual({
      itemCode: 'item4',
      change: 'ENDED',
      fields: [],
      claims: 1,
    });
    const city = (await stage.ask('city', text)).data.catalogueChanges as { district: { code: string }; ended: number; claims: number }[];
    expect(city.find(({ district }) => district.code === 'huarong')).toMatchObject({ ended: 1, claims: 2 });
  });

  it('the load on an enterprise is a recount of the visits, citizens left out, pairs without a number kept', async () => {
    const act = fc.record({
      of: fc.constantFrom('echeng', 'huarong'),
      uscc: fc.constantFrom('E,', 'E', '11010519491231002X', null),
      body: fc.constantFrom('B', ',B', null),
      nature: fc.constantFrom('01', '02', '03', null),
      mode: fc.constantFrom('01', '02', null),
      day: fc.constantFrom('2022-01-01', '2022-12-31', '2021-12-31'),
      joint: fc.boolean(),
      jointAt: fc.constantFrom('echeng', 'huarong'),
      certificate: fc.constantFrom('001', '111', null),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), fc.constantFrom(1, 2), async (acts, cap) => {
        await clear('check_act', 'joint_result');
        await stage.insert(
          'check_act',
          acts.map((each, i) => ({
            ...row(`a${i}`, each.of, {
              day: each.day,
              checkDate: each.day,
              administrativeCpUiCode: each.uscc,
              administrativeCp: `名${i}`,
              institutionCode: each.body,
              institution: '某局',
              administrativeCpNa: each.nature,
              administrativeCpCeType: each.certificate,
              checkMode: each.mode,
            }),
          })),
        );
        const joint = acts.flatMap((each, i) =>
          each.joint
            ? [row(`j${i}`, each.jointAt, { taskNo: 't', resultNo: String(i), unionUnitNo: 'B', block: 'INSPECTION', checkActId: `a${i}` })]
            : [],
        );
        if (joint.length > 0) await stage.insert('joint_result', joint);
        await stage.rollUp();
        const over = (enterprise: string | null, body: string | null, checks: number) =>
          enterprise === null || body === null ? 0 : Math.max(0, checks - cap);
        for (const { name, sees } of keys()) {
          const pairs = new Map<string, { checks: number; jointChecks: number }>();
          for (const each of acts) {
            if (
              !sees(each.of) ||
              each.certificate === '111' ||
              each.uscc === '11010519491231002X' ||
              !['02', '03'].includes(each.nature ?? '') ||
              each.mode === '02' ||
              !each.day.startsWith('2022')
            )
              continue;
            const key = JSON.stringify([each.uscc, each.body]);
            const pair = pairs.get(key) ?? { checks: 0, jointChecks: 0 };
            pairs.set(key, { checks: pair.checks + 1, jointChecks: pair.jointChecks + (each.joint && sees(each.jointAt) ? 1 : 0) });
          }
          const found = new Map<string, { checks: number; jointChecks: number }>();
          for (let after: string | null = null; ; ) {
            const { data, errors } = await stage.ask(
              name,
              `query($after: String) { enterpriseLoad(year: 2022, cap: ${cap}, first: 2, after: $after) { rows { enterprise { uscc } body { uscc } checks jointChecks beyondCap } totals { checks pairs pairsBeyondCap } pageInfo { hasNextPage endCursor } } }`,
              { after },
            );
            expect(errors).toBeUndefined();
            const { rows, totals, pageInfo } = data.enterpriseLoad;
            expect(totals).toEqual({
              checks: [...pairs.values()].reduce((sum, { checks }) => sum + checks, 0),
              pairs: pairs.size,
              pairsBeyondCap: [...pairs].filter(([key, { checks }]) => over(...(JSON.parse(key) as [string | null, string | null]), checks) > 0)
                .length,
            });
            for (const { enterprise, body, checks, jointChecks, beyondCap } of rows) {
              const key = JSON.stringify([enterprise.uscc, body.uscc]);
              expect([found.has(key), beyondCap]).toEqual([false, over(enterprise.uscc, body.uscc, checks)]);
              found.set(key, { checks, jointChecks });
            }
            after = pageInfo.endCursor;
            if (!pageInfo.hasNextPage) break;
          }
          expect(found).toEqual(pairs);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('one enterprise has one name, and an unclaimed item leads to the catalogue, plain and compiled', async () => {
    await clear('check_act', 'joint_result', 'supervision_item', 'item_claim');
    const act = (id: string, day: string, body: string, name: string) =>
      row(id, 'echeng', {
        day,
        checkDate: day,
        administrativeCpUiCode: 'E',
        administrativeCp: name,
        administrativeCpNa: '02',
        institutionCode: body,
        institution: body,
      });
    await stage.insert('check_act', [act('a1', '2022-01-01', 'B1', '旧名'), act('a2', '2022-02-01', 'B2', '新名')]);
    await stage.insert('supervision_item', [item(0, '4')]);
    const text = '{ enterpriseLoad(year: 2022) { rows { enterprise { name } } } unclaimedItems { nodes { itemCode item { itemName } } } }';
    const answers = [];
    for (let time = 0; time < 3; time++) answers.push((await stage.ask('echeng', text)).data);
    for (const answer of answers)
      expect(answer).toEqual({
        enterpriseLoad: { rows: [{ enterprise: { name: '新名' } }, { enterprise: { name: '新名' } }] },
        unclaimedItems: { nodes: [{ itemCode: 'item0', item: { itemName: '事项0' } }] },
      });
  });

  it('nothing left out widens', async () => {
    for (const text of [
      'query($d: Code) { enterpriseLoad(year: 2022, filter: { district: { eq: $d } }) { cap } }',
      'query($d: Code) { unclaimedItems(filter: { department: { eq: $d } }) { totalCount } }',
      'query($d: Code) { catalogueChanges(since: "2022-01-01", district: $d) { claims } }',
      'query($d: Code) { departments(district: $d) { uscc } }',
    ])
      expect((await stage.ask('city', text)).status, text).toBe(400);
    const none = await stage.ask(
      'city',
      '{ enterpriseLoad(year: 2022, filter: { district: { in: [] } }) { totals { checks } } unclaimedItems(filter: { district: { in: [] } }) { totalCount } }',
    );
    expect(none.data).toEqual({ enterpriseLoad: { totals: { checks: 0 } }, unclaimedItems: { totalCount: 0 } });
  });

  it('wrong arguments are errors at their field, and the rest is answered', async () => {
    for (const [field, says] of [
      ['enterpriseLoad(year: 1800) { cap }', /1900/],
      ['enterpriseLoad(year: 2022, cap: 0) { cap }', /不小于 1/],
      ['enterpriseLoad(year: 2022, first: 0) { cap }', /first/],
      ['enterpriseLoad(year: 2022, after: "x") { cap }', /游标/],
      ['enterpriseLoad(year: 2022, filter: { district: { eq: "echen" } }) { cap }', /echeng/],
      ['enterpriseLoad(year: 2022, filter: { enterprise: { ne: "x" } }) { cap }', /eq 或 in/],
    ] as const) {
      const { data, errors } = await stage.ask('dashboard', `{ ${field} me { name } }`);
      expect([data.enterpriseLoad, data.me.name, errors?.length, errors?.[0]?.extensions.code], field).toEqual([
        null,
        'dashboard',
        1,
        'BAD_ARGUMENT',
      ]);
      expect(errors?.[0]?.message).toMatch(says);
    }
    const empty = await stage.ask('dashboard', '{ enterpriseLoad(year: 1999) { rows { checks } totals { enterprises checks pairs } } }');
    expect(empty.data.enterpriseLoad).toEqual({ rows: [], totals: { enterprises: 0, checks: 0, pairs: 0 } });
  });
});
