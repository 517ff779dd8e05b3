/** Flaws of a target, each with the promises that it breaks. */
import type { TargetContractStage } from '../../../connectors/contract-stage.js';
import type { FoundTarget } from '../../support/connector-types.js';
import { deskTarget } from './desk-target.js';
import {
  type Bend,
  byIdentity,
  empty,
  acceptingAll,
  inventing,
  takenForReceived,
  changing,
  neverDeleting,
  forgetting,
  knowing,
  onceOnly,
  restless,
  undecided,
  ending,
  stopThrows,
  throwing,
} from './target-bends.js';

export interface TargetFlaw {
  readonly name: string;
  readonly found: FoundTarget;
  /** The promises that speak of it; others may fail with them. */
  readonly breaks: readonly string[];
}

const NAME = 'carries the name of its folder and refuses unknown settings';
const STAGED = 'is staged with what its declaration names';
const HELD = 'reports the rows accepted that the other side holds';
const RETURNED = 'reports the rows returned that the other side refused, each by its identity, with a code and a sentence';
const SAME = 'renders the same parcel to the same bytes, in another process too, and leaves the parcel as it is';
const DIFFERS = 'renders what differs differently: number, rows, their order, identity, operation and fields';
const TWICE = 'counts the same batch twice as one';
const AGAIN = 'decides when it declares, and gives the same receipt again, to another process too';
const CONFLICT = 'calls another body under a used number a conflict, and keeps the first';
const CALL = 'decides a call at once, and counts the same call twice as one';
const FEED = 'pages each feed to its end, every row once, and keeps the cursor there';
const mood = (name: string, sent: string, receipt: string) =>
  `answers an other side that is ${name} with ${sent}, its receipt with ${receipt}, and a calm one as ever`;

const flaw = (name: string, bend: Bend, ...breaks: string[]): TargetFlaw => ({ name, found: deskTarget(bend), breaks });
const declaring = (name: string, wrong: Partial<TargetContractStage>, ...breaks: string[]): TargetFlaw => {
  const found = deskTarget();
  return { name, found: { ...found, stage: { ...found.stage!, ...wrong } }, breaks };
};

export const targetFlaws: readonly TargetFlaw[] = [
  flaw('reports accepted what was returned', acceptingAll, RETURNED),
  flaw('reports accepted what it never sent', () => ({ send: async () => ({ outcome: 'RECEIVED', receivedAt: null }), receipt: inventing }), HELD),
  flaw('takes a refusal for a receipt', takenForReceived('REFUSED'), mood('refusing', 'REFUSED', 'UNKNOWN_BATCH')),
  flaw('takes a busy other side for a receipt', takenForReceived('BUSY'), mood('busy', 'BUSY', 'BUSY')),
  flaw('asks for no wait where the other side is busy', restless, mood('busy', 'BUSY', 'BUSY')),
  flaw('takes a cut for a receipt', takenForReceived('UNKNOWN'), mood('cut off', 'UNKNOWN', 'CHECKED')),
  flaw('renders differently the second time', changing, SAME),
  flaw('renders by the order of its own', ({ render }) => ({ render: (p) => render({ ...p, rows: [...p.rows].sort(byIdentity) }) }), DIFFERS),
  flaw('leaves the fields out', ({ render }) => ({ render: (p) => render({ ...p, rows: p.rows.map(empty) }) }), DIFFERS),
  flaw('leaves the last row out', ({ render }) => ({ render: (p) => render({ ...p, rows: p.rows.slice(0, 499) }) }), 'takes a full batch'),
  flaw('never takes a row away', neverDeleting, 'changes a row and takes it away again'),
  flaw('forgets a batch once asked', forgetting, AGAIN),
  flaw('knows its batches until the next start', knowing, AGAIN),
  flaw('takes a batch it knows for a conflict', onceOnly, TWICE),
  flaw('takes a conflict for a receipt', takenForReceived('CONFLICT'), CONFLICT),
  flaw('calls every number checked', () => ({ receipt: inventing }), 'knows no receipt of a batch that was never sent'),
  flaw('leaves a call undecided', undecided, CALL),
  flaw('ends its feed before the last page', (sound) => ({ feed: (name) => ending(sound, name) }), FEED),
  flaw('has any feed', (sound) => ({ feed: () => sound.feed('letters') }), 'knows no other feed'),
  flaw('throws where a stranger is stopped', stopThrows, 'stops where the other side knows nobody by these settings'),
  { name: 'throws where nobody is there', found: throwing(), breaks: ['is unreachable where nobody is there, and throws nothing'] },
  { name: 'goes by another name than its folder', found: { ...deskTarget(), name: 'desks' }, breaks: [NAME] },
  { name: 'takes any settings', found: deskTarget(() => ({}), false), breaks: [NAME] },
  declaring('declares what its stage does not bring', { secret: true }, STAGED),
  declaring(
    'declares no conflicts and has them',
    { conflicts: false },
    'takes another body under a used number, as it declares, in place of the first',
  ),
];
