/** Rules of a row that look beside it: at the departments' file, at its list of points; and at the record that it refers to. */
import { beforeAll, expect, it } from 'vitest';
import type { Content, KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds } from '../../schema/registry.js';
import { check, type CheckContext } from '../../src/validation/check.js';
import { good } from './check-acts.js';

let kind: KindDefinition;
beforeAll(async () => void (kind = (await loadKinds()).find(({ name }) => name === 'checkAct') as KindDefinition));

const plain: CheckContext = {
  areaNumber: '420704',
  today: '2022-12-31',
  bodyName: () => null,
  children: {},
  profileChecks: [],
  zone: 'Asia/Shanghai',
};
const findings = (context: Partial<CheckContext>) =>
  check(kind, good as Content, [], { ...plain, ...context })
    .filter(({ rule }) => rule === 'BODY_NAME' || rule === 'POINT_UNANSWERED')
    .map(({ rule, field, message }) => [rule, field, message]);

it('the name of a body is the one that the departments’ file has for its code; one that is not there is not asked', () => {
  expect(findings({})).toEqual([]);
  expect(findings({ bodyName: (code: string) => (code === good.institutionCode ? (good.institution ?? null) : null) })).toEqual([]);
  expect(findings({ bodyName: (code: string) => (code === good.institutionCode ? '另一机关' : null) })).toEqual([
    ['BODY_NAME', 'institution', '该统一社会信用代码在部门名录中的名称为“另一机关”'],
  ]);
});

it('every point of a check has its result', () => {
  const points = (...results: (string | null)[]) => ({ children: { checkPoints: results.map((checkResult) => ({ checkResult })) } });
  expect(findings(points('01', '02'))).toEqual([]);
  expect(findings(points('01', null, null))).toEqual([['POINT_UNANSWERED', expect.any(String), '第 2、3 个检查项没有结果,共 2 项']]);
});
