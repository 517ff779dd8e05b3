/**
 * Probe thread: answers probes while the main loop stands. It is made from the text of this function (see probe-listener.ts), so that the same
 * file serves the built program and the tests; hence it names nothing outside itself.
 */
export interface ProbeThreadData {
  /** When the main loop last turned, in nanoseconds of the machine's monotonic clock. */
  readonly beat: SharedArrayBuffer;
  readonly host: string;
  readonly port: number;
  readonly notReadyMs: number;
  readonly notAliveMs: number;
  readonly answerMs: number;
}

export interface ProbeQuestion {
  readonly id: number;
  readonly ask: 'ready' | 'metrics';
}

export interface ProbeReply {
  readonly id: number;
  readonly status: number;
  readonly body: string;
}

export function probeThread(): void {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const { createServer } = process.getBuiltinModule('node:http');
  const { beat: shared, host, port, notReadyMs, notAliveMs, answerMs } = workerData as ProbeThreadData;
  const beat = new BigInt64Array(shared);
  const now = (): bigint => process.hrtime.bigint();
  const stoodMs = (): number => Math.max(0, Math.round(Number(now() - Atomics.load(beat, 0)) / 1e6));
  const waiting = new Map<number, (reply: ProbeReply | null) => void>();
  let serial = 0;
  let last: { readonly text: string; readonly at: bigint } | null = null;
  const ask = (what: ProbeQuestion['ask']): Promise<ProbeReply | null> =>
    new Promise((resolve) => {
      const id = ++serial;
      const timer = setTimeout(() => waiting.get(id)?.(null), answerMs);
      waiting.set(id, (reply) => {
        waiting.delete(id);
        clearTimeout(timer);
        resolve(reply);
      });
      parentPort?.postMessage({ id, ask: what } satisfies ProbeQuestion);
    });
  parentPort?.on('message', (reply: ProbeReply) => waiting.get(reply.id)?.(reply));

  type Answer = readonly [status: number, body: string, type: string];
  const json = (status: number, body: object): Answer => [status, JSON.stringify(body), 'application/json; charset=utf-8'];
  const alive = async (): Promise<Answer> => {
    const ms = stoodMs();
    return json(ms > notAliveMs ? 503 : 200, { status: ms > notAliveMs ? 'standing' : 'ok', loopStoodMs: ms });
  };
  const ready = async (): Promise<Answer> => {
    const reply = stoodMs() > notReadyMs ? null : await ask('ready');
    return reply ? json(reply.status, JSON.parse(reply.body)) : json(503, { status: 'unavailable', code: 'LOOP_STANDS', loopStoodMs: stoodMs() });
  };
  const figures = async (): Promise<Answer> => {
    const reply = stoodMs() > notReadyMs ? null : await ask('metrics');
    if (reply?.status === 200) last = { text: reply.body, at: now() };
    if (!last) return json(503, { status: 'unavailable', loopStoodMs: stoodMs() });
    const age = Number(now() - last.at) / 1e9;
    const head = '# HELP hub_metrics_age_seconds 本页数字取得至今的时间\n# TYPE hub_metrics_age_seconds gauge\n';
    return [200, `${last.text}\n${head}hub_metrics_age_seconds ${age.toFixed(3)}\n`, 'text/plain; version=0.0.4; charset=utf-8'];
  };
  const probes: Readonly<Record<string, () => Promise<Answer>>> = { '/livez': alive, '/readyz': ready, '/metrics': figures };
  const server = createServer({ requestTimeout: 5_000, headersTimeout: 5_000 }, (request, response) => {
    const probe = probes[(request.url ?? '').split('?')[0] ?? ''] ?? (async () => json(404, { status: 'unknown', known: Object.keys(probes) }));
    void probe().then(([status, body, type]) => response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body));
  });
  server.once('error', (error: NodeJS.ErrnoException) => parentPort?.postMessage({ failed: error.code ?? 'UNKNOWN' }));
  server.listen(port, host, () => parentPort?.postMessage({ port: (server.address() as { port: number }).port }));
}
