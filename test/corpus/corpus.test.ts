/** The corpus: each made-up row gets exactly the findings that it should, and what blocks here the rehearsal province would return, and only that. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowChecks } from '../../connectors/targets/province-exchange/rehearsal/row-check.js';
import { isUscc } from '../../schema/kind/check-digits.js';
import type { Finding, KindDefinition } from '../../schema/kind/kind-definition.js';
import { rulesOf } from '../../schema/docs/kind-page.js';
import { loadKinds } from '../../schema/registry.js';
import { profile } from '../../schema/profiles/hubei-assumed-1.js';
import { remedyOf } from '../../schema/rule-catalogue.js';
import type { ConfiguredStream, ReadRow } from '../../src/ingest/configured-stream.js';
import { readRow } from '../../src/ingest/row.js';
import { outwardRows } from '../../src/outbox/outward.js';
import { check } from '../../src/validation/check.js';
import { caseSorts } from './case-acts.js';
import { checkActCases, good } from './check-acts.js';

const ZONE = 'Asia/Shanghai';
const sorts = [checkActCases, ...caseSorts];
let kinds: KindDefinition[];
beforeAll(async () => void (kinds = await loadKinds()));

function taken(name: string, values: Readonly<Record<string, unknown>>): { kind: KindDefinition; row: ReadRow; findings: Finding[] } {
  const kind = kinds.find((candidate) => candidate.name === name) as KindDefinition;
  const fields = Object.fromEntries(kind.fields.map((field) => [field.name, field.name]));
  const mapping = { kind: name, key: ['key'], changedAt: null, department: null, withdrawn: null, fields, values: {}, children: {} };
  const stream = { source: 's', zone: ZONE, kind, mapping, district: { fixed: 'echeng' } } as unknown as ConfiguredStream;
  const row = readRow(stream, { values: { ...values, key: '1' }, place: '1' });
  const context = { areaNumber: '420704', today: '2022-12-31', bodyName: () => null, children: row.children, profileChecks: [], zone: ZONE };
  return { kind, row, findings: check(kind, row.content, row.findings, context) };
}

describe('a row of the corpus', () => {
  const all = sorts.flatMap((group) => group.cases.map(([title, change, expected]) => [group.kind, title, group, change, expected] as const));

  it.each(all)('%s: %s gets its findings and no other', (name, _, group, change, expected) => {
    const { kind, row, findings } = taken(name, { ...group.good, ...change });
    expect(findings.map(({ field, rule }) => `${field} ${rule}`).sort()).toEqual(expected);
    for (const finding of findings) {
      expect(finding.message).toMatch(/\p{Script=Han}/u);
      expect(remedyOf(finding.rule)).toMatch(/\p{Script=Han}/u);
      expect(finding.label).not.toBe('');
    }
    if (row.unreadable) return;
    const blocked = findings.some((finding) => finding.severity === 'BLOCK');
    const [outward] = outwardRows(profile, kind, row.content, {}, ZONE);
    const fault = rowChecks(profile, kinds, () => '2022-12-31').get(group.table)?.(JSON.parse(outward?.text ?? '{}')) ?? null;
    // A text cut to its column is no longer too long, and an amount that could not be read is left out.
    const unseen = new Set(['LENGTH', 'NUMBER']);
    const onlyUnseen = findings.every((finding) => unseen.has(finding.rule) || finding.severity !== 'BLOCK');
    expect(fault !== null, JSON.stringify(fault)).toBe(blocked && !onlyUnseen);
  });

  it('breaks every rule of its kinds but those that ask more than the row', () => {
    const broken = new Set(sorts.flatMap((group) => group.cases.flatMap(([, , findings]) => findings.map((finding) => finding.split(' ')[1]))));
    const declared = new Set(sorts.flatMap((group) => [...rulesOf(kinds.find(({ name }) => name === group.kind) as KindDefinition).keys()]));
    const checkedElsewhere = [
      'BODY_NAME',
      'DOCUMENT_NUMBER',
      'DUPLICATE',
      'LIST_UNPUBLISHED',
      'NOT_CLAIMED',
      'OFFICER_REGISTERED',
      'POINT_UNANSWERED',
    ];
    expect([...declared].filter((rule) => !broken.has(rule)).sort()).toEqual(checkedElsewhere);
  });

  it('never makes a rule throw, whatever it contains', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constant(null),
      fc.double(),
      fc.boolean(),
      fc.array(fc.string()),
      fc.dictionary(fc.string(), fc.string()),
    );
    const row = fc.record(Object.fromEntries(Object.keys(good).map((field) => [field, anything])), { requiredKeys: [] });
    fc.assert(
      fc.property(row, (values) => {
        for (const finding of taken('checkAct', { ...good, ...values }).findings) expect(finding.message).not.toBe('');
      }),
      { numRuns: 500, seed: 20221104 },
    );
  });
});

it('every single changed character of a valid USCC is caught', () => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  for (const valid of ['11420700MB00000008', '91420704MA4900002X', '92420703MA4900002C', '91350100M000100Y43']) {
    expect(isUscc(valid)).toBe(true);
    for (let i = 0; i < valid.length; i++) {
      for (const other of alphabet) {
        if (other !== valid[i]) expect(isUscc(valid.slice(0, i) + other + valid.slice(i + 1)), `${i} ${other}`).toBe(false);
      }
    }
  }
});
