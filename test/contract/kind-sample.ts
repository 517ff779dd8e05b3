/** Samples of a kind as a source would hold them: a sound one, one with a field broken, and one whose protected fields are recognised anywhere. */
import type { ConfiguredStream } from '../../src/ingest/configured-stream.js';
import type { FieldDefinition, KindDefinition } from '../../schema/kind/kind-definition.js';
import { sampleOf } from '../../schema/docs/kind-page.js';
import type { RuleId } from '../../schema/rule-catalogue.js';

export type Texts = Record<string, string>;

const namesOf = (fields: readonly FieldDefinition[]): Texts => Object.fromEntries(fields.map(({ name }) => [name, name]));
export const sampleFields = (fields: readonly FieldDefinition[]): Texts => Object.fromEntries(fields.map((field) => [field.name, sampleOf(field)]));

/** A stream that tells the kind in its own words. */
export function streamOf(kind: KindDefinition): ConfiguredStream {
  const children = kind.children.map((child) => [child.name, { fields: namesOf(child.fields), values: {}, extra: {} }]);
  return {
    source: 'samples',
    zone: 'Asia/Shanghai',
    kind,
    mapping: {
      kind: kind.name,
      key: ['id'],
      changedAt: null,
      follow: { mode: 'all' },
      fields: namesOf(kind.fields),
      values: {},
      withdrawn: null,
      department: null,
      district: null,
      children: Object.fromEntries(children),
      extra: {},
    },
    district: { fixed: 'city' },
    city: { code: '420700', name: '鄂州市', uscc: '', zone: 'Asia/Shanghai', districts: [], departments: new Map() },
    connector: null as never,
  };
}

/** Texts that break a rule of a field, by the rule. */
const BROKEN: Partial<Record<RuleId, (field: FieldDefinition) => string>> = {
  REQUIRED: () => '',
  LENGTH: ({ max }) => '长'.repeat(max + 1),
  NORMALISED: (field) => ` ${sampleOf(field)} `,
  DATE: () => '去年春天',
  YEAR: () => '去年',
  NUMBER: () => '许多',
  RATIO: () => '30%',
  CODE_LIST: () => '表外的值',
  ONE_CODE: (field) => `${sampleOf(field)},${sampleOf(field)}`,
  PLACEHOLDER: ({ shape }) => (shape === 'day' || shape === 'moment' ? '1900-01-01' : '暂无'),
  USCC: () => '11420700MB00000009',
  ITEM_CODE: () => '0100010100000',
  LIST_CODE: () => '11420700MB000000093100001',
  AREA_NUMBER: () => '42070',
};

export function brokenText(field: FieldDefinition, rule: RuleId): string {
  const make = BROKEN[rule];
  if (!make) throw new Error(`no text is known that breaks ${rule}: add it here`);
  return make(field);
}

/** Whether a field can hold a text of one's own. */
export const holdsSecrets = (field: FieldDefinition): boolean =>
  field.protection !== 'public' && !field.form && ['text', 'list'].includes(field.shape);

/** A text that is found again wherever it comes out, and that the field takes. */
export function secretText({ max }: FieldDefinition, serial: number): string {
  return [...`秘${String(serial).padStart(3, '0')}甲乙丙丁`].slice(0, max).join('');
}
