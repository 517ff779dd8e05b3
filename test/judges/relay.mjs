/** Relay's compiler on documents: each becomes a module of its name, and its artifacts are modules that the runtime takes. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { schemaText } from './documents.mjs';
import { root } from './guide.mjs';

const CONFIG = { src: './src', schema: './schema.graphql', language: 'javascript', artifactDirectory: './artifacts', eagerEsModules: false };

/** @returns {Promise<{ complaint: string | null, artifact: (name: string) => object }>} */
export async function compileRelay(home, documents) {
  for (const name of ['src', 'artifacts']) mkdirSync(join(home, name), { recursive: true });
  for (const { name, text } of documents) writeFileSync(join(home, 'src', `${name}.js`), `graphql\`\n${text}\n\`;\n`);
  const files = { 'schema.graphql': schemaText, 'relay.config.json': JSON.stringify(CONFIG), 'package.json': '{ "type": "commonjs" }' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  const compiler = join(root, 'test/judges/node_modules/.bin/relay-compiler');
  const options = { cwd: home, maxBuffer: 2 ** 26, env: { ...process.env, NO_COLOR: '1' } };
  const { stdout, stderr, code = 0 } = await promisify(execFile)(compiler, ['relay.config.json'], options).catch((error) => error);
  const require = createRequire(join(home, 'package.json'));
  return { complaint: code === 0 ? null : `${stdout}${stderr}`, artifact: (name) => require(`./artifacts/${name}.graphql.js`) };
}
