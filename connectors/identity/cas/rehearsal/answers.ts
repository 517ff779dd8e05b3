/** Answers of the rehearsed CAS: whose a ticket is, as its mood has it. */
import type { ServerResponse } from 'node:http';
import iconv from 'iconv-lite';
import { CANARY } from '../../contract-stage.js';

export interface Ticket {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly service: string;
  /** Of a sign-in just now, not of a session that was there. */
  readonly fresh: boolean;
}

/**
 * `failing` answers 500, `cut` breaks off, `silent` never answers, `html` shows a page, `huge` sends 2 MB. `bomb` and `entities` have a document
 * type. `gbk` is in GBK and says so, `garbled` is and says UTF-8. `nameless`, `doubled`, `nested`, `twofold`, `broken` are answers that tell no one
 * user; `invalidTicket`, `invalidService`, `internal`, `unknownCode` refuse.
 */
export const casMoods = [
  'calm',
  'failing',
  'cut',
  'silent',
  'html',
  'huge',
  'bomb',
  'entities',
  'gbk',
  'garbled',
  'nameless',
  'doubled',
  'nested',
  'twofold',
  'broken',
  'invalidTicket',
  'invalidService',
  'internal',
  'unknownCode',
] as const;
export type CasMood = (typeof casMoods)[number];

const wrap = (inside: string): string => `<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">\n  ${inside}\n</cas:serviceResponse>\n`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const failure = (code: string): string => wrap(`<cas:authenticationFailure code="${code}">${escaped(CANARY)}</cas:authenticationFailure>`);

const success = (user: string, name: string): string =>
  wrap(
    `<cas:authenticationSuccess>\n    ${user}\n    <cas:attributes><cas:displayName>${escaped(name)}</cas:displayName></cas:attributes>\n  </cas:authenticationSuccess>`,
  );

const LAUGHS = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
const REFUSALS: Readonly<Record<string, string>> = {
  invalidTicket: 'INVALID_TICKET',
  invalidService: 'INVALID_SERVICE',
  internal: 'INTERNAL_ERROR',
  unknownCode: `<${CANARY}`.replaceAll('<', ''),
};

/** @param found the ticket, or the refusal that is due */
export function answerIn(mood: CasMood, response: ServerResponse, found: Ticket | string) {
  if (mood === 'silent') return;
  if (mood === 'cut') return void response.destroy();
  if (mood === 'failing') return send(response, 500, 'text/plain', CANARY);
  if (mood === 'html') return send(response, 200, 'text/html; charset=utf-8', `<!doctype html><p>${CANARY}`);
  if (mood === 'huge') return send(response, 200, 'application/xml', wrap('x'.repeat(2_000_000)));
  const refused = REFUSALS[mood];
  if (refused) return xml(response, failure(refused));
  if (typeof found === 'string') return xml(response, found);
  const user = `<cas:user>${escaped(found.account)}</cas:user>`;
  const text = success(user, found.name);
  const inGbk = `<?xml version="1.0" encoding="GBK"?>\n${text}`;
  if (mood === 'gbk') return send(response, 200, 'text/xml', iconv.encode(inGbk, 'gb18030'));
  if (mood === 'garbled')
    return send(response, 200, 'text/xml; charset=UTF-8', iconv.encode(success('<cas:user>张三</cas:user>', found.name), 'gb18030'));
  xml(response, SPOILT[mood]?.(text, user) ?? text);
}

const SPOILT: Readonly<Partial<Record<CasMood, (text: string, user: string) => string>>> = {
  bomb: (text, user) => `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS}]>${text.replace(user, '<cas:user>&l9;</cas:user>')}`,
  entities: (text, user) => `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>${text.replace(user, '<cas:user>&f;</cas:user>')}`,
  nameless: (text, user) => text.replace(user, '<cas:user>  </cas:user>'),
  doubled: (text, user) => text.replace(user, `${user}<cas:user>admin</cas:user>`),
  nested: (text, user) => text.replace(user, '<cas:user>adm<cas:b>x</cas:b>in</cas:user>'),
  twofold: (text) =>
    text.replace('</cas:serviceResponse>', `${failure('INVALID_TICKET').replace(/<\/?cas:serviceResponse[^>]*>/g, '')}</cas:serviceResponse>`),
  broken: (text) => text.replace('</cas:authenticationSuccess>', ''),
};

const xml = (response: ServerResponse, text: string): void => send(response, 200, 'application/xml; charset=UTF-8', text);

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}
