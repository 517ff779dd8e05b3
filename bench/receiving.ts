/** Receiver process: starts the lean province of `receiver.ts` for the length of one piece of work. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** @param folder where it stores the bodies that it receives */
export async function withReceiver<T>(work: (url: string) => Promise<T>, folder?: string): Promise<T> {
  const file = new URL('./receiver.js', import.meta.url).pathname;
  const receiver = spawn(process.execPath, [file, ...(folder ? [folder] : [])], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = (await once(createInterface({ input: receiver.stdout }), 'line')) as [string];
    return await work(`http://127.0.0.1:${(JSON.parse(line) as { port: number }).port}`);
  } finally {
    receiver.kill();
  }
}
