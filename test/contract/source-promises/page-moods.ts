/** Promises of a source that the other side leads from page to page: it may be led astray, and the run still ends. */
import { expect } from 'vitest';
import type { PageMood } from '../../../connectors/contract-stage.js';
import { HubError } from '../../../schema/errors.js';
import { distinct, ids, MOST_PAGES, pass, records, stamp, walk } from '../../support/source-pass.js';
import type { SourceCase, SourcePromise } from '../source-trial.js';

const paged = ({ declared }: SourceCase) => declared.pageMoods;
const passes = (subject: SourceCase) => paged(subject) && subject.mode !== 'feed';
/** Five pages full. */
const five = ({ declared }: SourceCase) => records(5 * declared.pageRows!);

const stopped = (mood: PageMood, most: number): SourcePromise => ({
  name: `is stopped with a typed error by pages that are ${mood}; what was handed out before stays`,
  applies: paged,
  async check(trial) {
    await trial.stage.put(five(trial));
    trial.stage.turn!(mood);
    const { error, rows, pages } = await walk(trial.source, trial.mapping);
    expect(error).toBeInstanceOf(HubError);
    expect([(error as HubError).code, (error as HubError).message]).toEqual(['SOURCE_ENDLESS', expect.stringContaining('已入库的内容保留')]);
    expect(rows.length).toBe(pages.length * trial.declared.pageRows!);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(most);
  },
});

const mended = (mood: PageMood): SourcePromise => ({
  name: `goes on after ${mood} pages once mended, and gives every row by the next pass`,
  applies: passes,
  async check(trial) {
    await trial.stage.put(five(trial));
    trial.stage.turn!(mood);
    const broken = await walk(trial.source, trial.mapping);
    trial.stage.turn!('calm');
    const rest = await pass(trial.source, trial.mapping, broken.cursor);
    const next = await pass(trial.source, trial.mapping, rest.cursor);
    expect(ids([...broken.rows, ...rest.rows, ...next.rows])).toEqual(expect.arrayContaining(five(trial).map(({ id }) => id)));
  },
});

export const pageMoodPromises: readonly SourcePromise[] = [
  stopped('cycling', 5),
  stopped('renaming', 5),
  stopped('endless', MOST_PAGES),
  ...(['cycling', 'renaming', 'endless'] as const).map(mended),
  {
    name: 'is read to its end where every page comes twice, and every row comes',
    applies: paged,
    async check(trial) {
      await trial.stage.put(five(trial));
      trial.stage.turn!('echoing');
      const { rows } = await pass(trial.source, trial.mapping);
      expect(distinct(rows)).toEqual(five(trial).map(({ id }) => id));
      expect(rows.length).toBeGreaterThan(five(trial).length);
    },
  },
  {
    name: 'gives every row where pages begin with the newest, and then what is newer',
    applies: passes,
    async check(trial) {
      await trial.stage.put(five(trial));
      trial.stage.turn!('backwards');
      const first = await pass(trial.source, trial.mapping);
      expect(ids(first.rows)).toEqual(five(trial).map(({ id }) => id));
      await trial.stage.put([{ id: 'new', at: stamp(9_000), name: '新' }]);
      expect(ids((await pass(trial.source, trial.mapping, first.cursor)).rows)).toContain('new');
    },
  },
];
