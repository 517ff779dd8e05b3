/**
 * Known sessions: what a request by cookie is answered by, remembered for a second, so that it costs no more than one by key. What this process
 * changes is forgotten at once; what another does counts within the second.
 */
import type { Viewer } from '../../schema/organisation.js';
import { type Database, outsideRequests } from '../db/database.js';
import { type HubClock, nowOf, today } from '../kit/clock.js';
import { openLru } from '../kit/lru.js';
import { elapsed } from '../kit/timers.js';
import { type Person, personById, viewerForAnother, viewerOf } from './person.js';
import { digestOf, isSecret } from '../kit/secrets.js';
import type { PeopleRules } from './rules.js';
import { type FoundStandIn, notGood, standInById, standInsFor } from './stand-ins.js';
import { endOf, findSession, type SessionRow, type SessionEnd } from './sessions.js';

export interface KnownSession {
  readonly session: SessionRow;
  readonly person: Person;
  /** Null: the session is not open yet, or is over. */
  readonly viewer: Viewer | null;
  readonly end: SessionEnd | null;
  /** For whom she acts; null: for herself. */
  readonly acting: FoundStandIn | null;
  /** It is over: nothing is done by this session until it is herself again. */
  readonly over: boolean;
  /** For whom she may act today. */
  readonly mayActFor: readonly FoundStandIn[];
}

export interface KnownSessions {
  /** Null: no such session. */
  find(secret: string): Promise<KnownSession | null>;
  forget(): void;
}

const FRESH_MS = 1_000;
const MOST = 5_000;

interface Remembered {
  readonly at: number;
  readonly found: Omit<KnownSession, 'end' | 'over'> | null;
}

export function openKnownSessions(db: Pick<Database, 'read'>, clock: HubClock, rules: PeopleRules, zone: string): KnownSessions {
  let remembered = openLru<Remembered>(MOST);
  const viewers = openLru<Viewer>(MOST);
  // What is bound to a viewer is made once: the same rights are the same object.
  const same = (viewer: Viewer | null): Viewer | null => {
    if (viewer === null) return null;
    const text = JSON.stringify(viewer);
    const before = viewers.get(text);
    if (before) return before;
    viewers.set(text, viewer, 1);
    return viewer;
  };
  const read = (secret: string) =>
    outsideRequests(() =>
      db.read(async (sql) => {
        const session = await findSession(sql, secret, nowOf(clock));
        const person = session && (await personById(sql, session.personId));
        if (!session || !person) return null;
        const opens = session.stage === 'OPEN' && person.state === 'ACTIVE' && person.role !== null && (person.demo === null || rules.demo);
        const acting = session.standsIn === null ? null : await standInById(sql, session.standsIn);
        const mayActFor = opens ? await standInsFor(sql, person.id) : [];
        const own = opens ? same(acting ? viewerForAnother(person, acting.person) : viewerOf(person, person.role)) : null;
        return { session, person, acting, mayActFor, viewer: own };
      }),
    );
  return {
    async find(secret) {
      if (!isSecret(secret)) return null;
      let entry = remembered.get(secret);
      if (!entry || elapsed() - entry.at >= FRESH_MS) {
        entry = { at: elapsed(), found: await read(secret) };
        // A secret that nobody has is not remembered: strangers have any number of them.
        if (entry.found) remembered.set(secret, entry, 1);
      }
      const { found } = entry;
      if (!found || isPast(found.session, secret, clock.now())) return null;
      const end = found.person.state === 'ENDED' ? 'ENDED' : endOf(found.session, rules, clock.now());
      // By the day of this request: a span ends at midnight, whatever is remembered.
      const good = (one: FoundStandIn): boolean => notGood(one, rules.demo, today(clock, zone)) === null;
      const over = found.session.standsIn !== null && (found.acting === null || !good(found.acting));
      return { ...found, end, over, mayActFor: found.mayActFor.filter(good), viewer: end === null && !over ? found.viewer : null };
    },
    forget: () => {
      remembered = openLru<Remembered>(MOST);
    },
  };
}

/** The secret is the one before, and is not good any more. */
const isPast = ({ digest, previousUntil }: SessionRow, secret: string, now: number): boolean =>
  digest !== digestOf(secret) && (previousUntil === null || Date.parse(previousUntil) <= now);
