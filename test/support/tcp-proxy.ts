/** A TCP proxy before a database server that cuts a connection at the statement a test names, before the server hears it or before its answer. */
import { connect, createServer, type Socket } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** The next connection that sends this statement is cut; `meanwhile` is awaited first, once the statement was heard or withheld. */
  cutConnection(statement: string, at: 'before' | 'answer', meanwhile?: () => Promise<unknown>): void;
  /** The next so many connections are cut once so many bytes of answers have gone through each. */
  cutAfter(bytes: number, connections: number): void;
  /** Connections that come from now on pass so many bytes of answers and say nothing more. */
  silentAfter(bytes: number): void;
  /** Connections that fell silent so. */
  silences(): number;
  /** The connections that are open say nothing more and hear nothing more, as behind a firewall that forgot them; those that come work. */
  blackhole(): void;
  /** When next somebody says something into one of them. */
  swallowed(): Promise<void>;
  /** Times that a connection was cut. */
  cuts(): number;
  close(): Promise<void>;
}

export async function openTcpProxy(port: number): Promise<TcpProxy> {
  let armed: { statement: Buffer; at: 'before' | 'answer'; meanwhile: () => Promise<unknown> } | null = null;
  let cuts = 0;
  let silentAfter = Number.POSITIVE_INFINITY;
  let silences = 0;
  let budget = { bytes: 0, connections: 0 };
  const sockets = new Set<Socket>();
  const dead = new WeakSet<Socket>();
  const heard: (() => void)[] = [];
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    let cutting: (() => Promise<unknown>) | null = null;
    const disconnect = async (meanwhile: () => Promise<unknown>) => {
      cuts++;
      upstream.destroy();
      await meanwhile();
      client.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('data', (bytes) => {
      if (dead.has(client)) {
        for (const hear of heard.splice(0)) hear();
        return;
      }
      if (armed && bytes.includes(armed.statement)) {
        const { at, meanwhile } = armed;
        armed = null;
        if (at === 'before') return void disconnect(meanwhile);
        cutting = meanwhile;
      }
      upstream.write(bytes);
    });
    const allowed = budget.connections-- > 0 ? budget.bytes : Number.POSITIVE_INFINITY;
    const spoken = silentAfter;
    let answered = 0;
    upstream.on('data', (bytes) => {
      if (dead.has(client)) return;
      answered += bytes.length;
      if (answered > spoken) {
        client.write(bytes.subarray(0, bytes.length - (answered - spoken)));
        dead.add(client);
        silences++;
        return;
      }
      if (answered > allowed) void disconnect(async () => undefined);
      else if (!cutting) client.write(bytes);
      else void disconnect(cutting);
    });
    // The server does not learn that the other end of a dead one is gone.
    client.on('close', () => dead.has(client) || upstream.destroy());
    upstream.on('close', () => dead.has(client) || (cutting ?? client.end()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as { port: number }).port,
    cutConnection: (statement, at, meanwhile = async () => undefined) => {
      armed = { statement: Buffer.from(statement), at, meanwhile };
    },
    cutAfter: (bytes, connections) => {
      budget = { bytes, connections };
    },
    silentAfter: (bytes) => {
      silentAfter = bytes;
    },
    silences: () => silences,
    blackhole() {
      for (const socket of sockets) dead.add(socket);
    },
    swallowed: () => new Promise((resolve) => void heard.push(resolve)),
    cuts: () => cuts,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
