/** Rehearsed OpenID Connect provider on 127.0.0.1: the certified `oidc-provider` itself, behind a front that signs accounts in by a form and has moods. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
// For development only, as tests are; nothing at run time opens this rehearsal.
import Provider from 'oidc-provider';
import { CANARY } from '../../contract-stage.js';
import { configuration, type OidcClient, publicOf, signingKey } from './configuration.js';
import { openStore } from './store.js';

/**
 * `failing` answers 500, `cut` breaks off, `silent` never answers, `html` shows a page, `huge` sends 2 MB: each to whatever the hub itself asks.
 * `renamed` names another issuer in its description, `elsewhere` issues tokens under another one, `forged` shows other keys than it signs with,
 * `plain` has an endpoint on plain http, `mute` tells no names, `cancelled` sends the person back without signing in, `stale` has signed in an
 * hour ago whomever it asks.
 */
export const oidcMoods = [
  'calm',
  'failing',
  'cut',
  'silent',
  'html',
  'huge',
  'renamed',
  'elsewhere',
  'forged',
  'plain',
  'mute',
  'cancelled',
  'stale',
] as const;
export type OidcMood = (typeof oidcMoods)[number];

export interface OidcRehearsal {
  readonly issuer: string;
  mood(mood: OidcMood): void;
  account(account: string, name: string): void;
  /** Another return address, and another one after signing out, in the place of those that it was opened with: a hub that is served later. */
  register(returnUrl: string, afterwards: string): void;
  rotate(): void;
  close(): Promise<void>;
}

/** Who the hub's own requests are for; a browser's go to the provider in any mood. */
const ASKED_BY_HUB = /^\/(?:\.well-known\/openid-configuration|token|jwks|me)$/;

export async function openOidcRehearsal(first: OidcClient): Promise<OidcRehearsal> {
  const names = new Map<string, string>();
  const secret = randomBytes(16).toString('hex');
  let [mood, client]: [OidcMood, OidcClient] = ['calm', first];
  const front = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve, reject) => front.once('error', reject).listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  const store = openStore();
  const open = (name = issuer): Provider =>
    new Provider(name, { ...configuration(client, names, signingKey()), adapter: store, cookies: { keys: [secret] } });
  let provider = open();
  const elsewhere = open('http://127.0.0.1:1');

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '', issuer).pathname;
    if (path.startsWith('/interaction/')) return interact(request, response);
    if (ASKED_BY_HUB.test(path) && spoil(path, response)) return;
    const discovered = path.startsWith('/.well-known/');
    if (discovered && (mood === 'renamed' || mood === 'plain')) return void sendJson(response, await description());
    if (path === '/me' && mood === 'mute') return void response.writeHead(500).end(CANARY);
    if (path === '/jwks' && mood === 'forged') return void sendJson(response, { keys: [publicOf(signingKey())] });
    await (mood === 'elsewhere' && path === '/token' ? elsewhere : provider).callback()(request, response);
  }

  /** True where the mood has answered, or never will. */
  function spoil(path: string, response: ServerResponse): boolean {
    if (mood === 'silent') return true;
    if (mood === 'cut') response.destroy();
    else if (mood === 'failing') response.writeHead(500, { 'content-type': 'text/plain' }).end(CANARY);
    else if (mood === 'html') response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><p>${CANARY} ${path}`);
    else if (mood === 'huge') sendJson(response, { issuer, padding: 'x'.repeat(2_000_000) });
    else return false;
    return true;
  }

  async function description(): Promise<object> {
    const real = { authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks` };
    return mood === 'plain' ? { ...real, issuer, token_endpoint: 'http://10.0.0.1/token' } : { ...real, issuer: 'https://another.example' };
  }

  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (mood === 'cancelled') return provider.interactionFinished(request, response, { error: 'access_denied', error_description: CANARY });
    if (request.method !== 'POST') return page(response, request.url ?? '', '');
    const account = new URLSearchParams(await textOf(request)).get('account') ?? '';
    if (!names.has(account)) return page(response, request.url ?? '', '用户名或密码错误');
    const ts = Math.floor(Date.now() / 1000) - (mood === 'stale' ? 3_600 : 0);
    await provider.interactionFinished(request, response, { login: { accountId: account, remember: true, ts } });
  }

  return {
    issuer,
    mood: (next) => void (mood = next),
    account: (account, name) => void names.set(account, name),
    register(returnUrl, afterwards) {
      client = { ...client, returnUrl, afterwards };
      provider = open();
    },
    rotate: () => void (provider = open()),
    async close() {
      const closed = new Promise<void>((resolve) => front.close(() => resolve()));
      front.closeAllConnections();
      await closed;
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

function page(response: ServerResponse, action: string, told: string): void {
  const form = `<form method="post" action="${action}"><label>用户名 <input name="account" autofocus></label><button>登录</button></form>`;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><meta charset="utf-8"><p>${told}</p>${form}`);
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
