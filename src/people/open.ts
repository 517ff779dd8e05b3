/** People: who signs in and stays signed in, what each does with her own account, and what administrators do with others'. */
import { HubError } from '../../schema/errors.js';
import type { Viewer } from '../../schema/organisation.js';
import { networkOf } from '../access/wrong-keys.js';
import { moment } from '../../schema/time.js';
import { nowOf } from '../kit/clock.js';
import { memo } from '../kit/memoized.js';
import { openHashQueue } from './hash-queue.js';
import { openKnownKeys } from './known-keys.js';
import { type KnownSession, openKnownSessions } from './known-sessions.js';
import { actorOf, changePassword, enrol, type Own, showCode } from './own-account.js';
import type { PeoplePorts } from './ports.js';
import { derivedKey, sealingWith } from '../kit/secrets.js';
import * as rows from './sessions.js';
import { type Attempt, type ProviderClaims, signInBy, signInLocally, type SignInPorts } from './sign-in.js';

export type { KnownSession } from './known-sessions.js';
export type { Person } from './person.js';

/** What HTTP asks of people. Secrets are those of sessions, as the cookie has them. */
export interface People {
  /** Of a key that people have made. */
  viewerOfKey(key: string): Promise<Viewer | null>;
  session(secret: string): Promise<KnownSession | null>;
  /** Answers the new session's secret. */
  signIn(attempt: Attempt): Promise<string>;
  /** Null: nobody here is known by that name, or she may do nothing. */
  signInBy(claims: ProviderClaims): Promise<string | null>;
  /** A secret of its own after a change of rights; null where nothing has changed. */
  renewed(known: KnownSession): Promise<string | null>;
  /** Answers the session's new secret; null where it moved no stage. So does `changePassword`. */
  showCode(own: Own, code: string): Promise<string | null>;
  enrol(own: Own): Promise<{ readonly secret: string; readonly uri: string }>;
  changePassword(own: Own, old: string, fresh: string): Promise<string | null>;
  /**
   * To act for another by a stand-in of hers, or for herself again (null). Answers the session's new secret; SESSION_OF_ANOTHER where another tab was
   * first, STAND_IN_OVER where it is none of hers, or none today.
   */
  actFor(own: KnownSession, standIn: string | null): Promise<string>;
  /** Somebody is there. */
  touch(own: Own): Promise<void>;
  signOut(own: Own, everywhere: boolean): Promise<void>;
  /** The provider has ended its own. */
  providerSignedOut(provider: string, session: string): Promise<void>;
  /** What nobody needs any more goes. */
  tidy(): Promise<void>;
  /** What is remembered is read anew: an administrator has changed something. */
  forget(): void;
}

const KEPT_MS = 30 * 86_400_000;

export function openPeople(ports: PeoplePorts): People {
  const { db, clock, rules, city, write } = ports;
  const keys = openKnownKeys(db, clock, city.zone);
  const sessions = openKnownSessions(db, clock, rules, city.zone);
  const sealing = memo(() => sealingWith(derivedKey(ports.key(), 'second-factor')));
  const knownAddresses = new Set<string>();
  const signing: SignInPorts = { ...ports, queue: openHashQueue(), knownAddresses };
  let learned = false;
  /** Once; where the store is away just now, with the next who sign in. */
  const learnAddresses = async (): Promise<void> => {
    if (learned) return;
    for (const address of await db.read(rows.knownAddresses)) knownAddresses.add(networkOf(address));
    learned = true;
  };
  const forget = (): void => {
    keys.forget();
    sessions.forget();
  };
  /** What changes a session counts for the next request. */
  const changing = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } finally {
      sessions.forget();
    }
  };
  return {
    viewerOfKey: (key) => keys.viewerOf(key),
    session: (secret) => sessions.find(secret),
    async signIn(attempt) {
      await learnAddresses();
      return signInLocally(signing, attempt);
    },
    signInBy: (claims) => signInBy(signing, claims),
    async renewed({ session, person }) {
      if (person.rightsVersion === Number(session.rightsVersion)) return null;
      return changing(() => db.transaction((sql) => rows.renewSecret(sql, session, person.rightsVersion, clock.now())));
    },
    async showCode(own, code) {
      if (own.session.stage !== 'SECOND_FACTOR' && own.session.stage !== 'ENROL' && own.session.stage !== 'OPEN')
        throw new HubError('SESSION_INCOMPLETE');
      return changing(() => showCode(signing, sealing(), own, code));
    },
    enrol: (own) => changing(() => enrol(signing, sealing(), own)),
    changePassword: (own, old, fresh) => changing(() => changePassword(signing, own, old, fresh)),
    actFor: ({ session, person, acting, mayActFor, over, viewer }, id) =>
      changing(() =>
        db.transaction(async (sql) => {
          if (viewer === null && !over) throw new HubError('SESSION_INCOMPLETE');
          const other = id === null ? null : mayActFor.find(({ row }) => row.id === id);
          if (other === undefined) throw new HubError('STAND_IN_OVER');
          // From one to another she goes by way of herself: what is written down says when each ended.
          if (other !== null && session.standsIn !== null) throw new HubError('STANDING_IN');
          const secret = await rows.turnSession(sql, session, id);
          if (secret === null) throw new HubError('SESSION_OF_ANOTHER');
          const whom = (other ?? acting)?.person.account ?? '';
          await write(actorOf(person, session), { act: other ? 'session.stand-in' : 'session.stand-in-end', object: whom });
          return secret;
        }),
      ),
    async touch({ session }) {
      if (rows.isStale(session, clock.now())) await changing(() => db.transaction((sql) => rows.touchSession(sql, session.id, nowOf(clock))));
    },
    signOut: ({ session, person }, everywhere) =>
      changing(() =>
        db.transaction(async (sql) => {
          const now = nowOf(clock);
          const ended = everywhere ? await rows.endSessionsOf(sql, person.id, now) : await rows.endSession(sql, session.id, now);
          // Two of her tabs sign out at once: it ends once.
          if (ended > 0) await write(actorOf(person, session), { act: everywhere ? 'session.end-all' : 'session.end', object: person.account });
        }),
      ),
    async providerSignedOut(provider, named) {
      // A stranger may name any: for an unknown one nothing is written, and nobody waits.
      if (!(await db.read((sql) => rows.hasProviderSession(sql, provider, named)))) return;
      await changing(() =>
        db.transaction(async (sql) => {
          for (const { personId, id } of await rows.endProviderSession(sql, provider, named, nowOf(clock)))
            await write(PROVIDER, { act: 'session.end-by-provider', object: personId, details: { provider, session: id } });
        }),
      );
    },
    async tidy() {
      await db.transaction((sql) => rows.forgetSessions(sql, moment(clock.now() - KEPT_MS)));
      await db.transaction((sql) => sql.run('DELETE FROM sign_in_failures WHERE since<?', [moment(clock.now() - KEPT_MS)]));
    },
    forget,
  };
}

const PROVIDER = { name: 'provider', role: '', districts: [], via: 'page' } as never;
