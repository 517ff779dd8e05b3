/** Money is never off by ten thousand: what a file says of its units is compared with the mapping before a row of it is handed out. */
import { headingUnit, unitsSaid } from '../../../schema/spelling/unit-words.js';
import { unitNamed } from '../../../schema/spelling/units.js';
import type { KindMapping } from '../../contract.js';
import type { Heading } from '../../tabular/heading.js';
import { Refused } from './refused.js';

export interface UnitCheck {
  /** A row that is no data: a remark, a total, a row of units below the heading. */
  remark(cells: readonly string[], row: number): void;
  /** Where an amount should stand may stand its unit. */
  row(values: Readonly<Record<string, string>>, row: number): void;
}

interface Amount {
  readonly name: string;
  readonly column: string;
  readonly unit: string;
  readonly place: number;
  /** Its heading says so itself: a title is of the others, too. */
  readonly own: boolean;
}

type Shape = Pick<Heading, 'cells' | 'columns' | 'above'>;

/** Refuses the file for its name, titles or headings; the rest of it by and by. */
export function checkUnits(heading: Shape, mapping: KindMapping, fileName: string): UnitCheck {
  const amounts = amountsOf(heading, mapping);
  compare(amounts, [fileName.replace(/\.\w+$/, '')], '文件名');
  for (const titles of heading.above) compare(amounts, [...titles, titles.join(' ')], '标题');
  return {
    remark(texts, row) {
      if (amounts.length === 0) return;
      const places = amounts.flatMap((amount) => (compareCell(amount, texts[amount.place] ?? '', row) ? [amount.place] : []));
      const others = texts.filter((_, i) => !places.includes(i));
      compare(amounts, [...others, others.join(' ')], `第 ${row} 行`);
    },
    row(values, row) {
      for (const amount of amounts) {
        const cell = values[amount.name];
        if (cell && !/\d/.test(cell)) compareCell(amount, cell, row);
      }
    },
  };
}

function amountsOf({ cells, columns }: Shape, { fields, units = {} }: KindMapping): Amount[] {
  const places = new Map(columns.named);
  // What has no unit is a text: its heading may name one.
  return Object.entries(units).flatMap(([field, unit]): Amount[] => {
    const name = fields[field] ?? '';
    const place = places.get(name);
    if (place === undefined) return [];
    const column = (cells[place] as string).trim();
    const isMoney = unitNamed('amount', unit) !== null;
    const said = headingUnit(isMoney ? 'amount' : 'ratio', column);
    if (said?.sure) compareOwn(column, said.unit, unit, '');
    return isMoney ? [{ name, column, unit, place, own: said?.sure === true }] : [];
  });
}

/** What is said of the whole sheet must be the unit of some amount, and of every amount whose heading does not say its own. */
function compare(amounts: readonly Amount[], texts: readonly string[], where: string): void {
  const named = new Set(texts.flatMap((text) => [...unitsSaid(text)]));
  const stranger = [...named].find((unit) => amounts.every((amount) => amount.unit !== unit));
  const wrong = amounts.find(({ unit, own }) => (stranger ? unit !== stranger : named.size > 0 && !own && !named.has(unit)));
  if (!wrong) return;
  const problem = `的${where}写着“单位:${[...named].join('、')}”,而列“${wrong.column}”按映射的 units 以${wrong.unit}计`;
  throw new Refused(problem, `请核对后在映射中写明 units,或改正${where}`);
}

/** A unit in an amount's own column is its own; 单位:万元 may stand there by chance. */
function compareCell({ column, unit }: Amount, cell: string, row: number): boolean {
  const said = cell.includes('单位') ? null : unitNamed('amount', cell.replace(/[()\uff08\uff09[\]【】]/g, ''));
  if (said !== null) compareOwn(column, said, unit, `第 ${row} 行写`);
  return said !== null;
}

function compareOwn(column: string, said: string | null, unit: string, where: string): void {
  if (said !== unit) throw new Refused(`的列“${column}”${where}的单位是${said},而映射的 units 以${unit}计`, '请核对后写明 units,或改正表头');
}
