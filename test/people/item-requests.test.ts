/** Requests for claims and write-offs: who may ask and decide, that one act is one, and that a source's own change alone ends what was approved. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../../schema/organisation.js';
import { requestGroups } from '../../src/requests/groups.js';
import { openStage } from '../gateway/stage.js';
import { engines } from '../support/database.js';
import { claim, dropRows, item, itemCode, uscc, withDroppedItems } from '../support/dropped-items.js';

const DAY_MS = 86_400_000;
const [D1, D2, D7] = [uscc(1), uscc(2), uscc(7)];
const CITIZEN = '110101199003074514';

describe.each(engines)('requests for items on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let now = 0;
  let departments: Map<string, { uscc: string; name: string; district: string }>;

  beforeEach(async () => {
    now = Date.parse('2022-03-20T00:00:00.000Z');
    departments = new Map([
      [D1, { uscc: D1, name: '局', district: 'echeng' }],
      [D2, { uscc: D2, name: '另一局', district: 'echeng' }],
      [D7, { uscc: D7, name: '二局', district: 'huarong' }],
    ]);
    stage = await openStage(engine, 0, {
      now: () => new Date(now).toISOString(),
      change: (config) => ({
        ...withDroppedItems(config),
        city: { ...config.city, departments },
        viewers: config.viewers.map((viewer) => (viewer.name === 'clerk' ? { ...viewer, department: D1 } : viewer)),
      }),
    });
    await shows('supervisionItem', [item(1), item(2), item(3, { status: '2' })]);
    await shows('itemClaim', [claim(2, D1, 'CLAIMED')]);
  });
  afterEach(() => stage.close());

  async function shows(kind: string, rows: Parameters<typeof dropRows>[2]): Promise<void> {
    dropRows(stage.config, kind, rows);
    now += 120_000;
    await stage.app.sync();
  }
  const FIELDS = 'id what state revision mine reason attachmentNo decision decidedBy ended recordId dueAt department { uscc }';
  const act = async (key: string, name: string, input: string) => {
    const { data, errors } = await stage.ask(
      key,
      `mutation { done: ${name}(input: { ${input} }) { request { ${FIELDS} } problems { code field } } }`,
    );
    return data?.done ?? { problems: errors?.map(({ extensions }) => ({ code: extensions.code })) };
  };
  const asks = (key: string, n: number, more = '') =>
    act(key, 'requestClaim', `itemCode: "${itemCode(n)}", department: "${D1}", reason: "本局新增职责"${more}`);
  const asksWriteOff = (n: number) => act('echeng', 'requestWriteOff', `itemCode: "${itemCode(n)}", department: "${D1}", reason: "职责已划转"`);
  const decides = (id: string, accept: boolean, more = '') => act('city', 'decideRequest', `id: "${id}", accept: ${accept}${more}`);
  const listed = async (key = 'city', filter = '') =>
    (await stage.ask(key, `{ itemRequests${filter} { nodes { ${FIELDS} } } }`)).data.itemRequests.nodes;
  const codes = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code);

  it('a clerk asks, the city agrees, and the source’s claim ends it in the transaction that stores the claim', async () => {
    const asked = await asks('clerk', 1, ', attachmentNo: "鄂州〔2022〕1号"');
    expect(asked).toMatchObject({
      problems: [],
      request: { what: 'CLAIM', state: 'OPEN', revision: 1, mine: true, attachmentNo: '鄂州〔2022〕1号' },
    });
    expect(asked.request.dueAt).toBe(new Date(now + 30 * DAY_MS).toISOString());
    const agreed = await decides(asked.request.id, true, ', reason: "同意", expectedRevision: 1');
    expect(agreed.request).toMatchObject({ state: 'APPROVED', revision: 2, decidedBy: 'city', mine: false, recordId: null });
    await shows('itemClaim', [claim(1, D2, 'CLAIMED')]);
    // Another department's claim is not what was asked for.
    expect((await listed())[0].state).toBe('APPROVED');
    await shows('itemClaim', [claim(1, D1, 'UNCLAIMED')]);
    expect((await listed())[0].state).toBe('APPROVED');
    await shows('itemClaim', [claim(1, D1, 'CLAIMED')]);
    const [done] = await listed('clerk');
    expect(done).toMatchObject({ state: 'DONE', ended: '数据源已体现认领', dueAt: null });
    expect((await stage.ask('clerk', `{ itemClaim(id: "${done.recordId}") { itemCode } }`)).data.itemClaim.itemCode).toBe(itemCode(1));
    // What goes and comes afterwards is no part of it any more.
    await shows('itemClaim', [claim(1, D1, 'CLAIMED', { removed: '1' })]);
    expect((await listed())[0].state).toBe('DONE');
    expect((await asks('clerk', 1)).request.state).toBe('OPEN');
  });

  it('a write-off is ended where the claim is shown as written off, or shown no more', async () => {
    const first = await asksWriteOff(2);
    await decides(first.request.id, true);
    await shows('itemClaim', [claim(2, D1, 'SUSPENDED')]);
    expect((await listed())[0].state).toBe('APPROVED');
    await shows('itemClaim', [claim(2, D1, 'WRITTEN_OFF', { writtenOffAt: '2022-03-01', writeOffReason: '划转' })]);
    expect((await listed())[0]).toMatchObject({ state: 'DONE', ended: '数据源已体现核销', recordId: expect.any(String) });
    // Written off, it may be claimed again; and be written off again.
    const again = await asks('clerk', 2);
    await decides(again.request.id, true);
    await shows('itemClaim', [claim(2, D1, 'PUBLISHED')]);
    expect((await listed())[0].state).toBe('DONE');
    const second = await asksWriteOff(2);
    await decides(second.request.id, true);
    await shows('itemClaim', [claim(2, D1, 'PUBLISHED', { removed: '1' })]);
    expect((await listed())[0]).toMatchObject({ state: 'DONE', ended: '数据源不再列出这条认领', recordId: null });
  });

  it('what the source shows before the city has decided is decided all the same, and done with the decision', async () => {
    const { request } = await asks('clerk', 1);
    await shows('itemClaim', [claim(1, D1, 'CLAIMED')]);
    expect((await listed())[0].state).toBe('OPEN');
    expect((await decides(request.id, true)).request).toMatchObject({ state: 'DONE', decidedBy: 'city' });
  });

  it('what is so already, cannot be, or is asked for by somebody already is refused with a reason', async () => {
    expect(codes(await asks('clerk', 2))).toEqual(['ITEM_REQUEST_NEEDLESS']);
    expect(codes(await asks('clerk', 3))).toEqual(['ITEM_REQUEST_NEEDLESS']);
    expect(codes(await asks('clerk', 9))).toEqual(['ITEM_REQUEST_NEEDLESS']);
    expect(codes(await asksWriteOff(1))).toEqual(['ITEM_REQUEST_NEEDLESS']);
    const { request } = await asks('clerk', 1);
    const twice = await asks('echeng', 1);
    expect([codes(twice), twice.request]).toEqual([['ITEM_REQUEST_EXISTS'], { ...request, mine: false }]);
    // Another department may ask for the same item.
    const other = await act('echeng', 'requestClaim', `itemCode: "${itemCode(1)}", department: "${D2}", reason: "理由"`);
    expect(other.request.state).toBe('OPEN');
    expect(codes(await act('clerk', 'requestClaim', `itemCode: "${itemCode(1)}", department: "${D1}", reason: "  "`))).toEqual(['BAD_ARGUMENT']);
    expect(codes(await asks('clerk', 1, `, attachmentNo: "${'长'.repeat(101)}"`))).toEqual(['BAD_ARGUMENT']);
  });

  it('nobody asks for another’s department, sees its requests, or decides on her own', async () => {
    for (const [key, department] of [
      ['clerk', D2],
      ['clerk', D7],
      ['echeng', D7],
      ['echeng', 'none'],
    ] as const)
      expect(await act(key, 'requestClaim', `itemCode: "${itemCode(1)}", department: "${department}", reason: "理由"`)).toMatchObject({
        problems: [{ code: 'BAD_ARGUMENT', field: 'department' }],
      });
    expect(codes(await asks('city', 1))).toEqual(['FORBIDDEN']);
    expect(codes(await asks('pushing', 1))).toEqual(['FORBIDDEN']);
    const { request } = await act('echeng', 'requestClaim', `itemCode: "${itemCode(1)}", department: "${D2}", reason: "理由"`);
    expect(await listed('clerk')).toEqual([]);
    expect((await listed('echeng')).length).toBe(1);
    expect(codes(await act('clerk', 'takeBackRequest', `id: "${request.id}"`))).toEqual(['NOT_FOUND']);
    expect(codes(await act('clerk', 'takeBackRequest', 'id: "none"'))).toEqual(['NOT_FOUND']);
    expect(codes(await act('echeng', 'decideRequest', `id: "${request.id}", accept: true`))).toEqual(['FORBIDDEN']);
    // Who asked and has become the city's administrator since is still its author.
    await stage.app.db.transaction((sql) => sql.run("UPDATE item_requests SET author='city' WHERE id=?", [request.id]));
    expect(codes(await decides(request.id, true))).toEqual(['OWN_ITEM_REQUEST']);
    expect((await listed())[0].state).toBe('OPEN');
  });

  it('of two who decide at once one does, and the other sees what it is now', async () => {
    const { request } = await asks('clerk', 1);
    const both = await Promise.all([
      decides(request.id, true, ', reason: "甲", expectedRevision: 1'),
      decides(request.id, false, ', reason: "乙", expectedRevision: 1'),
    ]);
    expect(both.map(codes).sort()).toEqual([['CHANGED_MEANWHILE'], []].sort());
    const [now] = await listed();
    expect(both.map((done) => done.request.state)).toEqual([now.state, now.state]);
    expect(now.revision).toBe(2);
    expect(codes(await decides(request.id, true))).toEqual(['CHANGED_MEANWHILE']);
  });

  it('a double click is one request, and the same number with another text is refused', async () => {
    const twenty = await Promise.all(Array.from({ length: 20 }, () => asks('clerk', 1, ', requestId: "r1"')));
    expect(new Set(twenty.map(({ request }) => request.id)).size).toBe(1);
    expect((await listed()).length).toBe(1);
    expect(codes(await act('clerk', 'requestClaim', `itemCode: "${itemCode(1)}", department: "${D1}", reason: "改过", requestId: "r1"`))).toEqual([
      'REQUEST_ID_REUSED',
    ]);
    const acts = await stage.app.db.read((sql) => sql.query("SELECT act FROM audit_log WHERE act='requestClaim' AND outcome='OK'"));
    expect(acts.length).toBe(1);
  });

  it('a refusal needs a reason, and a request is taken back by its department whoever wrote it', async () => {
    const { request } = await asks('clerk', 1);
    expect(await decides(request.id, false)).toMatchObject({ problems: [{ code: 'BAD_ARGUMENT', field: 'reason' }], request: { state: 'OPEN' } });
    expect((await decides(request.id, false, ', reason: "材料不全"')).request).toMatchObject({ state: 'REFUSED', decision: '材料不全' });
    const second = await asks('echeng', 1);
    await decides(second.request.id, true);
    expect(codes(await act('clerk', 'takeBackRequest', `id: "${second.request.id}", expectedRevision: 1`))).toEqual(['CHANGED_MEANWHILE']);
    expect((await act('clerk', 'takeBackRequest', `id: "${second.request.id}", expectedRevision: 2`)).request).toMatchObject({
      state: 'LAPSED',
      ended: 'clerk 撤回',
    });
    await shows('itemClaim', [claim(1, D1, 'CLAIMED')]);
    expect((await listed()).map(({ state }: { state: string }) => state)).toEqual(['LAPSED', 'REFUSED']);
  });

  it('one lapses with its item, a write-off does not, and one that nobody decides lapses in time', async () => {
    await asks('clerk', 1);
    const approved = await act('echeng', 'requestClaim', `itemCode: "${itemCode(1)}", department: "${D2}", reason: "理由"`);
    await decides(approved.request.id, true);
    await asksWriteOff(2);
    await shows('supervisionItem', [item(1, { status: '2', version: '2' }), item(2, { status: '2', version: '2' })]);
    const states = async () => (await listed()).map(({ what, state, ended }: Record<string, string>) => [what, state, ended]);
    expect(await states()).toEqual([
      ['WRITE_OFF', 'OPEN', null],
      ['CLAIM', 'LAPSED', '事项已停用或退出目录'],
      ['CLAIM', 'LAPSED', '事项已停用或退出目录'],
    ]);
    // Back in use it may be asked for anew; what is taken out of the catalogue ends it as well.
    await shows('supervisionItem', [item(1, { version: '3' })]);
    expect((await asks('clerk', 1)).request.state).toBe('OPEN');
    await shows('supervisionItem', [item(1, { version: '3', removed: '1' })]);
    expect((await states())[0]).toEqual(['CLAIM', 'LAPSED', '事项已停用或退出目录']);
    await stage.app.db.transaction((sql) => sql.run("DELETE FROM item_requests WHERE state='LAPSED'"));
    now += 29 * DAY_MS;
    await stage.app.sync();
    expect((await states())[0]).toEqual(['WRITE_OFF', 'OPEN', null]);
    now += 1 * DAY_MS;
    await stage.app.sync();
    expect((await states())[0]).toEqual(['WRITE_OFF', 'LAPSED', '30 天内没有决定']);
  });

  it('what waits stands in the work list of who is to act: the city, then the department once its source is late', async () => {
    const groups = (viewer: Viewer) => stage.app.db.read((sql) => requestGroups(sql, viewer, { now, days: 30 }));
    const [city, clerk, other, auditor] = [
      { name: 'city', role: 'CITY_ADMIN', districts: '*' },
      { name: 'clerk', role: 'DEPARTMENT_CLERK', districts: ['echeng'], department: D1 },
      { name: 'other', role: 'DISTRICT_ADMIN', districts: ['huarong'] },
      { name: 'auditor', role: 'AUDITOR', districts: '*' },
    ] as const;
    const { request } = await asks('clerk', 1);
    const opens = `/requests?state=OPEN&what=CLAIM&department=${D1}`;
    expect(await groups(city)).toMatchObject([{ what: 'REQUEST', cause: 'CLAIM_OPEN', action: 'DECIDE', rows: 1, due: request.dueAt, opens }]);
    expect(await groups(clerk)).toMatchObject([{ action: 'WAIT', district: 'echeng', department: D1 }]);
    expect([await groups(other), await groups(auditor)]).toEqual([[], []]);
    await decides(request.id, true);
    expect(await groups(clerk)).toEqual([]);
    now += 31 * DAY_MS;
    expect(await groups(clerk)).toMatchObject([{ cause: 'CLAIM_APPROVED', action: 'FIX', next: '在本单位的系统中认领;不再需要的撤回申请' }]);
    expect(await groups(city)).toMatchObject([{ cause: 'CLAIM_APPROVED', action: 'WAIT' }]);
    // Approved, it does not lapse by itself.
    await stage.app.sync();
    expect((await listed())[0].state).toBe('APPROVED');
  });

  it('one under way goes with its department to another district', async () => {
    await asks('clerk', 1);
    departments.set(D1, { uscc: D1, name: '局', district: 'huarong' });
    await stage.app.sync();
    expect((await stage.ask('city', '{ itemRequests { nodes { district { code } } } }')).data.itemRequests.nodes).toEqual([
      { district: { code: 'huarong' } },
    ]);
    expect(await listed('echeng')).toEqual([]);
  });

  it('a citizen’s number in a reason leaves by no way', async () => {
    const { request } = await act(
      'clerk',
      'requestClaim',
      `itemCode: "${itemCode(1)}", department: "${D1}", reason: "举报人 ${CITIZEN} <script>=cmd|"`,
    );
    expect(request.reason).toContain('<script>=cmd|');
    await decides(request.id, false, `, reason: "见 ${CITIZEN}"`);
    const all = [await listed(), await listed('auditor'), await stage.app.db.read((sql) => sql.query('SELECT * FROM audit_log')), stage.lines];
    expect(JSON.stringify(all)).not.toContain(CITIZEN);
  });
});
