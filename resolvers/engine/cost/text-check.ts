/**
 * Text check, before a query is validated: validation itself is what is dear. “Fields can be merged” compares each field with all others of its
 * name, four kilobytes of text for half a second. What was refused once is refused again from memory.
 */
import { createHash } from 'node:crypto';
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, parse, type SelectionSetNode, visit } from 'graphql';
import { HubError } from '../../../schema/errors.js';
import { TEXT } from './limits.js';

// A verdict is a few bytes, with a text of up to a kilobyte as its key.
const MOST_KEPT = 2_000;
const SHORT = 1_000;

/** By the text: null where it was found good. Syntax errors are left to whoever parses it. */
const verdicts = new Map<string, string | null>();

/** @throws QUERY_TOO_COMPLEX */
export function checkText(source: string): void {
  if (source.length > TEXT.letters) throw refused(`查询文本 ${source.length} 字,最多 ${TEXT.letters}`);
  const key = source.length <= SHORT ? source : createHash('sha256').update(source).digest('base64');
  let verdict = verdicts.get(key);
  if (verdict === undefined) {
    verdict = verdictOn(source);
    if (verdicts.size >= MOST_KEPT) verdicts.delete(verdicts.keys().next().value as string);
    verdicts.set(key, verdict);
  }
  if (verdict !== null) throw refused(verdict);
}

const refused = (why: string): HubError => new HubError('QUERY_TOO_COMPLEX', { why });

function verdictOn(source: string): string | null {
  try {
    return complexityOf(parse(source, { noLocation: true, maxTokens: TEXT.tokens }));
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('Parsing aborted')) return `超过 ${TEXT.tokens} 个词`;
    // The stack is at its end, which comes sooner or later by what else stands on it: whoever reads it next may get through, or may not.
    if (error instanceof RangeError) return '嵌套过深';
    return null;
  }
}

class TooMuch extends Error {}

interface Walk {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  fields: number;
  comparisons: number;
}

/** What is too much of a document; null where it may be validated. */
export function complexityOf(document: DocumentNode): string | null {
  const fragments = new Map(
    document.definitions.flatMap((definition) => (definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition] as const] : [])),
  );
  const walk: Walk = { fragments, fields: 0, comparisons: 0 };
  try {
    limitNesting(document);
    limitVisits(document, fragments);
    // Fragments too: validation looks at each by itself.
    for (const definition of document.definitions)
      if ('selectionSet' in definition && definition.selectionSet) merge([definition.selectionSet], walk, 0);
    return null;
  } catch (error) {
    if (error instanceof TooMuch) return error.message;
    throw error;
  }
}

const NESTED: ReadonlySet<string> = new Set(['SelectionSet', 'ListValue', 'ObjectValue', 'ListType']);

function limitNesting(document: DocumentNode): void {
  let level = 0;
  visit(document, {
    enter: ({ kind }) => {
      if (NESTED.has(kind) && ++level > TEXT.nesting) throw new TooMuch(`括号嵌套超过 ${TEXT.nesting} 层`);
    },
    leave: ({ kind }) => {
      if (NESTED.has(kind)) level--;
    },
  });
}

/** A fragment that spreads another twice, which spreads a third twice, doubles with each: counted once a fragment, not walked. */
function limitVisits(document: DocumentNode, fragments: Walk['fragments']): void {
  const known = new Map<string, number>();
  const within = (set: SelectionSetNode): number => {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === 'FragmentSpread') sum += 1 + spread(selection.name.value);
      else sum += 1 + (selection.selectionSet ? within(selection.selectionSet) : 0);
    }
    return sum;
  };
  const spread = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // In a circle, which validation refuses.
    known.set(name, 0);
    const fragment = fragments.get(name);
    const size = fragment ? within(fragment.selectionSet) : 0;
    known.set(name, size);
    return size;
  };
  let visits = 0;
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') visits += spread(definition.name.value);
    else if (definition.kind === 'OperationDefinition') visits += within(definition.selectionSet);
    if (visits > TEXT.visits) throw new TooMuch(`片段逐次展开后超过 ${TEXT.visits} 处`);
  }
}

const MOST_LEVELS = 200;

/** All fields at one place of the answer, by their response name; fragments that spread each other round in a circle end at the limit. */
function merge(sets: readonly SelectionSetNode[], walk: Walk, level: number): void {
  if (level > MOST_LEVELS) throw new TooMuch(`层级超过 ${MOST_LEVELS}`);
  const below = new Map<string, SelectionSetNode[]>();
  const times = new Map<string, number>();
  const spread = new Set<string>();
  const look = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === 'InlineFragment') look(selection.selectionSet);
      else if (selection.kind === 'FragmentSpread') lookInto(selection.name.value);
      else {
        if (++walk.fields > TEXT.fields) throw new TooMuch(`各片段展开后超过 ${TEXT.fields} 个字段`);
        const name = (selection.alias ?? selection.name).value;
        const before = times.get(name) ?? 0;
        compare(walk, before);
        times.set(name, before + 1);
        if (!selection.selectionSet) continue;
        const sets = below.get(name);
        if (sets) sets.push(selection.selectionSet);
        else below.set(name, [selection.selectionSet]);
      }
    }
  };
  const lookInto = (name: string): void => {
    if (spread.has(name)) return;
    // Each fragment is compared with all others that are spread at the same place.
    compare(walk, spread.size);
    spread.add(name);
    const fragment = walk.fragments.get(name);
    if (fragment) look(fragment.selectionSet);
  };
  for (const set of sets) look(set);
  for (const inner of below.values()) merge(inner, walk, level + 1);
}

function compare(walk: Walk, many: number): void {
  walk.comparisons += many;
  if (walk.comparisons > TEXT.comparisons) throw new TooMuch(`同名字段或片段重复过多(两两比较超过 ${TEXT.comparisons} 次)`);
}
