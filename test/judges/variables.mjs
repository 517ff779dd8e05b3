/** What the guides' operations are asked with: a year of the demo world, and ids found in it. What is not named here is asked without variables. */
const CLAIMS = '{ itemClaims(first: 1) { nodes { id } } }';
const RETURNED = '{ deliveries(filter: { state: { eq: RETURNED } }, first: 1) { nodes { id updatedAt } } }';
const QUARANTINE = '{ quarantine(first: 1) { nodes { id } } }';

async function firstOf(world, query) {
  const { data } = await world.ask(query);
  return Object.values(data)[0].nodes[0];
}
const idOf = async (world, query) => ({ id: (await firstOf(world, query)).id });

const VARIABLES = {
  Wall: () => ({ year: 2022 }),
  Year: () => ({ year: 2022 }),
  Optional: () => ({ days: { gte: '2022-01-01', lte: '2022-06-30' } }),
  Whole: () => ({ filter: { district: { eq: 'echeng' } } }),
  Given: () => ({ district: 'echeng', from: '2022-01-01' }),
  AnyRecord: (world) => idOf(world, CLAIMS),
  RunJob: () => ({ name: 'sync' }),
  PauseJob: () => ({ name: 'sync', paused: false }),
  Retry: async (world) => {
    const { id, updatedAt } = await firstOf(world, RETURNED);
    return { id, seen: updatedAt };
  },
  RetryAll: () => ({ code: 'E11', dryRun: true }),
  Hold: () => ({ target: 'province', table: 'jg_bgt' }),
  Release: () => ({ target: 'province', table: 'jg_bgt' }),
  // Of the rows that are set aside here none has a record.
  Take: async (world) => ({ ...(await idOf(world, QUARANTINE)), seen: 0 }),
};

export async function variablesOf(name, world) {
  return (await VARIABLES[name]?.(world)) ?? {};
}

/** Refusals that say how the demo world stands, not that the operation is wrong: a job runs already, no row can be taken as it is. */
export const REFUSED = { RunJob: 'JOB_BUSY', Take: 'ROW_NOT_TAKABLE' };
