/** A last line without a line break: cut where days and codes of one length say so, and never by amounts. */
import { expect, it } from 'vitest';
import { cutWatch, type LineEnd } from '../../connectors/tabular/cut-watch.js';

it.each<[string, LineEnd]>([
  ['2026-06-01 2026-0', 'cut'],
  ['2026-06-01 2026-06-02', 'whole'],
  ['2026/3/1 2026/3/2 2026/3/10', 'whole'],
  ['2026/11/10 2026/11/11 2026/12/10 2026/9/1', 'perhaps'],
  ['2026-06-01 2026-06-02 2026-06-03 2026-06-1', 'cut'],
  ['01420100010001 01420100010002 01420100010003 014201', 'cut'],
  ['11420700MB1Y52882W 11420700MB132519XJ 11420700MB00000008 11420700MB1', 'cut'],
  ['01420100010001 014201', 'perhaps'],
  ['1000 500', 'perhaps'],
  ['1000 2000 3000 4000 500', 'perhaps'],
  ['1000.00 2000.00 3000.00 500.00', 'perhaps'],
  ['1 0 1 0', 'whole'],
  ['甲 乙 丙', 'perhaps'],
  ['500', 'perhaps'],
])('%s ends %s', (cells, expected) => {
  const watch = cutWatch();
  const all = cells.split(' ');
  expect(all.map((cell, i) => watch.see(cell, i === all.length - 1 ? '' : '\n')).at(-1)).toBe(expected);
});
