/** Rows of a small wall: acts of several districts, departments, items, years and months, some accepted; fines of citizens and organisations; alerts. */
import { returned, row } from './stage.js';

const at = (day: string, hour: string) => `${day}T${hour}:00:00.000Z`;

export const claims = [
  ['c1', 'echeng', 'a'],
  ['c2', 'echeng', 'b'],
  ['c3', 'huarong', 'a'],
].map(([id = '', of = '', itemCode = '']) => row(id, of, { itemCode, claimantUscc: 'u', status: 'CLAIMED', claimedAt: '2022-01-01' }));

const check = (n: number, of: string, department: string, itemCode: string, day: string) =>
  row(`k${n}`, of, {
    ...{ department, day, itemCode, checkDate: day, checkActionCode: `k${n}`, institutionCode: department, institution: `局${department}` },
    ...{ administrativeCpNa: n === 3 ? '01' : '02', administrativeCpUiCode: `E${itemCode}`, administrativeCp: `企业${itemCode}` },
  });

export const items = ['a', 'b', 'c'].map((itemCode) =>
  row(`i${itemCode}`, '', {
    itemCode,
    itemName: `事项${itemCode}`,
    version: 1,
    itemType: 'CHECK',
    levels: '4',
    status: '1',
    itemChangedAt: at('2021-01-01', '00'),
  }),
);

export const checks = [
  check(1, 'echeng', 'd1', 'a', '2022-01-31'),
  check(2, 'echeng', 'd1', 'a', '2022-02-01'),
  check(3, 'echeng', 'd2', 'b', '2022-02-28'),
  check(4, 'huarong', 'd1', 'a', '2022-12-31'),
  check(5, 'huarong', 'd1', 'a', '2021-12-31'),
  check(6, 'huarong', 'd3', 'a', '2023-01-01'),
];

const punish = (n: number, of: string, itemCode: string, day: string, administrativeCpNa: string, fineAmount: string | null) =>
  row(`p${n}`, of, { day, itemCode, punishSetDate: day, punishActionCode: `p${n}`, administrativeCpNa, fineAmount, punishType: '02' });

export const punishments = [
  punish(1, 'echeng', 'a', '2022-03-01', '02', '100.50'),
  punish(2, 'echeng', 'a', '2022-03-31', '01', '7777'),
  punish(3, 'huarong', 'a', '2022-04-01', '03', '20'),
  punish(4, 'huarong', 'b', '2022-04-02', '02', '30.25'),
  punish(5, 'huarong', 'b', '2022-04-03', '02', null),
  punish(6, 'echeng', 'c', '2022-12-31', '02', '1'),
  punish(7, 'echeng', 'c', '2021-12-31', '02', '999'),
];

export const delivered = [
  ['k1', 'checkAct', 'jg_jcxw', 'echeng'],
  ['k3', 'checkAct', 'jg_jcxw', 'echeng'],
  ['k5', 'checkAct', 'jg_jcxw', 'huarong'],
].map(([recordId = '', kind = '', tableName = '', district = ''], i) => ({
  ...returned(i + 1, district),
  ...{ recordId, kind, tableName, identity: recordId, state: 'ACCEPTED', code: null, field: null },
  ...{ department: recordId === 'k3' ? 'd2' : 'd1', day: { k1: '2022-01-31', k3: '2022-02-28', k5: '2021-12-31' }[recordId] ?? null },
  ...{ heldDigest: 'x', verdict: 'ACCEPTED' },
}));

export const wallAlerts = [1, 2, 3, 4].map((n) =>
  row(`a${n}`, n < 3 ? 'echeng' : 'huarong', { fxyjId: `YJ${n}`, title: `预警${n}`, createdAt: at('2022-05-01', '01'), day: '2022-05-01' }),
);

export const wallSteps = [1, 2, 3].map((n) =>
  row(`s${n}`, n < 3 ? 'echeng' : 'huarong', {
    ...{ alertId: `a${n}`, fxyjId: `YJ${n}`, stage: 'SIGNED', happenedAt: at('2022-05-01', `0${2 * n}`), day: '2022-05-01' },
  }),
);
