/** Ids are compared as they are written, on both engines: what is spelt otherwise is no row's, and nothing is done to it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../resolvers/engine/global-id.js';
import { engines } from '../support/database.js';
import { openStage, returned, row } from './stage.js';

// Each is, to one engine or the other, the number 1000.
const SPELT = ['1e3', ' 1000', '1000 ', '+1000', '01000', '1000.0', '1000.', '0x3e8', '1,000', '1000', '-1000', '1e400', '99999999999999999999'];

describe.each(engines)('an id on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    await stage.insert('deliveries', [returned(1000, 'echeng'), returned(2000, 'echeng')]);
    await stage.insert('supervision_item', [row('i1', 'echeng', { itemCode: '1', itemName: '事项' })]);
  });
  afterAll(() => stage.close());

  const found = async (filter: string): Promise<string> => {
    const { data, errors } = await stage.ask('city', `{ deliveries(filter: ${filter}) { totalCount nodes { id } } }`);
    expect(errors).toBeUndefined();
    expect(data.deliveries.totalCount).toBe(data.deliveries.nodes.length);
    return data.deliveries.nodes.map(({ id }: { id: string }) => id).join();
  };

  it.each([
    ['{ id: { eq: "1000" } }', '1000'],
    ['{ id: { eq: 1000 } }', '1000'],
    ['{ id: { in: ["1000", "1e3", "2000"] } }', '2000,1000'],
    ['{ id: { eq: "1000", in: ["1e3"] } }', ''],
    ['{ id: { eq: "1000", in: ["1000"] } }', '1000'],
    ['{ id: { ne: "1000" } }', '2000'],
    ['{ id: { ne: "1e3" } }', '2000,1000'],
    ['{ not: { id: { eq: "1e3" } } }', '2000,1000'],
    ['{ not: { id: { in: ["1000", " 2000"] } } }', '2000'],
  ])('is found by %s', async (filter, expected) => expect(await found(filter)).toBe(expected));

  const others = SPELT.filter((id) => id !== '1000' && id !== '2000');
  it.each(others)('is not found as “%s”, nor is anything done to it', async (id) => {
    for (const filter of [`{ id: { eq: "${id}" } }`, `{ id: { in: ["${id}"] } }`, `{ and: [{ id: { eq: "${id}" } }, { state: { eq: RETURNED } }] }`])
      expect(await found(filter)).toBe('');
    const { data } = await stage.ask('city', 'mutation($id: ID!) { retryDelivery(input: { id: $id }) { delivery { id } problems { code } } }', {
      id,
    });
    expect(data.retryDelivery).toEqual({ delivery: null, problems: [{ code: 'NOT_FOUND' }] });
    expect(await found('{ state: { eq: RETURNED } }')).toBe('2000,1000');
  });

  it('of a record is one text', async () => {
    const id = globalId('supervisionItem', 'i1');
    const query =
      'query($id: ID!) { node(id: $id) { id } supervisionItem(id: $id) { id } supervisionItems(filter: { id: { eq: $id } }) { totalCount } }';
    const ask = async (text: string) => (await stage.ask('city', query, { id: text })).data;
    expect(await ask(id)).toEqual({ node: { id }, supervisionItem: { id }, supervisionItems: { totalCount: 1 } });
    for (const other of [`${id}=`, `${id} `, ` ${id}`, `${id.slice(0, 4)}*${id.slice(4)}`])
      expect(await ask(other)).toEqual({ node: null, supervisionItem: null, supervisionItems: { totalCount: 0 } });
  });
});
