/** Request scope: when a client disconnects, its database statements are cancelled. */
import type { ServerResponse } from 'node:http';
import { RequestScope, runInScope } from '../db/database.js';

export function whileConnected<T>(response: ServerResponse, work: () => Promise<T>): Promise<T> {
  const scope = new RequestScope();
  response.once('close', () => {
    if (!response.writableFinished) scope.cancel();
  });
  return runInScope(scope, work);
}
