/** What a row says of fields that could not be read: by name, in children too; what must be filled sets the row aside. */
import { expect, test } from 'vitest';
import { loadKinds } from '../../schema/registry.js';
import { readRow } from '../../src/ingest/row.js';
import { sampleFields, streamOf } from '../contract/kind-sample.js';

const kinds = await loadKinds();
const kind = kinds.find(({ name }) => name === 'jointInspection')!;
const unit = sampleFields(kind.children.find(({ name }) => name === 'participants')!.fields);

const read = (values: object, participant: object) =>
  readRow(streamOf(kind), {
    values: { id: '1', ...sampleFields(kind.fields), ...values },
    children: { participants: [{ ...unit, ...participant }], objects: [] },
    place: '样例',
  });

test('a field of a child that may be empty is kept, and told by its place', () => {
  const row = read({}, { claimTime: '3/1/2022' });

  expect(row).toMatchObject({ unreadable: false, kept: ['participants[1].claimTime'] });
  expect(row.children.participants?.[0]?.claimTime).toBeNull();
  expect(row.findings).toMatchObject([{ rule: 'DATE', severity: 'WARN', field: 'participants[1].claimTime' }]);
});

test('an object where a text may be is kept too, and where one must be sets the row aside', () => {
  expect(read({ remark: { text: '说明' } }, {})).toMatchObject({
    unreadable: false,
    kept: ['remark'],
    findings: [{ rule: 'NOT_TEXT', severity: 'WARN' }],
  });
  expect(read({ taskName: { text: '任务' } }, {})).toMatchObject({ unreadable: true, kept: [], findings: [{ rule: 'NOT_TEXT', severity: 'BLOCK' }] });
});

test('two unreadable texts are two contents, one is one', () => {
  const digests = ['3/1/2022', '3/1/2022', '3/2/2022'].map((text) => read({}, { claimTime: text }).digest);

  expect(new Set(digests).size).toBe(2);
});

test.each(['#N/A', '#REF!', '########', 'nan', '\\N'])('what a program writes for nothing, %s, is a filler', (text) => {
  expect(read({ taskName: text, remark: text }, {}).findings.map(({ rule, field, severity }) => [rule, field, severity])).toEqual([
    ['PLACEHOLDER', 'taskName', 'BLOCK'],
    ['PLACEHOLDER', 'remark', 'WARN'],
  ]);
});
