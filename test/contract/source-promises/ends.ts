/** Promises about the ends of lists that the other side leads through: an end is believed only where it adds up, and what came stays. */
import { expect } from 'vitest';
import { distinct, faultOf, ids, pass, records, still } from '../../support/source-pass.js';
import type { SourceCase, SourcePromise, SourceTrial } from '../source-trial.js';

const led = ({ declared }: SourceCase) => declared.pageMoods;
const passes = (subject: SourceCase) => led(subject) && subject.mode !== 'feed';
/** Three pages, the last of them short. */
const some = ({ declared }: SourceCase) => records(2 * declared.pageRows! + 50);
const idsOf = (trial: SourceTrial) => some(trial).map(({ id }) => id);

export const endPromises: readonly SourcePromise[] = [
  {
    name: 'tells a total that does not come, keeps what came, and begins no later for it',
    applies: passes,
    async check(trial) {
      await trial.stage.put(some(trial));
      const deceived = await pass(trial.source, trial.stage.ending!('overstating', trial.mode));
      expect(distinct(deceived.rows)).toEqual(idsOf(trial));
      expect(deceived.pages.at(-1)?.doubt).toMatch(/共 457 条,实际读到 450 条/);
      const again = await pass(trial.source, trial.mapping, deceived.cursor);
      expect(distinct(again.rows)).toEqual(idsOf(trial));
    },
  },
  {
    name: 'tells that more is there where no place to go on is given, and reads all once one is',
    applies: led,
    async check(trial) {
      await trial.stage.put(some(trial));
      const deceived = await pass(trial.source, trial.stage.ending!('unplaced', trial.mode));
      expect([deceived.rows.length, deceived.pages.at(-1)?.doubt]).toEqual([trial.declared.pageRows, expect.stringMatching(/还有下一页/)]);
      trial.stage.turn!('calm');
      expect(distinct([...deceived.rows, ...(await pass(trial.source, trial.mapping, deceived.cursor)).rows])).toEqual(idsOf(trial));
    },
  },
  {
    name: 'reads on over a page without rows',
    applies: led,
    async check(trial) {
      await trial.stage.put(some(trial));
      const { rows, pages } = await pass(trial.source, trial.stage.ending!('gapped', trial.mode));
      expect(ids(rows)).toEqual(idsOf(trial));
      expect(pages.some((page) => page.rows.length === 0 && !page.last)).toBe(true);
    },
  },
  {
    name: 'ends at null in the place of a list once it has read, and begins anew',
    applies: led,
    async check(trial) {
      await trial.stage.put(some(trial));
      const mapping = trial.stage.ending!('nulled', trial.mode);
      const first = await pass(trial.source, mapping);
      expect([distinct(first.rows), first.pages.at(-1)?.doubt]).toEqual([idsOf(trial), undefined]);
      await trial.stage.put([{ id: 'new', at: '2026-05-01 00:00:00', name: '新' }]);
      expect(ids((await pass(trial.source, mapping, first.cursor)).rows)).toContain('new');
    },
  },
  {
    name: 'says that a kept place is not known any more, and reads all from the start',
    applies: passes,
    async check(trial) {
      await trial.stage.put(some(trial));
      const { cursor } = await trial.source.page(trial.mapping, null, still);
      const mapping = trial.stage.ending!('forgetful', trial.mode);
      expect((await faultOf(trial.restarted().page(mapping, cursor, still))).code).toBe('SOURCE_PLACE_LOST');
      trial.stage.turn!('calm');
      expect(distinct((await pass(trial.source, trial.mapping)).rows)).toEqual(idsOf(trial));
    },
  },
  {
    name: 'never gives the place of a feed up by itself',
    applies: (subject) => led(subject) && subject.mode === 'feed',
    async check(trial) {
      await trial.stage.put(some(trial));
      const { cursor } = await trial.source.page(trial.mapping, null, still);
      const fault = await faultOf(trial.restarted().page(trial.stage.ending!('forgetful', 'feed'), cursor, still));
      expect([fault.code, fault.message]).toEqual(['SOURCE_MALFORMED', expect.stringContaining('hub source reread')]);
    },
  },
  {
    name: 'says of a feed’s rows, and of no others, that they may come late',
    applies: led,
    async check(trial) {
      await trial.stage.put(some(trial));
      const { pages } = await pass(trial.source, trial.mapping);
      expect(pages.every(({ versions = false }) => versions === (trial.mode === 'feed'))).toBe(true);
    },
  },
  {
    name: 'says when the other side answered',
    applies: led,
    async check({ source, mapping }) {
      expect((await source.page(mapping, null, still)).at).toMatch(/^\d{4}-\d\d-\d\dT.*\.000Z$/);
    },
  },
];
