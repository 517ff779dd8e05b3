/** Rosters: the departments and the catalogue that the year is based on, read from the demo's own copies. */
import { readFileSync } from 'node:fs';
import { demoFile } from '../place.js';
import { at, dayNumber } from './days.js';
import { type DistrictCode, districtNames, type Entry } from './shape.js';

export interface Body {
  readonly uscc: string;
  readonly name: string;
  readonly shortName: string;
  readonly district: DistrictCode;
  readonly line: string;
}

export interface Item {
  readonly itemCode: string;
  readonly mainName: string;
  readonly subName: string;
  readonly type: string;
  readonly line: string;
  readonly object: string;
  readonly mode: string;
  readonly basis: string;
  readonly levels: string;
}

// Both files are plain: no cell holds a comma or a quote.
function rows<T>(name: string): T[] {
  const [header, ...lines] = readFileSync(demoFile(name), 'utf8').trimEnd().split('\n');
  const columns = (header as string).split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] as string])) as T;
  });
}

export const readBodies = (): Body[] => rows<Body>('departments.csv');
export const readItems = (): Item[] => rows<Item>('catalogue.csv');

/** The city's list of its bodies, as 市直 has it. */
export function departmentEntries(bodies: readonly Body[]): Entry[] {
  return bodies.map(({ uscc, name, shortName, line, district }, i) => ({
    key: `bm-${String(i + 1).padStart(4, '0')}`,
    department: uscc,
    changedAt: at(dayNumber(2022, 1, 4), 32_400 + i),
    values: { uscc, name, shortName, line, reportingUnit: districtNames[district], listedOn: '2022-01-04' },
  }));
}
