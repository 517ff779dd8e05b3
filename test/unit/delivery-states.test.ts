/** A delivery's state by its contents, what each hold outlasts, and which moves from state to state are legal. */
import { describe, expect, it, test } from 'vitest';
import type { DeliveryState, StateColumns, StateContext } from '../../src/outbox/state-facts.js';
import { stateTable } from '../../src/outbox/state-table.js';
import { mayMove, mayRetry, MOVES, STATE_ROWS, STATES, standingOf, states } from '../../src/outbox/states.js';

const context: StateContext = { sealed: false, keepsWithdrawn: false, awaitsOthers: false };
const keeps = { ...context, keepsWithdrawn: true };
const waits = { ...context, awaitsOthers: true };
const columns = (wantedDigest: string | null, heldDigest: string | null, returnedDigest: string | null = null, reason: string | null = null) => ({
  ...{ wantedDigest, heldDigest, returnedDigest, reason },
});

describe('the state of a delivery', () => {
  it.each<[string, StateColumns, StateContext, string]>([
    ['under way, whatever is wanted', columns(null, 'a'), { ...context, sealed: true }, 'IN_FLIGHT'],
    ['under way: what a check found stands for later', columns('b', 'a', null, 'RULE'), { ...context, sealed: true }, 'IN_FLIGHT RULE'],
    ['nothing wanted, nothing there', columns(null, null), context, 'WITHDRAWN'],
    ['nothing wanted, in a table that takes no withdrawals', columns(null, 'a'), keeps, 'WITHDRAWN'],
    ['nothing wanted, something there: a d', columns(null, 'a'), context, 'WAITING'],
    ['nothing wanted and a rule broken: the d goes', columns(null, '?', null, 'RULE'), context, 'WAITING'],
    ['a withdrawal that came back', columns(null, 'a', 'd'), context, 'RETURNED'],
    ['a withdrawal refused alone', columns(null, 'a', null, 'REFUSED'), context, 'BLOCKED REFUSED'],
    ['there as wanted', columns('a', 'a', 'a'), context, 'ACCEPTED'],
    ['there as wanted, whatever a check found', columns('a', 'a', null, 'DUPLICATE'), context, 'ACCEPTED'],
    ['a hold, and it was returned', columns('b', 'a', 'b', 'RULE'), context, 'BLOCKED RULE'],
    ['returned', columns('b', 'a', 'b'), waits, 'RETURNED'],
    ['a row it depends on cannot be accepted', columns('b', 'a', null, 'REFERENCE'), context, 'BLOCKED REFERENCE'],
    ['the target holds its number under another row', columns('b', 'a', null, 'NUMBER'), context, 'BLOCKED NUMBER'],
    ['it was returned, and the target holds its number', columns('b', 'a', 'b', 'NUMBER'), context, 'RETURNED'],
    ['there as wanted, though another has its number', columns('a', 'a', null, 'NUMBER'), context, 'ACCEPTED'],
    ['a withdrawal waits for no number', columns(null, 'a', null, 'NUMBER'), context, 'WAITING'],
    ['a row it depends on is undecided', columns('b', null), waits, 'AWAITING'],
    ['there with unknown content', columns('b', '?', 'a'), context, 'WAITING'],
  ])('%s', (_, row, given, expected) => {
    const { state, reason } = states.stateOf(row, given);
    expect([state, reason].filter(Boolean).join(' ')).toBe(expected);
  });

  it('is one of the legal outcomes of each event, for whatever contents', () => {
    const contents = [null, 'a', 'b'].flatMap((wanted) =>
      [null, 'a', '?'].flatMap((held) =>
        [null, 'a', 'b', 'd'].flatMap((returned) =>
          [null, 'RULE', 'DUPLICATE', 'REFUSED', 'SIZE'].map((reason) => columns(wanted, held, returned, reason)),
        ),
      ),
    );
    for (const by of ['plan', 'receipt', 'refusal', 'release'] as const)
      for (const from of (Object.keys(STATES) as DeliveryState[]).filter((state) => mayMove(by, state)))
        for (const given of [context, keeps])
          for (const row of contents) expect(mayMove(by, from, states.stateOf(row, given).state), `${by} ${from} ${JSON.stringify(row)}`).toBe(true);
    for (const outcome of [
      states.byOthers(null, false),
      states.byOthers(null, true),
      states.byOthers('REFERENCE', false),
      states.byOthers('NUMBER', false),
    ])
      expect(mayMove('readiness', 'AWAITING', outcome.state)).toBe(true);
  });
});

describe('a hold', () => {
  it('ends when its record is checked again, with new content, or by a command, as its row says', () => {
    const table = stateTable([{ when: [], hold: 'BRAKE', lifted: 'BY_COMMAND' }, ...STATE_ROWS]);
    const left = ['RULE', 'REFUSED', 'SIZE', 'REFERENCE', 'NUMBER', 'BRAKE'].map((reason) => [
      table.holdLeft(reason, false),
      table.holdLeft(reason, true),
    ]);
    expect(left).toEqual([
      [null, null],
      ['REFUSED', null],
      ['SIZE', null],
      [null, null],
      [null, null],
      ['BRAKE', 'BRAKE'],
    ]);
    expect([table.stronger('RULE', 'BRAKE'), table.stronger('REFUSED', 'RULE'), table.stronger(null, 'SIZE')]).toEqual(['BRAKE', 'REFUSED', 'SIZE']);
  });
});

describe('a move', () => {
  it('out of an open batch is made by what becomes of the batch only', () => {
    expect(MOVES.filter(({ from }) => from.includes('IN_FLIGHT')).map(({ by }) => by)).toEqual(['receipt', 'refusal', 'release']);
    expect(MOVES.filter(({ to }) => to.includes('IN_FLIGHT')).map(({ by, from }) => [by, from])).toEqual([['seal', ['WAITING']]]);
  });

  it('by a person is legal for what was returned or refused, and for nothing else', () => {
    const cases = (Object.keys(STATES) as DeliveryState[]).flatMap((state) =>
      (state === 'BLOCKED' ? ['RULE', 'DUPLICATE', 'REFERENCE', 'NUMBER', 'REFUSED', 'SIZE', 'BRAKE'] : [null]).map((reason) => ({ state, reason })),
    );
    expect(MOVES.filter(({ by }) => by === 'amends').map(({ from, to }) => [from, to])).toEqual([[['RETURNED'], ['WAITING']]]);
    expect(cases.filter(mayRetry).map(({ state, reason }) => reason ?? state)).toEqual(['RETURNED', 'REFUSED', 'SIZE']);
  });
});

test('what a person holds is not dead to what depends on it: that waits', () => {
  expect(standingOf('BLOCKED', 'HELD')).toBe('UNDECIDED');
  expect(standingOf('BLOCKED', 'RULE')).toBe('DEAD');
  expect(standingOf('ACCEPTED', null)).toBe('ACCEPTED');
});
