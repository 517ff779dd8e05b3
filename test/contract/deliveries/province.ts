/**
 * Province of a history: a small server of the signed exchange that keeps §1.3–1.5 of its interface to the letter and a book of all that it was
 * sent, and misbehaves as it is told, for so many requests.
 */
import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decide, type Held, type Sent } from './province-rules.js';
import { type Mood, receiptIn, takes } from './moods.js';
import type { SimulatedTime } from './time.js';

export interface Answer {
  readonly code: string;
  readonly message?: string;
  readonly data?: unknown;
}

export interface Batch {
  readonly number: string;
  readonly table: string;
  readonly rows: readonly Sent[];
  readonly sha: string;
  readonly receivedAt: number;
  readonly returned: readonly Sent[];
}

export interface Weather {
  readonly service: 'push' | 'receipt';
  readonly mood: Mood;
  left: number;
}

export interface Province {
  readonly origin: string;
  readonly appKey: string;
  /** What it holds or has held, by identity. */
  readonly held: Map<string, Held>;
  readonly taken: ReadonlyMap<string, Batch>;
  /** What it has seen that no sender may do. */
  readonly breaches: readonly string[];
  /** Numbers that another has used. */
  readonly anothers: ReadonlySet<string>;
  /** Requests by minute of true time. */
  readonly minutes: ReadonlyMap<number, number>;
  readonly log: readonly string[];
  turn(weather: Weather): void;
  endSecret(): void;
  calm(): void;
  close(): Promise<void>;
}

const APP_KEY = 'app-key-of-the-province';
const WINDOW_MS = 15 * 60_000;
const CHECKING_MS = 300;

export async function openProvince(time: SimulatedTime): Promise<Province> {
  const held = new Map<string, Held>();
  const taken = new Map<string, Batch>();
  const seen = new Map<string, string>();
  const [breaches, log, minutes]: [string[], string[], Map<number, number>] = [[], [], new Map()];
  const weather: Weather[] = [];
  const anothers = new Set<string>();
  let secret: { bytes: Buffer; endsAt: number } | null = null;

  const hmac = (key: Buffer, text: string): string => createHmac('sha256', key).update(text, 'utf8').digest('base64');
  const refused = (headers: IncomingHttpHeaders, auth: boolean): Answer | null => {
    const of = (name: string): string => String(headers[`gjgxjhpt_${name}`] ?? '');
    const key = auth ? Buffer.from(APP_KEY) : secret?.bytes;
    if (!key || (!auth && (secret as { endsAt: number }).endsAt <= time.now())) return { code: '1003' };
    if (hmac(key, of('sid') + of('rid') + of('rtime')) !== of('sign')) return { code: '1001' };
    return Math.abs(time.now() - Number(of('rtime'))) > WINDOW_MS ? { code: '1002', message: '时间不符' } : null;
  };
  const refresh = (): Answer => {
    secret = { bytes: randomBytes(16), endsAt: time.now() + 7_200_000 };
    const sha1 = (bytes: Buffer): Buffer => createHash('sha1').update(bytes).digest();
    const cipher = createCipheriv('aes-128-ecb', sha1(sha1(Buffer.from(APP_KEY))).subarray(0, 16), null);
    const wrapped = Buffer.concat([cipher.update(secret.bytes), cipher.final()]).toString('base64');
    return { code: '0', data: { secret: wrapped, secretEndTime: String(secret.endsAt) } };
  };
  /** Whatever becomes of it: a number has one body for ever, and an identity that was withdrawn is used no more. */
  const watch = (number: string, sha: string): void => {
    const before = seen.get(number);
    if (before !== undefined && before !== sha) breaches.push(`batch ${number} came with two bodies`);
    seen.set(number, sha);
  };
  const push = (body: Buffer): Answer => {
    const { table, batch: number, rows } = JSON.parse(body.toString()) as { table: string; batch: string; rows: Sent[] };
    const sha = createHash('sha256').update(body).digest('hex');
    const before = taken.get(number);
    if (before) return before.sha === sha ? { code: '2004', data: receivedOf(before) } : { code: '2005', message: '批次号已用于其他内容' };
    if (!/^\d{13}$/.test(number) || number.slice(0, 8) > dayOf(time.now())) return { code: '2001', message: '批次号有误' };
    const poison = /拒收(200[13])/.exec(body.toString());
    if (poison) return { code: poison[1] as string, message: '内容无法解析' };
    const returned = rows.flatMap((row): Sent[] => {
      noteUse(row);
      const fault = decide(table, row, held);
      return fault ? [returnedRow(row, fault, dayOf(time.now()))] : [];
    });
    const batch: Batch = { number, table, rows, sha, receivedAt: time.now(), returned };
    taken.set(number, batch);
    return { code: '0', data: receivedOf(batch) };
  };
  const arrived = new Map<string, number>();
  const noteUse = (row: Sent): void => {
    const identity = row.record_unique_identity as string;
    const before = held.get(identity);
    if (before && !before.live && row.cd_operation !== 'd') breaches.push(`${identity} used after its withdrawal (${row.cd_operation})`);
    const serial = serialOf(row);
    if (serial === null) return;
    if (serial < (arrived.get(identity) ?? 0)) breaches.push(`${identity}: version ${serial} came after ${arrived.get(identity)}`);
    arrived.set(identity, serial);
  };
  const receipt = (number: string, mood: Mood | null): Answer | 'cut' => {
    const batch = taken.get(number);
    if (!batch) return { code: '4004', message: '未知批次' };
    if (time.now() < batch.receivedAt + CHECKING_MS) return { code: '0', data: { batch: number, state: 'CHECKING' } };
    return receiptIn(mood, batch);
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const path = request.url ?? '';
    const service = path === '/data/push' ? 'push' : path === '/data/receipt' ? 'receipt' : null;
    const minute = Math.floor(time.now() / 60_000);
    minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
    const now = weather.find((each) => each.service === service && each.left > 0);
    if (now) now.left--;
    const mood = now?.mood ?? null;
    const sent = service ? (JSON.parse(body.toString()) as { batch: string; rows?: Sent[] }) : null;
    if (service === 'push' && sent) watch(sent.batch, createHash('sha256').update(body).digest('hex'));
    const answer =
      refused(request.headers, path === '/auth/refreshappsecret') ?? (await answerTo(path, body, mood, sent?.batch ?? '', sent?.rows ?? []));
    log.push(
      `${new Date(time.now()).toISOString().slice(5, 19)} ${path.slice(6)} ${sent?.batch ?? ''} ${(sent?.rows ?? []).map(short).join(' ')} ${mood ?? ''} → ${said(answer)}`,
    );
    if (answer === 'cut') return void request.socket.destroy();
    response.sendDate = false;
    const date = mood === 'wrong date' ? time.now() + 3 * 86_400_000 : time.now();
    const html = mood === 'html';
    const headers = {
      'content-type': html ? 'text/html' : 'application/json',
      ...(mood === 'no date' ? {} : { date: new Date(date).toUTCString() }),
    };
    response.writeHead(mood === 'status 502' ? 502 : 200, headers).end(html ? '<html>网关错误</html>' : JSON.stringify(answer));
  }

  async function answerTo(path: string, body: Buffer, mood: Mood | null, number: string, rows: readonly Sent[]): Promise<Answer | 'cut'> {
    if (path === '/auth/refreshappsecret') return refresh();
    if (path === '/data/push')
      return takes(mood, () => push(body), {
        number,
        burn: () => {
          if (taken.has(number)) return;
          anothers.add(number);
          taken.set(number, strangers(number, rows));
        },
        late: time.late,
      });
    if (path === '/data/receipt') return receipt(number, mood);
    if (path === '/data/inventory') return { code: '0', data: { rows: [], next: '' } };
    return { code: '0', data: { items: [], alerts: [], next: '0' } };
  }

  const server = createServer((request, response) => void handle(request, response).catch(() => request.socket.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    appKey: APP_KEY,
    ...{ held, taken, anothers, breaches, minutes, log },
    turn: (each) => void weather.push(each),
    endSecret: () => void (secret = null),
    calm: () => void weather.splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The serial that the model has put into a content. */
export function serialOf(row: Sent): number | null {
  const found = /#(\d+)/.exec(JSON.stringify(row));
  if (found) return Number(found[1]);
  return row.published_at && row.claimed_at ? Math.round((Date.parse(row.published_at) - Date.parse('2022-01-20')) / 86_400_000) : null;
}

export const dayOf = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
const receivedOf = ({ number, rows }: Batch) => ({ batch: number, received: rows.length, receivedAt: '2026-11-29 10:00:00' });
// As many rows as ours: its receipt would fit.
const strangers = (number: string, rows: readonly Sent[]): Batch => ({ number, table: '', rows, sha: 'of another', receivedAt: 0, returned: [] });
const short = (row: Sent): string => `${row.record_unique_identity?.slice(0, 4)}${row.cd_operation}${serialOf(row) ?? ''}`;
const said = (answer: Answer | 'cut'): string => (answer === 'cut' ? 'cut' : `${answer.code} ${JSON.stringify(answer.data ?? '').slice(0, 160)}`);

const returnedRow = (row: Sent, { code, field }: { code: string; field: string }, day: string): Sent => ({
  record_unique_identity: row.record_unique_identity as string,
  cd_operation: row.cd_operation as string,
  result: 'RETURNED',
  code,
  field,
  message: '退回',
  checkedAt: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)} 10:00:00`,
});
