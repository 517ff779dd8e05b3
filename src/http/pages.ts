/** Pages: static files of our own, made by the build, served packed as they lie, under a policy that lets them reach this server alone. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import helmet from '@fastify/helmet';
import serveFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { StaticPage } from './routes.js';

// Run from its source the server finds the pages where the build has put them.
const found = ['../../dist/', '../../'].map((path) => new URL(path, import.meta.url));

/** Null where it was not built. */
export function folderOf({ folder, built }: StaticPage): string | null {
  const folders = found.map((base) => fileURLToPath(new URL(`${folder}/`, base)));
  return folders.find((path) => existsSync(`${path}${built ? 'assets' : 'index.html'}`)) ?? null;
}

/** Files of the desk, named by their content; its page is the shell's. */
export async function serveAssets(carrier: FastifyInstance, page: StaticPage): Promise<void> {
  const folder = folderOf(page);
  if (folder === null) return;
  await carrier.register(serveFiles, {
    root: `${folder}assets`,
    prefix: `${page.path}/`,
    decorateReply: false,
    index: false,
    // Of what was there at the start, each by its own route: what an address that is none does in a file system is not asked.
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply) => reply.header('cache-control', 'public, max-age=31536000, immutable'),
  });
}

export async function servePage(carrier: FastifyInstance, page: StaticPage): Promise<void> {
  const root = folderOf(page);
  if (root === null) return;
  await carrier.register(async (own) => {
    // That of answers to programs would stand in its place.
    own.addHook('onRequest', (_request, reply, done) => {
      reply.removeHeader('content-security-policy').removeHeader('cache-control');
      done();
    });
    await own.register(helmet, POLICY);
    await own.register(serveFiles, {
      root,
      prefix: `${page.path}/`,
      wildcard: false,
      preCompressed: true,
      cacheControl: false,
      // The names of assets hold a digest of what is in them.
      setHeaders: (reply, path) => reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
    });
    own.get(page.path, (_request, reply) => reply.sendFile('index.html'));
  });
}

const POLICY = {
  // It would hold for the host and all of its ports (RFC 6797): the neighbours' systems on plain http could not be opened any more.
  strictTransportSecurity: false as const,
  referrerPolicy: { policy: 'no-referrer' as const },
  frameguard: { action: 'deny' as const },
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      // The editor puts its styles into the page as it runs; a nonce would switch this off for all of them.
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
};
