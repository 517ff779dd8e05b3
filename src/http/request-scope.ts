/** Request scope: a client that leaves frees what it asked the database for. */
import type { ServerResponse } from 'node:http';
import { RequestScope, runInScope } from '../db/database.js';

export function whileConnected<T>(response: ServerResponse, work: () => Promise<T>): Promise<T> {
  const scope = new RequestScope();
  response.once('close', () => {
    if (!response.writableFinished) scope.cancel();
  });
  return runInScope(scope, work);
}
