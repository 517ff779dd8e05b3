/** Numbers: what a target takes of one record of a kind only: its natural key and its number rules (document number). */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { digest } from '../kit/ids.js';
import type { RecordRow } from './references.js';

export interface RecordNumber {
  readonly rule: string;
  /** null: the record has none */
  readonly parts: readonly string[] | null;
}

const KEY = 'key';

export const numberRulesOf = (kind: KindDefinition): readonly { readonly rule: string; readonly fields: readonly string[] }[] => [
  { rule: KEY, fields: kind.naturalKey },
  ...kind.numberRules.map(({ field, fields }) => ({ rule: field, fields })),
];

export const numberColumns = (kind: KindDefinition): string[] => numberRulesOf(kind).flatMap(({ fields }) => fields);

/** One for each rule, in their order. */
export function numbersOf(kind: KindDefinition, record: RecordRow): RecordNumber[] {
  return numberRulesOf(kind).map(({ rule, fields }) => {
    const parts: string[] = [];
    for (const field of fields) parts.push(String(record[field] ?? ''));
    return { rule, parts: parts.includes('') ? null : parts };
  });
}

export const isSameNumber = ({ parts: some }: RecordNumber, { parts: other }: RecordNumber): boolean =>
  some === null || other === null ? some === other : some.every((part, i) => part === other[i]);

export const numberDigest = (kind: KindDefinition, { rule, parts }: RecordNumber): string => digest(JSON.stringify([kind.name, rule, parts]));

/** As a person knows it: the last part, the ones before say whose it is. */
export const numberText = ({ parts }: Pick<RecordNumber, 'parts'>): string => parts?.at(-1) ?? '';
