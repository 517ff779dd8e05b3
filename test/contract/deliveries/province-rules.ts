/**
 * What the province asks of a row, worked from its interface (§1.4, §1.5) apart from the hub and from its rehearsal: identities, references to
 * what is accepted, numbers in use. A text in a row says that it is faulty.
 */
export type Sent = Readonly<Record<string, string>>;

export interface Held {
  readonly table: string;
  readonly row: Sent;
  readonly live: boolean;
}

export interface Fault {
  readonly code: string;
  readonly field: string;
}

/** Columns by which a table's rows are known: those that others refer to, and each set of which no two records of a body may have the same. */
interface Table {
  readonly numbers: readonly (readonly string[])[];
  /** What must be accepted first: its table, its columns, ours; left out where ours is empty. */
  readonly needs: readonly { readonly code: string; readonly table: string; readonly theirs: readonly string[]; readonly ours: readonly string[] }[];
}

const BODY = 'implement_institution_code';
const claimOf = (item: string) => ({ code: 'E10', table: 'jg_sxrl', theirs: ['item_code', 'claimant_uscc'], ours: [item, BODY] });

export const TABLES: Readonly<Record<string, Table>> = {
  jg_sxrl: { numbers: [], needs: [] },
  jg_jcssqd: { numbers: [], needs: [{ code: 'E07', table: 'jg_sxrl', theirs: ['item_code', 'claimant_uscc'], ours: ['item_code', 'uscc'] }] },
  jg_jgxw_check_action: {
    numbers: [['check_action_code', BODY]],
    needs: [
      {
        code: 'E07',
        table: 'jg_jcssqd',
        theirs: ['supervise_item_check_icode', 'item_code'],
        ours: ['supervise_item_check_icode', 'supervise_item_implement_code'],
      },
      claimOf('supervise_item_implement_code'),
    ],
  },
  jg_jgxw_punish_action: {
    numbers: [
      ['punish_action_code', BODY],
      ['punish_file_num', BODY],
    ],
    needs: [
      { code: 'E07', table: 'jg_jgxw_check_action', theirs: ['check_action_code', BODY], ours: ['check_action_code', BODY] },
      claimOf('supervise_item_code'),
    ],
  },
  jg_lhjg_task: { numbers: [['task_no', 'initiate_unit_no']], needs: [] },
  jg_lhjg_unit: { numbers: [], needs: [{ code: 'E07', table: 'jg_lhjg_task', theirs: ['task_no'], ours: ['task_no'] }] },
};

const valuesOf = (row: Sent, columns: readonly string[]): string => columns.map((column) => row[column] ?? '').join('|');
export const contentOf = (row: Sent): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([name]) => !name.startsWith('cd_'))
      .sort(),
  );

/** What is wrong with the content of a row, whoever it is; null: nothing. */
export function faultOf(table: string, row: Sent, held: Iterable<Held>, identity: string): Fault | null {
  if (/E05/.test(JSON.stringify(row))) return { code: 'E05', field: 'name' };
  const { numbers, needs } = TABLES[table] as Table;
  const live = [...held].filter((other) => other.live);
  for (const need of needs) {
    if ((row[need.ours[0] as string] ?? '') === '') continue;
    const found = live.some((other) => other.table === need.table && valuesOf(other.row, need.theirs) === valuesOf(row, need.ours));
    if (!found) return { code: need.code, field: need.ours[0] as string };
  }
  for (const columns of numbers) {
    const other = live.find(
      (one) => one.table === table && one.row.record_unique_identity !== identity && valuesOf(one.row, columns) === valuesOf(row, columns),
    );
    if (other) return { code: 'E11', field: columns[0] as string };
  }
  return null;
}

/** Decides on a row in its batch; null: accepted. */
export function decide(table: string, row: Sent, held: Map<string, Held>): Fault | null {
  const identity = row.record_unique_identity as string;
  const before = held.get(identity);
  const known = { code: 'E08', field: 'record_unique_identity' };
  if (row.cd_operation === 'i' && before) return before.live && contentOf(before.row) === contentOf(row) ? null : known;
  if (row.cd_operation !== 'i' && !before?.live) return { code: 'E09', field: 'record_unique_identity' };
  if (row.cd_operation === 'd') {
    held.set(identity, { ...(before as Held), live: false });
    return null;
  }
  const fault = faultOf(table, row, held.values(), identity);
  if (!fault) held.set(identity, { table, row, live: true });
  return fault;
}
