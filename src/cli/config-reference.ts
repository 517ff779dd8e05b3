/** Writes docs/config-*.md; with `--check` fails where they are not in step. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { configReference } from '../config/reference.js';
import { jobs } from '../jobs/jobs.js';

function main(check: boolean): void {
  for (const language of ['zh', 'en'] as const) {
    const file = `docs/config-${language}.md`;
    const text = configReference(language, jobs);
    if (!check) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      process.stderr.write(`${file} 与配置检查不一致:请运行 npm run gen 后提交。\n`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.includes('--check'));
