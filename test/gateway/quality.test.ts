/** The quality of a period: what passes in each department, what holds the rest back, and what the province returned that was let through. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { openStage, row } from './stage.js';

const claim = (n: number, district: string, department: string, day: string, withdrawnAt: string | null = null) =>
  row(`c${n}`, district, { department, day, claimedAt: day, itemCode: `0${n}`, claimantUscc: department, status: 'CLAIMED', withdrawnAt });
const issue = (n: number, recordId: string, rule: string, severity = 'BLOCK') => ({
  id: `i${n}`,
  recordId,
  position: n,
  kind: 'itemClaim',
  district: 'echeng',
  department: 'd1',
  source: 's',
  rule,
  severity,
  field: 'claimedAt',
  label: '认领日期',
  message: '有问题',
  foundAt: '2022-03-01T00:30:00.000Z',
});
const returned = (n: number, district: string, day: string, state: string) => ({
  id: n,
  target: 'province',
  kind: 'itemClaim',
  recordId: `c${n}`,
  part: '',
  tableName: 'jg_sxrl',
  identity: `c${n}`,
  district,
  department: 'd1',
  day,
  revision: 1,
  state,
  dueAt: '2022-03-01T00:30:00.000Z',
  code: 'E07',
  field: 'item_code',
  profile: 'hubei-assumed@1',
  updatedAt: '2022-03-01T00:30:00.000Z',
});

const QUERY = `query($period: Period!) { quality(period: $period) { records passed passRate
  departments { district { code } department { uscc } records passed passRate } rules { rule title records } letThrough { kind code field rows } } }`;

describe.each(engines)('the quality of a period on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  const ask = (key: string, from: string, to: string) => stage.ask(key, QUERY, { period: { from, to } });
  beforeAll(async () => {
    stage = await openStage(engine);
    await stage.insert('item_claim', [
      claim(1, 'echeng', 'd1', '2022-02-01'),
      claim(2, 'echeng', 'd1', '2022-02-02'),
      claim(3, 'echeng', 'd2', '2022-02-02'),
      claim(4, 'huarong', 'd3', '2022-02-28'),
      claim(5, 'echeng', 'd1', '2022-03-01'),
      claim(6, 'echeng', 'd1', '2022-02-03', '2022-02-04T00:00:00.000Z'),
    ]);
    await stage.insert('issues', [
      issue(1, 'c1', 'REQUIRED'),
      issue(2, 'c1', 'LENGTH'),
      issue(3, 'c2', 'AREA_OF_DISTRICT', 'WARN'),
      issue(4, 'c4', 'LENGTH'),
      issue(5, 'c5', 'LENGTH'),
      issue(6, 'c6', 'LENGTH'),
    ]);
    await stage.insert('deliveries', [returned(2, 'echeng', '2022-02-02', 'RETURNED'), returned(4, 'huarong', '2022-02-28', 'RETURNED')]);
  });
  afterAll(() => stage.close());

  it('counts each live record once, by the day of its own, before the days are rolled up and after', async () => {
    for (const turn of ['stale', 'rolled up']) {
      const { data, errors } = await ask('city', '2022-02-01', '2022-02-28');
      expect(errors, turn).toBeUndefined();
      expect(data.quality).toEqual({
        records: 4,
        passed: 2,
        passRate: 0.5,
        departments: [
          { district: { code: 'echeng' }, department: { uscc: 'd1' }, records: 2, passed: 1, passRate: 0.5 },
          { district: { code: 'huarong' }, department: null, records: 1, passed: 0, passRate: 0 },
          { district: { code: 'echeng' }, department: null, records: 1, passed: 1, passRate: 1 },
        ],
        rules: [
          { rule: 'LENGTH', title: '长度不超限', records: 2 },
          { rule: 'REQUIRED', title: '必填项不能为空', records: 1 },
        ],
        letThrough: [{ kind: 'ITEM_CLAIM', code: 'E07', field: 'item_code', rows: 2 }],
      });
      await stage.rollUp();
    }
  });

  it('shows a district its own rows only', async () => {
    const { data } = await ask('echeng', '2022-02-01', '2022-02-28');
    expect(data.quality).toMatchObject({
      records: 3,
      passed: 2,
      rules: [{ rule: 'LENGTH', records: 1 }, { rule: 'REQUIRED' }],
      letThrough: [{ rows: 1 }],
    });
    expect(data.quality.departments.map((one: { district: { code: string } }) => one.district.code)).toEqual(['echeng', 'echeng']);
  });

  it('has no rate where there is no record, and is refused to a dashboard and for days the wrong way round', async () => {
    expect((await ask('city', '2021-01-01', '2021-12-31')).data.quality).toMatchObject({ records: 0, passRate: null, departments: [] });
    expect((await ask('dashboard', '2022-02-01', '2022-02-28')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask('city', '2022-02-28', '2022-02-01')).errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
  });
});
