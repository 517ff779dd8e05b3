/** Audit entry type: one act with who, when, on what and with which outcome, and the text of it that goes into the chain. */
import type { Actor } from '../access/actor.js';

export interface AuditEntry {
  readonly actor: string;
  /** of a person; '' for others */
  readonly actorId: string;
  readonly role: string;
  readonly via: string;
  readonly act: string;
  readonly object: string;
  /** OK, BEGUN, or an error's code */
  readonly outcome: string;
  readonly address: string;
  /** for whom a stand-in acted */
  readonly behalf?: string | null;
  /** JSON; no secret and no protected value */
  readonly details: string | null;
}

export interface AuditRow extends AuditEntry {
  readonly number: number;
  readonly at: string;
  readonly commitNumber: number;
  readonly hash: string;
}

const LONGEST = { actor: 90, behalf: 90, object: 200, address: 64, outcome: 40, act: 60 } as const;

/** Cut to what its columns hold: an entry is never refused for its length. */
export const fitted = (entry: AuditEntry): AuditEntry => ({
  ...entry,
  ...Object.fromEntries(Object.entries(LONGEST).flatMap(([name, most]) => cutOf(name, entry[name as keyof typeof LONGEST], most))),
});

const cutOf = (name: string, text: string | null | undefined, most: number): [string, string][] => (text ? [[name, cut(text, most)]] : []);

// By code points: half of a surrogate pair comes back from the store as another character, and the chain would not agree with it.
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const whole = [...text.slice(0, most)];
  if (/[\ud800-\udbff]$/.test(whole.at(-1) ?? '')) whole.pop();
  return whole.join('');
}

/** As it goes into the chain: a list, so that no value can pass for a part of its neighbour. */
export const textOf = ({
  number,
  at,
  actor,
  actorId,
  role,
  via,
  act,
  object,
  outcome,
  address,
  details,
  commitNumber,
  behalf,
}: Omit<AuditRow, 'hash'>): string =>
  JSON.stringify([
    ...[Number(number), at, actor, actorId, role, via, act, object, outcome, address, details, Number(commitNumber)],
    ...(behalf ? [behalf] : []),
  ]);

/** Who acted, as the log names them. */
export const whoOf = ({ name, person = '', role, via, address = '', behalf }: Actor) => ({
  ...{ actor: name, actorId: person, role, via, address, behalf: behalf?.name ?? null },
});
