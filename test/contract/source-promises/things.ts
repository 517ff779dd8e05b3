/** Promises of a source whose rows come in things, files or messages: each is taken or left by itself, and what is left is named. */
import { expect } from 'vitest';
import type { StagedThings } from '../../../connectors/contract-stage.js';
import { HubError } from '../../../schema/errors.js';
import { ids, pass, records, walk } from '../../support/source-pass.js';
import type { SourceCase, SourcePromise, SourceTrial } from '../source-trial.js';

const inThings = ({ declared }: SourceCase) => declared.things === true;
const thingsOf = ({ stage }: SourceTrial) => stage.things as StagedThings;
const idsOf = (count: number, from = 0) => records(count, from).map(({ id }) => id);

export const thingPromises: readonly SourcePromise[] = [
  {
    name: 'hands out a thing that is still being written only once it stands, and whole',
    applies: inThings,
    async check(trial) {
      await trial.stage.put(records(3));
      await thingsOf(trial).slow(records(2, 10), records(1, 12));
      const first = await pass(trial.source, trial.mapping);
      const second = await pass(trial.source, trial.mapping, first.cursor);
      expect(ids([...first.rows, ...second.rows])).toEqual([...idsOf(3), ...idsOf(3, 10)]);
    },
  },
  {
    name: 'names every thing that it refuses, and reads the good ones around them',
    applies: inThings,
    async check(trial) {
      await trial.stage.put(records(3));
      const names = await thingsOf(trial).refuse();
      await trial.stage.put(records(3, 10));
      const { rows, error } = await walk(trial.source, trial.mapping);
      expect(ids(rows)).toEqual([...idsOf(3), ...idsOf(3, 10)]);
      expect(error).toBeInstanceOf(HubError);
      expect(names.length).toBeGreaterThan(1);
      for (const name of names) expect((error as HubError).message).toContain(name);
    },
  },
  {
    name: 'reads the good rows beside one that cannot be read, and tells where that one stands',
    applies: inThings,
    async check(trial) {
      const place = await thingsOf(trial).mar(records(4));
      const { rows, pages } = await pass(trial.source, trial.mapping);
      expect(ids(rows)).toEqual(idsOf(4));
      const unread = pages.flatMap(({ notices = [] }) => notices).filter((notice) => notice.unread);
      expect(unread.map(({ message }) => message)).toEqual([expect.stringContaining(place)]);
    },
  },
  {
    name: 'hands its rows over as versions, which may come late, and never as all that there is',
    applies: inThings,
    async check({ stage, source, mapping }) {
      await stage.put(records(3));
      const { pages } = await pass(source, mapping);
      for (const { versions } of pages) expect(versions).toBe(true);
    },
  },
];
