/**
 * Rehearsal of the REST source type: a server with lists of entries, as a feed or from a moment, and under each entry its lists of children;
 * and the contract stage.
 */
import { type SourceContractStage, type SourceStage, stagedMapping, type StageResources } from '../../contract-stage.js';
import { type JsonEntry, type JsonRehearsal, type ListMood, listPage, openJsonServer, type ServerMood } from '../../json/rehearsal.js';
import { jsonCapabilities, jsonFaults, jsonStage, PAGE, StagedEntries, TOKEN } from '../../json/rehearsal-stage.js';

export type RestEntry = JsonEntry;
export type RestMood = ServerMood | ListMood | 'wrongShape';
export type RestRehearsal = JsonRehearsal<RestMood>;

export interface RestRehearsalOptions {
  readonly port?: number;
  readonly token: string;
  /** By path: `claims`, or `tasks/{id}/units` for the children of one entry. */
  readonly lists: Record<string, (id?: string) => readonly RestEntry[]>;
  /** Of entries whose `updatedAt` has no offset. */
  readonly zone?: string;
  readonly slowMs?: number;
}

export function openRestRehearsal(options: RestRehearsalOptions): Promise<RestRehearsal> {
  return openJsonServer<RestMood>(options, (request, _, mood) => {
    const url = new URL(request.url ?? '/', 'http://rehearsal');
    const path = decodeURIComponent(url.pathname.slice(1));
    const [, list, id = '', children] = /^(.+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    const entries = options.lists[path]?.() ?? options.lists[`${list}/{id}/${children}`]?.(id);
    if (!entries || request.method !== 'GET') return { status: 404, body: { message: 'no such list' } };
    if (mood === 'wrongShape') return { status: 200, body: { ok: true, rows: [] } };
    return { status: 200, body: { data: page(entries, url.searchParams, mood, options.zone ?? 'Asia/Shanghai') } };
  });
}

function page(all: readonly RestEntry[], parameters: URLSearchParams, mood: RestMood, zone: string) {
  const cursor = parameters.get('cursor') ?? '';
  const from = parameters.get('updatedFrom');
  const { entries, end, more } = listPage(all, { size: Number(parameters.get('size')) || 200, after: cursor, from }, mood, zone);
  const next = end ?? (cursor || Buffer.from('0').toString('base64url'));
  return { list: entries, next: from !== null && !more ? '' : next };
}

export const contractStage: SourceContractStage = {
  ...jsonCapabilities,
  variants: { server: { faults: jsonFaults, open: openStage } },
};

async function openStage({ zone }: StageResources): Promise<SourceStage> {
  const entries = new StagedEntries();
  const lists = { records: () => entries.all(), 'records/{id}/members': (id?: string) => entries.childrenOf(id ?? '') };
  const options = { token: TOKEN, lists, zone };
  const rehearsal = await openRestRehearsal(options);
  const paged = { items: 'data.list', next: 'data.next', after: 'cursor' };
  return jsonStage<RestMood>({
    rehearsal,
    entries,
    options,
    settings: { baseUrl: rehearsal.url, headers: { authorization: `Bearer ${TOKEN}` } },
    mapping: (mode) => stagedMapping(mode, { path: `/records?size=${PAGE}`, ...paged }, 'updatedAt', 'updatedFrom'),
    child: { fields: { name: 'name' }, values: {}, extra: { path: '/records/{key}/members?size=7', ...paged } },
  });
}
