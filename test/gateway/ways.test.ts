/** Ways across: record, outward rows, findings and rows set aside lead to one another, for each viewer; and what a record was before. */
import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/api.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { engines } from '../support/database.js';
import { openStage, returned, row } from './stage.js';

const claim = (id: string, district: string, content: Row = {}) =>
  row(id, district, { itemCode: `i-${id}`, claimantUscc: 'd1', status: 'CLAIMED', claimedAt: '2022-01-01', ...content });
const issue = (id: string, recordId: string, district: string) => ({
  ...{ id, recordId, position: 0, kind: 'itemClaim', district, department: 'd1', source: 's', sourceKey: 'k', rule: 'REQUIRED' },
  ...{ severity: 'BLOCK', field: 'claimedAt', label: '认领日期', message: '有问题', value: null, foundAt: '2022-03-01T00:30:00.000Z' },
});
const aside = (id: string, rowKey: string | null, district: string, source = 's') => ({
  ...{ id, source, kind: 'itemClaim', district, department: 'd1', keyDigest: id, rowKey, rule: 'DATE', problems: '[]', pass: 1 },
  ...{ firstSeenAt: '2022-03-01T00:30:00.000Z', lastSeenAt: '2022-03-01T00:30:00.000Z' },
});
const version = (recordId: string, revision: number, district: string, kind: string, content: object, more: Row = {}) => ({
  ...{ recordId, revision, kind, district, department: 'd1', content: JSON.stringify(content), changedAt: null, withdrawnAt: null, commitNumber: 1 },
  replacedAt: `2022-02-0${revision}T00:00:00.000Z`,
  ...more,
});
const check = (content: Row): Row => ({
  ...{ institutionCode: 'd1', checkActionCode: 'p', itemCode: 'x', administrativeCpNa: '02', administrativeCp: '甲公司' },
  ...content,
});
const batch = (id: string, district: string | null, state = 'DECIDED') => ({
  ...{
    id,
    target: 'province',
    number: id,
    tableName: 'jg_sxrl',
    rowCount: 3,
    firstRow: 1,
    lastRow: 9,
    state,
    fence: 1,
    asks: 0,
    tries: 0,
    misses: 0,
  },
  ...{ sealedAt: '2022-03-01T00:30:00.000Z', dueAt: '2022-03-01T00:30:00.000Z', bodyDigest: 'x', bodyLength: 1, district },
});
const verdict = (batchId: string, position: number, deliveryId: number, message: string) => ({
  ...{ batchId, position, deliveryId, identity: 'x', operation: 'i', result: 'RETURNED', code: 'E07', field: 'item_code', message },
  ...{ checkedAt: null, receivedAt: '2022-03-01T00:40:00.000Z' },
});
const PERSON = '420704199001011234';
const FREED = '自然人张三丰';

describe.each(engines)('ways across on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    await stage.insert('item_claim', [
      claim('c1', 'echeng'),
      claim('c2', 'echeng'),
      claim('c3', 'huarong'),
      claim('moved', 'echeng', { revision: 3 }),
    ]);
    await stage.insert(
      'deliveries',
      [
        { ...returned(1, 'echeng'), lastBatch: 'own' },
        { ...returned(2, 'echeng'), lastBatch: 'mixed' },
        { ...returned(3, 'huarong'), lastBatch: 'mixed' },
        { ...returned(4, 'echeng'), ...{ recordId: 'c1', identity: 'c1b', part: 'x:1', tableName: 'jg_b', state: 'IN_FLIGHT', batchId: 'open' } },
        { ...returned(5, 'huarong'), ...{ recordId: 'c1', identity: 'c1h', part: 'x:2', tableName: 'jg_b', lastBatch: null } },
      ].map((each) => ({ batchId: null, lastBatch: null, ...each })),
    );
    await stage.insert('batches', [batch('own', 'echeng'), batch('mixed', null), batch('open', 'echeng', 'SENT')]);
    await stage.insert('batch_rows', [
      { batchId: 'own', part: 0, list: '[[4,"i",1,"x"],[1,"i",1,"x"]]' },
      { batchId: 'own', part: 1, list: '[[2,"i",1,"x"],[3,"i",1,"x"]]' },
      { batchId: 'mixed', part: 0, list: '[[2,"i",1,"x"],[3,"i",1,"x"]]' },
    ]);
    await stage.insert('receipts', [
      verdict('own', 1, 1, `身份证 ${PERSON} 有误`),
      verdict('own', 7, 1, '又一个原因'),
      verdict('mixed', 0, 2, '本区的'),
      verdict('mixed', 1, 3, '他区的'),
    ]);
    await stage.insert('issues', [issue('i1', 'c1', 'echeng'), issue('i3', 'c3', 'huarong'), issue('i9', 'gone', 'echeng')]);
    await stage.insert('quarantine', [
      aside('q1', 'c1', 'echeng'),
      aside('q2', null, 'echeng'),
      aside('q3', 'c3', 'echeng'),
      aside('q4', 'c2', 'echeng', 'another'),
    ]);
    await stage.insert('revisions', [
      version('c1', 1, 'echeng', 'itemClaim', { itemCode: 'i-old', claimantUscc: 'd1', status: 'CLAIMED', claimedAt: '2022-01-01' }),
      version('moved', 1, 'echeng', 'itemClaim', { itemCode: 'i-1', status: 'CLAIMED' }),
      version('moved', 2, 'huarong', 'itemClaim', { itemCode: 'i-secret', status: 'CLAIMED' }),
    ]);
    await stage.app.db.transaction((sql) => sql.run("UPDATE item_claim SET revision=2, ingestedAt='2022-02-01T00:00:00.000Z' WHERE id='c1'"));
    const company = { ...row('p1', 'echeng', check({})), revision: 2 };
    const person = { ...row('p2', 'echeng', check({ checkActionCode: 'q', administrativeCp: '乙公司' })), revision: 2 };
    await stage.insert('check_act', [company, person]);
    await stage.insert('revisions', [
      version('p1', 1, 'echeng', 'checkAct', check({ administrativeCp: '旧公司' })),
      version('p2', 1, 'echeng', 'checkAct', check({ checkActionCode: 'q', administrativeCpNa: '01', administrativeCp: FREED })),
    ]);
  });
  afterAll(() => stage.close());

  const nodes = async (key: string, query: string, list: string) => {
    const { data, errors } = await stage.ask(key, query);
    expect(errors).toBeUndefined();
    return data[list].nodes;
  };

  it.each([1, 2])('a record leads to its rows, and they lead back, in scope: time %i', async () => {
    const query =
      '{ itemClaims { nodes { identity deliveries { id part state district { code } record { id ... on ItemClaim { identity } } issues { id record { ... on ItemClaim { identity } } } } } } }';
    const own = await nodes('echeng', query, 'itemClaims');
    const c1 = own.find(({ identity }: { identity: string }) => identity === 'c1');
    expect(c1.deliveries.map(({ id }: { id: string }) => id)).toEqual(['1', '4']);
    expect(c1.deliveries[0]).toMatchObject({ part: null, state: 'RETURNED', district: { code: 'echeng' }, record: { identity: 'c1' } });
    expect(c1.deliveries[0].issues).toEqual([{ id: 'i1', record: { identity: 'c1' } }]);
    expect(own.map(({ deliveries }: { deliveries: object[] }) => deliveries.length)).toEqual([2, 1, 0]);
    expect(JSON.stringify(own)).not.toContain('c3');
    const city = await nodes('city', query, 'itemClaims');
    expect(city.map(({ deliveries }: { deliveries: object[] }) => deliveries.length)).toEqual([3, 1, 1, 0]);
  });

  it.each([1, 2])('findings and rows set aside lead to their record, or to none: time %i', async () => {
    const of = async (key: string, list: string) =>
      Object.fromEntries(
        (await nodes(key, `{ ${list} { nodes { id record { ... on ItemClaim { identity } } } } }`, list)).map(
          (each: { id: string; record: { identity: string } | null }) => [each.id, each.record?.identity ?? null],
        ),
      );
    expect(await of('echeng', 'qualityIssues')).toEqual({ i1: 'c1', i9: null });
    expect(await of('city', 'qualityIssues')).toEqual({ i1: 'c1', i3: 'c3', i9: null });
    // Another district's record under the same key is not told of, nor another source's.
    expect(await of('echeng', 'quarantine')).toEqual({ q1: 'c1', q2: null, q3: null, q4: null });
    expect((await of('city', 'quarantine')).q3).toBe('c3');
  });

  const RECEIPT = 'receipt { result code message deliveryId delivery { id record { ... on ItemClaim { identity } } } }';

  it.each([1, 2])('a row leads to its batch and receipt, decided or not, and a mixed batch is the city’s alone: time %i', async () => {
    const query = `{ deliveries { nodes { id batch { id state } ${RECEIPT} } } }`;
    type Led = { id: string; batch: { id: string; state: string } | null; receipt: { message: string; delivery: object }[] };
    const own: Led[] = await nodes('echeng', query, 'deliveries');
    expect(own.map(({ id, batch, receipt }) => [id, batch, receipt.length])).toEqual([
      ['4', { id: 'open', state: 'SENT' }, 0],
      ['2', null, 1],
      ['1', { id: 'own', state: 'DECIDED' }, 2],
    ]);
    expect(own[2]?.receipt[0]?.message).toContain('身份证');
    expect(own[2]?.receipt[0]?.delivery).toEqual({ id: '1', record: { identity: 'c1' } });
    expect(JSON.stringify(own)).not.toMatch(new RegExp(`${PERSON}|他区的`));
    const city: Led[] = await nodes('city', query, 'deliveries');
    expect(city.map(({ id, batch }) => [id, batch?.id ?? null])).toEqual([
      ['5', null],
      ['4', 'open'],
      ['3', 'mixed'],
      ['2', 'mixed'],
      ['1', 'own'],
    ]);
  });

  it.each([1, 2])('a batch leads to its rows as they went up, and to what came back, in scope: time %i', async () => {
    const query = `{ batches { nodes { id deliveries { id batch { id } record { id } } ${RECEIPT} few: receipt(first: 1) { message } } } }`;
    type Led = { id: string; deliveries: { id: string }[]; receipt: { deliveryId: string }[]; few: object[] };
    const told = (led: Led[]) =>
      led.map(({ id, deliveries, receipt, few }) => [id, deliveries.map((row) => row.id), receipt.map((row) => row.deliveryId), few.length]);
    const own: Led[] = await nodes('echeng', query, 'batches');
    expect(told(own)).toEqual([
      ['own', ['4', '1', '2'], ['1', '1'], 1],
      ['open', [], [], 0],
    ]);
    const city: Led[] = await nodes('city', query, 'batches');
    expect(told(city)).toEqual([
      ['own', ['4', '1', '2', '3'], ['1', '1'], 1],
      ['open', [], [], 0],
      ['mixed', ['2', '3'], ['2', '3'], 1],
    ]);
    const page = async (args: string) =>
      (await nodes('city', `{ batches(filter: { number: { eq: "own" } }) { nodes { deliveries(${args}) { id } } } }`, 'batches'))[0].deliveries;
    expect(await page('first: 2')).toEqual([{ id: '4' }, { id: '1' }]);
    expect(await page('first: 2, after: "1"')).toEqual([{ id: '2' }, { id: '3' }]);
    expect(await page('after: "77"')).toEqual([]);
  });

  const VERSIONS = 'revisions { revision ingestedAt withdrawn changes { field title before after } }';

  it('tells what each version changed', async () => {
    const query = `{ itemClaims(filter: { itemCode: { eq: "i-c1" } }) { nodes { ${VERSIONS} one: revisions(first: 1) { revision changes { field } } } } }`;
    for (const key of ['echeng', 'city', 'echeng']) {
      const [{ revisions, one }] = await nodes(key, query, 'itemClaims');
      expect(revisions).toEqual([
        {
          ...{ revision: 2, ingestedAt: '2022-02-01T00:00:00.000Z', withdrawn: false },
          changes: [{ field: 'itemCode', title: '监管事项目录编码', before: 'i-old', after: 'i-c1' }],
        },
        { revision: 1, ingestedAt: null, withdrawn: false, changes: null },
      ]);
      expect(one).toEqual([{ revision: 2, changes: [{ field: 'itemCode' }] }]);
    }
  });

  it('compares nothing across a version of another district', async () => {
    const query = `{ itemClaims(filter: { itemCode: { eq: "i-moved" } }) { nodes { ${VERSIONS} } } }`;
    const [{ revisions }] = await nodes('echeng', query, 'itemClaims');
    expect(revisions.map(({ revision, changes }: { revision: number; changes: unknown }) => [revision, changes])).toEqual([
      [3, null],
      [1, null],
    ]);
    const [city] = await nodes('city', query, 'itemClaims');
    expect(city.revisions[0].changes).toContainEqual({ field: 'district', title: '所属区', before: 'huarong', after: 'echeng' });
    expect(city.revisions[0].changes).toContainEqual({ field: 'itemCode', title: '监管事项目录编码', before: 'i-secret', after: 'i-moved' });
  });

  it('shows a protected value only where it was open in every version', async () => {
    const acts = await nodes('echeng', `{ checkActs { nodes { identity ${VERSIONS} } } }`, 'checkActs');
    const names = Object.fromEntries(
      acts.map((each: { identity: string; revisions: { changes: { field: string; before: string; after: string }[] }[] }) => {
        const change = each.revisions[0]?.changes.find(({ field }) => field === 'administrativeCp');
        return [each.identity, [change?.before, change?.after]];
      }),
    );
    expect(names.p1).toEqual(['旧公司', '甲公司']);
    expect(names.p2[0]).not.toContain(FREED.slice(1));
    expect(names.p2[1]).not.toBe('乙公司');
  });

  it('refuses a number of versions that none can be, at that field', async () => {
    const { data, errors } = await stage.ask('echeng', '{ itemClaims(first: 1) { nodes { identity revisions(first: 0) { revision } } } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
    expect(data.itemClaims.nodes).toEqual([{ identity: 'c1', revisions: null }]);
  });

  it('takes one statement for each level, whatever the number of rows', async () => {
    const count = async (query: string): Promise<number> => {
      await stage.ask('city', query);
      stage.statements.length = 0;
      await stage.ask('city', query);
      return stage.statements.length;
    };
    expect(await count('{ itemClaims { nodes { deliveries { id } } } }')).toBe(2);
    expect(await count('{ deliveries { nodes { record { id } } } }')).toBe(2);
    expect(await count('{ deliveries { nodes { batch { id } receipt { code } } } }')).toBe(3);
    expect(await count('{ batches { nodes { deliveries { id } receipt { code } } } }')).toBe(4);
    expect(await count('{ qualityIssues { nodes { record { id } } } }')).toBe(2);
    expect(await count('{ itemClaims { nodes { revisions { revision } } } }')).toBe(3);
  });

  it('every way asks for the right of what it leads to, whatever it leads from', async () => {
    const { kinds } = stage.hub;
    const records = new Set([...kinds.map(({ typeName }) => typeName), 'Node', 'Revision']);
    const logs = new Set(['Delivery', 'Batch', 'Run', 'QualityIssue', 'QuarantinedRow', 'Standing', 'ReceiptRow']);
    const of = (type: string) => [records, logs].findIndex((types) => types.has(type));
    const schema = buildGraphqlSchema(kinds);
    const context = { viewer: { name: 'dashboard', role: 'DASHBOARD', districts: '*' } };
    const ways: string[] = [];
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      if (type === schema.getQueryType() || type === schema.getMutationType()) continue;
      for (const field of Object.values(type.getFields())) {
        const way = `${type.name}.${field.name}`;
        if (of(getNamedType(field.type).name) < 0 || of(type.name) === of(getNamedType(field.type).name) || !field.resolve) continue;
        if (field.name === 'issues') continue;
        ways.push(way);
        const tried = async () => field.resolve?.({}, {}, context, { fieldNodes: [{}] } as never);
        await expect(tried(), way).rejects.toMatchObject({ code: 'FORBIDDEN' });
        const { batch } = field.extensions;
        if (batch) await expect(batch([{}], {}, context as never, {} as never), way).rejects.toMatchObject({ code: 'FORBIDDEN' });
      }
    }
    expect(ways).toEqual(
      expect.arrayContaining(['ItemClaim.standing', 'ItemClaim.deliveries', 'Delivery.record', 'QuarantinedRow.record', 'SearchHit.record']),
    );
  });

  it.each(['deliveries { id }', 'standing { state }'])('%s of a record asks for the right to logs, where a dashboard comes by one', async (field) => {
    // A dashboard has no way to a record: each way ends at the first step.
    const { data, errors } = await stage.ask('dashboard', `{ figures(year: 2022) { asOf } itemClaims { nodes { ${field} } } }`);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect(data.figures).not.toBeNull();
  });
});
