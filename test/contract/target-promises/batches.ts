/** Promises about batches: what is reported is what the other side holds, and nothing counts twice. */
import { expect } from 'vitest';
import type { OutgoingRow } from '../../../connectors/contract.js';
import { ordinarily, type TargetPromise, type TargetTrial } from '../target-trial.js';

const idsOf = (rows: readonly OutgoingRow[]) => rows.map(({ identity }) => identity).sort();
const held = async ({ stage }: TargetTrial) => [...(await stage.held())].sort();
const all = (count: number) => ({ accepted: count, returned: 0 });

export const batchPromises: readonly TargetPromise[] = [
  {
    name: 'reports the rows accepted that the other side holds',
    async check(trial) {
      const batch = trial.parcel(trial.stage.rows(3));
      expect(await trial.deliver(batch)).toMatchObject(all(3));
      expect(await held(trial)).toEqual(idsOf(batch.rows));
    },
  },
  {
    name: 'takes a full batch',
    async check(trial) {
      const rows = trial.stage.rows(trial.stage.profile.maxRows);
      expect(await trial.deliver(trial.parcel(rows))).toMatchObject(all(rows.length));
      expect(await held(trial)).toEqual(idsOf(rows));
    },
  },
  {
    name: 'reports the rows returned that the other side refused, each by its identity, with a code and a sentence',
    applies: ({ declared }) => declared.returns,
    async check(trial) {
      const [good, bad] = [trial.stage.rows(2), trial.stage.badRows!(2)];
      const verdict = await trial.deliver(trial.parcel([bad[0]!, good[0]!, bad[1]!, good[1]!]));
      expect(verdict).toMatchObject({ accepted: 2, returned: 2 });
      const returned = verdict.rows.filter(({ result }) => result === 'RETURNED');
      expect(returned.map(({ identity }) => identity).sort()).toEqual(idsOf(bad));
      for (const row of returned) expect([row.code, row.message]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
      expect(await held(trial)).toEqual(idsOf(good));
    },
  },
  {
    name: 'changes a row and takes it away again',
    async check(trial) {
      const [row, other] = trial.stage.rows(2);
      await trial.deliver(trial.parcel([row!, other!]));
      expect(await trial.deliver(trial.parcel([{ ...row!, operation: 'u' }]))).toMatchObject(all(1));
      expect(await held(trial)).toEqual(idsOf([row!, other!]));
      expect(await trial.deliver(trial.parcel([{ ...row!, operation: 'd', content: Buffer.from('{}') }]))).toMatchObject(all(1));
      expect(await held(trial)).toEqual([other!.identity]);
    },
  },
  {
    name: 'counts the same batch twice as one',
    async check(trial) {
      const batch = trial.parcel(trial.stage.rows(2));
      const first = await trial.deliver(batch);
      expect((await trial.send(batch)).outcome).toBe(ordinarily(trial.declared));
      expect(await trial.deliver(batch)).toEqual(first);
      expect(await held(trial)).toEqual(idsOf(batch.rows));
    },
  },
  {
    name: 'calls another body under a used number a conflict, and keeps the first',
    applies: ({ declared }) => declared.conflicts,
    async check(trial) {
      const [first, second] = trial.stage.rows(2);
      const batch = trial.parcel([first!]);
      await trial.deliver(batch);
      expect(await trial.send({ ...batch, rows: [second!] })).toMatchObject({ outcome: 'CONFLICT', code: expect.stringMatching(/\S/) });
      expect(await held(trial)).toEqual([first!.identity]);
    },
  },
  {
    name: 'takes another body under a used number, as it declares, in place of the first',
    applies: ({ declared }) => !declared.conflicts,
    async check(trial) {
      const [first, second] = trial.stage.rows(2);
      const batch = trial.parcel([first!]);
      await trial.deliver(batch);
      expect(await trial.deliver({ ...batch, rows: [second!] })).toMatchObject(all(1));
      expect(await held(trial)).toEqual([second!.identity]);
    },
  },
  {
    name: 'knows no receipt of a batch that was never sent',
    async check({ receipt, parcel, stage }) {
      expect((await receipt(parcel(stage.rows(1)))).outcome).toBe('UNKNOWN_BATCH');
    },
  },
  {
    name: 'decides when it declares, and gives the same receipt again, to another process too',
    async check(trial) {
      const batch = trial.parcel(trial.stage.rows(2));
      expect((await trial.send(batch)).outcome).toBe(ordinarily(trial.declared));
      const receipt = await trial.receipt(batch);
      expect(receipt.outcome).toBe(trial.declared.decides === 'LATER' ? 'CHECKED' : 'UNKNOWN_BATCH');
      expect(await trial.receipt(batch)).toEqual(receipt);
      expect(await trial.receipt(batch, trial.open())).toEqual(receipt);
    },
  },
];
