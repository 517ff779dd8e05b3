/** Page writer: writes docs/rights.md, or with `--check` fails where it is not what the program declares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadKinds } from '../../schema/registry.js';
import type { Role } from '../../schema/organisation.js';
import { mayDo } from '../access/rights.js';
import { rightsPage, type Entrance, entrances } from './rights-table.js';

const FILE = 'docs/rights.md';

const declared = (role: Role, { rights }: Entrance): boolean => typeof rights === 'string' || rights.every((right) => mayDo(role, right));

const page = rightsPage(entrances(await loadKinds()), declared);
if (!process.argv.includes('--check')) writeFileSync(FILE, page);
else if (readFileSync(FILE, 'utf8') !== page) {
  process.stderr.write(`${FILE} 与定义不一致:请运行 npm run gen 后提交。\n`);
  process.exitCode = 1;
}
