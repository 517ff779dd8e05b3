/** Rehearsal of the GraphQL source type: its server, and its contract stage. */
import { type EndMood, type SourceContractStage, type SourceStage, stagedMapping, type StageResources } from '../../contract-stage.js';
import { jsonCapabilities, jsonFaults, jsonStage, PAGE, StagedEntries, TOKEN } from '../../json/rehearsal-stage.js';
import { type GraphqlMood, openGraphqlRehearsal } from './rehearsal-server.js';
import { child, mapping } from './mapping.js';

export * from './rehearsal-server.js';

const PAGED = 'pageInfo { endCursor hasNextPage }';
const QUERY = `query ($size: Int, $after: String, $updatedFrom: String) {
  records(first: $size, after: $after, updatedFrom: $updatedFrom) { nodes { id updatedAt name withdrawn } totalCount ${PAGED} }
}`;
const MEMBERS = `query ($of: [ID!]!, $after: String) { recordsmembers(of: $of, first: 30, after: $after) { nodes { id parent name } ${PAGED} } }`;
// As the configuration reads it, with what the schema fills in.
const RECORDS = mapping.parse({ query: QUERY, variables: { size: PAGE }, items: 'records.nodes', next: 'records.pageInfo.endCursor' });
const LIST = child.parse({
  query: MEMBERS,
  parents: 'of',
  parentKey: 'parent',
  items: 'recordsmembers.nodes',
  next: 'recordsmembers.pageInfo.endCursor',
});

export const contractStage: SourceContractStage = {
  ...jsonCapabilities,
  variants: {
    server: {
      faults: {
        ...jsonFaults,
        overloaded: { code: 'SOURCE_UNAVAILABLE' },
        partial: { code: 'SOURCE_MALFORMED' },
        denied: { code: 'SOURCE_REFUSED' },
      },
      open: openStage,
    },
  },
};

async function openStage({ zone }: StageResources): Promise<SourceStage> {
  const entries = new StagedEntries();
  const lists = { records: { fields: ['name', 'withdrawn'], entries: () => entries.all(), children: { members: ['name'] } } };
  const options = { token: TOKEN, lists, zone };
  const rehearsal = await openGraphqlRehearsal(options);
  return jsonStage<GraphqlMood>({
    rehearsal,
    entries,
    options,
    settings: { url: `${rehearsal.url}/graphql`, headers: { authorization: `Bearer ${TOKEN}` } },
    ending,
    mapping: (mode) => stagedMapping(mode, RECORDS, 'updatedAt', 'updatedFrom'),
    child: { fields: { name: 'name' }, values: {}, extra: LIST },
  });
}

function ending(mood: EndMood): object {
  if (mood === 'overstating') return { page: { total: 'records.totalCount' } };
  return mood === 'unplaced' || mood === 'gapped' ? { more: 'records.pageInfo.hasNextPage' } : {};
}
