/**
 * Receiver: a lean province in a process of its own; it signs, takes batches once for each number and gives receipts as provincial-interface.md says,
 * but stores only what shows that nothing was lost or doubled. With a folder it stores every body too, for the bare side to post.
 */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { sign, wrapSecret } from '../connectors/targets/province-exchange/signature.js';
import { profile } from '../schema/profiles/hubei-assumed-1.js';
import { local, moment } from '../schema/time.js';
import { issued, type ProvinceReport } from './province.js';

interface Push {
  readonly table: string;
  readonly batch: string;
  readonly rows: readonly { readonly record_unique_identity: string }[];
}

// As long as the rehearsal province takes to check a batch.
const CHECKING_MS = 150;

const [folder] = process.argv.slice(2);
const batches = new Map<string, { readonly rows: number; readonly at: number }>();
const identities = new Set<string>();
let [rows, secret] = [0, Buffer.alloc(0)];

const success = (data: unknown) => ({ code: profile.successCodes[0], message: '成功', data });

function signed(request: IncomingMessage, key: Uint8Array): boolean {
  const header = (name: string): string => String(request.headers[`${profile.headerPrefix}_${name}`]);
  return header('sign') === sign(key, header('sid'), header('rid'), header('rtime'));
}

function decide(request: IncomingMessage, body: Buffer): unknown {
  if (request.url === '/told') return { rows, identities: identities.size, batches: batches.size } satisfies ProvinceReport;
  if (request.url === profile.paths.auth) {
    if (!signed(request, Buffer.from(issued.appKey))) return { code: '1001', message: '签名不符' };
    secret = randomBytes(32);
    return success({ secret: wrapSecret(secret, issued.appKey, profile.secretKey), secretEndTime: String(Date.now() + 7_200_000) });
  }
  if (!signed(request, secret)) return { code: '1001', message: '签名不符' };
  return request.url === profile.paths.push ? acceptBatch(body) : receiptOf(String((JSON.parse(body.toString()) as { batch: string }).batch));
}

function acceptBatch(body: Buffer): unknown {
  const push = JSON.parse(body.toString()) as Push;
  if (batches.has(push.batch)) return { code: '2004', message: '批次已接收' };
  if (folder) writeFileSync(join(folder, `${push.batch}.json`), body);
  batches.set(push.batch, { rows: push.rows.length, at: Date.now() });
  rows += push.rows.length;
  for (const row of push.rows) identities.add(row.record_unique_identity);
  return success({ batch: push.batch, received: push.rows.length, receivedAt: local(moment(Date.now()), 'Asia/Shanghai') });
}

function receiptOf(batch: string): unknown {
  const received = batches.get(batch);
  if (!received) return { code: '4004', message: '未知批次' };
  const checked = Date.now() >= received.at + CHECKING_MS;
  return success({ batch, state: checked ? 'CHECKED' : 'CHECKING', accepted: checked ? received.rows : 0, returned: 0, rows: [] });
}

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.stringify(decide(request, Buffer.concat(chunks)));
  response.writeHead(200, { 'content-type': 'application/json;charset=UTF-8' }).end(body);
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: (server.address() as AddressInfo).port })));
