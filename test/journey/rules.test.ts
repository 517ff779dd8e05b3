/** Rules that look beyond a row, on either engine: at officers, document numbers, the calendar, other acts, and the profile of the day. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Profile } from '../../schema/profile/profile.js';
import { profile as hubei } from '../../schema/profiles/hubei-assumed-1.js';
import { unbalanced } from '../../src/outbox/balance.js';
import { act, type Chain, claim, list, openChain, punishment, uscc, type Values } from '../support/chain.js';
import { engines } from '../support/database.js';
import { operator } from '../support/viewers.js';

const officer = (certificateNo: string, values: Values = {}): Values => ({
  certificateNo,
  officerName: '张三',
  institution: '某局',
  institutionCode: uscc(1),
  issuedAt: '2020-01-01',
  validUntil: '2025-12-31',
  ...values,
});

async function issuesOf(chain: Chain, kind: string): Promise<string[]> {
  const rows = await chain.query('SELECT sourceKey, rule, field, target FROM issues WHERE kind=? ORDER BY sourceKey, rule, field', [kind]);
  return rows.map((row) => [row.sourceKey, row.rule, row.field, row.target].filter(Boolean).join(' '));
}

describe.each(engines)('rules on %s', (engine) => {
  let chain: Chain;
  const start = async (profile?: Profile) => {
    chain = await openChain(engine, undefined, 'test', [], profile);
    await chain.put('a', 'itemClaim', { r1: claim(1) });
    await chain.put('a', 'checklist', { q1: list(1) });
  };
  beforeEach(() => start());
  afterEach(async () => {
    expect(unbalanced(await chain.balance())).toEqual([]);
    await chain.close();
  });

  it('a certificate is asked for where its body registers officers, again when an officer comes, changes or goes', async () => {
    const withCertificates = { checkPersonnelCode: 'E1,E2' };
    await chain.put('a', 'checkAct', { c1: act(1, 'JC-1', withCertificates), c2: act(1, 'JC-2') });
    await chain.run();
    expect(await issuesOf(chain, 'checkAct')).toEqual([]);
    await chain.put('a', 'enforcementOfficer', { o1: officer('E1') });
    await chain.run();
    expect(await issuesOf(chain, 'checkAct')).toEqual(['c1 OFFICER_REGISTERED checkPersonnelCode']);
    await chain.put('a', 'enforcementOfficer', { o2: officer('E2') });
    await chain.run();
    expect(await issuesOf(chain, 'checkAct')).toEqual([]);
    await chain.put('a', 'enforcementOfficer', { o2: officer('E2', { validUntil: '2022-02-28' }) });
    await chain.run();
    const [issue] = await chain.query('SELECT severity, message, value FROM issues WHERE kind=?', ['checkAct']);
    expect(issue).toMatchObject({ severity: 'WARN', message: '第 2 个执法证已于 2022-02-28 到期(行为日期 2022-03-01)', value: null });
    await chain.put('a', 'enforcementOfficer', { o1: officer('E1', { removed: '1' }), o2: officer('E2', { removed: '1' }) });
    await chain.run();
    expect(await issuesOf(chain, 'checkAct')).toEqual([]);
    expect(await chain.states('checkAct')).toEqual({ c1: 'ACCEPTED', c2: 'ACCEPTED' });
  });

  it('an act before its list is published is told, until the list says otherwise', async () => {
    await chain.put('a', 'checklist', { q1: list(1, { publishedAt: '2022-03-02' }) });
    await chain.put('a', 'checkAct', { c1: act(1, 'JC-1') });
    await chain.run();
    expect(await issuesOf(chain, 'checkAct')).toEqual(['c1 LIST_UNPUBLISHED listCode']);
    await chain.put('a', 'checklist', { q1: list(1, { publishedAt: '2022-03-01' }) });
    await chain.run();
    expect([await issuesOf(chain, 'checkAct'), await chain.states('checkAct')]).toEqual([[], { c1: 'ACCEPTED' }]);
  });

  it('the younger of two documents with one number is held back, and goes once the elder lets it go', async () => {
    const number = { punishFileNum: '某罚〔2022〕1号' };
    await chain.put('a', 'punishAct', { p1: punishment(1, 'CF-1', null, number) });
    await chain.put('a', 'punishAct', { p2: punishment(1, 'CF-2', null, number), p3: punishment(1, 'CF-3', null, number) });
    await chain.run();
    expect(await chain.states('punishAct')).toEqual({ p1: 'ACCEPTED', p2: 'BLOCKED RULE', p3: 'BLOCKED RULE' });
    expect(await issuesOf(chain, 'punishAct')).toEqual(['p2 DOCUMENT_NUMBER punishFileNum', 'p3 DOCUMENT_NUMBER punishFileNum']);
    await chain.put('a', 'punishAct', { p1: punishment(1, 'CF-1', null, { punishFileNum: '某罚〔2022〕9号' }) });
    await chain.run();
    expect(await chain.states('punishAct')).toEqual({ p1: 'ACCEPTED', p2: 'ACCEPTED', p3: 'BLOCKED RULE' });
    await chain.put('a', 'punishAct', { p2: punishment(1, 'CF-2', null, { ...number, removed: '1' }) });
    await chain.run();
    expect(await chain.states('punishAct')).toEqual({ p1: 'ACCEPTED', p2: 'WITHDRAWN', p3: 'ACCEPTED' });
    expect(chain.province.book().returned).toEqual({});
  });

  it('a number that its holder lets go in the same page is free for another of that page', async () => {
    const number = { punishFileNum: '某罚〔2022〕1号' };
    await chain.put('a', 'punishAct', { p1: punishment(1, 'CF-1', null, number), p2: punishment(1, 'CF-2', null) });
    await chain.run();
    await chain.put('a', 'punishAct', { p1: punishment(1, 'CF-1', null, { ...number, removed: '1' }), p9: punishment(1, 'CF-9', null, number) });
    await chain.run();
    expect(await chain.states('punishAct')).toEqual({ p1: 'WITHDRAWN', p2: 'ACCEPTED', p9: 'ACCEPTED' });
    // A twin of one source has the same document by right: the province decides between the two (E11).
    await chain.put('a', 'punishAct', { t1: punishment(1, 'CF-9', null, number) });
    await chain.run();
    expect((await chain.states('punishAct')).t1).toBe('RETURNED E11');
    expect(await issuesOf(chain, 'punishAct')).toEqual(['t1 DUPLICATE institutionCode+punishActionCode']);
  });

  it('an officer of another body does not stand for one of its own', async () => {
    await chain.put('a', 'checkAct', { c1: act(1, 'JC-1', { checkPersonnelCode: 'E1,E2' }) });
    await chain.put('a', 'enforcementOfficer', { o1: officer('E1'), o2: officer('E2', { institutionCode: uscc(2) }) });
    await chain.run();
    expect(await issuesOf(chain, 'checkAct')).toEqual(['c1 OFFICER_REGISTERED checkPersonnelCode']);
    await chain.put('a', 'enforcementOfficer', { o2: officer('E2') });
    await chain.run();
    expect(await issuesOf(chain, 'checkAct')).toEqual([]);
    expect(await chain.query('SELECT body FROM lookups_due')).toEqual([]);
  });

  it('a day in the future holds a row back until it comes', async () => {
    const tomorrow = new Date(chain.clock.now() + 86_400_000).toISOString().slice(0, 10);
    await chain.put('a', 'checkAct', { c1: act(1, 'JC-1', { checkDate: tomorrow }) });
    await chain.run();
    expect(await chain.states('checkAct')).toEqual({ c1: 'BLOCKED RULE' });
    expect(await issuesOf(chain, 'checkAct')).toEqual(['c1 FUTURE_DATE checkDate']);
    chain.clock.pass(86_400_000);
    await chain.run();
    expect(await chain.states('checkAct')).toEqual({ c1: 'ACCEPTED' });
    expect(await issuesOf(chain, 'checkAct')).toEqual([]);
  });

  it('what a target’s profile asks holds a row back there, and a new version asks what is not yet accepted again', async () => {
    await chain.close();
    const acts = (columns: object) => hubei.tables.map((table) => (table.kind === 'checkAct' ? { ...table, columns } : table)) as Profile['tables'];
    const strict: Profile = { ...hubei, name: 'strict@1', title: '严格规范', tables: acts({ planId: { required: { checkType: ['01'] } } }) };
    await start(strict);
    await chain.put('a', 'checkAct', { c1: act(1, 'JC-1'), c2: act(1, 'JC-2', { checkType: '02' }), c3: act(1, 'JC-3', { planId: 'P-1' }) });
    await chain.run();
    expect(await chain.states('checkAct')).toEqual({ c1: 'BLOCKED RULE', c2: 'ACCEPTED', c3: 'ACCEPTED' });
    expect(await issuesOf(chain, 'checkAct')).toEqual(['c1 REQUIRED planId province']);
    expect(await chain.query("SELECT DISTINCT profile FROM deliveries WHERE kind='checkAct'")).toEqual([{ profile: 'strict@1' }]);
    // The next version of the same profile asks for it no more.
    const next = await chain.another({ ...strict, name: 'strict@2', tables: hubei.tables });
    expect(await next.hub.commands(operator).revalidate({ target: null, all: false })).toBe(1);
    await next.deliver();
    // The rehearsed province still keeps the first version: that it returns the row shows that it went.
    expect(await chain.states('checkAct')).toEqual({ c1: 'RETURNED E01', c2: 'ACCEPTED', c3: 'ACCEPTED' });
    expect(await issuesOf(chain, 'checkAct')).toEqual([]);
    expect(await next.hub.commands(operator).revalidate({ target: 'province', all: true })).toBeGreaterThan(3);
  });

  it('a joint result leads to the act that it points at, and a notice to its punishment, from either side', async () => {
    const result = { taskNo: 'LH-1', resultNo: 'R1', unionUnitNo: uscc(1), block: 'INSPECTION', actCode: 'JC-1', conclusion: '未发现问题' };
    const task = {
      taskNo: 'LH-1',
      taskName: '联合检查',
      taskStartTime: '2022-03-01',
      status: 'ENDED',
      initiateUnitNo: uscc(1),
      initiateUnitName: '某局',
    };
    await chain.put('a', 'jointResult', { j1: result });
    await chain.run();
    expect(await chain.states('jointResult')).toEqual({ j1: 'BLOCKED REFERENCE' });
    await chain.put('a', 'jointInspection', { t1: task });
    await chain.put('a', 'checkAct', { c1: act(1, 'JC-1') });
    await chain.put('a', 'punishAct', { p1: punishment(1, 'CF-1', 'JC-1') });
    const notice = {
      noticeId: 'BG-1',
      title: '曝光',
      body: '正文',
      objectName: '某公司',
      institutionCode: uscc(1),
      actCode: 'CF-1',
      publishTime: '2022-05-01 09:00:00',
    };
    await chain.put('a', 'exposureNotice', { n1: notice, n2: { ...notice, noticeId: 'BG-2', actCode: null } });
    await chain.run();
    expect(await chain.states('jointResult')).toEqual({ j1: 'ACCEPTED' });
    const [led] = await chain.query(
      'SELECT r.actCode, a.checkActionCode FROM joint_result r JOIN check_act a ON a.id=r.checkActId WHERE r.punishActId IS NULL',
    );
    expect(led).toEqual({ actCode: 'JC-1', checkActionCode: 'JC-1' });
    expect(await issuesOf(chain, 'exposureNotice')).toEqual(['n2 EXPOSURE_BASIS actCode']);
    await chain.put('a', 'punishAct', { p1: punishment(1, 'CF-1', 'JC-1', { revokedDate: '2022-06-01' }) });
    await chain.run();
    expect(await issuesOf(chain, 'exposureNotice')).toEqual(['n1 EXPOSURE_REVOKED actCode', 'n2 EXPOSURE_BASIS actCode']);
    await chain.app.hub.commands(operator).revalidate({ target: null, all: true });
    expect(await issuesOf(chain, 'exposureNotice')).toEqual(['n1 EXPOSURE_REVOKED actCode', 'n2 EXPOSURE_BASIS actCode']);
    expect(chain.province.book().returned).toEqual({});
  });
});
