/** Schema writer: writes schema/schema.graphql, or with `--check` fails where the file is not what the code says. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { loadKinds } from '../schema/registry.js';
import { buildGraphqlSchema } from './schema.js';

export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** Answers whether the file is in step (or has just been brought in step). */
export async function emitSchema(file: string, check: boolean): Promise<boolean> {
  const text = schemaText(buildGraphqlSchema(await loadKinds()));
  if (!check) writeFileSync(file, text);
  return readFileSync(file, 'utf8') === text;
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replaceAll('\\', '/').split('/').slice(-2).join('/'))) {
  const check = process.argv.includes('--check');
  const inStep = await emitSchema('schema/schema.graphql', check);
  if (!inStep) console.error('schema/schema.graphql 与代码不一致:请运行 npm run gen 后提交。');
  process.exitCode = inStep ? 0 : 1;
}
