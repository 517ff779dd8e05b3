/**
 * Shell: the desk's one HTML page, public and without data, at every address that a person can be sent. Served from memory with a tag of its
 * content: a date and a length are the same for the builds of a container image, and its scripts' names would be those of the release before.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { COMMON_HEADERS } from './answer.js';
import { isUnchanged } from './conditional.js';
import { folderOf } from './pages.js';
import { DESK, shellAddresses } from './routes.js';

export interface Shell {
  /** At an address of its own. */
  answer(request: FastifyRequest, reply: FastifyReply): FastifyReply;
  /** In place of a refusal that a person would see as JSON. */
  instead(request: FastifyRequest, reply: FastifyReply, status: number): FastifyReply;
}

const FORMS = [
  ['br', '.br'],
  ['gzip', '.gz'],
  ['identity', ''],
] as const;

/** Null where it was not built. */
export function openShell(): Shell | null {
  const folder = folderOf(DESK);
  if (folder === null) return null;
  const forms = FORMS.filter(([, end]) => existsSync(join(folder, `index.html${end}`))).map(([encoding, end]) => {
    const bytes = readFileSync(join(folder, `index.html${end}`));
    return { encoding, bytes, tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"` };
  });
  const formFor = (request: FastifyRequest) => {
    // Of what is taken, the smallest.
    const taken = new Negotiator(request.raw).encodings();
    return forms.find((form) => taken.includes(form.encoding)) ?? forms.at(-1);
  };
  const bear = (request: FastifyRequest, reply: FastifyReply) => {
    const form = formFor(request);
    reply.headers({ ...COMMON_HEADERS, ...HEADERS, vary: `${COMMON_HEADERS.vary}, Accept, Sec-Fetch-Mode` }).type('text/html; charset=utf-8');
    if (form && form.encoding !== 'identity') reply.header('content-encoding', form.encoding);
    return form as NonNullable<typeof form>;
  };
  return {
    answer(request, reply) {
      const { tag, bytes } = bear(request, reply);
      reply.headers({ 'cache-control': 'no-cache', etag: tag });
      if (isUnchanged(request.headers['if-none-match'], tag))
        return reply.removeHeader('content-type').removeHeader('content-encoding').code(304).send();
      return reply.send(bytes);
    },
    instead: (request, reply, status) => {
      const { bytes } = bear(request, reply);
      return reply.code(status).header('cache-control', 'no-store').send(bytes);
    },
  };
}

const POLICY = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "font-src 'self'"],
  ...["base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"],
].join('; ');

// No word that the browser keep to https: it would hold for every port of this host, the neighbours' systems too.
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-frame-options': 'DENY',
};

/** A person follows a link or types an address; a browser that does not say so asks for HTML before all else. */
export function isNavigation({ method, headers, raw }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  // A file that is missing is missing: scripts of another release must not be read as HTML.
  if (/^\/(assets|graphiql|demo)\//.test(raw.url ?? '')) return false;
  const mode = headers['sec-fetch-mode'];
  if (mode !== undefined) return mode === 'navigate' && headers['sec-fetch-dest'] !== 'iframe';
  return /^\s*text\/html\b/i.test(headers.accept ?? '');
}

export function serveShell(carrier: FastifyInstance, shell: Shell): void {
  for (const url of shellAddresses) carrier.get(url, (request, reply) => shell.answer(request, reply));
}
