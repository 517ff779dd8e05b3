/** A random world for the indicators: claims that end and resume, acts, lists, catalogue items, alerts with steps; put one by one as an ingest would. */
import fc from 'fast-check';
import type { Row } from '../../src/api.js';
import { insertRows } from '../../src/db/sql.js';
import { type openStage, row } from './stage.js';

const DAYS = [
  '2023-02-28',
  '2023-12-31',
  '2024-01-01',
  '2024-01-31',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-09-30',
  '2024-10-08',
  '2025-01-01',
];
const day = fc.constantFrom(...DAYS);
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.oneof({ weight: 2, arbitrary: of }, { weight: 1, arbitrary: fc.constant(null) });
const item = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');

/** A record as it is put: its table, its row, whether it is held at the province and whether a finding holds it back. */
export interface Put {
  readonly kind: string;
  readonly table: string;
  readonly row: Row;
  readonly accepted: boolean;
  readonly blocked: boolean;
}

const owned = fc.record({
  n: fc.nat(7),
  district: fc.constantFrom('echeng', 'huarong', 'huarong', ''),
  department: fc.constantFrom('d1', 'd7', ''),
  day: fc.oneof({ weight: 9, arbitrary: day }, { weight: 1, arbitrary: fc.constant(null) }),
  gone: fc.nat(5).map((n) => n === 0),
  accepted: fc.boolean(),
  blocked: fc.nat(3).map((n) => n === 0),
});
type Owned = typeof owned extends fc.Arbitrary<infer T> ? T : never;

function put(kind: string, table: string, { n, district, department, gone, accepted, blocked, ...own }: Owned, content: Row): Put {
  const withdrawnAt = gone ? '2024-03-01T00:00:00.000Z' : null;
  const stamped = row(`${table}${n}`, district, { department, day: own.day, withdrawnAt, ...content });
  return { kind, table, row: stamped, accepted: accepted && !gone, blocked };
}

// Days up to which is asked, so that what ends on the very day is tried; and what is taken up again on the day on which it ended is not.
const end = fc.constantFrom('2023-02-28', '2023-12-31', '2024-01-31', '2024-02-28', '2024-02-29', '2024-10-08');
const claims = fc
  .tuple(owned, item, end, maybe(end), fc.constantFrom('stays', 'ends', 'ends', 'same'), fc.constantFrom('CLAIMED', 'PUBLISHED', 'UNCLAIMED', null))
  .map(([own, itemCode, writtenOffAt, resumedAt, how, status]) =>
    put('itemClaim', 'item_claim', own, {
      ...{ itemCode, claimantUscc: `u${own.n}`, status, claimedAt: own.day },
      ...(how === 'stays' ? { writtenOffAt: null, resumedAt: null } : { writtenOffAt, resumedAt: how === 'same' ? writtenOffAt : resumedAt }),
    }),
  );

const ACTS = [
  ['checkAct', 'check_act', 'checkDate', { institutionCode: 'x', checkForm: '01', checkType: '01', checkResult: '01' }],
  ['punishAct', 'punish_act', 'punishSetDate', { institutionCode: 'x' }],
  ['forceAct', 'force_act', 'startDate', { institutionCode: 'x' }],
  ['otherAct', 'other_act', 'startDate', { institutionCode: 'x' }],
] as const;
const acts = fc
  .tuple(owned, item, fc.constantFrom(...ACTS), maybe(fc.constantFrom(0, 5, 6, 7, 7, 8, 9, 10)), fc.constantFrom('01', '02', '03'))
  .map(([own, itemCode, [kind, table, ownDate, more], after, administrativeCpNa]) =>
    put(kind, table, own, {
      ...{ itemCode, [ownDate]: own.day, ...more, administrativeCpNa },
      submittedDate: own.day === null || after === null ? null : new Date(Date.parse(own.day) + after * 86_400_000).toISOString().slice(0, 10),
      ...(kind === 'checkAct' ? { checkActionCode: `k${own.n}`, administrativeCpUiCode: `E${own.n % 3}` } : {}),
      ...(kind === 'punishAct' ? { punishActionCode: `k${own.n}` } : {}),
      ...(kind === 'forceAct' ? { forceActionCode: `k${own.n}` } : {}),
      ...(kind === 'otherAct' ? { actionCode: `k${own.n}` } : {}),
    }),
  );

const lists = fc.tuple(owned, fc.nat(7)).map(([own, of]) =>
  put('checklist', 'checklist', own, {
    ...{ listCode: `l${own.n}`, itemCode: 'a', uscc: 'u', listName: 'l', status: 'PUBLISHED', publishedAt: own.day, claimId: `item_claim${of}` },
  }),
);

const joint = owned.map((own) =>
  put('jointInspection', 'joint_inspection', own, { taskNo: `t${own.n}`, taskName: 't', taskStartTime: own.day, status: 'ENDED' }),
);

const items = fc
  .tuple(owned, item, fc.constantFrom('3', '4', '3,4'), fc.constantFrom('1', '1', '0'))
  .map(([own, itemCode, levels, status]) =>
    put(
      'supervisionItem',
      'supervision_item',
      { ...own, district: '', department: '' },
      { itemCode, version: own.n, itemName: itemCode, levels, status },
    ),
  );

/** The city's day begins at 16:00 UTC. */
const moments = fc.tuple(day, fc.constantFrom('15:59:59.999', '16:00:00.000', '02:00:00.000')).map(([of, time]) => `${of}T${time}Z`);
const cityDay = (moment: string): string => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 10);
const alerts = fc
  .tuple(owned, moments)
  .map(([own, createdAt]) =>
    put('riskAlert', 'risk_alert', { ...own, day: cityDay(createdAt) }, { fxyjId: `w${own.n}`, title: 'w', createdAt, areaNumber: '420700' }),
  );
const steps = fc.tuple(owned, moments, fc.nat(7), fc.constantFrom('SIGNED', 'FED_BACK', 'FED_BACK', 'CLOSED')).map(([own, happenedAt, of, stage]) =>
  put(
    'alertStep',
    'alert_step',
    { ...own, day: cityDay(happenedAt) },
    {
      ...{ fxyjId: `w${of}`, alertId: `risk_alert${of}`, stage, unitCode: 'u', unitName: 'u', happenedAt },
    },
  ),
);

export const puts = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: claims },
    { weight: 5, arbitrary: acts },
    { weight: 2, arbitrary: lists },
    { weight: 2, arbitrary: items },
    { weight: 1, arbitrary: joint },
    { weight: 2, arbitrary: alerts },
    { weight: 3, arbitrary: steps },
  ),
  { minLength: 8, maxLength: 20 },
);

export type World = Map<string, Put>;

const at = '2024-03-01T00:30:00.000Z';

export async function putInto(stage: Awaited<ReturnType<typeof openStage>>, world: World, next: Put): Promise<void> {
  const id = String(next.row.id);
  const before = world.get(id);
  world.set(id, next);
  if (before) await stage.replace(next.table, before.row, next.row);
  else await stage.insert(next.table, [next.row]);
  const { kind, table, row: own } = next;
  const number = [...world.keys()].indexOf(id) + 1;
  const held = next.accepted ? 'x' : null;
  const delivery = {
    ...{
      id: number,
      target: 'province',
      kind,
      recordId: id,
      part: '',
      tableName: table,
      identity: id,
      district: own.district,
      department: own.department,
    },
    ...{ day: own.day, revision: 1, profile: 'hubei-assumed@1', wantedDigest: own.withdrawnAt === null ? 'x' : null, heldDigest: held },
    ...{ state: held ? 'ACCEPTED' : 'WAITING', dueAt: at, updatedAt: at },
  };
  const issue = {
    ...{ id: `${id}-0`, recordId: id, position: 0, district: own.district, department: own.department, kind, source: 's', sourceKey: id },
    ...{ label: 'l', field: 'f', message: 'm', severity: next.blocked ? 'BLOCK' : 'WARN', rule: 'REQUIRED', value: null, target: null, foundAt: at },
  };
  await stage.app.db.transaction(async (sql) => {
    await insertRows(sql, 'deliveries', Object.keys(delivery), [delivery], { unique: ['id'], update: Object.keys(delivery) });
    await insertRows(sql, 'issues', Object.keys(issue), [issue], { unique: ['id'], update: Object.keys(issue) });
  });
}
