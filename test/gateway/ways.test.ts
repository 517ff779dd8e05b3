/** Ways across: from a record to its outward rows, to where it stands and to what it was; from a log's row to its record; each within the key's scope. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ruleOf } from '../../schema/rule-catalogue.js';
import { standingWords } from '../../schema/standing-words.js';
import { STATE_ROWS, STATES } from '../../src/outbox/states.js';
import { insertRows } from '../../src/db/sql.js';
import { engines } from '../support/database.js';
import { openStage, returned, row } from './stage.js';

it('every state and every hold of the table has a sentence and a next step of its own', () => {
  const of = { rules: [], remedy: null, code: null, field: null, held: null };
  const holds = STATE_ROWS.flatMap((each) => ('hold' in each && each.hold ? [each.hold] : []));
  const told = [
    ...Object.keys(STATES)
      .filter((state) => state !== 'BLOCKED')
      .map((state) => standingWords({ ...of, state, reason: null })),
    ...holds.map((reason) => standingWords({ ...of, state: 'BLOCKED', reason })),
  ];
  expect(holds.length).toBeGreaterThan(5);
  expect(new Set(told.map(({ sentence }) => sentence)).size).toBe(told.length);
  for (const { sentence, next } of told) {
    expect(sentence).not.toContain('不认识');
    expect([sentence, next].every((text) => text.endsWith('。') || text.endsWith('。)'))).toBe(true);
  }
});

describe.each(engines)('on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    const claim = (id: string, of: string, content = {}) =>
      row(id, of, { itemCode: id, claimantUscc: 'x', status: 'CLAIMED', claimedAt: '2022-01-01', ...content });
    await stage.insert('item_claim', [
      claim('c1', 'echeng', { revision: 3, status: 'PUBLISHED', writeOffReason: '新' }),
      claim('c2', 'huarong'),
      claim('c3', 'echeng'),
      claim('c4', 'echeng'),
    ]);
    const blocked = { ...returned(3, 'echeng'), state: 'BLOCKED', reason: 'RULE', code: null, field: null };
    const put = (table: string, rows: Record<string, string | number | null>[]) =>
      stage.app.db.transaction((sql) => insertRows(sql, table, Object.keys(rows[0] ?? {}), rows));
    await put('deliveries', [returned(1, 'echeng'), returned(2, 'huarong')]);
    await put('deliveries', [blocked]);
    const issue = {
      district: 'echeng',
      department: 'd1',
      kind: 'itemClaim',
      source: 's',
      label: '认领日期',
      field: 'claimedAt',
      message: '晚于今天',
      severity: 'BLOCK',
    };
    await put('issues', [{ ...issue, id: 'x1', recordId: 'c3', position: 0, rule: 'FUTURE_DATE', foundAt: '2022-03-01T00:00:00.000Z' }]);
    const content = (status: string) => JSON.stringify({ itemCode: 'c1', claimantUscc: 'x', status, claimedAt: '2022-01-01' });
    const revision = {
      recordId: 'c1',
      kind: 'itemClaim',
      department: 'd1',
      changedAt: null,
      replacedAt: '2022-03-01T00:00:00.000Z',
      withdrawnAt: null,
      commitNumber: 1,
    };
    await put('revisions', [
      { ...revision, revision: 1, district: 'huarong', content: content('UNCLAIMED') },
      { ...revision, revision: 2, district: 'echeng', content: content('CLAIMED') },
    ]);
  });
  afterAll(() => stage.close());

  const text = `{ itemClaims(orderBy: [{ id: ASC }]) { nodes { itemCode
    standing { target state reason sentence next } deliveries { id state code district { code } record { ... on ItemClaim { itemCode } } issues { rule } }
    revisions { revision changes { field before after } } } } }`;

  it('from a record: the same plain and compiled, the own district’s rows only', async () => {
    const answers = [];
    for (let time = 0; time < 3; time++) answers.push(await stage.ask('echeng', text));
    const [{ data, errors }] = answers as [(typeof answers)[0]];
    expect(errors).toBeUndefined();
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const [c1, c3, c4] = data.itemClaims.nodes;
    expect(c1.standing).toEqual([
      {
        target: 'province',
        state: 'RETURNED',
        reason: null,
        sentence: '省平台质检退回(代码 E07,字段 item_code)。',
        next: expect.stringContaining('重报'),
      },
    ]);
    expect(c1.deliveries).toEqual([
      { id: '1', state: 'RETURNED', code: 'E07', district: { code: 'echeng' }, record: { itemCode: 'c1' }, issues: [] },
    ]);
    // Its first content was another district's: of it, and of what it became, nothing is told here.
    expect(c1.revisions).toEqual([
      {
        revision: 2,
        changes: [
          { field: 'status', before: 'CLAIMED', after: 'PUBLISHED' },
          { field: 'writeOffReason', before: null, after: '新' },
        ],
      },
    ]);
    expect(c3.standing[0]).toMatchObject({ state: 'BLOCKED', reason: 'RULE', next: ruleOf('FUTURE_DATE').remedy });
    expect(c3.standing[0].sentence).toContain('认领日期');
    expect(c4.standing).toEqual([
      { target: null, state: null, reason: null, sentence: expect.stringContaining('没有推送目标'), next: expect.any(String) },
    ]);
    const city = await stage.ask('city', text);
    expect(city.data.itemClaims.nodes[0].revisions.map(({ revision }: { revision: number }) => revision)).toEqual([2, 1]);
    expect(city.data.itemClaims.nodes[1].deliveries.map(({ id }: { id: string }) => id)).toEqual(['2']);
  });

  it('to a record: from deliveries and issues, null where the key may not see it', async () => {
    const logs =
      '{ deliveries(first: 10) { nodes { id record { id ... on ItemClaim { itemCode } } } } qualityIssues { nodes { rule record { ... on ItemClaim { itemCode } } } } }';
    const own = await stage.ask('echeng', logs);
    expect(own.errors).toBeUndefined();
    expect(own.data.deliveries.nodes.map(({ record }: { record: { itemCode: string } }) => record.itemCode).sort()).toEqual(['c1', 'c3']);
    expect(own.data.qualityIssues.nodes).toEqual([{ rule: 'FUTURE_DATE', record: { itemCode: 'c3' } }]);
    const city = await stage.ask('city', logs);
    expect(city.data.deliveries.nodes.length).toBe(3);
  });

  it('a target that a person holds is told to whom waits, and catalogue items go nowhere', async () => {
    await stage.app.db.transaction(async (sql) => {
      await sql.run("UPDATE deliveries SET state='WAITING', code=NULL, field=NULL WHERE id=1");
      const hold = { target: 'province', scope: 'KIND', name: 'itemClaim', reason: null, heldBy: 'city', heldAt: '2022-03-01T00:00:00.000Z' };
      await insertRows(sql, 'target_holds', Object.keys(hold), [hold], { unique: ['target', 'scope', 'name'], update: [] });
    });
    await stage.insert('supervision_item', [
      row('i1', '', { itemCode: 'i1', itemName: '事项', version: 1, itemType: 'CHECK', status: '1', itemChangedAt: '2022-01-01T00:00:00.000Z' }),
    ]);
    const { data } = await stage.ask(
      'echeng',
      '{ itemClaims(filter: { itemCode: { eq: "c1" } }) { nodes { standing { sentence } } } supervisionItems { nodes { standing { sentence next } } } }',
    );
    expect(data.itemClaims.nodes[0].standing[0].sentence).toContain('人工暂停');
    expect(data.supervisionItems.nodes[0].standing).toEqual([{ sentence: '由省平台下发,不上报。', next: '无须处理。' }]);
  });
});
