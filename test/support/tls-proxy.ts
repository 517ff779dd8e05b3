/** TLS proxy: what stands in front of a hub in a city: it speaks TLS with a certificate of its own and hands requests on, with headers of its making. */
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificate, key } from './tls.js';

export interface TlsProxy {
  readonly port: number;
  /** What is made of the headers that come in; as they are unless told. */
  headers: (headers: IncomingHttpHeaders) => IncomingHttpHeaders;
  close(): Promise<void>;
}

/** @param target port of the hub behind, once it is known */
export async function openTlsProxy(target: () => number): Promise<TlsProxy> {
  const server = createServer({ cert: certificate, key }, (request, response) => {
    const headers = proxy.headers({ ...request.headers, 'x-forwarded-proto': 'https', 'x-forwarded-for': '10.0.0.7' });
    const inner = httpRequest({ host: '127.0.0.1', port: target(), path: request.url, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders as never);
      answer.pipe(response);
    });
    inner.once('error', () => response.destroy());
    request.pipe(inner);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: TlsProxy = {
    port: (server.address() as AddressInfo).port,
    headers: (headers) => headers,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
  return proxy;
}
