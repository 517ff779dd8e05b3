/** What the rehearsal province holds, read from its state file while the world is down or up: `node dist/demo/books.js DATA_FOLDER`. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBook } from '../connectors/targets/province-exchange/rehearsal/book.js';
