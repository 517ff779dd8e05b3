/** Judge: @graphql-eslint on the guides' queries, its recommended rules for operations. */
import { join } from 'node:path';
import { documentFiles, schemaFile } from '../documents.mjs';
import { lint } from '../eslint.mjs';
import { languages } from '../guide.mjs';

export const what = '手册中的查询:推荐规则';
export const served = false;

export async function judge({ folder }) {
  const found = await Promise.all(languages.map((language) => lintGuides(language, join(folder, 'eslint', language))));
  return found.flat();
}

// Each language is a project of its own: both show the same operations.
function lintGuides(language, cwd) {
  const written = documentFiles(language, cwd);
  const files = written.map(({ path }) => path);
  const place = new Map(written.map(({ path, block }) => [path, block.file]));
  return lint({ cwd, files, schema: schemaFile, documents: files, configs: ['operations-recommended'] }, (path) => place.get(path));
}
