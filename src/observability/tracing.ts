/** Spans for OpenTelemetry where an endpoint is configured; else nothing is loaded and nothing is kept. */
import { setTimeout } from 'node:timers/promises';
import { version } from '../version.js';

export interface Tracing {
  span<T>(name: string, attributes: Readonly<Record<string, string | number>>, work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const noTracing: Tracing = { span: (_name, _attributes, work) => work(), close: async () => undefined };

// A collector that is down or silent loses spans; it keeps no job and no command waiting.
const EXPORT_MS = 3_000;
const LAST_EXPORT_MS = 1_000;

/** @param endpoint where OTLP over HTTP is taken, `http://host:4318/v1/traces` */
export async function openTracing(endpoint: string | null): Promise<Tracing> {
  if (endpoint === null) return noTracing;
  const { BasicTracerProvider, BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-base');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const { SpanStatusCode } = await import('@opentelemetry/api');
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'supervision-hub', 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: endpoint, timeoutMillis: EXPORT_MS }))],
  });
  const tracer = provider.getTracer('supervision-hub', version);
  return {
    async span(name, attributes, work) {
      const span = tracer.startSpan(name, { attributes: { ...attributes } });
      try {
        return await work();
      } catch (error) {
        // The code alone: a message may carry what only the log may keep.
        span.setStatus({ code: SpanStatusCode.ERROR, message: String((error as { code?: unknown }).code ?? 'INTERNAL') });
        throw error;
      } finally {
        span.end();
      }
    },
    close: () => Promise.race([provider.shutdown().catch(() => undefined), setTimeout(LAST_EXPORT_MS, undefined, { ref: false })]),
  };
}
