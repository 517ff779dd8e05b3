/** What the guides' queries are asked with: a year of the demo world, and ids found in it. Variables that are not named here are left out. */

const idOf = async ({ ask }, query, pick) => pick((await ask(query)).data);

const VARIABLES = {
  Wall: () => ({ year: 2022 }),
  Year: () => ({ year: 2022 }),
  AnyRecord: async (world) => ({ id: await idOf(world, '{ itemClaims(first: 1) { nodes { id } } }', ({ itemClaims }) => itemClaims.nodes[0].id) }),
  SendAgain: async (world) => ({
    id: await idOf(
      world,
      '{ deliveries(filter: { state: { eq: "RETURNED" } }, first: 1) { nodes { id } } }',
      ({ deliveries }) => deliveries.nodes[0].id,
    ),
  }),
  TakeRow: async (world) => ({ id: await idOf(world, '{ quarantine(first: 1) { nodes { id } } }', ({ quarantine }) => quarantine.nodes[0].id) }),
};

export async function variablesOf(name, world) {
  return (await VARIABLES[name]?.(world)) ?? {};
}
