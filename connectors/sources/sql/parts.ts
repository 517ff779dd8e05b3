/** Parts of a table that a pass reads one after another, each as ranges of an index, in the order of the table. */
import type { ChangeOrder } from './order.js';
import type { Start } from './place.js';
import type { SourceSql } from './database.js';
import { all, any, compare, rangesAfter } from './statement.js';
import type { Position, SourceValue } from './values.js';

/** The ranges of a part behind a row of it; null: all of it. */
export type Part = (after: Position | null) => readonly SourceSql[];

/**
 * Everything; or first the rows without a moment, which belong to every pass, then what has changed.
 * @param names the columns of the order, ready for a statement @param joined one statement reads all that is left
 */
export function partsOf(names: readonly string[], order: ChangeOrder, start: Start, joined: boolean): readonly Part[] {
  const behind = (after: Position): readonly SourceSql[] => rangesAfter(names.slice(0, after.length), after);
  const change = names[0] as string;
  if (start.behind === null && start.from === null) return [united([(after) => (after ? behind(after) : [[]])], behind, joined)];
  const nulls: Part = (after) => within([`${change} IS NULL`], after && rangesAfter(names.slice(1), after.slice(1)));
  const changed = start.behind ? behind(start.behind) : [compare(change, '>=', start.from as Value)];
  const parts = [nulls, ...(order.kind === 'moments' ? [undated(compare(change, '<', order.floor as Value), behind)] : []), tail(changed, behind)];
  return joined ? [united(parts, behind, true)] : parts;
}

type Value = Exclude<SourceValue, null>;
type Behind = (after: Position) => readonly SourceSql[];

const undated =
  (below: SourceSql, behind: Behind): Part =>
  (after) =>
    within(below, after && behind(after));

// Behind a row of it nothing else bounds it: of two lower bounds an engine may enter its index by the wrong one.
const tail =
  (start: readonly SourceSql[], behind: Behind): Part =>
  (after) =>
    after ? behind(after) : start;

const within = (bound: SourceSql, ranges: readonly SourceSql[] | null): readonly SourceSql[] =>
  ranges?.map((range) => all([bound, range])) ?? [bound];

function united(parts: readonly Part[], behind: Behind, joined: boolean): Part {
  const start = parts.flatMap((part) => part(null));
  if (!joined) return parts[0] as Part;
  return (after) => [all([any(start), ...(after ? [any(behind(after))] : [])])];
}
