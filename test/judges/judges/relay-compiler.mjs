/** Judge: Relay's compiler on a document for every list of the schema: roots, lists below lists, search and the logs. */
import { join } from 'node:path';
import { relayDocuments } from '../relay-documents.mjs';
import { compileRelay } from '../relay.mjs';

export const what = '每个列表:@connection 与 @refetchable';
export const served = false;

export async function judge({ folder }) {
  const { complaint } = await compileRelay(join(folder, 'relay-compiler'), relayDocuments());
  return complaint === null ? [] : [{ id: 'compiler', text: complaint }];
}
