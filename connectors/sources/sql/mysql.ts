/** MariaDB and MySQL as a source: a server, read in read-only snapshots; every wait has an end. */
import type { PoolConnection } from 'mysql2/promise';
import type { ServerAddress } from '../../../schema/database-url.js';
import { type SourceDatabase, throwIfAborted } from './database.js';
import { asHubError } from './mysql-faults.js';
import { openConnections } from './mysql-connections.js';
import { openSession } from './mysql-session.js';
import type { Tls } from './tls.js';

export function openMysql(address: ServerAddress, tls: Tls | null, source: string, zone: string): SourceDatabase {
  const connections = openConnections(address, tls, source);
  const clocks = { name: zone, spelling: zone };
  return {
    joinsRanges: true,
    typedValues: false,
    textType: 'CHAR',
    async read(work, signal) {
      throwIfAborted(signal, source);
      let connection: PoolConnection | null = null;
      let sound = false;
      const stop = () => connection?.destroy();
      try {
        connection = await connections.lend();
        signal.addEventListener('abort', stop, { once: true });
        const { session, end } = await openSession(connection, clocks);
        const result = await work(session);
        await end();
        sound = true;
        return result;
      } catch (error) {
        throw asHubError(error, source, tls !== null);
      } finally {
        signal.removeEventListener('abort', stop);
        // After a fault nobody knows what the connection still carries, so it does not go back.
        if (sound) connection?.release();
        else connection?.destroy();
      }
    },
    close: () => connections.close(),
  };
}
