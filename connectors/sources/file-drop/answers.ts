/** Answers to whoever dropped a file: beside a bad one a sheet in `answers/` that says row by row what is wrong and what to do. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Remark } from '../../tabular/rows.js';
import type { Folder } from './folder.js';
import { ANSWERS, DONE } from './patterns.js';

export interface Answers {
  /** What one kind has to say of a file; nothing: it took the file well. The sheet is replaced, and removed where nothing is left to say. */
  say(file: string, kind: string, remarks: readonly Remark[]): Promise<void>;
  /** Sheets about files that lie neither in the folder nor in `done/` any more are removed: somebody put another one in their place. */
  tidy(names: ReadonlySet<string>): Promise<void>;
}

const ENDING = '.问题.csv';
/** Of a file, wherever it lies by now. */
export const sheetName = (file: string): string => file.replace(new RegExp(`^${DONE}/`), '') + ENDING;
const HEADING = ['行', '列', '问题', '怎样改正'];

export function openAnswers(folder: Folder): Answers {
  const said = new Map<string, Map<string, readonly Remark[]>>();
  return {
    async say(name, kind, remarks) {
      const file = sheetName(name);
      const byKind = said.get(file) ?? new Map<string, readonly Remark[]>();
      if (said.size > 10_000) said.clear();
      said.set(file, byKind.set(kind, remarks));
      const all = [...byKind.values()].flat();
      const path = join(folder.path, ANSWERS, file);
      if (all.length === 0) await rm(path, { force: true });
      else await replace(path, sheetOf(all));
    },
    async tidy(names) {
      const sheets = await readdir(join(folder.path, ANSWERS), { recursive: true }).catch(() => []);
      for (const sheet of sheets.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith(ENDING))) {
        const file = sheet.slice(0, -ENDING.length);
        if (names.has(file) || (await folder.look(`${DONE}/${file}`)) !== null) continue;
        said.delete(sheet);
        await rm(join(folder.path, ANSWERS, sheet), { force: true });
      }
    },
  };
}

/** With its byte order mark WPS and Excel take it for UTF-8; a cell that begins like a formula gets a prefix, so that it is none. */
function sheetOf(remarks: readonly Remark[]): string {
  const rows = remarks.map(({ row, column, problem, remedy }) => [row ?? '', column ?? '', problem.replace(/^的/, ''), remedy]);
  const seen = new Set<string>();
  const distinct = rows.filter((cells) => !seen.has(cells.join('\0')) && seen.add(cells.join('\0')));
  return stringify([HEADING, ...distinct], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

async function replace(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => null)) === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.tmp`, text);
  await rename(`${path}.tmp`, path);
}
