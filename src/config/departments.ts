/** Departments' file: CSV with the columns uscc, name and district, by header; other columns are left alone. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isUscc } from '../../schema/kind/check-digits.js';
import type { Department } from '../../schema/organisation.js';
import { type CsvLine, readCsvTable } from '../kit/csv-table.js';
import { type Faults, listOfNames } from './faults.js';

const PATH = ['departments', 'file'];
const COLUMNS = ['uscc', 'name', 'district'] as const;

export function readDepartments(file: string, folder: string, districts: ReadonlySet<string>, faults: Faults): Map<string, Department> {
  const departments = new Map<string, Department>();
  const nowhere = new Map<string, number[]>();
  for (const { record: row, line } of rows(resolve(folder, file), file, faults)) {
    const department = { uscc: row.uscc ?? '', name: row.name ?? '', district: row.district ?? '' };
    const wrong = (message: string): void => faults.add(PATH, `${file} 第 ${line} 行:${message}`);
    if (!isUscc(department.uscc)) wrong(`uscc ${department.uscc} 不是有效的统一社会信用代码(18 位,校验位正确)`);
    if (department.name === '') wrong('name 不能为空');
    if (!districts.has(department.district)) nowhere.set(department.district, [...(nowhere.get(department.district) ?? []), line]);
    if (departments.has(department.uscc)) wrong(`uscc ${department.uscc} 重复`);
    departments.set(department.uscc, department);
  }
  // A district that the file of the hub lacks is one mistake, however many departments it has.
  for (const [district, lines] of nowhere) {
    const where = lines.length > 3 ? `第 ${lines.slice(0, 3).join('、')} 行等 ${lines.length} 行` : `第 ${lines.join('、')} 行`;
    faults.addMissing(faults.placed(PATH, `${file} ${where}`), `没有代码为 ${district} 的区${listOfNames(districts)}`);
  }
  return departments;
}

function rows(path: string, file: string, faults: Faults): readonly CsvLine[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    faults.add(PATH, `读不到 ${file}(${(error as NodeJS.ErrnoException).code ?? '未知原因'})`);
    return [];
  }
  const lines = readCsvTable(bytes, COLUMNS);
  if (!('message' in lines)) return lines;
  faults.add(PATH, `${file}${lines.line === null ? '' : ` 第 ${lines.line} 行`}:${lines.message}`);
  return [];
}
