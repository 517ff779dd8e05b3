/**
 * World of the matrix: two rows of every kind for each owner, one that refers to its own and one that refers to the next owner's, with a mark of
 * the owner in every text; deliveries, findings, rows set aside, batches and runs likewise; in protected fields a mark that nobody may see.
 */
import type { FieldDefinition, KindDefinition } from '../../../schema/kind/kind-definition.js';
import type { Viewer } from '../../../schema/organisation.js';
import type { HubConfig } from '../../../src/config/shape.js';
import { keyDigest } from '../../../src/access/identify.js';
import type { Row } from '../../../src/api.js';
import type { Engine } from '../../support/database.js';
import { openStage, row } from '../stage.js';

export type Stage = Awaited<ReturnType<typeof openStage>>;

export interface Owner {
  readonly n: number;
  readonly district: string;
  readonly department: string;
}

/** 1 is the clerk's own; 6 is another's in which the clerk's department takes part. */
export const OWNERS: readonly Owner[] = [
  { n: 1, district: 'echeng', department: 'd1' },
  { n: 2, district: 'echeng', department: 'd2' },
  { n: 3, district: 'echeng', department: '' },
  { n: 4, district: 'huarong', department: 'd7' },
  { n: 5, district: '', department: '' },
];
const TAKEN_PART: Owner = { n: 6, district: 'huarong', department: 'd7' };
/** Of what is everybody's; of a batch and a run of echeng, of a batch and a run of huarong. */
const [EVERYBODYS, OF_ECHENG, OF_HUARONG] = [0, 7, 8];
const ALL = [EVERYBODYS, ...OWNERS.map(({ n }) => n), TAKEN_PART.n, OF_ECHENG, OF_HUARONG];

export const markOf = (n: number): string => `ZQ${n}X`;
export const MARKS = ALL.map(markOf);
/** Begins with a letter that is left of its mask. */
export const secretOf = (n: number): string => `密ZP${n}X甲乙丙`;
export const SECRETS = ALL.map((n) => `ZP${n}X`);
export const MASK = '密*';

export const YEAR = 2021;
const day = (n: number): string => `${YEAR}-05-0${n + 1}`;
const at = (n: number): string => `${day(n)}T00:00:00.000Z`;

/** Owners of which a viewer sees something. */
export function seenBy({ role, districts, department }: Viewer): readonly number[] {
  if (role === 'SYSTEM_ADMIN' || role === 'SECURITY_ADMIN') return [];
  if (department) return [EVERYBODYS, TAKEN_PART.n, ...OWNERS.filter((owner) => owner.department === department).map(({ n }) => n)];
  if (districts === '*') return ALL;
  return [
    EVERYBODYS,
    ...OWNERS.filter(({ district }) => districts.includes(district)).map(({ n }) => n),
    ...(districts.includes('echeng') ? [OF_ECHENG] : []),
  ];
}

const department = (uscc: string, district: string) => [uscc, { uscc, name: `${uscc}局`, district }] as const;

/** @param more what else of the configuration is another */
export const openMatrix = (engine: Engine, more: (config: HubConfig) => Partial<HubConfig> = () => ({})): Promise<Stage> =>
  openStage(engine, 0, {
    now: () => `${YEAR}-12-31T00:00:00.000Z`,
    change: (config): Partial<HubConfig> => ({
      ...more(config),
      city: { ...config.city, departments: new Map([department('d1', 'echeng'), department('d2', 'echeng'), department('d7', 'huarong')]) },
      viewers: [
        ...config.viewers.map((viewer) => ({ ...viewer, budget: null })),
        { name: 'other', role: 'DEPARTMENT_CLERK', districts: ['huarong'], department: 'd7', keyDigest: keyDigest('other'), budget: null },
      ],
    }),
  });

export const idOf = (kind: KindDefinition, n: number, which: 'a' | 'b' = 'a'): string => `${kind.name}${n}${which}`;

export async function fillMatrix(stage: Stage): Promise<void> {
  for (const kind of stage.hub.kinds) {
    const rows = OWNERS.flatMap((owner, i) =>
      (['a', 'b'] as const).map((which) => recordOf(kind, owner, which, OWNERS[(i + 1) % OWNERS.length] as Owner)),
    );
    const more = kind.takesPart ? [recordOf(kind, TAKEN_PART, 'a', TAKEN_PART)] : [];
    await stage.insert(kind.table, [...rows, ...more]);
    for (const child of kind.children) await stage.insert(child.table, childrenOf(kind, child.fields, child.table));
  }
  await fillLogs(stage);
  await stage.rollUp();
  await stage.hub.sizes.refresh();
}

function recordOf(kind: KindDefinition, owner: Owner, which: 'a' | 'b', next: Owner): Row {
  const n = kind.shared ? EVERYBODYS : owner.n;
  const refersTo = which === 'a' ? owner.n : next.n;
  const references = kind.references.map(({ column, to }) => [column, idOf(to(), refersTo)]);
  const content = { ...contentOf(kind.fields, n, owner.n), ...Object.fromEntries(references) };
  return { ...row(idOf(kind, owner.n, which), owner.district, content), department: owner.department, day: day(owner.n), changedAt: at(owner.n) };
}

const contentOf = (fields: readonly FieldDefinition[], mark: number, n: number): Row =>
  Object.fromEntries(fields.map((field) => [field.name, textIn(field, mark, n)]));

function textIn({ name, storedAs, shape, choices, max, protection }: FieldDefinition, mark: number, n: number): string | number {
  if (storedAs === 'whole') return n;
  if (shape === 'choice') return Object.keys(choices ?? {})[n % Object.keys(choices ?? {}).length] as string;
  if (shape === 'day') return day(n);
  if (shape === 'moment') return at(n);
  if (shape === 'year') return String(YEAR);
  if (protection !== 'public') return secretOf(mark).slice(0, max);
  return `${markOf(mark)} ${name}`.slice(0, max);
}

function childrenOf(kind: KindDefinition, fields: readonly FieldDefinition[], table: string): Row[] {
  const own = [...OWNERS, ...(kind.takesPart ? [TAKEN_PART] : [])];
  return own.flatMap((owner) => {
    const content = contentOf(fields, owner.n, owner.n);
    const taking = kind.takesPart?.table === table && owner === TAKEN_PART ? { [kind.takesPart.column]: 'd1' } : {};
    return [{ parentId: idOf(kind, owner.n), position: 0, childKey: `${owner.n}`, ...content, ...taking }];
  });
}

/** Rows more of everybody but the clerk, that refer to none. */
export async function addStrangers(stage: Stage): Promise<void> {
  for (const kind of stage.hub.kinds.filter(({ shared }) => !shared))
    await stage.insert(
      kind.table,
      OWNERS.filter(({ n }) => n !== 1).map((owner) => {
        const { id, ...rest } = recordOf(kind, owner, 'a', owner);
        const alone = Object.fromEntries(kind.references.map(({ column }) => [column, null]));
        return { ...rest, ...alone, id: `${id}more`, identity: `${id}more`, sourceKey: `${id}more`, sourceKeyDigest: `${id}more` };
      }),
    );
}

const NONE = { batchId: null, reason: null, message: null, code: null, field: null, heldDigest: null, returnedDigest: null };

async function fillLogs(stage: Stage): Promise<void> {
  const delivered = stage.hub.kinds.filter(({ origin }) => origin === 'district');
  const [deliveries, issues, quarantine, revisions]: [Row[], Row[], Row[], Row[]] = [[], [], [], []];
  for (const kind of delivered)
    for (const owner of OWNERS) {
      const [recordId, mark] = [idOf(kind, owner.n), kind.shared ? EVERYBODYS : owner.n];
      const owned = { district: owner.district, department: owner.department };
      const words = { message: `${markOf(mark)} 有误`, code: 'E07', field: 'x' };
      const id = deliveries.length + 1;
      deliveries.push({
        ...{ ...NONE, id, target: 'province', kind: kind.name, recordId, part: '', tableName: 'jg_x', identity: recordId, ...owned, ...words },
        ...{ day: day(owner.n), revision: 1, wantedDigest: 'x', state: 'RETURNED', returnedDigest: 'x', profile: 'hubei-assumed@1' },
        ...{ dueAt: at(owner.n), updatedAt: at(owner.n), lastBatch: owner.district === '' ? 'mixed' : owner.district },
      });
      issues.push({
        ...{ id: `i${id}`, recordId, position: 0, kind: kind.name, ...owned, source: 's', sourceKey: `${markOf(mark)} 键`, rule: 'REQUIRED' },
        ...{
          severity: 'BLOCK',
          field: kind.fields[0]?.name ?? '',
          label: '字段',
          message: `${markOf(mark)} 缺少`,
          value: markOf(mark),
          foundAt: at(owner.n),
        },
      });
      quarantine.push({
        ...{
          id: `q${id}`,
          source: 's',
          kind: kind.name,
          district: owner.district || null,
          department: owner.department || null,
          keyDigest: `q${id}`,
        },
        ...{
          rowKey: null,
          rule: 'DATE',
          pass: 1,
          sourceKey: `${markOf(mark)} 键`,
          place: `${markOf(mark)}.csv`,
          firstSeenAt: at(1),
          lastSeenAt: at(1),
        },
        problems: JSON.stringify([
          { rule: 'DATE', field: kind.fields[0]?.name, label: '字段', message: `${markOf(mark)} 不是日期`, value: markOf(mark) },
        ]),
      });
      if (kind.shared) continue;
      // What a record of the clerk was before belonged to another department.
      const former = owner.n === 1 ? (OWNERS[1] as Owner) : owner;
      revisions.push({
        ...{ recordId, revision: 1, kind: kind.name, district: former.district, department: former.department, changedAt: null, withdrawnAt: null },
        ...{ commitNumber: 1, replacedAt: at(owner.n), content: JSON.stringify(contentOf(kind.fields, former.n, former.n)) },
      });
    }
  await stage.insert('deliveries', deliveries);
  await stage.insert('issues', issues);
  await stage.insert('quarantine', quarantine);
  await stage.insert('revisions', revisions);
  for (const { table } of delivered) await stage.app.db.transaction((sql) => sql.run(`UPDATE ${table} SET revision=2 WHERE id LIKE '%a'`));
  await stage.insert('batches', [batch('echeng', 'echeng', OF_ECHENG), batch('huarong', 'huarong', OF_HUARONG), batch('mixed', null, OF_HUARONG)]);
  const lists = ['echeng', 'huarong', 'mixed'].map((of) => deliveries.filter(({ lastBatch }) => lastBatch === of).map(({ id }) => [id, 'i', 1, 'x']));
  await stage.insert(
    'batch_rows',
    lists.map((list, i) => ({ batchId: ['echeng', 'huarong', 'mixed'][i] as string, part: 0, list: JSON.stringify(list) })),
  );
  await stage.insert(
    'receipts',
    deliveries.map(({ id, lastBatch, message }, i) => ({
      ...{ batchId: lastBatch as string, position: i, deliveryId: id as number, identity: 'x', operation: 'i', result: 'RETURNED', code: 'E07' },
      ...{ field: 'x', message: message as string, checkedAt: null, receivedAt: at(1) },
    })),
  );
  await stage.insert(
    'item_requests',
    OWNERS.filter(({ district }) => district !== '').map(({ n, district, department }) => ({
      ...{
        id: `rq${n}`,
        what: 'CLAIM',
        itemCode: `${markOf(n)} itemCode`,
        itemName: `${markOf(n)} 事项`,
        district,
        department,
        state: 'OPEN',
        revision: 1,
      },
      ...{ reason: `${markOf(n)} 理由`, attachmentNo: `${markOf(n)} attachmentNo`, author: 'x', authorName: `${markOf(n)} 人`, createdAt: at(n) },
    })),
  );
  await stage.insert('runs', [run('echeng', OF_ECHENG), run('huarong', OF_HUARONG)]);
}

const batch = (id: string, district: string | null, n: number): Row => ({
  ...{
    id,
    target: 'province',
    number: id,
    tableName: 'jg_x',
    rowCount: 777,
    firstRow: 1,
    lastRow: 9,
    state: 'DECIDED',
    fence: 1,
    asks: 0,
    tries: 0,
  },
  ...{
    misses: 0,
    accepted: 778,
    returned: 779,
    code: markOf(n),
    message: `${markOf(n)} 整批`,
    sealedAt: at(1),
    dueAt: at(1),
    bodyDigest: 'x',
    bodyLength: 1,
    district,
  },
});

const run = (district: string, n: number): Row => ({
  ...{
    id: `run-${district}`,
    job: 'sync',
    district,
    state: 'FAILED',
    errorMessage: `${markOf(n)} 出错`,
    startedAt: at(1),
    owner: 'x',
    progressDone: 0,
  },
});
