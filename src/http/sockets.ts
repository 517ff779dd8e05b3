/** Sockets: so many connections may stand open that have not said who they are; the eldest idle one gives way to a new one. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

// A browser opens six; a proxy some hundreds. One costs 20 KB, and is closed by itself where it sends nothing (10 s) or no more (75 s).
export const MOST_STRANGERS = 2_048;

export interface Sockets {
  /** Of somebody with a key: it counts among strangers no more. */
  known(socket: Socket): void;
}

interface Stranger {
  readonly socket: Socket;
  /** Requests that are under way. */
  open: number;
}

// Where TLS is spoken, what a request comes on is another socket than what was accepted; the other end is the same.
const endOf = ({ remoteAddress, remotePort }: Socket): string => `${remoteAddress} ${remotePort}`;

export function watchSockets(server: Pick<Server, 'on'>, most = MOST_STRANGERS): Sockets {
  const strangers = new Map<string, Stranger>();
  server.on('connection', (socket: Socket) => {
    const end = endOf(socket);
    strangers.set(end, { socket, open: 0 });
    socket.once('close', () => void (strangers.get(end)?.socket === socket && strangers.delete(end)));
    if (strangers.size > most) destroyEldest(strangers);
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const stranger = strangers.size > 0 ? strangers.get(endOf(socket)) : undefined;
    if (!stranger) return;
    stranger.open++;
    response.once('close', () => stranger.open--);
  });
  return { known: (socket) => void (strangers.size > 0 && strangers.delete(endOf(socket))) };
}

/** The eldest of those that wait for nothing; where all do, the eldest. */
function destroyEldest(strangers: Map<string, Stranger>): void {
  const all = [...strangers];
  const [end, { socket }] = (all.find(([, { open }]) => open === 0) ?? all[0]) as [string, Stranger];
  strangers.delete(end);
  socket.destroy();
}
