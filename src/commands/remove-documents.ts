/** Command: removes documents by hash, by its beginning, or by the name of the operation. */
import { HubError } from '../../schema/errors.js';
import type { Commands } from '../api.js';
import { listDocuments, matching, removeDocuments as remove } from '../documents/document-rows.js';
import type { CommandOf } from './command.js';

export const removeDocuments: CommandOf<Commands['removeDocuments']> = {
  name: 'removeDocuments',
  title: '删除受信文档',
  right: 'documents',
  logged: ['viewer', 'document'],
  run: ({ db }, { viewer, document }) =>
    db.transaction(async (sql) => {
      const found = matching(await listDocuments(sql), viewer, document);
      if (found.length === 0) throw new HubError('NOT_FOUND', { what: `文档 ${document}(登记的见 hub documents list)` });
      await remove(sql, found);
      return found.map(({ hash, operation, viewer: of }) => ({ hash, operation, viewer: of }));
    }),
};
