/** Collector of OpenTelemetry spans, real as far as the program can tell: OTLP over HTTP in JSON on 127.0.0.1, with moods. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const collectorMoods = ['calm', 'failing', 'silent'] as const;

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

interface Bundle {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly { readonly name: string; readonly attributes: readonly Attribute[] }[] }[];
  }[];
}

export interface Span {
  readonly service: unknown;
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Collector {
  readonly url: string;
  readonly spans: readonly Span[];
  /** Every request as it came: headers and body. */
  readonly raw: readonly string[];
  close(): Promise<void>;
}

export async function openCollector(mood: (typeof collectorMoods)[number] = 'calm'): Promise<Collector> {
  const spans: Span[] = [];
  const raw: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    raw.push(`${request.url} ${JSON.stringify(request.headers)} ${body}`);
    if (mood === 'silent') return;
    if (mood === 'failing') return void response.writeHead(503).end();
    spans.push(...spansOf(JSON.parse(body) as Bundle));
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`,
    spans,
    raw,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function spansOf({ resourceSpans }: Bundle): Span[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap((scope) =>
      scope.spans.map(({ name, attributes }) => ({ service: plain(resource.attributes)['service.name'], name, attributes: plain(attributes) })),
    ),
  );
}

const plain = (attributes: readonly Attribute[]): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
