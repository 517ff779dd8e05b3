/** The work lists: quality issues of one's own districts, filtered, counted, and as a file for Excel. */
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { openStage } from './stage.js';

const issue = (n: number, district: string, rule: string, content: object = {}) => ({
  id: `i${String(n).padStart(4, '0')}`,
  recordId: `r${n}`,
  position: 0,
  kind: 'itemClaim',
  district,
  department: 'd1',
  source: 's',
  sourceKey: `k${n}`,
  rule,
  severity: rule === 'AREA_OF_DISTRICT' ? 'WARN' : 'BLOCK',
  field: 'claimedAt',
  label: '认领日期',
  message: '认领日期不是可读的日期',
  value: null,
  foundAt: '2022-03-01T00:30:00.000Z',
  ...content,
});

describe.each(engines)('quality issues on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    const many = Array.from({ length: 1_001 }, (_, i) => issue(100 + i, 'huarong', 'LENGTH'));
    await stage.insert('issues', [
      issue(1, 'echeng', 'REQUIRED', { value: '=HYPERLINK("x")' }),
      issue(2, 'echeng', 'REQUIRED', { field: 'status' }),
      issue(3, 'echeng', 'AREA_OF_DISTRICT'),
      ...many,
    ]);
  });
  afterAll(() => stage.close());

  const csv = async (key: string, query = '') => {
    const response = await fetch(`${stage.server.url.replace('/graphql', '/export/issues.csv')}${query}`, {
      headers: { authorization: `Bearer ${key}` },
    });
    return { status: response.status, type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const rowsOf = (bytes: Buffer): string[][] => parse(bytes, { bom: true });

  it('are listed newest first with their remedy, for one’s own districts', async () => {
    const query =
      '{ qualityIssues(first: 2) { totalCount nodes { rule severity label message remedy sourceKey recordId department { uscc } district { code } } } }';
    const { data } = await stage.ask('echeng', query);
    expect(data.qualityIssues.totalCount).toBe(3);
    expect(data.qualityIssues.nodes.map((node: { sourceKey: string }) => node.sourceKey)).toEqual(['k3', 'k2']);
    expect(data.qualityIssues.nodes[1]).toMatchObject({ rule: 'REQUIRED', severity: 'BLOCK', remedy: '在数据源中补填该字段。' });
    expect((await stage.ask('city', query)).data.qualityIssues.totalCount).toBe(1_004);
  });

  it('are filtered by rule, field, severity and age', async () => {
    const filter = {
      and: [
        { rule: { eq: 'REQUIRED' } },
        { field: { ne: 'status' } },
        { severity: { eq: 'BLOCK' } },
        { foundAt: { lt: '2022-04-01T00:00:00+08:00' } },
      ],
    };
    const query = 'query($filter: QualityIssueFilter) { qualityIssues(filter: $filter) { nodes { sourceKey } } }';
    expect((await stage.ask('city', query, { filter })).data.qualityIssues.nodes).toEqual([{ sourceKey: 'k1' }]);
  });

  it('are counted by each, the most first, for one’s own districts', async () => {
    const query =
      '{ byRule: qualityIssueCounts(by: RULE) { key count } byField: qualityIssueCounts(by: FIELD, filter: { rule: { eq: REQUIRED } }) { key count } }';
    expect((await stage.ask('echeng', query)).data).toEqual({
      byRule: [
        { key: 'REQUIRED', count: 2 },
        { key: 'AREA_OF_DISTRICT', count: 1 },
      ],
      byField: [
        { key: 'claimedAt', count: 1 },
        { key: 'status', count: 1 },
      ],
    });
    expect(
      (await stage.ask('city', '{ qualityIssueCounts(by: RULE) { count } }')).data.qualityIssueCounts.map((one: { count: number }) => one.count),
    ).toEqual([1_001, 2, 1]);
    expect((await stage.ask('echeng', '{ qualityIssueCounts(by: AGE) { key count } }')).data.qualityIssueCounts).toEqual([
      { key: 'MONTH', count: 3 },
    ]);
    expect((await stage.ask('dashboard', '{ qualityIssueCounts(by: RULE) { count } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('leave as a file that Excel opens, whole, in which no cell is a formula', async () => {
    const { status, type, bytes } = await csv('echeng');
    expect([status, type, [...bytes.subarray(0, 3)]]).toEqual([200, 'text/csv; charset=utf-8', [0xef, 0xbb, 0xbf]]);
    const [header, ...rows] = rowsOf(bytes);
    expect(header?.slice(0, 3)).toEqual(['所属区', '部门', '部门代码']);
    expect(rows.map((row) => row[5])).toEqual(['k3', 'k2', 'k1']);
    expect(rows[2]?.slice(11)).toEqual([`'=HYPERLINK("x")`, '2022-03-01 08:30:00']);
    expect(rowsOf((await csv('city')).bytes)).toHaveLength(1_005);
    expect(rowsOf((await csv('city', '?rule=REQUIRED&field=status')).bytes).slice(1)).toHaveLength(1);
  });

  it('are refused to a stranger, to a dashboard and for an unknown filter', async () => {
    expect((await csv('nobody')).status).toBe(401);
    expect((await csv('dashboard')).status).toBe(403);
    expect((await csv('city', '?message=x')).status).toBe(400);
  });
});
