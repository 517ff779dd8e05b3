/**
 * Seed writer: writes schema/calendar/seed.ts from the library's days. Only a year whose notice is named here is seeded: the days are what a
 * notice says, and a library may guess at a year whose notice is not out. 2020 holds the notice that prolonged its Spring Festival too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const NOTICES = {
  2020: '国办发明电〔2019〕16号、国办发明电〔2020〕1号',
  2021: '国办发明电〔2020〕27号',
  2022: '国办发明电〔2021〕11号',
  2023: '国办发明电〔2022〕16号',
  2024: '国办发明电〔2023〕7号',
  2025: '国办发明电〔2024〕12号',
  2026: '国办发明电〔2025〕7号',
};

const library = createRequire(import.meta.url);
const { name, version } = library('chinese-days/package.json');

function fileOf(year) {
  const { holidays, workdays } = JSON.parse(readFileSync(library.resolve(`chinese-days/dist/years/${year}.json`), 'utf8'));
  const lines = (days, kind) => Object.entries(days).map(([day, words]) => `${day},${kind},${words.split(',')[1]}`);
  return ['day,kind,name', ...[...lines(holidays, 'OFF'), ...lines(workdays, 'WORKED')].sort()].join('\n');
}

const years = Object.entries(NOTICES).map(
  ([year, notice]) => `  {\n    year: ${year},\n    notice: '${notice}',\n    source: '${name}@${version}',\n    file: \`${fileOf(year)}\n\`,\n  },`,
);
const text = [
  '/** Written by `npm run gen:calendar`: the years that a hub knows from its first start, each as the file that `hub calendar import` takes. */',
  '',
  'export interface CalendarSeed {',
  '  readonly year: number;',
  '  readonly notice: string;',
  '  readonly source: string;',
  '  readonly file: string;',
  '}',
  '',
  'export const calendarSeeds: readonly CalendarSeed[] = [',
  ...years,
  '];',
  '',
].join('\n');
writeFileSync(new URL('../schema/calendar/seed.ts', import.meta.url), text);
