/** A real receiver of notices, with moods: what it was sent, and how it answers. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Mood = 'calm' | 'broken' | 'moved' | 'silent' | 'full' | 'refusing';

export interface Post {
  // biome-ignore lint/suspicious/noExplicitAny: what was sent has the shape of its format
  readonly body: any;
  readonly id: string;
  readonly path: string;
}

export interface Receiver {
  readonly url: string;
  readonly posts: Post[];
  mood(next: Mood): void;
  /** Called for each post before it is answered. */
  onPost: ((post: Post) => void) | null;
  /** When so many have come. */
  got(count: number): Promise<readonly Post[]>;
  close(): Promise<void>;
}

export async function openReceiver(): Promise<Receiver> {
  const posts: Post[] = [];
  const waiting = new Set<() => void>();
  let mood: Mood = 'calm';
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const post = { body: JSON.parse(text), id: String(request.headers['x-hub-notice']), path: request.url ?? '' };
    posts.push(post);
    receiver.onPost?.(post);
    for (const look of waiting) look();
    if (mood === 'silent') return;
    if (mood === 'moved') return void response.writeHead(302, { location: `${receiver.url}/elsewhere` }).end();
    if (mood === 'broken') return void response.writeHead(500).end('a stack with 张三 in it');
    const robot = mood === 'refusing' ? { errcode: 93000, errmsg: 'invalid webhook url' } : { errcode: 0, errmsg: 'ok' };
    response.writeHead(200, { 'content-type': 'application/json' }).end(mood === 'full' ? 'x'.repeat(200_000) : JSON.stringify(robot));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    mood: (next) => void (mood = next),
    onPost: null,
    got: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (posts.length < count) return;
          waiting.delete(look);
          resolve(posts);
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}
