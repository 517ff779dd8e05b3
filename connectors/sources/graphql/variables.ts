/** Variables of one page's query: constants, the moment or the parents, and the place that the page before gave. */
import { counted, type ListPaths, startOf } from '../../json/paging.js';
import { placeOf } from '../../json/place.js';
import { RawJson } from '../../json/question.js';
import { variablesOf } from './query-text.js';

type Variables = Readonly<Record<string, unknown>>;
type Asking = ListPaths & { readonly after: string };

export function filledFor(at: Asking, query: string, own: Variables, place: string | null): Variables {
  const where = place === null ? null : placeOf(place);
  const name = counted(at);
  if (name !== undefined) return { ...own, ...at.page?.size, [name]: where?.kind === 'page' ? where.number : startOf(at) };
  if (where === null || at.next === undefined) return own;
  if (where.kind === 'json') return { ...own, [at.after]: isInt(query, at.after) || !isScalar(where.json) ? new RawJson(where.json) : where.json };
  return { ...own, [at.after]: where.kind === 'token' ? typed(query, at.after, where.text) : null };
}

// A page counted by number is requested by number.
const typed = (query: string, name: string, text: string): string | number => (isInt(query, name) ? Number(text) : text);

const isScalar = (json: string): boolean => /^-?\d/.test(json);

function isInt(query: string, name: string): boolean {
  const declared = variablesOf(query);
  return typeof declared !== 'string' && declared.get(name) === 'Int';
}
