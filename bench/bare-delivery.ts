/** Bare limit for delivering: undici, a signature, bodies that are there already; no database, no record, no digest. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'undici';
import { signedNames, unwrapSecret } from '../connectors/targets/province-exchange/signature.js';
import type { Service } from '../connectors/targets/province-exchange/settings.js';
import { profile } from '../schema/profiles/hubei-assumed-1.js';
import { cost, type Measured } from './measure.js';
import { issued } from './province.js';

const WORKERS = 4;
const RECEIPT_AFTER_MS = 200;

interface Answer {
  readonly code: string;
  readonly data: { readonly state?: string; readonly secret?: string };
}

export async function bareDelivery(folder: string, url: string): Promise<Measured> {
  const bodies = readdirSync(folder).map((file) => ({ batch: file.replace('.json', ''), bytes: readFileSync(join(folder, file)) }));
  const pool = new Pool(url, { connections: WORKERS });
  const call = async (service: Service, key: Uint8Array, body: (names: Record<string, string>) => Buffer | string): Promise<Answer> => {
    const names = signedNames({ prefix: profile.headerPrefix, rid: issued.rid, sid: issued.sids[service] }, key, Date.now());
    const headers = { ...names, 'content-type': 'application/json;charset=UTF-8' };
    const answer = await pool.request({ method: 'POST', path: profile.paths[service], headers, body: body(names) });
    return (await answer.body.json()) as Answer;
  };
  const deliver = async (): Promise<void> => {
    const given = await call('auth', Buffer.from(issued.appKey), (names) => JSON.stringify(names));
    const key = unwrapSecret(given.data.secret as string, issued.appKey, profile.secretKey);
    const receipts: Promise<void>[] = [];
    const receipt = async (batch: string): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, RECEIPT_AFTER_MS));
      const answer = await call('receipt', key, () => JSON.stringify({ batch }));
      if (answer.data.state !== 'CHECKED') await receipt(batch);
    };
    const worker = async (): Promise<void> => {
      for (let body = bodies.pop(); body; body = bodies.pop()) {
        const { batch, bytes } = body;
        const response = await call('push', key, () => bytes);
        if (response.code !== profile.successCodes[0]) throw new Error(JSON.stringify(response));
        receipts.push(receipt(batch));
      }
    };
    await Promise.all(Array.from({ length: WORKERS }, worker));
    await Promise.all(receipts);
  };
  const spent = await cost(0, deliver);
  await pool.close();
  return spent;
}
