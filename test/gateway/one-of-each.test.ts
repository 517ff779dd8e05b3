/** One of each: a quality issue, a district, a department and a page info are the same type wherever they stand, and lead on alike. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertRows } from '../../src/db/sql.js';
import { engines } from '../support/database.js';
import { type Data, openStage, row } from './stage.js';

const USCC = '11420703MB0000000X';
const ISSUE =
  '{ id rule severity field label message remedy recordId sourceKey foundAt district { code name } department { uscc name record { shortName } } }';

describe.each(engines)('on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    const of = { department: USCC };
    await stage.insert('supervision_department', [
      row('d2', 'huarong', { name: '某局', shortName: '后来', uscc: USCC, listedOn: '2022-01-02' }),
      row('d1', 'city', { name: '某局', shortName: '局', uscc: USCC, listedOn: '2022-01-01' }),
    ]);
    await stage.insert('item_claim', [
      row('c1', 'echeng', { itemCode: 'x1', claimantUscc: 'u', status: 'CLAIMED', claimedAt: '2022-01-01', ...of }),
      row('c2', 'huarong', { itemCode: 'x2', claimantUscc: 'u', status: 'CLAIMED', claimedAt: '2022-01-02' }),
    ]);
    await stage.insert(
      'risk_alert',
      [1, 2].map((n) => row(`a${n}`, 'echeng', { fxyjId: `YJ${n}`, title: `预警${n}`, createdAt: `2022-01-0${n}T00:00:00.000Z` })),
    );
    const finding = { recordId: 'c1', position: 0, kind: 'itemClaim', source: 's', sourceKey: 'k', label: '事项编码', field: 'itemCode' };
    const rest = { message: '缺少', severity: 'BLOCK', rule: 'REQUIRED', value: null, target: null, foundAt: '2022-01-03T00:00:00.000Z' };
    await stage.app.db.transaction((sql) =>
      insertRows(
        sql,
        'issues',
        ['id', 'district', 'department', ...Object.keys(finding), ...Object.keys(rest)],
        [{ id: 'i1', district: 'echeng', department: USCC, ...finding, ...rest }],
      ),
    );
  });
  afterAll(() => stage.close());

  it('tells the same of a quality issue on its record and in the list, the first time and compiled', async () => {
    const query = `{ itemClaims(filter: { itemCode: { eq: "x1" } }) { nodes { id issues ${ISSUE} } } qualityIssues { nodes ${ISSUE} } }`;
    for (let time = 0; time < 3; time++) {
      const { data } = await stage.ask('city', query);
      const [claim] = data.itemClaims.nodes;
      expect(claim.issues).toEqual(data.qualityIssues.nodes);
      expect(claim.issues).toMatchObject([
        {
          recordId: claim.id,
          district: { code: 'echeng' },
          department: { uscc: USCC, record: { shortName: '局' } },
          remedy: '在数据源中补填该字段。',
        },
      ]);
    }
  });

  it('leads from a department to its record, the earliest, in one read for all, and to none where no source tells it', async () => {
    const query = '{ itemClaims { nodes { itemCode department { uscc record { uscc listedOn district { code } } } } } }';
    for (let time = 0; time < 3; time++) {
      stage.statements.length = 0;
      const { data } = await stage.ask('city', query);
      expect(data.itemClaims.nodes).toEqual([
        { itemCode: 'x1', department: { uscc: USCC, record: { uscc: USCC, listedOn: '2022-01-01', district: { code: 'city' } } } },
        { itemCode: 'x2', department: { uscc: 'd1', record: null } },
      ]);
      expect(stage.statements.filter((text) => text.includes('supervision_department'))).toHaveLength(2);
    }
  });

  it('leads from more departments to their records than one page holds, or one condition names', async () => {
    const uscc = (n: number) => `u${String(n).padStart(4, '0')}`;
    const all = Array.from({ length: 1_200 }, (_, n) => n);
    const rest = { name: '局', listedOn: '2022-01-01' };
    await stage.insert(
      'supervision_department',
      // Of the first there are as many as a page holds.
      [...all, ...Array.from({ length: 500 }, () => 0)].map((n, i) =>
        row(`m${String(i).padStart(4, '0')}`, 'city', { ...rest, uscc: uscc(n), shortName: `${n}-${i}` }),
      ),
    );
    const item = (n: number) => row(`many${n}`, 'echeng', { itemCode: `many${n}`, itemName: '事项', levels: '3', itemType: 'CHECK' });
    await stage.insert('supervision_item', [0, 1, 2].map(item));
    const claim = (n: number) => ({ itemCode: `m${n}`, claimantUscc: 'u', status: 'CLAIMED', claimedAt: '2022-01-01', itemId: `many${n % 3}` });
    await stage.insert(
      'item_claim',
      all.map((n) => row(`mc${n}`, 'echeng', { ...claim(n), department: uscc(n) })),
    );
    const query =
      '{ supervisionItems(filter: { itemCode: { startsWith: "many" } }) { nodes { claims(first: 500) { nodes { department { uscc record { shortName } } } } } } }';
    for (let time = 0; time < 3; time++) {
      const { data } = await stage.ask('city', query);
      const told = data.supervisionItems.nodes.flatMap(({ claims }: Data) => claims.nodes.map(({ department }: Data) => department));
      const names = new Map(told.map(({ uscc, record }: Data) => [uscc, record?.shortName]));
      expect(all.filter((n) => names.get(uscc(n)) !== `${n}-${n}`)).toEqual([]);
    }
  });

  it('counts by district and department with what they are', async () => {
    const query =
      '{ a: qualityIssueCounts(by: DISTRICT) { key district { code } department { uscc } count } b: qualityIssueCounts(by: DEPARTMENT) { key district { code } department { uscc } count } }';
    expect((await stage.ask('city', query)).data).toEqual({
      a: [{ key: 'echeng', district: { code: 'echeng' }, department: null, count: 1 }],
      b: [{ key: USCC, district: null, department: { uscc: USCC }, count: 1 }],
    });
    const { data } = await stage.ask('city', '{ balance { district { code name } live } }');
    for (const { district } of data.balance) expect(district).toMatchObject({ code: expect.any(String), name: expect.any(String) });
  });

  it('knows a field by its outward name: selected, filtered, ordered, with cursors', async () => {
    const query =
      'query($after: String) { riskAlerts(first: 1, after: $after, filter: { alertNo: { startsWith: "YJ" } }, orderBy: [{ alertNo: DESC }]) { nodes { alertNo title } pageInfo { endCursor } } }';
    for (let time = 0; time < 3; time++) {
      const { data } = await stage.ask('city', query);
      expect(data.riskAlerts.nodes).toEqual([{ alertNo: 'YJ2', title: '预警2' }]);
      const next = await stage.ask('city', query, { after: data.riskAlerts.pageInfo.endCursor });
      expect(next.data.riskAlerts.nodes).toEqual([{ alertNo: 'YJ1', title: '预警1' }]);
    }
    expect((await stage.ask('city', '{ riskAlerts { nodes { fxyjId } } }')).status).toBe(400);
  });
});
