/** Sockets: so many connections may stand open that have not said who they are; the eldest idle one gives way to a new one. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

// A browser opens six; a proxy some hundreds. One costs 20 KB, and is closed by itself where it sends nothing (10 s) or no more (75 s).
export const MOST_STRANGERS = 2_048;

export interface Sockets {
  /** Of somebody with a key: it counts among strangers no more. */
  known(socket: Socket): void;
}

export function watchSockets(server: Pick<Server, 'on'>, most = MOST_STRANGERS): Sockets {
  const strangers = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    strangers.add(socket);
    socket.once('close', () => strangers.delete(socket));
    if (strangers.size <= most) return;
    const eldest = strangers.values().next().value as Socket;
    strangers.delete(eldest);
    eldest.destroy();
  });
  return { known: (socket) => void strangers.delete(socket) };
}
