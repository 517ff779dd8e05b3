/**
 * Conditions of a log's list: its address is the filter (`state=RETURNED&code=E05`), `-` is none. What the list does not know is refused, not left
 * out: a link that was cut must not show more than was meant.
 */
export interface LogField {
  /** In the address, and in the filter unless `day` says that it bounds one. */
  readonly name: string;
  readonly title: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** There are no values but the options: another is no condition. Districts and kinds come later than the address, and stay open. */
  readonly closed?: true;
  /** It is the first or the last day of a column of days. */
  readonly day?: { readonly column: string; readonly op: 'gte' | 'lte' };
}

export type Conditions = Readonly<Record<string, string>>;
export const NONE = '-';

export function readConditions(fields: readonly LogField[], query: readonly (readonly [string, string])[]): Conditions | null {
  const found: Record<string, string> = {};
  for (const [name, value] of query) {
    const field = fields.find((each) => each.name === name);
    if (!field || value === '' || (field.day && !/^\d{4}-\d\d-\d\d$/.test(value))) return null;
    if (field.closed && value !== NONE && !field.options?.some((one) => one.value === value)) return null;
    found[name] = value;
  }
  return found;
}

export function logFilter(fields: readonly LogField[], conditions: Conditions): object | null {
  const filter: Record<string, Record<string, unknown>> = {};
  for (const { name, day } of fields) {
    const value = conditions[name];
    if (value === undefined) continue;
    if (day) filter[day.column] = { ...filter[day.column], [day.op]: value };
    else filter[name] = value === NONE ? { isNull: true } : { eq: value };
  }
  return Object.keys(filter).length > 0 ? filter : null;
}
