/** Request scope: when a client disconnects, its database statements are cancelled. */
import type { ServerResponse } from 'node:http';
import { RequestScope, runInScope } from '../db/database.js';

/** @param caller by whose name its shares of the database and of the loop are counted */
export function whileConnected<T>(response: ServerResponse, caller: string, work: () => Promise<T>): Promise<T> {
  const scope = new RequestScope(caller);
  const left = (): void => {
    if (!response.writableFinished) scope.cancel();
  };
  // It may have gone while it waited for its turn.
  if (response.closed) left();
  else response.once('close', left);
  return runInScope(scope, work);
}
