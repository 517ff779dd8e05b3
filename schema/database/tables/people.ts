/** Own tables of people: who may sign in, by which names they are known, their passwords and second factors, sessions, and the keys of machines. */
import { key, longText, maybeMoment, maybeText, maybeWhole, moment, text, whole } from '../column.js';
import { ownTable } from '../own-table.js';

/** PROPOSED: waits for the one who confirms, and cannot be used. */
export type AccountState = 'PROPOSED' | 'ACTIVE' | 'ENDED';
/** What a session still waits for: a new password, a second factor, one that is set up first; OPEN: nothing. */
export type SessionStage = 'OPEN' | 'PASSWORD' | 'SECOND_FACTOR' | 'ENROL';

export const people = ownTable(
  'people',
  {
    id: key(36),
    /** the name by which others call the person here; folded, never used again */
    account: text(80),
    name: text(200),
    /** null: known by name, and may do nothing */
    role: maybeText(40),
    /** JSON: "*" or a list of codes */
    districts: longText(),
    /** USCC; its rows alone */
    department: maybeText(40),
    state: text<AccountState>(10),
    proposedBy: maybeText(90),
    confirmedBy: maybeText(90),
    createdAt: moment(),
    endedAt: maybeMoment(),
    /** of the last two sign-ins: the one before is shown to the person */
    lastSignInAt: maybeMoment(),
    lastAddress: maybeText(64),
    previousSignInAt: maybeMoment(),
    previousAddress: maybeText(64),
    /** raised with each change of what the person may: sessions of an older one get a new id */
    rightsVersion: whole(),
    /** of a demo's account: digest of its password, so that a new one is taken over; such accounts are refused outside the demo */
    demo: maybeText(64),
  },
  { unique: { account: ['account'] }, quiet: 'ALL' },
);

/** By what a provider calls a person; never merged by text. */
export const identities = ownTable(
  'identities',
  {
    provider: key(60),
    subject: key(255),
    personId: text(36),
    /** what the provider's subjects are unique under, noted at the first sign-in: another one under the same name is another provider */
    authority: maybeText(300),
  },
  { indices: { person: ['personId'] }, quiet: 'ALL' },
);

export const passwords = ownTable(
  'passwords',
  {
    personId: key(36),
    /** algorithm, its numbers, salt and result, as in crypt(5) */
    hash: text(300),
    /** JSON: those before, the newest first */
    previous: longText(),
    setAt: moment(),
    /** 1: given by somebody else, to be changed at the next sign-in */
    given: whole(),
    /** a reset that nobody has confirmed yet */
    proposedHash: maybeText(300),
    proposedBy: maybeText(90),
  },
  { quiet: 'ALL' },
);

export const secondFactors = ownTable(
  'second_factors',
  {
    personId: key(36),
    /** sealed with the hub's key */
    secret: text(200),
    confirmedAt: maybeMoment(),
    /** the step of the last code: none is taken twice */
    lastStep: whole(),
  },
  { quiet: 'ALL' },
);

/** Failed sign-ins of known accounts; address '': of the account from anywhere. */
export const signInFailures = ownTable(
  'sign_in_failures',
  { account: key(80), address: key(64), failures: whole(), since: moment(), lockedUntil: maybeMoment() },
  { indices: { since: ['since'] }, quiet: 'ALL' },
);

export const sessions = ownTable(
  'sessions',
  {
    /** of its secret id; changes with the rights */
    digest: key(64),
    /** names it, and stays */
    id: text(36),
    /** the secret before, good for reads a while longer */
    previousDigest: maybeText(64),
    previousUntil: maybeMoment(),
    personId: text(36),
    stage: text<SessionStage>(16),
    rightsVersion: whole(),
    provider: text(60),
    /** digest of what the provider calls its own session or ticket */
    providerSession: maybeText(64),
    address: text(64),
    createdAt: moment(),
    /** when a person was last there */
    activeAt: moment(),
    endedAt: maybeMoment(),
    /** of `stand_ins`: she acts for another; null: for herself */
    standsIn: maybeText(36),
  },
  {
    indices: { person: ['personId', 'endedAt'], previous: ['previousDigest'], provider: ['providerSession'], active: ['activeAt'] },
    unique: { id: ['id'] },
    quiet: 'ALL',
  },
);

/** Who does another's work for a span of days: with that one's role and scope, under her own name. */
export const standIns = ownTable(
  'stand_ins',
  {
    id: key(36),
    /** who is away */
    personId: text(36),
    standInId: text(36),
    /** both days count */
    fromDay: text(10),
    toDay: text(10),
    reason: text(400),
    /** ENDED: turned down, ended by somebody, or with an account; what is past or changed is told by the days and the rights */
    state: text<AccountState>(10),
    proposedBy: text(90),
    proposedAt: moment(),
    decidedBy: maybeText(90),
    decidedAt: maybeMoment(),
    endedBy: maybeText(90),
    endedAt: maybeMoment(),
    /** rights versions of both as they were confirmed: others end it */
    personRights: maybeWhole(),
    standInRights: maybeWhole(),
  },
  { indices: { person: ['personId'], standIn: ['standInId', 'state'] }, quiet: 'ALL' },
);

/** Keys of machines, beside those of the configuration; each ends with its owner. */
export const accessKeys = ownTable(
  'access_keys',
  {
    id: key(36),
    name: text(80),
    digest: text(64),
    ownerId: maybeText(36),
    role: text(40),
    districts: longText(),
    department: maybeText(40),
    state: text<AccountState>(10),
    proposedBy: maybeText(90),
    confirmedBy: maybeText(90),
    createdAt: moment(),
    /** the last day on which it is good */
    endsOn: text(10),
    lastUsedAt: maybeMoment(),
    endedAt: maybeMoment(),
  },
  { unique: { name: ['name'], digest: ['digest'] }, quiet: 'ALL' },
);
