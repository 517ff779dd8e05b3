/** Filters through what refers to a record, `some` and `none`: as a plain recount finds it, for each viewer, compiled and not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { type Data, openStage, row } from './stage.js';

interface Act {
  readonly id: string;
  readonly district: string;
  readonly claim: string;
  readonly result: string;
  readonly withdrawn: boolean;
}
interface Claim {
  readonly id: string;
  readonly district: string;
  readonly item: string;
  readonly status: string;
}

const ITEMS = 6;
const claims: Claim[] = Array.from({ length: 40 }, (_, n) => ({
  id: `c${String(n).padStart(2, '0')}`,
  district: ['echeng', 'huarong', 'echeng', ''][n % 4] as string,
  item: `i${n % ITEMS}`,
  status: n % 3 === 0 ? 'PUBLISHED' : 'CLAIMED',
}));
const acts: Act[] = Array.from({ length: 90 }, (_, n) => ({
  id: `a${String(n).padStart(2, '0')}`,
  district: n % 3 === 0 ? 'huarong' : 'echeng',
  claim: `c${String((n * 7) % 29).padStart(2, '0')}`,
  result: ['01', '02', '03'][n % 3 === 2 ? n % 2 : 2] as string,
  withdrawn: n % 11 === 0,
}));

const VIEWERS: Readonly<Record<string, readonly string[] | null>> = { city: null, echeng: ['echeng'] };
const sees = (viewer: string, district: string): boolean => VIEWERS[viewer]?.includes(district) ?? true;

type Condition<T> = { readonly text: string; readonly holds: (of: T, viewer: string) => boolean };

function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Conditions of two kinds that lead to one another, with what each means said plainly. */
function conditions(pick: (below: number) => number) {
  const visibleActs = (claim: Claim, viewer: string): Act[] =>
    acts.filter((act) => act.claim === claim.id && !act.withdrawn && sees(viewer, act.district));
  const claimOf = (act: Act, viewer: string): Claim | undefined => claims.find(({ id, district }) => id === act.claim && sees(viewer, district));
  const combined = <T>(of: (depth: number) => Condition<T>, depth: number): Condition<T> => {
    const [a, b] = [of(depth - 1), of(depth - 1)];
    const sort = pick(3);
    if (sort === 0) return { text: `{ not: ${a.text} }`, holds: (x, viewer) => !a.holds(x, viewer) };
    if (sort === 1) return { text: `{ and: [${a.text}, ${b.text}] }`, holds: (x, viewer) => a.holds(x, viewer) && b.holds(x, viewer) };
    return { text: `{ or: [${a.text}, ${b.text}] }`, holds: (x, viewer) => a.holds(x, viewer) || b.holds(x, viewer) };
  };
  const ofAct = (depth: number): Condition<Act> => {
    if (depth > 0 && pick(3) === 0) return combined(ofAct, depth);
    const result = `0${1 + pick(3)}`;
    if (depth > 0 && pick(4) === 0) {
      const inner = ofClaim(depth - 1);
      return {
        text: `{ claim: ${inner.text} }`,
        holds: (act, viewer) => {
          const claim = claimOf(act, viewer);
          return claim !== undefined && inner.holds(claim, viewer);
        },
      };
    }
    return { text: `{ checkResult: { eq: "${result}" } }`, holds: (act) => act.result === result };
  };
  const ofClaim = (depth: number): Condition<Claim> => {
    if (depth > 0 && pick(3) === 0) return combined(ofClaim, depth);
    if (depth === 0 || pick(5) === 0) return { text: '{ status: { eq: PUBLISHED } }', holds: ({ status }) => status === 'PUBLISHED' };
    const empty = pick(3) === 0;
    const inner = ofAct(depth - 1);
    const operator = pick(2) === 0 ? 'some' : 'none';
    return {
      text: `{ checkActs: { ${operator}: ${empty ? '{}' : inner.text} } }`,
      holds: (claim, viewer) => visibleActs(claim, viewer).some((act) => empty || inner.holds(act, viewer)) === (operator === 'some'),
    };
  };
  return { ofClaim };
}

describe.each(engines)('filters through what refers to a record on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    const items = Array.from({ length: ITEMS }, (_, n) => row(`i${n}`, 'echeng', { itemCode: `${n}`, itemName: '事项' }));
    await stage.insert('supervision_item', items);
    await stage.insert(
      'item_claim',
      claims.map(({ id, district, item, status }) => row(id, district, { itemCode: item, status, claimedAt: '2022-01-01', itemId: item })),
    );
    const at = '2022-02-02T00:00:00.000Z';
    await stage.insert(
      'check_act',
      acts.map(({ id, district, claim, result, withdrawn }) =>
        row(id, district, { checkActionCode: id, checkResult: result, claimId: claim, withdrawnAt: withdrawn ? at : null }),
      ),
    );
    // Without a claim: in no list of any.
    await stage.insert('check_act', [row('lost', 'echeng', { checkActionCode: 'lost', checkResult: '01', claimId: null })]);
  });
  afterAll(() => stage.close());

  const found = async (viewer: string, filter: string): Promise<string[]> => {
    const { data, errors } = await stage.ask(viewer, `{ itemClaims(first: 500, filter: ${filter}) { totalCount nodes { identity } } }`);
    expect({ filter, errors }).toEqual({ filter, errors: undefined });
    const ids = data.itemClaims.nodes.map(({ identity }: Data) => identity);
    expect(data.itemClaims.totalCount).toBe(ids.length);
    return ids.sort();
  };

  it('find what a plain recount finds, whatever the filter, for each viewer', async () => {
    const pick = chance(20_220_101);
    for (let round = 0; round < 60; round++) {
      const { text, holds } = conditions(pick).ofClaim(3);
      for (const viewer of Object.keys(VIEWERS)) {
        const expected = claims.filter((claim) => sees(viewer, claim.district) && holds(claim, viewer)).map(({ id }) => id);
        expect({ viewer, text, found: await found(viewer, text) }).toEqual({ viewer, text, found: expected.sort() });
      }
    }
  });

  it('say by {} that there is one or none, and nothing at all where the whole match is left out', async () => {
    const all = await found('echeng', '{}');
    const [some, none] = [await found('echeng', '{ checkActs: { some: {} } }'), await found('echeng', '{ checkActs: { none: {} } }')];
    expect([...some, ...none].sort()).toEqual(all);
    expect(some.length * none.length).toBeGreaterThan(0);
    expect(await found('echeng', '{ checkActs: {} }')).toEqual(all);
    expect(await found('echeng', '{ checkActs: { some: {}, none: { checkResult: { eq: "03" } } } }')).toEqual(
      some.filter((id) => !acts.some((act) => act.claim === id && act.result === '03' && !act.withdrawn && act.district === 'echeng')),
    );
  });

  it('a list below a list is filtered so too', async () => {
    const query = '{ supervisionItems { nodes { claims(first: 50, filter: { checkActs: { none: {} } }) { totalCount nodes { identity } } } } }';
    const { data, errors } = await stage.ask('city', query);
    expect(errors).toBeUndefined();
    const ids = data.supervisionItems.nodes.flatMap(({ claims: { nodes } }: Data) => nodes.map(({ identity }: Data) => identity));
    expect(ids.sort()).toEqual(await found('city', '{ checkActs: { none: {} } }'));
    const deep = await stage.ask(
      'city',
      '{ supervisionItems(filter: { claims: { some: { checkActs: { some: { checkResult: { eq: "03" } } } } } }) { totalCount } }',
    );
    expect(deep.data.supervisionItems.totalCount).toBe(ITEMS);
  });

  it('one variable stands for the operator’s value, the match or the filter; null widens nothing', async () => {
    const asked = async (declared: string, used: string, m: unknown) => {
      const query = `query(${declared}) { itemClaims(first: 500, filter: ${used}) { totalCount } }`;
      const answers = [];
      // Compiled from the second or third on.
      for (let time = 0; time < 4; time++) answers.push(await stage.ask('echeng', query, m === undefined ? {} : { m }));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      return answers[0] as Data;
    };
    const count = async (filter: string) => (await found('echeng', filter)).length;
    const none = await count('{ checkActs: { none: {} } }');
    const all = await count('{}');
    expect((await asked('$m: CheckActFilter!', '{ checkActs: { none: $m } }', {})).data.itemClaims.totalCount).toBe(none);
    expect((await asked('$m: CheckActListFilter', '{ checkActs: $m }', { none: {} })).data.itemClaims.totalCount).toBe(none);
    for (const nothing of [null, {}, undefined])
      expect((await asked('$m: CheckActListFilter', '{ checkActs: $m }', nothing)).data.itemClaims.totalCount).toBe(all);
    expect((await asked('$m: ItemClaimFilter', '$m', { checkActs: { none: {} } })).data.itemClaims.totalCount).toBe(none);
    const refused = [
      await asked('$m: CheckActFilter', '{ checkActs: { none: $m } }', {}),
      await asked('$m: CheckActListFilter', '{ checkActs: $m }', { none: null }),
      await stage.ask('echeng', '{ itemClaims(filter: { checkActs: { some: null } }) { totalCount } }'),
    ];
    for (const { errors } of refused) expect(errors[0]?.extensions.code).toBe('BAD_ARGUMENT');
  });

  it('go no deeper than references do', async () => {
    const deep = '{ checkActs: { some: { claim: { checkActs: { some: { claim: { status: { eq: CLAIMED } } } } } } } }';
    const { errors } = await stage.ask('city', `{ itemClaims(filter: ${deep}) { totalCount } }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_ARGUMENT' } });
  });

  it('cost what they may look at, before anything runs', async () => {
    await stage.rollUp();
    await stage.hub.sizes.refresh();
    const cost = async (filter: string): Promise<number> => {
      const answer = await fetch(stage.server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer city', 'x-graphql-cost': 'report' },
        body: JSON.stringify({ query: `{ itemClaims(first: 5, filter: ${filter}) { nodes { id } } }` }),
      });
      return ((await answer.json()) as Data).extensions.cost.rows.cost;
    };
    const live = { claims: claims.length, acts: acts.filter(({ withdrawn }) => !withdrawn).length + 1 };
    // Of each claim the first act; or all acts, each with what it must fulfil, and the claims.
    expect(await cost('{ checkActs: { none: {} } }')).toBe(5 + 2 * live.claims);
    expect(await cost('{ checkActs: { some: { checkResult: { eq: "02" } } } }')).toBe(5 + 2 * live.claims + 1.5 * live.acts);
  });
});
