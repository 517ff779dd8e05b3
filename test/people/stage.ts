/** A hub that people sign in to: served over HTTP with a clock that a test moves, and clients that keep cookies as a browser does. */
import { openTestApp } from '../support/app.js';
import { pino } from 'pino';
import { loadConnectors } from '../../src/connectors/load.js';
import { openIdentity } from '../../src/connectors/open-identity.js';
import { openAccess } from '../../src/access/identify.js';
import { signInParts } from '../../src/cli/serve/sign-in-parts.js';
import { hashed } from '../../src/people/hashing.js';
import type { NewPerson } from '../../src/people/manage-people.js';
import type { HubConfig } from '../../src/config/shape.js';
import { systemClock } from '../../src/kit/clock.js';
import { startServer } from '../../src/http/server.js';
import type { Engine } from '../support/database.js';

export const operator = { name: 'root', role: 'CITY_ADMIN', districts: '*', via: 'cli' } as const;

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
export type Told = any;

export interface Reply {
  readonly status: number;
  readonly body: Told;
  readonly code: string | undefined;
  readonly cookies: readonly string[];
  readonly headers: Headers;
}

export interface Client {
  /** By name, as the last answer set them. */
  readonly cookies: Map<string, string>;
  tag: string | null;
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  signIn(account: string, password: string): Promise<Reply>;
  session(): Promise<Reply>;
  ask(query: string, variables?: object): Promise<Reply>;
}

export interface PeopleStageOptions {
  readonly change?: (config: HubConfig) => Partial<HubConfig>;
  /** As in hub.yaml. */
  readonly identity?: HubConfig['identity'];
  readonly server?: Partial<HubConfig['server']>;
  /** By the machine's clock, as a provider of another make has it; one that only the test moves unless given. */
  readonly realClock?: boolean;
}

export async function openPeopleStage(engine: Engine, { change, identity: given, server: settings, realClock = false }: PeopleStageOptions = {}) {
  let moved = realClock ? 0 : Date.parse('2022-03-20T00:00:00.000Z');
  const now = (): number => moved + (realClock ? Date.now() : 0);
  const opened = await openTestApp(
    engine,
    () => new Date(now()).toISOString(),
    (usual) => {
      const changed = { ...usual, ...(given && { identity: given }), server: { ...usual.server, ...settings } };
      return { ...changed, ...change?.(changed) };
    },
    ...(realClock ? [systemClock.sleep] : []),
  );
  const { app, config } = opened;
  const clock = { now, sleep: async () => undefined };
  const identity = openIdentity({ config, types: await loadConnectors(), clock, log: pino({ level: 'silent' }) });
  const server = await startServer({
    ...{ hub: app.hub, db: app.db, metrics: app.metrics, tracing: app.tracing, access: openAccess(config.viewers) },
    ...{ host: config.server.host, port: config.server.port, trustedProxies: config.server.trustedProxies, cors: config.server.cors },
    ...(config.server.tls && { tls: config.server.tls }),
    log: { info() {}, error() {} },
    signIn: signInParts(app, config, identity.ways, clock),
  });
  const base = server.url.replace(/\/graphql$/, '');
  const client = (): Client => clientOf(base);
  return {
    ...opened,
    base,
    client,
    commands: app.hub.commands(operator),
    pass: (ms: number) => void (moved += ms),
    now,
    rows: (text: string, params: readonly unknown[] = []) => app.db.read((sql) => sql.query<Told>(text, params)),
    /** Made on the machine, and past its first password. */
    async person(given: Omit<NewPerson, 'name'> & { readonly name?: string }, password = 'Correct-Horse-9') {
      // As an account of the rehearsal world, whose first hash is a quick one; the one that it is left with is as slow as any other.
      const { person } = await app.hub.commands(operator).proposePerson({ name: given.account, ...given, password, demo: '' });
      const hash = await hashOf(password);
      await app.db.transaction(async (sql) => {
        await sql.run('UPDATE passwords SET given=0, hash=? WHERE personId=?', [hash, person.id]);
        await sql.run('UPDATE people SET demo=NULL WHERE id=?', [person.id]);
      });
      return person;
    },
    async close() {
      await server.close();
      await identity.close();
      await opened.close();
    },
  };
}

export type PeopleStage = Awaited<ReturnType<typeof openPeopleStage>>;

const hashes = new Map<string, Promise<string>>();

/** Made once in a test file: it takes a third of a second. */
function hashOf(password: string): Promise<string> {
  const hash = hashes.get(password) ?? hashed(password);
  hashes.set(password, hash);
  return hash;
}

function clientOf(base: string): Client {
  const cookies = new Map<string, string>();
  const client: Client = {
    cookies,
    tag: null,
    async request(method, path, body, headers = {}) {
      const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(`${base}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          ...(jar !== '' && { cookie: jar }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(client.tag !== null && { 'x-hub-session': client.tag }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const set = response.headers.getSetCookie();
      for (const cookie of set) keep(cookies, cookie);
      const text = await response.text();
      const told: Told = text === '' ? null : JSON.parse(text);
      return { status: response.status, body: told, code: told?.errors?.[0]?.extensions?.code, cookies: set, headers: response.headers };
    },
    async signIn(account, password) {
      const reply = await client.request('POST', '/session', { account, password });
      if (reply.status === 200) client.tag = reply.body.tag;
      return reply;
    },
    session: () => client.request('GET', '/session'),
    ask: (query, variables = {}) => client.request('POST', '/graphql', { query, variables }),
  };
  return client;
}

function keep(cookies: Map<string, string>, cookie: string): void {
  const [pair = '', ...rest] = cookie.split('; ');
  const at = pair.indexOf('=');
  if (rest.includes('Max-Age=0')) cookies.delete(pair.slice(0, at));
  else cookies.set(pair.slice(0, at), pair.slice(at + 1));
}
