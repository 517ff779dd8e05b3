/** What a rule finds by another district's record tells nothing of that record. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Data, openStage, row } from './stage.js';
import { saveIssues } from '../../src/validation/issues.js';
import { crossRecordFindings } from '../../src/ingest/cross-record-rules.js';
import type { Finding } from '../../schema/kind/kind-definition.js';
import type { Stored } from '../../src/ingest/records.js';

const DAY = '2023-04-05';

describe('a finding by another record', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage('sqlite');
  });
  afterAll(() => stage.close());

  async function findingsOf(owner: string, department = 'd1'): Promise<Finding[]> {
    const kind = stage.hub.kinds.find(({ name }) => name === 'checkAct');
    const claims = stage.hub.kinds.find(({ name }) => name === 'itemClaim');
    const officers = stage.hub.kinds.find(({ name }) => name === 'enforcementOfficer');
    if (!kind || !claims || !officers) throw new Error('a kind of the test is gone');
    await stage.insert(claims.table, [
      row(`claim-${owner}${department}`, owner, { itemCode: owner, claimantUscc: 'u', status: 'CLAIMED', claimedAt: DAY, department }),
    ]);
    const officer = {
      certificateNo: `c-${owner}${department}`,
      officerName: '王五',
      institution: '局',
      institutionCode: `u-${owner}${department}`,
      issuedAt: '2020-01-01',
      validUntil: '2021-06-07',
      department,
    };
    await stage.insert(officers.table, [row(`officer-${owner}${department}`, owner, officer)]);
    const reference = kind.references.find(({ name }) => name === 'claim');
    const act = {
      ...row('act', 'echeng', {}),
      [reference?.column ?? '']: `claim-${owner}${department}`,
      checkDate: '2022-02-02',
      checkPersonnelCode: `c-${owner}${department}`,
      institutionCode: `u-${owner}${department}`,
    };
    const found = await stage.app.db.read((sql) => crossRecordFindings(sql, kind, [act as Stored]));
    return [...found.values()].flat();
  }
  const messagesOf = async (owner: string): Promise<string[]> => (await findingsOf(owner)).map(({ message }) => message);

  it('of its own district says what is wrong', async () => {
    expect((await messagesOf('echeng')).join()).toMatch(/2023-04-05.*2021-06-07/);
  });

  it('of another says only that it is another district’s', async () => {
    expect(await messagesOf('huarong')).toEqual(['与他区记录有关', '与他区记录有关']);
  });

  it('of another department of its district says so, and a department is told no more', async () => {
    const found = await findingsOf('echeng', 'd2');
    expect(found.map(({ message, ofOthers }) => [/2023-04-05|2021-06-07/.test(message), ofOthers])).toEqual([
      [true, 1],
      [true, 1],
    ]);
    const record = { recordId: 'act', kind: 'checkAct', district: 'echeng', department: 'd1', source: 's', sourceKey: 'act', findings: found };
    await stage.insert('check_act', [row('act', 'echeng', {})]);
    await stage.app.db.transaction((sql) => saveIssues(sql, [record], ['act'], '2022-03-01T00:00:00.000Z'));
    const messages = async (key: string) => {
      const { data } = await stage.ask(key, '{ qualityIssues { nodes { message } } checkActs { nodes { issues { message } } } }');
      return [...data.qualityIssues.nodes, ...data.checkActs.nodes[0].issues].map(({ message }: Data) => message);
    };
    expect(await messages('clerk')).toEqual(Array(4).fill('与其他部门的记录有关'));
    for (const message of await messages('echeng')) expect(message).toMatch(/2023-04-05|2021-06-07/);
    const file = await fetch(stage.server.url.replace('/graphql', '/export/issues.csv'), { headers: { authorization: 'Bearer clerk' } });
    expect(await file.text()).not.toMatch(/2023-04-05|2021-06-07/);
  });
});
