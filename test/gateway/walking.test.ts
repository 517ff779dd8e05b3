/** The chain of supervision can be walked from either end: item, claim, checklist, check, punishment, notice, and a joint task's results and acts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { openStage, row } from './stage.js';

describe.each(engines)('the chain of supervision on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    await stage.insert('supervision_item', [row('i1', '', { itemCode: '01', itemName: '事项' })]);
    await stage.insert('item_claim', [row('c1', 'echeng', { itemCode: '01', claimantUscc: 'd1', itemId: 'i1' })]);
    await stage.insert('checklist', [row('q1', 'echeng', { listCode: 'L1', itemCode: '01', claimId: 'c1', itemId: 'i1' })]);
    await stage.insert('check_act', [row('x1', 'echeng', { checkActionCode: 'JC-1', claimId: 'c1', checklistId: 'q1', itemId: 'i1' })]);
    await stage.insert('check_point', [
      { parentId: 'x1', position: 0, childKey: 'a', checkItem: '台账', checkResult: '01' },
      { parentId: 'x1', position: 1, childKey: 'b', checkItem: '证照', checkResult: null },
    ]);
    const after = { claimId: 'c1', checkId: 'x1', itemId: 'i1' };
    await stage.insert('punish_act', [row('p1', 'echeng', { punishActionCode: 'CF-1', ...after })]);
    await stage.insert('force_act', [row('f1', 'echeng', { forceActionCode: 'QZ-1', ...after })]);
    await stage.insert('other_act', [row('o1', 'echeng', { actionCode: 'QT-1', ...after })]);
    await stage.insert('exposure_notice', [row('n1', 'echeng', { noticeId: 'BG-1', punishActId: 'p1' })]);
    await stage.insert('joint_inspection', [row('t1', 'echeng', { taskNo: 'LH-1' }), row('t2', 'huarong', { taskNo: 'LH-2' })]);
    await stage.insert('joint_result', [
      row('r1', 'echeng', { resultNo: 'R1', block: 'INSPECTION', taskId: 't1', checkActId: 'x1', punishActId: null }),
      row('r2', 'echeng', { resultNo: 'R2', block: 'PUNISHMENT', taskId: 't1', checkActId: null, punishActId: 'p1' }),
      row('r3', 'huarong', { resultNo: 'R3', block: 'INSPECTION', taskId: 't2', checkActId: 'x1', punishActId: null }),
    ]);
  });
  afterAll(() => stage.close());

  it('leads down from the item to every act and notice', async () => {
    const query = `{ supervisionItems(first: 2) { nodes { claims(first: 2) { nodes { claimantUscc } } } } itemClaims(first: 2) { nodes { checklists(first: 2) { nodes { listCode checkActs(first: 2) { nodes {
      checkActionCode checkPoints { checkItem checkResult } punishActs(first: 2) { nodes { punishActionCode exposureNotices(first: 2) { nodes { noticeId } } } }
      forceActs(first: 2) { nodes { forceActionCode } } otherActs(first: 2) { nodes { actionCode } } } } } } } } }`;
    const { data, errors } = await stage.ask('echeng', query);
    expect(errors).toBeUndefined();
    expect(data.supervisionItems.nodes[0].claims.nodes).toEqual([{ claimantUscc: 'd1' }]);
    expect(data.itemClaims.nodes[0].checklists.nodes[0].checkActs.nodes[0]).toEqual({
      checkActionCode: 'JC-1',
      checkPoints: [
        { checkItem: '台账', checkResult: '01' },
        { checkItem: '证照', checkResult: null },
      ],
      punishActs: { nodes: [{ punishActionCode: 'CF-1', exposureNotices: { nodes: [{ noticeId: 'BG-1' }] } }] },
      forceActs: { nodes: [{ forceActionCode: 'QZ-1' }] },
      otherActs: { nodes: [{ actionCode: 'QT-1' }] },
    });
  });

  it('leads up again from each of them to the item', async () => {
    const query = `{ exposureNotices { nodes { punishAct { punishActionCode check { checkActionCode checklist { listCode claim { item { itemCode } } } } } } }
      forceActs { nodes { check { checkActionCode } claim { item { itemCode } } } } }`;
    const { data } = await stage.ask('echeng', query);
    expect(data.exposureNotices.nodes[0].punishAct.check.checklist).toEqual({ listCode: 'L1', claim: { item: { itemCode: '01' } } });
    expect(data.forceActs.nodes[0]).toEqual({ check: { checkActionCode: 'JC-1' }, claim: { item: { itemCode: '01' } } });
  });

  it('leads from a joint task to its units’ acts and back, another district’s results left out', async () => {
    const query = `{ jointInspections { nodes { taskNo results { nodes { resultNo checkAct { checkActionCode jointResults { nodes { resultNo task { taskNo } } } }
      punishAct { punishActionCode jointResults { nodes { resultNo } } } } } } } }`;
    const of = async (key: string) => (await stage.ask(key, query)).data.jointInspections.nodes;
    expect(await of('echeng')).toEqual([
      {
        taskNo: 'LH-1',
        results: {
          nodes: [
            {
              resultNo: 'R1',
              checkAct: { checkActionCode: 'JC-1', jointResults: { nodes: [{ resultNo: 'R1', task: { taskNo: 'LH-1' } }] } },
              punishAct: null,
            },
            { resultNo: 'R2', checkAct: null, punishAct: { punishActionCode: 'CF-1', jointResults: { nodes: [{ resultNo: 'R2' }] } } },
          ],
        },
      },
    ]);
    const all = await of('city');
    expect(all[1].results.nodes[0].checkAct.jointResults.nodes.map((one: { resultNo: string }) => one.resultNo)).toEqual(['R1', 'R3']);
  });

  it('shows the findings of a record that all may see to its own district and the city alone', async () => {
    await stage.insert('supervision_department', [row('b1', 'huarong', { uscc: 'd9', name: '某局' })]);
    const [ofDistrict, rest] = [
      { id: 'i1', recordId: 'b1', kind: 'supervisionDepartment', district: 'huarong', department: 'd9', source: 's' },
      { field: 'uscc', label: '代码' },
    ];
    await stage.insert('issues', [{ ...ofDistrict, rule: 'USCC', severity: 'BLOCK', ...rest, message: '有误', foundAt: '2022-03-01T00:30:00.000Z' }]);
    const query = '{ supervisionDepartments { nodes { uscc issues { rule } } } }';
    expect((await stage.ask('echeng', query)).data.supervisionDepartments.nodes).toEqual([{ uscc: 'd9', issues: [] }]);
    expect((await stage.ask('city', query)).data.supervisionDepartments.nodes).toEqual([{ uscc: 'd9', issues: [{ rule: 'USCC' }] }]);
  });
});
