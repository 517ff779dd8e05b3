/** A source of claims and catalogue items as files that a test drops: what requests for claims and write-offs are ended by. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KindMapping } from '../../connectors/contract.js';
import { usccCheck } from '../../schema/kind/check-digits.js';
import type { HubConfig } from '../../src/config/shape.js';

const mapping = (kind: string, fields: readonly string[], department: string | null): KindMapping => ({
  ...{ kind, key: ['id'], changedAt: null, follow: { mode: 'all' }, values: {}, district: null, children: {} },
  fields: Object.fromEntries(fields.map((field) => [field, field])),
  withdrawn: { field: 'removed', equals: '1' },
  department,
  extra: { match: `${kind}-*.csv` },
});

const CLAIM = ['itemCode', 'claimantUscc', 'status', 'claimedAt', 'writtenOffAt', 'writeOffReason'];
const ITEM = ['itemCode', 'version', 'itemName', 'itemType', 'levels', 'deptCode', 'status', 'itemChangedAt'];

/** The usual configuration with this source. */
export const withDroppedItems = (config: HubConfig): Partial<HubConfig> => ({
  sources: config.sources.flatMap((source) => [
    { ...source, district: { byDepartment: true }, mappings: [mapping('itemClaim', CLAIM, 'department')] },
    { ...source, name: 'catalogue', settings: { folder: 'catalogue' }, mappings: [mapping('supervisionItem', ITEM, null)] },
  ]),
});

let dropped = 0;

/** Rows as the source has them from now on; read by the next sync. @param values with `id`, `department`, `removed` beside the fields */
export function dropRows(config: Pick<HubConfig, 'configFolder'>, kind: string, rows: readonly Readonly<Record<string, string>>[]): void {
  const columns = ['id', 'department', 'removed', ...(kind === 'itemClaim' ? CLAIM : ITEM)];
  const folder = join(config.configFolder, kind === 'itemClaim' ? 'drop' : 'catalogue');
  mkdirSync(folder, { recursive: true });
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
  writeFileSync(join(folder, `${kind}-${String(++dropped).padStart(4, '0')}.csv`), `${[columns.join(','), ...lines].join('\n')}\n`);
}

const body = (serial: number): string => `11420700MB${String(serial).padStart(7, '0')}`;
export const uscc = (serial: number): string => `${body(serial)}${usccCheck(body(serial))}`;

export const itemCode = (n: number): string => `01310000000${String(n).padStart(3, '0')}`;

export const item = (n: number, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  ...{ id: `i${n}`, itemCode: itemCode(n), version: '1', itemName: `对第${n}项的监督检查`, itemType: 'CHECK', levels: '4' },
  ...{ deptCode: 'body', status: '1', itemChangedAt: '2022-01-01 08:00:00' },
  ...more,
});

export const claim = (
  n: number,
  department: string,
  status: string,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  ...{ id: `c${n}-${department}`, department, itemCode: itemCode(n), claimantUscc: department, status, claimedAt: '2022-02-01' },
  ...more,
});
