/** The part of a target that a person names to hold or release: a table, a kind or a source; null: the whole of it. */
import { HubError } from '../../schema/errors.js';
import { DESK, handling } from '../../schema/handling.js';
import { echo } from '../../schema/spelling/bounded.js';
import type { TargetHold, TargetPart } from '../api.js';
import type { ConfiguredSource } from '../connectors/configured.js';
import type { DeliveryTarget } from '../outbox/delivery-target.js';
import { type HoldScope, SCOPE_TITLES } from '../outbox/holds.js';

export interface HeldPart {
  readonly scope: HoldScope;
  readonly name: string;
}

/** @param held holds that there are: what is configured no more can still be released */
export function heldPart(
  input: TargetPart,
  target: DeliveryTarget,
  sources: readonly ConfiguredSource[],
  held: readonly TargetHold[],
): HeldPart | null {
  const given: HeldPart[] = [];
  for (const [scope, name] of [
    ['TABLE', input.table],
    ['KIND', input.kind],
    ['SOURCE', input.source],
  ] as const)
    if (name) given.push({ scope, name });
  if (given.length > 1) throw new HubError('BAD_ARGUMENT', { name: 'table、kind、source', why: '一次只能写其中一个,请分几次执行' });
  const [part] = given;
  if (!part) return null;
  const known = namesOf(part.scope, target, sources);
  if (known.includes(part.name) || held.some(({ scope, name }) => scope === part.scope && name === part.name)) return part;
  throw new HubError('NOT_FOUND', { what: `${SCOPE_TITLES[part.scope]} ${echo(part.name)}(推送目标 ${target.name} 可用:${known.join('、')})` });
}

function namesOf(scope: HoldScope, target: DeliveryTarget, sources: readonly ConfiguredSource[]): readonly string[] {
  if (scope === 'KIND') return [...target.kinds];
  if (scope === 'TABLE') return [...new Set(target.profile.tables.filter(({ kind }) => target.kinds.has(kind)).map(({ table }) => table))];
  const desk = target.kinds.has(handling.steps.kind) ? [DESK] : [];
  return [...sources.filter(({ streams }) => streams.some(({ kind }) => target.kinds.has(kind.name))).map(({ name }) => name), ...desk];
}
