/** Carrier: Fastify around the pipeline, with the limits of what a client may send and how long it may take. */
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { constants } from 'node:zlib';
import type { Report } from '../../resolvers/failures.js';
import { HubError } from '../../schema/errors.js';
import { COMMON_HEADERS, send } from './answer.js';
import { answerUnparsed } from './client-errors.js';
import type { Pipeline } from './pipeline.js';
import { refusalTo, refusedWith } from './refusal.js';
import { requestIdOf } from './request-id.js';
import { serveAssets, servePage } from './pages.js';
import { allowedAt, DESK, pagesServed, routes } from './routes.js';
import type { SignInParts } from './route.js';
import { serveWaysIn } from './serve-ways-in.js';
import { isNavigation, openShell, serveShell } from './shell.js';
import type { WaysIn } from './ways-in.js';
import { openUnderWay, type UnderWay } from './under-way.js';

export interface CarrierOptions {
  /** Origins of pages that may ask from a browser. */
  readonly cors: readonly string[];
  /** Addresses whose `X-Forwarded-For` is believed; none unless given. */
  readonly trustedProxies: readonly string[];
  readonly keepAliveMs: number;
  /** With the example pages of the rehearsal world. */
  readonly demo: boolean;
  /** Spoken where it is given. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

export const MOST_BODY_BYTES = 1_048_576;
const MOST_HEADER_BYTES = 32_768;
// That there is a `Host` is seen to below, in JSON as all else.
const LISTENING = { maxHeaderSize: MOST_HEADER_BYTES, headersTimeout: 10_000, requireHostHeader: false };
const MOST_ADDRESS_CHARACTERS = 16_384;

// What is smaller goes in one packet or few; packing it would cost more than it saves.
const COMPRESS_FROM_BYTES = 8_192;

export interface Carrier {
  readonly server: FastifyInstance;
  readonly underWay: UnderWay;
}

/** The ways in from outside; null where nobody signs in. */
export type SignInCarried = { readonly parts: SignInParts; readonly waysIn: WaysIn } | null;

export async function openCarrier(
  pipeline: Pipeline,
  options: CarrierOptions,
  closing: () => boolean,
  report: Report,
  signIn: SignInCarried = null,
): Promise<Carrier> {
  const underWay = openUnderWay();
  const carrier = fastify({
    bodyLimit: MOST_BODY_BYTES,
    requestTimeout: 30_000,
    keepAliveTimeout: options.keepAliveMs,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    trustProxy: options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
    genReqId: requestIdOf,
    rewriteUrl: ({ url = '/' }) => (url.startsWith('/') ? url : withoutAuthority(url)),
    ...(options.tls ? { https: { ...LISTENING, ...options.tls } as never } : { http: LISTENING }),
    clientErrorHandler: answerUnparsed(options.cors),
    frameworkErrors: (error, _request, reply) => refuse(reply, error),
  });
  const shell = openShell();
  const refuse = (reply: FastifyReply, error: unknown): void => {
    // The listener stays open to the last, so that whoever comes hears why; on this connection nothing more is to come.
    if (closing()) reply.header('connection', 'close');
    const refused = refusedWith(error, report);
    if (shell && isNavigation(reply.request) && !reply.raw.headersSent) shell.instead(reply.request, reply, refused.status);
    else send(reply, refusalTo(reply.request, refused));
  };
  carrier.setErrorHandler((error, _request, reply) => refuse(reply, error));
  carrier.setNotFoundHandler((_request, reply) => refuse(reply, nowhere()));
  carrier.addHook('onRequest', (request, reply, done) => {
    reply.headers(COMMON_HEADERS).header('x-request-id', request.id);
    const { method = 'GET', headers, httpVersion } = request.raw;
    if (headers.host === undefined && httpVersion === '1.1') return done(new HubError('BAD_REQUEST', { why: '缺少请求头 host' }));
    if (method !== 'OPTIONS') return done();
    const allow = allowedAt(pathOf(request), options.demo);
    if (allow !== null) reply.header('allow', allow);
    done(allow === null ? nowhere() : undefined);
  });
  await carrier.register(cors, {
    origin: [...options.cors],
    strictPreflight: false,
    methods: ['GET', 'HEAD', 'POST'],
    // Without the one that names a session: pages of other origins have none.
    allowedHeaders: ['authorization', 'content-type', 'if-none-match', 'x-graphql-cost', 'x-request-id'],
    exposedHeaders: ['etag', 'retry-after', 'x-request-id'],
    maxAge: 600,
  });
  // Behind the above: a page is to see of these too what they say.
  carrier.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done();
    const allow = allowedAt(pathOf(request), options.demo);
    if (allow === null) return done(nowhere());
    reply.header('allow', allow);
    done(new HubError('METHOD_NOT_ALLOWED', { method: request.method, allowed: allow }));
  });
  await carrier.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: COMPRESS_FROM_BYTES,
    globalDecompression: false,
    // Live answers: at Node's own 11 a megabyte costs most of a second.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 4 },
  });
  takeJson(carrier);
  for (const route of routes)
    carrier.route({
      method: [...route.methods],
      url: route.path,
      onRequest: (request, reply, done) => {
        try {
          if ((request.raw.url ?? '').length > MOST_ADDRESS_CHARACTERS) throw new HubError('ADDRESS_TOO_LONG');
          const received = pipeline.receive(route, request, reply);
          if (received) received.then(() => done(), done);
          else done();
        } catch (error) {
          done(error as Error);
        }
      },
      handler: (request, reply) => {
        underWay.add(reply, () => refuse(reply, new HubError('SHUTTING_DOWN')));
        pipeline.answer(route, request, reply).then(
          (answer) => {
            // What is under way when closing begins is answered, and its connection ends with it.
            if (closing()) reply.header('connection', 'close');
            send(reply, answer);
          },
          (error: unknown) => refuse(reply, error),
        );
      },
    });
  if (signIn) await serveWaysIn(carrier, signIn.parts, signIn.waysIn, refuse, (error) => refusedWith(error, report));
  for (const page of pagesServed(options.demo)) await servePage(carrier, page);
  if (shell) {
    serveShell(carrier, shell);
    await serveAssets(carrier, DESK);
  }
  return { server: carrier, underWay };
}

const pathOf = ({ raw }: FastifyRequest): string => (raw.url ?? '/').split('?', 1)[0] as string;
const nowhere = (): HubError => new HubError('NOT_FOUND', { what: '这个地址,GraphQL 在 /graphql' });

/** Bodies are handed on as bytes: what is wrong with their JSON is said by who reads them. */
function takeJson(carrier: FastifyInstance): void {
  carrier.removeAllContentTypeParsers();
  carrier.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const { 'content-encoding': coding, 'content-type': type = '' } = request.headers;
    if (type !== 'application/json' && !isUtf8(type)) return done(new HubError('UNSUPPORTED_MEDIA_TYPE', { why: 'charset 应为 utf-8' }), undefined);
    if (coding !== undefined && coding !== 'identity')
      return done(new HubError('UNSUPPORTED_MEDIA_TYPE', { why: 'content-encoding 应不写' }), undefined);
    done(null, body);
  });
  carrier.addContentTypeParser('*', (_request, _payload, done) =>
    done(new HubError('UNSUPPORTED_MEDIA_TYPE', { why: 'content-type 应为 application/json' }), undefined),
  );
}

const isUtf8 = (type: string): boolean => /^[^;]*(;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i.test(type) || !/charset/i.test(type);

const withoutAuthority = (url: string): string => /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*(\/?.*)$/is.exec(url)?.[1]?.replace(/^(?!\/)/, '/') ?? url;
