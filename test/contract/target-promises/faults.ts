/** Promises about the other side going wrong: a typed outcome, and in the end everything there once. */
import { expect } from 'vitest';
import { faultOf, still } from '../../support/source-pass.js';
import { stagedMapping, type TargetContractStage } from '../../../connectors/contract-stage.js';
import type { Sent } from '../../../connectors/contract.js';
import { ordinarily, type TargetPromise } from '../target-trial.js';

const NOT_TAKEN: readonly Sent['outcome'][] = ['REFUSED', 'CONFLICT', 'BUSY', 'UNREACHABLE', 'STOP'];

// However little or much the other side asks for.
const withinBounds = (ms: number): boolean => ms >= 1_000 && ms <= 600_000;

/** One for each mood, since each needs a trial of its own. */
export const moodPromises = ({ moods }: TargetContractStage): TargetPromise[] =>
  Object.entries(moods).map(([mood, { sent, receipt, counted = 2 }]) => ({
    name: `answers an other side that is ${mood} with ${sent}, its receipt with ${receipt}, and a calm one as ever`,
    async check({ declared, stage, parcel, send, receipt: receiptOf, deliver }) {
      const batch = parcel(stage.rows(2));
      // What both sides agree on beforehand is there: a mood meets the batch.
      await receiptOf(parcel([]));
      stage.turn(mood);
      const answer = await send(batch);
      expect(answer.outcome).toBe(sent);
      if (answer.outcome === 'BUSY') expect(withinBounds(answer.retryAfterMs)).toBe(true);
      if (NOT_TAKEN.includes(sent)) expect(await stage.held()).toEqual([]);
      const verdict = await receiptOf(batch);
      expect([verdict.outcome, verdict.outcome === 'CHECKED' ? verdict.verdict.accepted + verdict.verdict.returned : counted]).toEqual([
        receipt,
        counted,
      ]);
      stage.turn('calm');
      expect((await send(batch)).outcome).toBe(ordinarily(declared));
      expect(await deliver(batch)).toMatchObject({ accepted: 2, returned: 0 });
      expect(await stage.held()).toHaveLength(2);
    },
  }));

export const targetFaultPromises: readonly TargetPromise[] = [
  {
    name: 'is unreachable where nobody is there, and throws nothing',
    async check({ stage, open, parcel, send, receipt, declared }) {
      const target = open(stage.away);
      const batch = parcel(stage.rows(1));
      expect((await send(batch, target)).outcome).toBe('UNREACHABLE');
      const answer = await receipt(batch, target);
      expect(answer.outcome).toBe(declared.decides === 'LATER' ? 'UNREACHABLE' : 'UNKNOWN_BATCH');
      expect(await stage.held()).toEqual([]);
    },
  },
  {
    name: 'stops where the other side knows nobody by these settings',
    async check({ declared, stage, open, parcel, send, receipt }) {
      for (const settings of stage.strangers) {
        const stranger = open(settings);
        const batch = parcel(stage.rows(1));
        expect(await send(batch, stranger)).toMatchObject({ outcome: 'STOP', code: expect.stringMatching(/\S/) });
        expect((await receipt(batch, stranger)).outcome).toBe('STOP');
        for (const feed of declared.feeds)
          expect((await faultOf(stranger.feed(feed).page(stagedMapping('feed', {}), null, still))).code).toBe('TARGET_STOPPED');
      }
      expect(await stage.held()).toEqual([]);
    },
  },
  {
    name: 'shares one generation of the secret between two processes',
    applies: ({ declared }) => declared.secret,
    async check({ stage, target, open, parcel, receipt, secrets }) {
      const other = open();
      const batch = parcel(stage.rows(1));
      const outcomes = () => Promise.all([target, other].map((each) => receipt(batch, each)));
      await outcomes();
      const begun = secrets.generation();
      for (let i = 1; i <= 2; i++) {
        stage.secret!.end();
        expect((await outcomes()).map(({ outcome }) => outcome)).toEqual(['UNKNOWN_BATCH', 'UNKNOWN_BATCH']);
        expect(secrets.generation()).toBe(begun + i);
      }
    },
  },
  {
    name: 'keeps the secret unreadable in the hub’s store',
    applies: ({ declared }) => declared.secret,
    async check({ stage, parcel, receipt, secrets }) {
      await receipt(parcel(stage.rows(1)));
      const { sealed } = (await secrets.load())!;
      const text = stage.secret!.text();
      expect(text.length).toBeGreaterThan(0);
      for (const form of [sealed, Buffer.from(sealed, 'base64').toString('latin1'), Buffer.from(sealed, 'hex').toString('latin1')]) {
        expect(form).not.toContain(text);
        expect(form).not.toContain(Buffer.from(text, 'base64').toString('latin1'));
      }
    },
  },
];
