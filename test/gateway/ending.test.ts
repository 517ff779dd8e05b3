/** The beginning and the end of the server: a port that is taken, and a request that comes while it ends. */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { openStage } from './stage.js';

it('a port that is taken is told with its address', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  await expect(openStage('sqlite', port)).rejects.toMatchObject({ code: 'PORT_IN_USE', details: { host: '127.0.0.1', port } });
  other.close();
});

it('a request that was begun before the end and asks after it hears that the service ends', async () => {
  const stage = await openStage('sqlite');
  const socket = connect(Number(new URL(stage.server.url).port), '127.0.0.1');
  await once(socket, 'connect');
  let answer = '';
  socket.on('data', (chunk) => void (answer += chunk));
  const head = 'POST /graphql HTTP/1.1\r\nhost: hub\r\nauthorization: Bearer city\r\ncontent-type: application/json\r\ncontent-length: 2\r\n';
  socket.write(head);
  // Once a later connection is answered, the first bytes of this one are read.
  await stage.post(null, '{}');
  await stage.post(null, '{}');
  const closed = stage.close();
  socket.write('connection: close\r\n\r\n{}');
  await once(socket, 'close');
  await closed;
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
  expect(answer).toContain('"code":"SHUTTING_DOWN"');
});
