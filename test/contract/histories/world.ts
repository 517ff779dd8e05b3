/** World of a history: the plain model of what the source holds, and what of it the hub must know after the next read. */
import type { SourceStage, StageChild, StageRecord } from '../../../connectors/contract-stage.js';
import type { Act } from './history.js';

const OVERLAP_S = 600;

export interface Held extends StageRecord {
  /** The next read need not bring it: it was committed later than any overlap looks back. A sweep must. */
  readonly uncovered: boolean;
}

export interface World {
  readonly records: ReadonlyMap<string, Held>;
  readonly children: ReadonlyMap<string, StageChild>;
  /** Keys that the hub may know and the source shows no more. */
  readonly vanished: ReadonlySet<string>;
  do(act: Act, atMs: number): Promise<void>;
  /** The hub has swept. */
  swept(): void;
}

/** @param zoneMs what the zone's wall clock is ahead of UTC */
export function openWorld(stage: SourceStage, skewS: number, zoneMs: number): World {
  const records = new Map<string, Held>();
  const children = new Map<string, StageChild>();
  const vanished = new Set<string>();
  let serial = 0;
  const stamp = (ms: number): string => new Date(ms + zoneMs).toISOString().slice(0, 19).replace('T', ' ');
  const put = async (record: Held): Promise<void> => {
    records.set(record.id, record);
    vanished.delete(record.id);
    const { uncovered: _, ...shown } = record;
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
    swept: () => records.forEach((record, id) => records.set(id, { ...record, uncovered: false })),
    async do(act, atMs) {
      const at = stamp(atMs + skewS * 1_000);
      serial += 1;
      const name = `名称${serial}`;
      const live = [...records.values()];
      const it = live[act.who % Math.max(1, live.length)];
      if (act.act === 'insert' || !it) return put({ id: `k${String(serial).padStart(4, '0')}`, at, name, uncovered: false });
      const now = { ...it, at, name, uncovered: false, withdrawn: it.withdrawn ?? false };
      if (act.act === 'change') {
        const late = stamp(atMs + skewS * 1_000 - act.late * 1_000);
        return put({ ...now, at: late, uncovered: it.uncovered || act.late + Math.abs(skewS) > OVERLAP_S });
      }
      if (act.act === 'moment') return put({ ...it, name });
      if (act.act === 'withdraw' || act.act === 'restore') return put({ ...now, withdrawn: act.act === 'withdraw' });
      if (act.act === 'future') return put({ ...now, at: '2099-01-01 00:00:00' });
      if (act.act === 'remove' || act.act === 'rekey') await remove(it.id);
      if (act.act === 'rekey') return put({ ...now, id: `r${String(serial).padStart(4, '0')}` });
      if (act.act === 'child') {
        const child = { id: `c${act.child}`, parent: it.id, at, name };
        children.set(child.id, child);
        await stage.putChildren?.([child]);
      }
    },
  };
}
