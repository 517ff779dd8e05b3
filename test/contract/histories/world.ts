/** World of a history: the plain model of what the source holds, and what of it the hub must know after the next read. */
import type { SourceStage, StageChild, StageRecord } from '../../../connectors/contract-stage.js';
import type { Act } from './history.js';

const OVERLAP_S = 600;

export interface Held extends StageRecord {
  /** The next read need not bring it: it was committed later than any overlap looks back. A sweep must. */
  readonly uncovered: boolean;
  /** When it was committed, by the machine's clock. */
  readonly committedMs: number;
}

export interface World {
  readonly records: ReadonlyMap<string, Held>;
  readonly children: ReadonlyMap<string, StageChild>;
  /** Parents whose list the next read need not bring: a child left it, or changed alone where that brings no parent. */
  readonly uncoveredLists: ReadonlySet<string>;
  /** Keys that the hub may know and the source shows no more. */
  readonly vanished: ReadonlySet<string>;
  do(act: Act, atMs: number): Promise<void>;
  /** The hub has swept. */
  swept(): void;
}

/** @param alone a child that changes alone brings its parent again @param zoneMs what the zone's wall clock is ahead of UTC */
export function openWorld(stage: SourceStage, skewS: number, zoneMs: number, alone: boolean): World {
  const records = new Map<string, Held>();
  const children = new Map<string, StageChild>();
  const vanished = new Set<string>();
  const uncoveredLists = new Set<string>();
  let serial = 0;
  const stamp = (ms: number): string => new Date(ms + zoneMs).toISOString().slice(0, 19).replace('T', ' ');
  const put = async (record: Held): Promise<void> => {
    records.set(record.id, record);
    vanished.delete(record.id);
    if (!record.uncovered) uncoveredLists.delete(record.id);
    const { uncovered: _, committedMs: __, ...shown } = record;
    await stage.put([shown]);
  };
  const remove = async (id: string): Promise<void> => {
    records.delete(id);
    vanished.add(id);
    await stage.remove?.([id]);
  };
  return {
    records,
    children,
    vanished,
    uncoveredLists,
    swept() {
      records.forEach((record, id) => records.set(id, { ...record, uncovered: false }));
      uncoveredLists.clear();
    },
    async do(act, atMs) {
      const at = stamp(atMs + skewS * 1_000);
      serial += 1;
      const name = `名称${serial}`;
      const live = [...records.values()];
      const it = live[act.who % Math.max(1, live.length)];
      if (act.act === 'insert' || !it) return put({ id: `k${String(serial).padStart(4, '0')}`, at, name, uncovered: false, committedMs: atMs });
      const now = { ...it, at, name, uncovered: false, committedMs: atMs, withdrawn: it.withdrawn ?? false };
      if (act.act === 'change') {
        const late = stamp(atMs + skewS * 1_000 - act.late * 1_000);
        return put({ ...now, at: late, committedMs: atMs - act.late * 1_000, uncovered: act.late + Math.abs(skewS) > OVERLAP_S });
      }
      // What changes behind an old moment is silent: no overlap and no sweep of moments shows it.
      if (act.act === 'moment') return put(atMs - it.committedMs < OVERLAP_S * 500 ? { ...it, name } : now);
      if (act.act === 'withdraw' || act.act === 'restore') return put({ ...now, withdrawn: act.act === 'withdraw' });
      if (act.act === 'future') return put({ ...now, at: '2099-01-01 00:00:00' });
      if (act.act === 'remove' || act.act === 'rekey') await remove(it.id);
      if (act.act === 'rekey') return put({ ...now, id: `r${String(serial).padStart(4, '0')}` });
      if (act.act === 'child') {
        const child = { id: `c${act.child}`, parent: it.id, at, name };
        const left = children.get(child.id)?.parent;
        if (left !== undefined && left !== it.id) uncoveredLists.add(left);
        if (!alone) uncoveredLists.add(it.id);
        children.set(child.id, child);
        await stage.putChildren?.([child]);
      }
    },
  };
}
