/** Contract stage of the source types that speak JSON: what their two servers share, which is all but how a list is asked for. */
import type { ChildMapping, KindMapping } from '../contract.js';
import type {
  AnswerMood,
  EndMood,
  FollowMode,
  PageMood,
  SourceContractStage,
  SourceStage,
  StageChild,
  StagedFault,
  StageRecord,
} from '../contract-stage.js';
import type { JsonEntry, JsonRehearsal } from './rehearsal.js';

export const TOKEN = 'secret';

/** Records as a server holds them, each with its list of children. */
export class StagedEntries {
  private readonly records = new Map<string, StageRecord>();
  private readonly lists = new Map<string, Map<string, StageChild>>();

  put(records: readonly StageRecord[]): void {
    for (const record of records) this.records.set(record.id, record);
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.records.delete(id);
  }

  putChildren(children: readonly StageChild[]): void {
    for (const child of children) {
      for (const other of this.lists.values()) other.delete(child.id);
      const list = this.lists.get(child.parent) ?? new Map<string, StageChild>();
      this.lists.set(child.parent, list.set(child.id, child));
    }
  }

  all(): JsonEntry[] {
    return [...this.records.values()].map(({ id, at, name, withdrawn }) => ({
      id,
      updatedAt: at,
      name,
      withdrawn: withdrawn ? '1' : '0',
      members: this.childrenOf(id),
    }));
  }

  childrenOf(parent: string): JsonEntry[] {
    return [...(this.lists.get(parent)?.values() ?? [])].map(({ id, at, name }) => ({ id, updatedAt: at, name }));
  }
}

export const jsonFaults: Readonly<Record<string, StagedFault>> = {
  away: { code: 'SOURCE_UNAVAILABLE' },
  cut: { code: 'SOURCE_UNAVAILABLE' },
  busy: { code: 'SOURCE_UNAVAILABLE' },
  html: { code: 'SOURCE_MALFORMED' },
  wrongShape: { code: 'SOURCE_MALFORMED' },
  repeating: { code: 'SOURCE_MALFORMED', modes: ['since', 'all'] },
  'refuses the token': { code: 'SOURCE_REFUSED' },
};

/** Rows of a page, as the mapping requests them. */
export const PAGE = 200;

export const jsonCapabilities: Omit<SourceContractStage, 'variants'> = {
  modes: ['feed', 'since', 'all'],
  pageRows: PAGE,
  totals: [],
  children: { alone: [] },
  pageMoods: true,
  floods: true,
  largeRows: false,
};

interface JsonRehearsalStage<Mood extends string> {
  readonly rehearsal: JsonRehearsal<Mood | PageMood | EndMood | AnswerMood>;
  readonly entries: StagedEntries;
  /** The server looks at it with each request. */
  readonly options: { token: string };
  readonly settings: unknown;
  readonly child: ChildMapping;
  mapping(mode: FollowMode): KindMapping;
  /** What a mapping adds to say where the other side speaks of its ends. */
  ending(mood: EndMood, mode: FollowMode): object;
}

export function jsonStage<Mood extends string>({ rehearsal, entries, options, ending, ...set }: JsonRehearsalStage<Mood>): SourceStage {
  let open = true;
  const close = async (): Promise<void> => {
    if (open) await rehearsal.close();
    open = false;
  };
  return {
    ...set,
    put: async (records) => entries.put(records),
    remove: async (ids) => entries.remove(ids),
    putChildren: async (children) => entries.putChildren(children),
    turn: (mood) => rehearsal.mood(mood),
    ending(mood, mode) {
      rehearsal.mood(mood);
      const mapping = set.mapping(mode);
      return { ...mapping, extra: { ...mapping.extra, ...ending(mood, mode) } };
    },
    flood(mood) {
      rehearsal.mood(mood);
      return { sent: () => rehearsal.flooded() };
    },
    async fail(fault) {
      if (fault === 'away') await close();
      else if (fault === 'refuses the token') options.token = 'another';
      else rehearsal.mood(fault as Mood);
    },
    close,
  };
}
