/** Rehearsed CAS on 127.0.0.1: signs accounts in by a form, remembers them by a cookie, gives tickets that are used once, and has moods. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerIn, type CasMood, failure, type Ticket } from './answers.js';

export interface CasRehearsal {
  /** As the settings take it, down to `/cas`. */
  readonly url: string;
  mood(mood: CasMood): void;
  account(account: string, name: string): void;
  /** The body of the POST by which it tells that the session of this ticket ended. */
  logoutRequest(ticket: string): string;
  close(): Promise<void>;
}

export interface CasOptions {
  readonly port?: number;
  /** Whether a service is registered. */
  readonly serves: (service: string) => boolean;
  /** When somebody signs out it POSTs to each service that a ticket was given for, as a real one does. */
  readonly notifies?: boolean;
}

interface Session {
  readonly account: string;
  readonly tickets: Ticket[];
}

export async function openCasRehearsal(options: CasOptions): Promise<CasRehearsal> {
  const names = new Map<string, string>();
  const sessions = new Map<string, Session>();
  const tickets = new Map<string, Ticket>();
  let mood: CasMood = 'calm';

  function give(session: Session, service: string, fresh: boolean): string {
    const id = `ST-${tickets.size + 1}-${randomBytes(16).toString('hex')}-cas`;
    const ticket = { id, account: session.account, name: names.get(session.account) ?? '', service, fresh };
    tickets.set(id, ticket);
    session.tickets.push(ticket);
    return `${service}${service.includes('?') ? '&' : '?'}ticket=${id}`;
  }

  function signIn(response: ServerResponse, account: string, service: string) {
    if (!names.has(account)) return page(response, 401, form(service, '用户名或密码错误'));
    const cookie = `TGC-${randomBytes(16).toString('hex')}`;
    sessions.set(cookie, { account, tickets: [] });
    response.setHeader('set-cookie', `TGC=${cookie}; Path=/cas; HttpOnly`);
    redirect(response, give(sessions.get(cookie) as Session, service, true));
  }

  function login(request: IncomingMessage, response: ServerResponse, query: URLSearchParams) {
    const service = query.get('service') ?? '';
    if (!options.serves(service)) return page(response, 403, '<p>此应用未注册</p>');
    const session = sessions.get(cookieOf(request));
    if (session && query.get('renew') !== 'true') redirect(response, give(session, service, false));
    else page(response, 200, form(service, ''));
  }

  function validate(query: URLSearchParams): Ticket | string {
    if (!query.has('ticket') || !query.has('service')) return failure('INVALID_REQUEST');
    const ticket = tickets.get(query.get('ticket') ?? '');
    // Whatever comes of it, it was shown.
    tickets.delete(ticket?.id ?? '');
    if (!ticket) return failure('INVALID_TICKET');
    if (ticket.service !== query.get('service')) return failure('INVALID_SERVICE');
    return query.get('renew') === 'true' && !ticket.fresh ? failure('INVALID_TICKET_SPEC') : ticket;
  }

  async function logout(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): Promise<void> {
    const cookie = cookieOf(request);
    const ended = sessions.get(cookie)?.tickets ?? [];
    sessions.delete(cookie);
    if (options.notifies)
      for (const { id, service } of ended) await fetch(service, { method: 'POST', body: logoutRequest(id) }).catch(() => undefined);
    const service = query.get('service');
    if (service === null) return page(response, 200, '<p>已退出</p>');
    response.setHeader('set-cookie', 'TGC=; Path=/cas; Max-Age=0');
    redirect(response, service);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://127.0.0.1');
    const body = new URLSearchParams(await textOf(request));
    if (pathname === '/cas/login' && request.method === 'POST') return signIn(response, body.get('account') ?? '', body.get('service') ?? '');
    if (pathname === '/cas/login') return login(request, response, query);
    if (pathname === '/cas/logout') return logout(request, response, query);
    if (/^\/cas\/(p3\/)?serviceValidate$/.test(pathname)) return answerIn(mood, response, validate(query));
    page(response, 404, '<p>没有此页</p>');
  }

  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/cas`,
    mood: (next) => void (mood = next),
    account: (account, name) => void names.set(account, name),
    logoutRequest: (ticket) => logoutRequest(ticket).toString(),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function logoutRequest(ticket: string): URLSearchParams {
  const head = 'xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="LR-1" Version="2.0" IssueInstant="2026-11-30T02:00:00Z"';
  const nameId = '<saml:NameID xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">@NOT_USED@</saml:NameID>';
  const xml = `<samlp:LogoutRequest ${head}>${nameId}<samlp:SessionIndex>${ticket}</samlp:SessionIndex></samlp:LogoutRequest>`;
  return new URLSearchParams({ logoutRequest: xml });
}

const cookieOf = (request: IncomingMessage): string => /(?:^|;\s*)TGC=([^;]*)/.exec(request.headers.cookie ?? '')?.[1] ?? '';

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function page(response: ServerResponse, status: number, inside: string): void {
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>统一身份认证(演练)</title>${inside}</html>`;
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}

function form(service: string, told: string): string {
  const kept = service.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const label = '<label>用户名 <input name="account" autofocus></label>';
  return `<h1>统一身份认证</h1><p>${told}</p><form method="post" action="/cas/login"><input type="hidden" name="service" value="${kept}">${label}<button>登录</button></form>`;
}
