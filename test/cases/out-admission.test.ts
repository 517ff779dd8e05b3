/** Cases of the way out: requests while a job works: each has its turn and an answer, slow clients hold up nobody, too many are told to come again. */
// First: it brings the metadata that decorated classes need.
import 'reflect-metadata';
import { once } from 'node:events';
import { Agent, type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.js';
import { keyDigest, openAccess } from '../../src/access/identify.js';
import { openAdmission } from '../../src/http/admission.js';
import { startServer } from '../../src/http/server.js';
import { everything } from '../support/viewers.js';
import { openOutCase } from './out-stage.js';

const UNDER_WAY = 4;
const OF_CALLER = 8;
const WAITING = 100;

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function signal() {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

/** Works that end when they are told to, in the order in which they began. */
function works(admission: ReturnType<typeof openAdmission>, began: number[], caller = (name: number): string => `c${name}`) {
  return (name: number) => {
    const end = signal();
    const ended = admission.admitted(caller(name), async () => {
      began.push(name);
      await end.given;
    });
    return { ...end, ended };
  };
}

describe('admission', () => {
  test('lets everybody in at once where no job works', () => {
    const began: number[] = [];
    const work = works(
      openAdmission(() => false),
      began,
    );
    const all = Array.from({ length: 50 }, (_, i) => work(i));
    expect(began).toHaveLength(50);
    for (const { give } of all) give();
  });

  test('lets a stranger in at once, however many of another wait', async () => {
    const began: number[] = [];
    const admission = openAdmission(() => false);
    const many = works(admission, began, () => 'one');
    const all = Array.from({ length: OF_CALLER + WAITING }, (_, i) => many(i));
    await expect(admission.admitted('one', async () => 'more')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', status: 429 });
    expect(began).toHaveLength(OF_CALLER);
    expect(await admission.admitted('other', async () => 'stranger')).toBe('stranger');
    for (const { give } of all) give();
    await Promise.all(all.map(({ ended }) => ended));
  });

  test('gives callers their turns one after another while a job works', async () => {
    const began: string[] = [];
    const admission = openAdmission(() => true);
    const work = (caller: string) => admission.admitted(caller, async () => void began.push(caller));
    await Promise.all(['a', 'a', 'a', 'a', 'a', 'a', 'b', 'b', 'c'].map(work));
    expect(began.indexOf('c')).toBeLessThan(4);
    expect(began.lastIndexOf('b')).toBeLessThan(6);
  });

  test('has few under way while one works; the others follow in their order, one for each that ends, and all when it has ended', async () => {
    const began: number[] = [];
    let busy = true;
    const work = works(
      openAdmission(() => busy),
      began,
    );
    const all = Array.from({ length: 12 }, (_, i) => work(i));
    for (let ended = 0; ended < 5; ended++) {
      // As many as may be under way have begun, and whoever waits has not.
      while (began.length < UNDER_WAY + ended) await new Promise((resolve) => setImmediate(resolve));
      expect(began).toEqual(Array.from({ length: UNDER_WAY + ended }, (_, i) => i));
      all[ended]?.give();
      await all[ended]?.ended;
    }
    busy = false;
    for (const { give } of all) give();
    await Promise.all(all.map(({ ended }) => ended));
    expect(began).toEqual(all.map((_, i) => i));
  });

  test('goes on after work that failed', async () => {
    const { admitted } = openAdmission(() => true);
    const failing = Array.from({ length: 3 * UNDER_WAY }, () => admitted('c', () => Promise.reject(new Error('no'))));
    const after = admitted('c', async () => 'after');
    await Promise.allSettled(failing);
    expect(await after).toBe('after');
  });
});

async function served(app: App, busy: () => boolean) {
  const { hub, db, metrics, tracing } = app;
  const log = { info() {}, error() {} };
  const server = await startServer({
    hub,
    db,
    metrics,
    tracing,
    access: openAccess([{ ...everything, keyDigest: keyDigest(KEY) }]),
    host: '127.0.0.1',
    port: 0,
    busy,
    log,
    limits: { mostOpen: 2 * WAITING },
  });
  ends.push(() => server.close());
  return new URL(server.url);
}

const KEY = '0123456789abcdef0123';
const agent = new Agent({ keepAlive: false });
const BODY = JSON.stringify({ query: '{ supervisionPlans(first: 1) { totalCount } }' });

function post(url: URL, headers: Record<string, string | number> = {}): ClientRequest {
  const authorization = `Bearer ${KEY}`;
  const sent = { authorization, 'content-type': 'application/json', 'content-length': Buffer.byteLength(BODY), ...headers };
  return httpRequest(url, { method: 'POST', agent, headers: sent });
}

async function answerOf(request: ClientRequest): Promise<{ status: number; retryAfter: string | undefined; text: string }> {
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  let text = '';
  for await (const part of response) text += part;
  return { status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'], text };
}

/** The hub with a delivery under way, which the province keeps waiting. */
async function delivering() {
  const stage = await openOutCase();
  stage.plans(3);
  await stage.sync();
  await stage.release();
  const [took, late] = [signal(), signal()];
  stage.province.says.push = async (_, usual) => {
    took.give();
    await late.given;
    return usual();
  };
  // The hub closes when its delivery has ended.
  ends.push(late.give);
  const delivered = stage.deliver();
  await took.given;
  return { app: stage.hub.app, release: late.give, delivered };
}

describe('a hub that delivers', () => {
  test('answers meanwhile, however many clients keep the rest of their request back', async () => {
    const { app, release, delivered } = await delivering();
    expect(app.working()).toBe(true);
    const url = await served(app, app.working);
    const gone: ClientRequest[] = [];
    const slow = Array.from({ length: 2 * UNDER_WAY }, () => post(url, { expect: '100-continue' }));
    const left = slow.map((request) => once(request, 'continue'));
    for (const request of slow) {
      request.flushHeaders();
      request.once('response', () => gone.push(request));
    }
    await Promise.all(left);
    for (const request of slow) request.write(BODY.slice(0, 5));

    const asked = Array.from({ length: 40 }, () => post(url).end(BODY));
    const answers = await Promise.all(asked.map(answerOf));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`))).toEqual(new Set(['200 {"data":{"supervisionPlans":{"totalCount":3}}}']));
    expect([gone.length, app.working()]).toEqual([0, true]);

    const late = slow.map(answerOf);
    for (const request of slow) request.end(BODY.slice(5));
    expect((await Promise.all(late)).map(({ status }) => status)).toEqual(slow.map(() => 200));
    release();
    expect((await delivered).counts).toMatchObject({ 合格: 3 });
  });

  test('tells one of too many to come again, and answers all the others', async () => {
    const { app, release, delivered } = await delivering();
    const [url, database] = [await served(app, app.working), signal()];
    const db = app.db as { read: App['db']['read'] };
    const { read } = db;
    db.read = (work, ...more) => database.given.then(() => read(work, ...more));
    const answers: Promise<{ status: number; retryAfter: string | undefined }>[] = [];
    const refused = new Promise<{ status: number; retryAfter: string | undefined }>((resolve) => {
      for (let i = 0; i <= UNDER_WAY + WAITING; i++) {
        const answer = answerOf(post(url).end(BODY));
        answers.push(answer);
        void answer.then((each) => each.status !== 200 && resolve(each));
      }
    });
    expect(await refused).toMatchObject({ status: 429, retryAfter: '2', text: expect.stringContaining('TOO_MANY_REQUESTS') });
    database.give();
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect([statuses.filter((status) => status === 200).length, statuses.filter((status) => status === 429).length]).toEqual([
      UNDER_WAY + WAITING,
      1,
    ]);
    release();
    await delivered;
  });
});
