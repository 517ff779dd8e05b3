/** What a rule finds by another district's record tells nothing of that record. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, row } from './stage.js';
import { crossRecordFindings } from '../../src/ingest/cross-record-rules.js';
import type { Stored } from '../../src/ingest/records.js';

const DAY = '2023-04-05';

describe('a finding by another record', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage('sqlite');
  });
  afterAll(() => stage.close());

  async function messagesOf(owner: string): Promise<string[]> {
    const kind = stage.hub.kinds.find(({ name }) => name === 'checkAct');
    const claims = stage.hub.kinds.find(({ name }) => name === 'itemClaim');
    const officers = stage.hub.kinds.find(({ name }) => name === 'enforcementOfficer');
    if (!kind || !claims || !officers) throw new Error('a kind of the test is gone');
    await stage.insert(claims.table, [row(`claim-${owner}`, owner, { itemCode: owner, claimantUscc: 'u', status: 'CLAIMED', claimedAt: DAY })]);
    const officer = {
      certificateNo: `c-${owner}`,
      officerName: '王五',
      institution: '局',
      institutionCode: `u-${owner}`,
      issuedAt: '2020-01-01',
      validUntil: '2021-06-07',
    };
    await stage.insert(officers.table, [row(`officer-${owner}`, owner, officer)]);
    const reference = kind.references.find(({ name }) => name === 'claim');
    const act = {
      ...row('act', 'echeng', {}),
      [reference?.column ?? '']: `claim-${owner}`,
      checkDate: '2022-02-02',
      checkPersonnelCode: `c-${owner}`,
      institutionCode: `u-${owner}`,
    };
    const found = await stage.app.db.read((sql) => crossRecordFindings(sql, kind, [act as Stored]));
    return [...found.values()].flat().map(({ message }) => message);
  }

  it('of its own district says what is wrong', async () => {
    expect((await messagesOf('echeng')).join()).toMatch(/2023-04-05.*2021-06-07/);
  });

  it('of another says only that it is another district’s', async () => {
    expect(await messagesOf('huarong')).toEqual(['与他区记录有关', '与他区记录有关']);
  });
});
