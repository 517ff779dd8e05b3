/** Bends: how a flaw changes the target of the desk. */
import type { Target } from '../../../connectors/contract.js';
import type { FoundTarget } from '../../support/connector-types.js';
import { type MemoryDesk, deskTarget } from './desk-target.js';

export type Bend = (sound: Target, desk: MemoryDesk) => Partial<Target>;

export const byIdentity = (a: { identity: string }, b: { identity: string }) => (a.identity < b.identity ? -1 : 1);
export const empty = <Row extends object>(row: Row) => ({ ...row, content: Buffer.from('{}') });

export function acceptingAll({ receipt }: Target): Partial<Target> {
  return {
    async receipt(...given) {
      const answer = await receipt(...given);
      if (answer.outcome !== 'CHECKED') return answer;
      const { accepted, returned } = answer.verdict;
      return { outcome: 'CHECKED', verdict: { accepted: accepted + returned, returned: 0, rows: [] } };
    },
  };
}

export const inventing: Target['receipt'] = async () => ({ outcome: 'CHECKED', verdict: { accepted: 3, returned: 0, rows: [] } });

export function takenForReceived(outcome: string): Bend {
  return ({ send }) => ({
    async send(...given) {
      const sent = await send(...given);
      return sent.outcome === outcome ? { outcome: 'RECEIVED', receivedAt: null } : sent;
    },
  });
}

export const restless: Bend = ({ send }) => ({
  async send(...given) {
    const sent = await send(...given);
    return sent.outcome === 'BUSY' ? { outcome: 'BUSY', retryAfterMs: 0 } : sent;
  },
});

export function changing({ render }: Target): Partial<Target> {
  let calls = 0;
  return { render: (parcel) => Buffer.from(`${Buffer.from(render(parcel)).toString()}${' '.repeat(++calls)}`) };
}

export const neverDeleting: Bend = ({ send }) => ({
  send: (table, bytes, signal) => send(table, Buffer.from(Buffer.from(bytes).toString().replaceAll('"operation":"d"', '"operation":"u"')), signal),
});

export const forgetting: Bend = ({ receipt }, { batches }) => ({
  async receipt(number, signal) {
    const answer = await receipt(number, signal);
    if (answer.outcome === 'CHECKED') batches.delete(number);
    return answer;
  },
});

export function knowing({ send, receipt, render }: Target): Partial<Target> {
  const known = new Set<string>();
  return {
    render(parcel) {
      known.add(String(parcel.number));
      return render(parcel);
    },
    send,
    receipt: async (number, signal) => (known.has(number) ? receipt(number, signal) : { outcome: 'UNKNOWN_BATCH' }),
  };
}

export function onceOnly({ send }: Target): Partial<Target> {
  const sent = new Set<string>();
  return {
    async send(table, bytes, signal) {
      const text = Buffer.from(bytes).toString();
      if (sent.has(text)) return { outcome: 'CONFLICT', code: 'USED', message: '批次号已使用' };
      sent.add(text);
      return send(table, bytes, signal);
    },
  };
}

export const undecided: Bend = ({ send }) => ({
  async send(...given) {
    const sent = await send(...given);
    return sent.outcome === 'DECIDED' ? { outcome: 'RECEIVED', receivedAt: null } : sent;
  },
});

export function ending(sound: Target, name: string): ReturnType<Target['feed']> {
  const feed = sound.feed(name);
  return { ...feed, page: async (...given) => ({ ...(await feed.page(...given)), last: true }) };
}

export const stopThrows: Bend = ({ send }) => ({
  async send(...given) {
    const sent = await send(...given);
    if (sent.outcome === 'STOP') throw new Error(sent.message);
    return sent;
  },
});

export function throwing(): FoundTarget {
  const found = deskTarget();
  const open: FoundTarget['type']['open'] = (settings, context) => {
    const sound = found.type.open(settings, context);
    return {
      ...sound,
      async send(...given) {
        const sent = await sound.send(...given);
        if (sent.outcome === 'UNREACHABLE') throw new Error('ENOENT');
        return sent;
      },
    };
  };
  return { ...found, type: { ...found.type, open } };
}
