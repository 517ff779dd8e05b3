/** Probe listener: a thread with a port of its own, which is told by the main loop's beat how long that has stood. */
import { Worker } from 'node:worker_threads';
import { HubError } from '../../schema/errors.js';
import { every, machineTime } from '../kit/timers.js';
import { figuresOf, readinessOf } from './probes.js';
import { type ProbeThreadData, probeThread, type ProbeQuestion, type ProbeReply } from './probe-thread.js';
import type { RouteParts } from './route.js';

export interface ProbeOptions {
  readonly host: string;
  readonly port: number;
  /** The loop may have stood for so long (milliseconds) and the process be ready, or alive. */
  readonly notReadyMs?: number;
  readonly notAliveMs?: number;
}

export interface ProbeListener {
  readonly url: string;
  close(): Promise<void>;
}

const BEAT_MS = 250;
// Longer than the limit of what is asked, so that its own words arrive.
const ANSWER_MS = 2_500;

export async function startProbes(parts: RouteParts, { host, port, notReadyMs = 5_000, notAliveMs = 60_000 }: ProbeOptions): Promise<ProbeListener> {
  const beat = new BigInt64Array(new SharedArrayBuffer(8));
  const turned = (): void => void Atomics.store(beat, 0, machineTime());
  turned();
  const stopBeating = every(BEAT_MS, turned);
  const workerData: ProbeThreadData = { beat: beat.buffer as SharedArrayBuffer, host, port, notReadyMs, notAliveMs, answerMs: ANSWER_MS };
  const worker = new Worker(`(${probeThread})()`, { eval: true, workerData, name: 'probes' });
  worker.unref();
  const bound = await new Promise<number>((resolve, reject) => {
    const failed = (why: string): void => reject(new HubError('PORT_IN_USE', { host, port, why }));
    worker.once('error', (error) => failed(String(error)));
    worker.on('message', (message: ProbeQuestion | { readonly port: number } | { readonly failed: string }) => {
      if ('ask' in message) void answer(parts, message).then((reply) => worker.postMessage(reply));
      else if ('port' in message) resolve(message.port);
      else failed(message.failed);
    });
  }).catch(async (error) => {
    stopBeating();
    await worker.terminate();
    throw error;
  });
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async close() {
      stopBeating();
      await worker.terminate();
    },
  };
}

async function answer(parts: RouteParts, { id, ask }: ProbeQuestion): Promise<ProbeReply> {
  const { status, body } = ask === 'ready' ? await readinessOf(parts) : await figuresOf(parts);
  return { id, status, body: typeof body === 'string' ? body : JSON.stringify(body) };
}
