/** Code check: a code that a filter asks for must be on its list, for a misspelt one would find nothing and look like an answer. */
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { HubError } from '../../schema/errors.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { codeList } from '../../schema/lists.js';
import type { City, Viewer } from '../../schema/organisation.js';
import { visibleDistricts } from '../../src/access/scope.js';
import type { Match } from '../../src/api.js';

/** Whose filter it is, and of which city. */
export interface AskedBy {
  readonly city: City;
  readonly viewer: Viewer;
}

/** What a field's codes are taken from. */
interface Codes {
  /** All codes with their labels, retired ones too. */
  readonly all: ReadonlyMap<string, string>;
  /** Those that this viewer may know of: of any other nothing is said, not even that it is there. */
  readonly readable: ReadonlyMap<string, string>;
}

/** Checks a match on a field of codes, and says by its list what `inList` means; any other match stays as it is. @param kind null for a log */
export function checkedCodes(kind: KindDefinition | null, field: string, match: CodeMatch, asking: AskedBy): Match {
  const codes = codesOf(kind, field, asking);
  if (!codes) return match;
  const { inList, ...rest } = match;
  // Whoever wants those outside the list has not misspelt one of it.
  for (const value of inList === false ? [] : [rest.eq, rest.ne, ...(rest.in ?? [])]) {
    if (typeof value === 'string' && !codes.readable.has(value)) throw unknown(field, value, codes.readable);
  }
  return typeof inList === 'boolean' ? { ...rest, listed: { is: inList, values: [...codes.all.keys()] } } : rest;
}

export type CodeMatch = Match & { readonly inList?: boolean | null };

function codesOf(kind: KindDefinition | null, field: string, { city, viewer }: AskedBy): Codes | null {
  if (field === 'district') {
    // Of a kind that all may see, the rows of every district are there to be seen.
    const readable = kind?.shared ? city.districts : visibleDistricts(viewer, city.districts);
    return { all: named(city.districts), readable: named(readable) };
  }
  if (field === 'department') return same(departmentsOf(city));
  const list = kind?.fields.find((candidate) => candidate.name === field)?.list;
  return list === undefined ? null : same(codesOfList(list));
}

const same = (all: ReadonlyMap<string, string>): Codes => ({ all, readable: all });
const named = (districts: City['districts']): Map<string, string> => new Map(districts.map(({ code, name }) => [code, name]));

const departments = new WeakMap<City, ReadonlyMap<string, string>>();

function departmentsOf(city: City): ReadonlyMap<string, string> {
  let found = departments.get(city);
  if (!found) departments.set(city, (found = new Map([...city.departments.values()].map(({ uscc, name }) => [uscc, name]))));
  return found;
}

const lists = new Map<string, ReadonlyMap<string, string>>();

function codesOfList(name: string): ReadonlyMap<string, string> {
  let found = lists.get(name);
  if (!found) lists.set(name, (found = new Map(Object.entries(codeList(name).codes))));
  return found;
}

const MOST_NAMED = 3;
const MOST_ECHOED = 40;

function unknown(field: string, given: string, readable: ReadonlyMap<string, string>): HubError {
  const near = nearest(given, readable).map((code) => (readable.get(code) === code ? code : `${code}(${readable.get(code)})`));
  const offer = near.length > 0 ? `,最相近的是 ${near.join('、')}` : '';
  const why = `${field} 的代码表中没有“${[...given].slice(0, MOST_ECHOED).join('')}”${offer};要找表外的值请写 inList: false`;
  return new HubError('BAD_ARGUMENT', { name: 'filter', why });
}

/** By code or by label; a short list is named from its beginning where nothing is near. */
function nearest(given: string, readable: ReadonlyMap<string, string>): string[] {
  const text = [...given].slice(0, MOST_ECHOED).join('');
  const codesBy = new Map<string, string>();
  for (const [code, label] of readable) for (const spelling of [label, code]) codesBy.set(spelling, code);
  const near = suggestionList(text, [...codesBy.keys()]).map((spelling) => codesBy.get(spelling) as string);
  const holding = text === '' ? [] : [...readable].flatMap(([code, label]) => (label.includes(text) || code.includes(text) ? [code] : []));
  const found = [...new Set([...near, ...holding])];
  return (found.length > 0 ? found : [...readable.keys()]).slice(0, MOST_NAMED);
}
