/** Notifier: what people are told of outside the page: gathered, composed into messages, sent, and kept for a while to be looked at. */
import { type Http, openHttp } from '../../connectors/http.js';
import { HubError } from '../../schema/errors.js';
import { moment } from '../../schema/time.js';
import type { NoticeRule } from '../config/shape.js';
import { nowOf } from '../kit/clock.js';
import { compose } from './compose.js';
import { gather } from './gather.js';
import type { NoticePorts } from './ports.js';
import { send, type RuleSent } from './send.js';

export interface Notifier {
  /** Everything that is to be told now. */
  run(signal: AbortSignal): Promise<readonly RuleSent[]>;
  /** One that was given up, or still waits, goes out with the next run. NOT_FOUND. */
  again(id: string): Promise<void>;
  close(): Promise<void>;
}

const KEPT_MS = 90 * 86_400_000;

export function openNotifier(ports: NoticePorts): Notifier {
  const clients = new Map<string | null, Http>();
  const httpOf = ({ ca }: NoticeRule): Http => {
    const known = clients.get(ca);
    if (known) return known;
    const http = openHttp(ca ?? undefined);
    clients.set(ca, http);
    return http;
  };
  return {
    async run(signal) {
      await gather(ports);
      await compose(ports);
      const sent = await send(ports, httpOf, signal);
      await forget(ports);
      return sent;
    },
    again: (id) =>
      ports.db.transaction(async (sql) => {
        const again = "UPDATE notices SET state='WAITING', attempts=0, nextAt=?, createdAt=? WHERE id=? AND state<>'SENT'";
        const now = nowOf(ports.clock);
        if ((await sql.run(again, [now, now, id])) !== 1) throw new HubError('NOT_FOUND', { what: '这条还没有发出的通知' });
      }),
    close: async () => void (await Promise.all([...clients.values()].map((http) => http.close()))),
  };
}

async function forget({ db, clock }: NoticePorts): Promise<void> {
  const before = moment(clock.now() - KEPT_MS);
  const old = "SELECT id FROM notices WHERE createdAt<? AND state<>'WAITING' LIMIT 1000";
  if ((await db.read((sql) => sql.query(old, [before]))).length === 0) return;
  await db.transaction(async (sql) => {
    const ids = (await sql.query<{ id: string }>(old, [before])).map(({ id }) => id);
    for (const id of ids) {
      await sql.run('DELETE FROM notice_items WHERE noticeId=?', [id]);
      await sql.run('DELETE FROM notices WHERE id=?', [id]);
    }
  });
}
