/** Reading plan: what is looked up once for all rows of a mapping: from where each field comes, by which reader, and what every row has. */
import type { ChildMapping } from '../../connectors/contract.js';
import { fold } from '../../schema/kind/fold.js';
import type { Content, FieldDefinition, Reader } from '../../schema/kind/kind-definition.js';
import { readerOf } from '../../schema/kind/read-by.js';
import { stepsOf } from '../../schema/kind/raw-text.js';

export type Names = Omit<ChildMapping, 'extra'>;

export interface Step {
  readonly field: FieldDefinition;
  readonly from: string;
  /** Where no field has the whole name: the path that it may be. */
  readonly path: readonly string[] | null;
  readonly values: Readonly<Record<string, string>> | undefined;
  readonly read: Reader;
  /** Its value where the source has none. */
  readonly fallback: string | number | null;
  /** A day or moment. */
  readonly dated: boolean;
  /** Words, which may be garbled. */
  readonly wordy: boolean;
}

interface Plan {
  readonly fields: readonly FieldDefinition[];
  readonly zone: string;
  readonly steps: readonly Step[];
  /** A row that says nothing: its constants, and what is usual of fields that come from nowhere. */
  readonly empty: Readonly<Content>;
}

const plans = new WeakMap<Names, Plan>();

export function planOf(fields: readonly FieldDefinition[], names: Names, zone: string): Plan {
  const cached = plans.get(names);
  if (cached?.fields === fields && cached.zone === zone) return cached;
  const usual = (field: FieldDefinition, text: string | undefined): string | number | null =>
    text === undefined ? null : field.read(fold(text), zone).value;
  const constant = (field: FieldDefinition) => usual(field, names.constants?.[field.name] ?? names.defaults?.[field.name]);
  const mapped = fields.filter(({ name }) => names.fields[name] !== undefined && names.constants?.[name] === undefined);
  const steps = mapped.map((field): Step => {
    const { name, shape, measure, form } = field;
    return {
      field,
      from: names.fields[name] as string,
      path: stepsOf(names.fields[name] as string),
      values: foldedKeys(names.values[name]),
      // The yuan is what an amount is stored in.
      read: readerOf(field, names.formats?.[name], names.units?.[name] === '元' ? undefined : names.units?.[name]),
      fallback: usual(field, names.defaults?.[name]),
      dated: shape === 'day' || shape === 'moment',
      wordy: (shape === 'text' && !measure && !form) || shape === 'list',
    };
  });
  const empty = Object.fromEntries(fields.map((field) => [field.name, mapped.includes(field) ? null : constant(field)]));
  const plan = { fields, zone, steps, empty };
  plans.set(names, plan);
  return plan;
}

function foldedKeys(values: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> | undefined {
  return values && Object.fromEntries(Object.entries(values).map(([raw, value]) => [fold(raw), value]));
}
