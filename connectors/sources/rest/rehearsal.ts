/**
 * Rehearsal of the REST source type: a server with lists of entries, as a feed or from a moment, and under each entry its lists of children;
 * and the contract stage.
 */
import {
  type EndMood,
  type FollowMode,
  type SourceContractStage,
  type SourceStage,
  stagedMapping,
  type StageResources,
} from '../../contract-stage.js';
import { type JsonEntry, type JsonRehearsal, forgets, type ListMood, listPage, openJsonServer, type ServerMood } from '../../json/rehearsal.js';
import { jsonCapabilities, jsonFaults, jsonStage, PAGE, StagedEntries, TOKEN } from '../../json/rehearsal-stage.js';

export type RestEntry = JsonEntry;
/** `businessError`, `loggedOut`: an answer 200 that says in its own words that it is none. */
export type RestMood = ServerMood | ListMood | 'wrongShape' | 'businessError' | 'loggedOut';
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
    if (forgets(mood, url.searchParams.get('cursor') ?? '')) return { status: 410, body: { message: 'gone' } };
    if (mood === 'businessError') return { status: 200, body: { code: 500, msg: '系统繁忙', data: { list: [] } } };
    if (mood === 'loggedOut') return { status: 200, body: { code: 401, msg: '令牌已过期', data: null } };
    if (mood === 'wrongShape') return { status: 200, body: { ok: true, rows: [] } };
    return { status: 200, body: { data: page(entries, url.searchParams, mood, options.zone ?? 'Asia/Shanghai') } };
  });
}

function page(all: readonly RestEntry[], parameters: URLSearchParams, mood: RestMood, zone: string) {
  const cursor = parameters.get('cursor') ?? '';
  const from = parameters.get('updatedFrom');
  const size = Number(parameters.get('size')) || 200;
  const { entries, end, more, total } = listPage(all, { size, after: cursor, from }, mood, zone);
  const next = mood === 'unplaced' ? end : (end ?? (cursor || Buffer.from('0').toString('base64url')));
  const list = mood === 'nulled' && entries.length === 0 ? null : entries;
  return {
    list,
    next: from !== null && !more ? '' : next,
    ...(mood === 'overstating' && { total }),
    ...((mood === 'unplaced' || mood === 'gapped') && { more }),
  };
}

export const contractStage: SourceContractStage = {
  ...jsonCapabilities,
  variants: {
    server: {
      faults: { ...jsonFaults, businessError: { code: 'SOURCE_BUSINESS' }, loggedOut: { code: 'SOURCE_REFUSED' } },
      open: openStage,
    },
  },
};

async function openStage({ zone }: StageResources): Promise<SourceStage> {
  const entries = new StagedEntries();
  const lists = { records: () => entries.all(), 'records/{id}/members': (id?: string) => entries.childrenOf(id ?? '') };
  const options = { token: TOKEN, lists, zone };
  const rehearsal = await openRestRehearsal(options);
  const paged = { items: 'data.list', next: 'data.next', after: 'cursor' };
  const path = `/records?size=${PAGE}`;
  return jsonStage<RestMood>({
    rehearsal,
    entries,
    options,
    settings: { baseUrl: rehearsal.url, headers: { authorization: `Bearer ${TOKEN}` } },
    mapping: (mode) => stagedMapping(mode, { path, ...paged }, 'updatedAt', 'updatedFrom'),
    ending,
    child: { fields: { name: 'name' }, values: {}, extra: { path: '/records/{key}/members?size=7', ...paged } },
  });
}

// A feed cannot tell a gap from its end, unless it says so.
function ending(mood: EndMood, mode: FollowMode): object {
  if (mood === 'overstating') return { page: { total: 'data.total' } };
  return mood === 'unplaced' || (mood === 'gapped' && mode === 'feed') ? { more: 'data.more' } : {};
}
