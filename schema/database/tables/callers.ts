/** Own tables of callers: the documents a key may ask by their hash, and the commands that it gave under an id of its own. */
import { bigWhole, key, longText, maybeLongText, maybeMoment, maybeText, moment, text } from '../column.js';
import { ownTable } from '../own-table.js';

/** Trusted documents: one operation with its fragments, for one key. */
export const documents = ownTable(
  'documents',
  {
    /** name of the viewer */
    viewer: key(80),
    /** SHA-256 of the text */
    hash: key(64),
    /** name of its operation */
    operation: text(200),
    text: longText(),
    addedAt: moment(),
    /** of the commit that added it: with the count of rows it tells whether anything changed */
    commitNumber: bigWhole(),
  },
  { indices: { changed: ['commitNumber'] }, quiet: 'ALL' },
);

/** A command that was given under an id, kept for a day: given again under that id it is the same act. */
export const commandRequests = ownTable(
  'command_requests',
  {
    /** by which way in, and the actor's name */
    actor: key(90),
    requestId: key(64),
    command: text(40),
    /** digest of what it was to do */
    inputDigest: text(64),
    /** its answer as JSON; null while it is under way */
    answer: maybeLongText(),
    /** what its first attempt found, to tell after a crash whether that had acted */
    mark: maybeText(80),
    owner: maybeText(36),
    leaseUntil: maybeMoment(),
    givenAt: moment(),
  },
  { indices: { given: ['givenAt'] }, quiet: 'ALL' },
);
