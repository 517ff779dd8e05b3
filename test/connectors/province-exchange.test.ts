/** What the signed exchange keeps beyond the contract: the order of its bytes, the province's codes, its lists, and a limit to waiting. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KindMapping, OutgoingRow, Parcel, Target } from '../../connectors/contract.js';
import { type Http, openHttp } from '../../connectors/http.js';
import { targetType } from '../../connectors/targets/province-exchange/index.js';
import { openProvinceRehearsal, type ProvinceRehearsal } from '../../connectors/targets/province-exchange/rehearsal.js';
import { usccCheck } from '../../schema/kind/check-digits.js';
import { profile } from '../../schema/profiles/hubei-assumed-1.js';
import { dayOf, moment } from '../../schema/time.js';
import { memorySecrets } from '../support/memory-secrets.js';
import { NOW, still as signal, zone } from '../support/source-pass.js';

const sids = { auth: 's0', push: 's1', receipt: 's2', inventory: 's3', catalogue: 's4', alerts: 's5', feedback: 's6' };
const issued = { rid: 'rid-hub', sids, appKey: 'app-key-of-the-city' };
const uscc = `11420700MB0000000${usccCheck('11420700MB0000000')}`;
const item = '01020304050607';
const sealedAt = moment(NOW);
const today = dayOf(sealedAt, zone).replaceAll('-', '');
const catalogue = Array.from({ length: 501 }, (_, i) => ({ item_code: String(i).padStart(14, '0'), levels: ['2', '3'], props: { a: 1 } }));

describe('the signed exchange', () => {
  let home: string;
  let now: number;
  let province: ProvinceRehearsal;
  let http: Http;
  let target: Target;
  let accepted: string[];
  let serial = 0;
  const clock = {
    now: () => now,
    async sleep(ms: number) {
      now += ms;
      await turn();
    },
  };

  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'target-'));
    now = NOW;
    accepted = [];
    province = await openProvinceRehearsal({
      ...issued,
      stateFile: join(home, 'province.db'),
      profile,
      zone,
      catalogue,
      alerts: [{ fxyjId: 'A1' }],
      checkingMs: 2_000,
      now: clock.now,
      onAccepted: (table) => accepted.push(table),
    });
    http = openHttp();
    target = open();
  });

  afterEach(async () => {
    await target.close();
    await http.close();
    await province.close();
    rmSync(home, { recursive: true });
  });

  function open(changes: object = {}, by = http): Target {
    const secrets = memorySecrets(clock.now);
    const context = { name: 'province', clock, log: pino({ level: 'silent' }), http: by, folder: home, profile, secrets, zone };
    return targetType.open(targetType.settings.parse({ ...issued, baseUrl: province.url, ...changes }), context);
  }

  function parcel(table: string, ...rows: OutgoingRow[]): Parcel {
    serial++;
    return { number: today + String(serial).padStart(5, '0'), table, sealedAt, rows };
  }

  const push = (p: Parcel) => target.send(p.table, target.render(p), signal);

  async function verdict(p: Parcel) {
    for (;;) {
      const answer = await target.receipt(p.number as string, signal);
      if (answer.outcome !== 'CHECKING') return answer;
      await clock.sleep(1_000);
    }
  }

  async function codes(p: Parcel): Promise<string[]> {
    expect(await push(p)).toMatchObject({ outcome: 'RECEIVED' });
    const answer = await verdict(p);
    return answer.outcome === 'CHECKED' ? answer.verdict.rows.map(({ code }) => code) : [answer.outcome];
  }

  it('renders a parcel in the order of the interface', () => {
    const p: Parcel = {
      number: '2026112300001',
      table: 'jg_sxrl',
      sealedAt: '2026-11-23T02:00:00.000Z',
      rows: [{ ...claim('c1'), content: Buffer.from('{"a":"1"}') }],
    };
    expect(Buffer.from(target.render(p)).toString()).toBe(
      '{"table":"jg_sxrl","batch":"2026112300001","rows":[{"record_unique_identity":"c1","cd_id":"D1","cd_time":"2026-11-23 10:00:00",' +
        '"cd_source":"420700D","cd_batch":"2026112300001","cd_operation":"i","a":"1"}]}',
    );
  });

  it('says when a batch was received, also the second time, and tells of each row once', async () => {
    const p = parcel('jg_sxrl', claim('c1'), claim('c2', { item_code: '99999999999999' }));
    for (let i = 0; i < 2; i++) expect(await push(p)).toMatchObject({ outcome: 'RECEIVED', receivedAt: expect.stringMatching(/Z$/) });
    expect(await verdict(p)).toMatchObject({ outcome: 'CHECKED', verdict: { accepted: 2, returned: 0 } });
    expect(province.book().accepted).toEqual({ jg_sxrl: 2 });
    expect(accepted).toHaveLength(2);
    expect(await push({ ...p, rows: [claim('c2')] })).toMatchObject({ outcome: 'CONFLICT', code: '2005' });
  });

  it('brings back rows with their codes: references, order, check digits', async () => {
    expect(await codes(parcel('jg_jcssqd', checklist('l1')))).toEqual(['E07']);
    expect(await codes(parcel('jg_jgxw_check_action', act('a1')))).toEqual(['E07']);
    expect(await codes(parcel('jg_sxrl', claim('c1'), claim('c9', { claimant_uscc: '11420700MB00000000X'.slice(0, 18) })))).toEqual(['E05']);
    expect(await codes(parcel('jg_sxrl', claim('c1'), claim('c1', { status: 'CLAIMED' })))).toEqual(['E08']);
    expect(await codes(parcel('jg_sxrl', { ...claim('c7'), operation: 'u' }))).toEqual(['E09']);
    expect(await codes(parcel('jg_jcssqd', checklist('l1')))).toEqual([]);
    expect(
      await codes(parcel('jg_jgxw_check_action', act('a1'), act('a2'), act('a3', { check_action_code: 'N3', check_date: '2019-01-01' }))),
    ).toEqual(['E11', 'E10']);
    expect(await codes(parcel('jg_jgxw_check_action', { ...act('a1'), operation: 'd', content: Buffer.from('{}') }))).toEqual([]);
    expect(province.book().accepted).toEqual({ jg_sxrl: 1, jg_jcssqd: 1 });
    expect([...province.held('jg_sxrl').keys()]).toEqual(['c1']);
  });

  it('decides a call at once', async () => {
    const step = (fxyjId: string) => ({
      ...parcel(
        'alert_feedback',
        row('f1', { fxyjId, stage: 'SIGNED', unitCode: 'U', unitName: '单位', happenedAt: '2026-01-01 10:00:00', actCodes: 'N1,N2' }),
      ),
      number: null,
    });
    expect(JSON.parse(Buffer.from(target.render(step('A1'))).toString())).toMatchObject({ actCodes: ['N1', 'N2'] });
    expect(await push(step('A1'))).toMatchObject({ outcome: 'DECIDED', verdict: { accepted: 1 } });
    expect(await push(step('A1'))).toMatchObject({ outcome: 'DECIDED', verdict: { accepted: 1 } });
    expect(await push(step('A9'))).toMatchObject({ outcome: 'DECIDED', verdict: { returned: 1, rows: [{ code: 'E07', field: 'fxyjId' }] } });
  });

  it('pages the catalogue by 500, its lists and objects as text', async () => {
    const feed = target.feed('catalogue');
    const first = await feed.page({} as KindMapping, null, signal);
    const second = await feed.page({} as KindMapping, first.cursor, signal);
    const end = await feed.page({} as KindMapping, second.cursor, signal);
    expect([first.rows.length, second.rows.length, end.rows.length]).toEqual([500, 1, 0]);
    expect([first.last, end.last, end.cursor]).toEqual([false, true, second.cursor]);
    expect(first.rows[0]?.values).toMatchObject({ levels: '2,3', props: '{"a":1}' });
  });

  it('a feed that does not answer, or answers otherwise than agreed, is told by its code', async () => {
    const page = (by: Http) =>
      open({}, by)
        .feed('catalogue')
        .page({} as KindMapping, null, signal);
    province.mood('busy');
    await expect(page(http)).rejects.toMatchObject({ code: 'TARGET_UNAVAILABLE', details: { target: 'province' } });
    province.mood('calm');
    const otherwise = (from: string, to: string): Http => ({
      ...http,
      call: async (call) => {
        const answer = await http.call(call);
        return { ...answer, body: Buffer.from(answer.body.toString().replace(from, to)) };
      },
    });
    await expect(page(otherwise('"items":', '"else":'))).rejects.toMatchObject({ code: 'TARGET_MALFORMED', details: { target: 'province' } });
    await expect(page(otherwise('"next":', '"then":'))).rejects.toMatchObject({ code: 'TARGET_MALFORMED' });
    expect((await page(otherwise('', ''))).rows).toHaveLength(500);
  });

  it('stops on a wrong signature', async () => {
    const p = parcel('jg_sxrl', claim('c1'));
    const stopped = { outcome: 'STOP', code: '1001' };
    expect(await open({ rid: 'stranger' }).send('jg_sxrl', target.render(p), signal)).toMatchObject(stopped);
    expect(await open({ sids: { ...sids, push: 'x' } }).send('jg_sxrl', Buffer.from('{}'), signal)).toMatchObject(stopped);
  });

  it('does not wait for a silent province longer than its calls last', async () => {
    let timeoutMs: number | undefined;
    const impatient = open({}, { ...http, call: (call) => http.call({ ...call, timeoutMs }) });
    const p = parcel('jg_sxrl', claim('c1'));
    await impatient.receipt('2020010100001', signal);
    // It will never answer: any limit shows it, and none is too short.
    timeoutMs = 400;
    province.mood('silent');
    expect(await impatient.send(p.table, impatient.render(p), signal)).toMatchObject({ outcome: 'UNKNOWN' });
    expect(await impatient.receipt(p.number as string, signal)).toMatchObject({ outcome: 'UNREACHABLE' });
  });

  it('takes a full batch of 500 rows that refer to others', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => act(`q${i}`, { check_action_code: `Q${i}` }));
    await codes(parcel('jg_sxrl', claim('c1')));
    await codes(parcel('jg_jcssqd', checklist('l1')));
    expect(await codes(parcel('jg_jgxw_check_action', ...rows))).toEqual([]);
  });
});

function row(identity: string, values: Record<string, string>): OutgoingRow {
  return { identity, operation: 'i', cdId: 'D1', cdSource: '420700D', content: Buffer.from(JSON.stringify(values)) };
}

function claim(identity: string, changes: Record<string, string> = {}): OutgoingRow {
  return row(identity, { item_code: item, claimant_uscc: uscc, status: 'PUBLISHED', claimed_at: '2020-01-01', ...changes });
}

function checklist(identity: string): OutgoingRow {
  return row(identity, {
    supervise_item_check_icode: `${uscc}3A`,
    item_code: item,
    uscc,
    list_name: '清单',
    status: 'PUBLISHED',
    published_at: '2020-02-01',
  });
}

function act(identity: string, changes: Record<string, string> = {}): OutgoingRow {
  return row(identity, {
    supervise_item_implement_code: item,
    supervise_item_check_icode: `${uscc}3A`,
    check_action_name: '检查',
    check_action_code: 'N1',
    implement_institution: '市局',
    implement_institution_code: uscc,
    supervise_object: '对象',
    administrative_cp: '公司',
    administrative_cp_na: '02',
    administrative_cp_ce_type: '001',
    administrative_cp_ui_code: uscc,
    area_number: '420700',
    check_form: '01',
    check_type: '01',
    check_result: '01',
    check_date: '2021-01-01',
    check_personnel: '甲,乙',
    ...changes,
  });
}
