/** Renamed: a query of an earlier release, and its answer, in the names of today; names that were released later are never changed so. */
import { enumNameOf } from '../../resolvers/kind-enum.js';

const NAMES: Readonly<Record<string, string>> = {
  fxyjId: 'alertNo',
  stale: 'outdated',
  progressDone: 'processedCount',
  progressTotal: 'expectedCount',
};
const OF_BATCHES: Readonly<Record<string, string>> = { asks: 'askCount', tries: 'sendCount', accepted: 'acceptedCount', returned: 'returnedCount' };
/** Since then a number by which a person is known. */
const MASKED = ['certificateNo'];
const OWNERS: Readonly<Record<string, string>> = { district: 'code', department: 'uscc' };

export function renamed({ query, data }: { readonly query: string; readonly data: object }): { readonly query: string; readonly data: object } {
  const names = { ...NAMES, ...(query.startsWith('{ batches') && OF_BATCHES), ...(query.startsWith('{ deliveries') && { problems: 'issues' }) };
  const now = query
    .replace(query.startsWith('{ enforcementOfficers') ? /\bcertificateNo\b/ : /$^/, '')
    .replace(/\b(district|department)\b(?! ?[{:])/g, (name) => `${name} { ${OWNERS[name]} }`)
    .replace(/\w+/g, (name) => (Object.hasOwn(names, name) ? String(names[name as keyof typeof names]) : name));
  return { query: now, data: inTodaysNames(data, names) as object };
}

function inTodaysNames(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((one) => inTodaysNames(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
      if (MASKED.includes(name)) return [];
      if (name === 'kind' && typeof inner === 'string') return [[name, enumNameOf(inner)]];
      const key = OWNERS[name];
      if (key && typeof inner === 'string') return [[name, inner === '' ? null : { [key]: inner }]];
      return [[names[name] ?? name, inTodaysNames(inner, names)]];
    }),
  );
}
