/**
 * Spoken province: a small server of the signed exchange that takes what comes, keeps a book, and answers as a case says, by the word; for
 * what no rule-keeping rehearsal would ever say. Independent of the hub's own code.
 */
import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PushedRow {
  readonly record_unique_identity: string;
  readonly cd_operation: string;
  readonly [column: string]: string;
}
export interface Pushed {
  readonly batch: string;
  readonly table: string;
  readonly rows: readonly PushedRow[];
}
export interface Answer {
  readonly code: string;
  readonly message?: string;
  readonly data?: unknown;
  /** Header `Date`, in milliseconds; null: none. Now unless given. */
  readonly date?: number | null;
}
/** The usual answer where it says undefined; `'cut'` breaks the connection off without one. */
export type Say<Body> = (body: Body, usual: () => Answer) => Answer | 'cut' | undefined | Promise<Answer | 'cut' | undefined>;

export interface SpokenProvince {
  readonly origin: string;
  /** What it says instead of the usual; may be changed at any time. */
  readonly says: { push?: Say<Pushed>; receipt?: Say<{ batch: string }>; auth?: Say<unknown>; other?: Say<{ path: string }> };
  /** Batches that it took, by number. */
  readonly batches: Map<string, Pushed>;
  /** Rows that it accepted and has, by identity. */
  readonly held: Map<string, PushedRow>;
  /** Every request, in order: path and body. */
  readonly asked: { readonly path: string; readonly body: unknown }[];
  count(path: string): number;
  /** Rows whose JSON has this text come back with this code. */
  returns(text: string | null, code?: string): void;
  close(): Promise<void>;
}

export const APP_KEY = 'fake-app-key-1234';

/** YAML below `targets:` for a target of this name. */
export const targetYaml = (origin: string, kinds: string, more = '', name = 'province'): string => `
  - name: ${name}
    type: province-exchange
    profile: hubei-assumed@1
    settings:
      baseUrl: "${origin}"
      rid: r1
      sids: { auth: a, push: p, receipt: r, inventory: i, catalogue: c, alerts: al, feedback: f }
      appKey: ${APP_KEY}
    kinds: [${kinds}]${more}
`;

export async function openSpokenProvince(now: () => number = Date.now): Promise<SpokenProvince> {
  const [batches, held, asked]: [Map<string, Pushed>, Map<string, PushedRow>, SpokenProvince['asked']] = [new Map(), new Map(), []];
  const says: SpokenProvince['says'] = {};
  let returned: { text: string; code: string } | null = null;
  const receipt = ({ batch }: { batch: string }): Answer => {
    const pushed = batches.get(batch);
    if (!pushed) return { code: '4004' };
    const bad = pushed.rows.filter((row) => returned && JSON.stringify(row).includes(returned.text));
    for (const row of pushed.rows) {
      if (bad.includes(row)) continue;
      if (row.cd_operation === 'delete' || row.cd_operation === 'd') held.delete(row.record_unique_identity);
      else held.set(row.record_unique_identity, row);
    }
    const rows = bad.map((row) => verdictRow(row, returned?.code ?? 'E05'));
    return { code: '0', data: { batch, state: 'CHECKED', accepted: pushed.rows.length - bad.length, returned: bad.length, rows } };
  };
  const push = (body: Pushed): Answer => {
    const before = batches.get(body.batch);
    if (before) return { code: JSON.stringify(before) === JSON.stringify(body) ? '2004' : '2005', data: { batch: body.batch } };
    batches.set(body.batch, body);
    return { code: '0', data: { batch: body.batch, received: body.rows.length, receivedAt: '2026-11-29 10:00:00' } };
  };
  const answerTo = async (path: string, body: never): Promise<Answer | 'cut'> => {
    const [say, usual]: [Say<never> | undefined, () => Answer] = path.endsWith('/data/push')
      ? [says.push, () => push(body)]
      : path.endsWith('/data/receipt')
        ? [says.receipt, () => receipt(body)]
        : path.endsWith('/auth/refreshappsecret')
          ? [says.auth, () => ({ code: '0', data: { secret: wrapped(randomBytes(16)), secretEndTime: String(now() + 7_200_000) } })]
          : [says.other as Say<never> | undefined, () => ({ code: '0', data: { items: [], alerts: [], next: 'x', rows: [] } })];
    return (await say?.(path.includes('/data/') ? body : ({ path } as never), usual)) ?? usual();
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const path = request.url ?? '';
    const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as never;
    asked.push({ path, body });
    const answer = await answerTo(path, body);
    if (answer === 'cut') return void request.socket.destroy();
    const { date, ...json } = answer;
    response.sendDate = false;
    const stamp = date === null ? {} : { date: new Date(date ?? now()).toUTCString() };
    response.writeHead(200, { 'content-type': 'application/json', ...stamp }).end(JSON.stringify(json));
  };
  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ says, batches, held, asked },
    count: (path) => asked.filter((each) => each.path.endsWith(path)).length,
    returns: (text, code = 'E05') => void (returned = text === null ? null : { text, code }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const verdictRow = (row: PushedRow, code: string) => ({
  record_unique_identity: row.record_unique_identity,
  cd_operation: row.cd_operation,
  result: 'RETURNED',
  code,
  field: 'title',
  message: '退回',
  checkedAt: '2026-11-29 10:00:00',
});

/** As the province hands out its secret: under a key of two SHA-1 of the app key. */
function wrapped(secret: Buffer): string {
  const sha1 = (bytes: Buffer | string): Buffer => createHash('sha1').update(bytes).digest();
  const cipher = createCipheriv('aes-128-ecb', sha1(sha1(APP_KEY)).subarray(0, 16), null);
  return Buffer.concat([cipher.update(secret), cipher.final()]).toString('base64');
}
