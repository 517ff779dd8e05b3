/** Which requests read beside the loop: those whose rows no index holds in the order asked for. */
import { expect, test } from 'vitest';
import { loadKinds } from '../../schema/registry.js';
import type { Filter, Match, Order } from '../../src/api.js';
import { listOfKind } from '../../src/query/lists.js';
import { scans } from '../../src/query/scans.js';

const kind = (await loadKinds()).find(({ name }) => name === 'checkAct');
if (!kind) throw new Error('no checkAct');
const list = listOfKind(kind);
const parts = { rows: true, previous: false, next: false, total: false };
const is = (field: string, match: Match): Filter => ({ field, match });
const by = (...fields: string[]): Order[] => fields.map((field) => ({ field, direction: 'DESC' }));
const aside = (filter: Filter | null, orderBy: Order[] = [], total = false, counted = false): boolean =>
  scans(list, { filter, orderBy, parts: { ...parts, total } }, counted);

test.each<[string, boolean, Filter | null, Order[]]>([
  ['a page of the list', false, null, []],
  ['by a field with an index', false, null, by('checkDate')],
  ['by two fields', true, null, by('checkResult', 'checkDate')],
  ['a value, by id', false, is('checkResult', { eq: '01' }), []],
  ['a value, by another field', true, is('checkResult', { eq: '01' }), by('checkDate')],
  ['a range in its own order', false, is('checkDate', { gte: '2022-01-01' }), by('checkDate')],
  ['a range by id', true, is('checkDate', { gte: '2022-01-01' }), []],
  ['a month of days', true, { and: [is('day', { gte: '2022-01-01' }), is('day', { lte: '2022-01-31' })] }, []],
  ['a district, by id', false, is('district', { eq: 'echeng' }), []],
  ['a district, by date', true, is('district', { eq: 'echeng' }), by('checkDate')],
  ['no district', true, is('district', { isNull: true }), []],
  ['a department', true, is('department', { eq: 'd1' }), []],
  ['two conditions', true, { and: [is('checkResult', { eq: '01' }), is('checkActionName', { contains: 'x' })] }, []],
  ['some ids, whatever else', false, { and: [is('id', { in: ['x'] }), is('checkActionName', { contains: 'x' })] }, by('checkDate')],
  ['what is not', true, { not: is('checkResult', { eq: '01' }) }, []],
])('%s: beside the loop is %s', (_name, expected, filter, orderBy) => {
  expect(aside(filter, orderBy)).toBe(expected);
});

test('a total is read beside the loop unless the rollups tell it', () => {
  expect(aside(is('district', { eq: 'echeng' }), [], true, true)).toBe(false);
  expect(aside(is('checkResult', { eq: '01' }), [], true)).toBe(true);
});
