/** Orders of every kind by day and by commit: each row once, whatever the page, nulls lowest, from an index. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { engines } from '../support/database.js';
import { fillEveryKind, OWNERS } from './every-kind.js';
import { type Data, openStage, row } from './stage.js';

describe.each(engines)('order by day and by commit on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let kinds: readonly KindDefinition[];
  const COMMITS = [7, 0, 7, 3];
  const days = ['2022-01-02', null, '2022-01-01', '2022-01-02', '2021-12-31', null, '2022-01-01', '2022-03-01', '2022-01-02'];
  const commits = [5, 9_007_199_254_740_000, 0, 5, 2, 0, 3_000_000_000, 1, 5];

  beforeAll(async () => {
    stage = await openStage(engine);
    kinds = await fillEveryKind(stage);
    for (const kind of kinds) {
      for (const [n, commit] of COMMITS.entries())
        await stage.app.db.transaction((sql) => sql.run(`UPDATE ${kind.table} SET firstCommit=? WHERE id=?`, [commit, `${kind.name}${n}`]));
    }
    await stage.insert(
      'bulletin',
      days.map((day, n) =>
        row(`d${n}`, n % 2 ? 'huarong' : 'echeng', {
          newsId: `d${n}`,
          day,
          publishTime: day && `${day}T01:00:00.000Z`,
          firstCommit: commits[n] as number,
        }),
      ),
    );
    await stage.insert(
      'check_act',
      days.map((day, n) =>
        row(`d${n}`, n % 2 ? 'huarong' : 'echeng', { checkActionCode: `d${n}`, day, checkDate: day, firstCommit: commits[n] as number }),
      ),
    );
  });
  afterAll(() => stage.close());

  async function walked(key: string, list: string, orderBy: string, first: number, more = ''): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ids.length < 100; ) {
      const cursor: string = after ? `, after: "${after}"` : '';
      const { data, errors } = await stage.ask(
        key,
        `{ ${list}(first: ${first}, orderBy: [${orderBy}]${cursor}${more}) { nodes { identity } pageInfo { hasNextPage endCursor } } }`,
      );
      expect({ list, orderBy, errors }).toEqual({ list, orderBy, errors: undefined });
      const page: Data = data[list];
      ids.push(...page.nodes.map(({ identity }: Data) => identity));
      if (!page.pageInfo.hasNextPage) return ids;
      after = page.pageInfo.endCursor;
    }
    throw new Error(`${list} by ${orderBy} has no end`);
  }

  it('gives every kind its rows once, in both directions', async () => {
    for (const kind of kinds) {
      for (const by of ['day', 'commit']) {
        const [up, down] = [await walked('city', kind.plural, `{ ${by}: ASC }`, 1), await walked('city', kind.plural, `{ ${by}: DESC }`, 3)];
        expect({ kind: kind.name, by, rows: new Set(up).size >= OWNERS.length, up }).toEqual({ kind: kind.name, by, rows: true, up: down.reverse() });
      }
    }
  });

  it.each(['bulletins', 'checkActs'])('is what a plain sort gives, of %s', async (list) => {
    const rows = days.map((day, n) => ({ id: `d${n}`, day: day ?? '', commit: commits[n] as number }));
    const byDay = rows.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1)).map(({ id }) => id);
    const byCommit = rows.toSorted((a, b) => a.commit - b.commit || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
    for (const first of [1, 2, 4, 50]) {
      const only = (ids: string[]) => ids.filter((id) => id.startsWith('d'));
      expect(only(await walked('city', list, '{ day: ASC }', first))).toEqual(byDay);
      expect(only(await walked('city', list, '{ day: DESC }', first))).toEqual(byDay.toReversed());
      expect(only(await walked('city', list, '{ commit: ASC }', first))).toEqual(byCommit);
      expect(only(await walked('city', list, '{ commit: DESC }, { day: ASC }', first)).length).toBe(days.length);
      const echeng = byDay.filter((id) => Number(id.slice(1)) % 2 === 0);
      expect(only(await walked('echeng', list, '{ day: ASC }', first))).toEqual(echeng);
      const within = ', filter: { day: { gte: "2022-01-01", lt: "2022-02-01" } }';
      const some = byDay.filter((id) => days[Number(id.slice(1))]?.startsWith('2022-01'));
      expect(only(await walked('city', list, '{ day: DESC }', first, within))).toEqual(some.toReversed());
    }
  });
});
