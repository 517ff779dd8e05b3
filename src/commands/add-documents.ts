/** Command: adds the documents of a file to those that a key may ask by hash; all of them or, where one is refused, none. */
import type { Commands } from '../api.js';
import { checkedDocument } from '../documents/check-document.js';
import { textsOf } from '../documents/document-file.js';
import { addDocuments as add } from '../documents/document-rows.js';
import { nowOf } from '../kit/clock.js';
import type { CommandOf } from './command.js';
import { viewerNamed } from './viewer-named.js';

export const addDocuments: CommandOf<Commands['addDocuments']> = {
  name: 'addDocuments',
  title: '登记受信文档',
  right: 'documents',
  logged: ['viewer', 'file'],
  async run({ db, clock, kinds, viewers }, { viewer, file, content }) {
    viewerNamed(viewers, viewer);
    // Loaded here: other commands need no schema, and building it takes longer than most of them.
    const { buildGraphqlSchema } = await import('../../resolvers/schema.js');
    const schema = buildGraphqlSchema(kinds);
    const documents = textsOf(file, content).map((text) => checkedDocument(schema, text));
    const added = await db.transaction((sql) => add(sql, viewer, documents, nowOf(clock)));
    return { added, documents: documents.map(({ hash, operation }) => ({ hash, operation })) };
  },
};
