/** Rights as a file that a spreadsheet opens: who may see and do what, a line for each right and a column for each role, as the program has it. */
import { stringify } from 'csv-stringify/sync';
import { roleNames } from '../../schema/organisation.js';
import { type Right, rightTitles, roleDefinitions, scopeTitles } from './rights.js';

/** UTF-8 with its mark, by which Excel and WPS know it. */
export function rightsCsv(): string {
  const heading = ['权限', '代码', ...roleNames.map((role) => `${roleDefinitions[role].title[0]}(${role})`)];
  const scopes = ['可见范围', '', ...roleNames.map((role) => scopeTitles[roleDefinitions[role].scope][0])];
  const rights = (Object.keys(rightTitles) as Right[]).map((right) => [
    ...[rightTitles[right][0], right],
    ...roleNames.map((role) => (roleDefinitions[role].rights.includes(right) ? '✓' : '')),
  ]);
  return stringify([heading, scopes, ...rights], { bom: true, record_delimiter: 'windows' });
}
