/** What every target type keeps, tried against its own rehearsal in each mood. A type is tested because its folder is there. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KindMapping, OutgoingRow, Parcel, SecretStore, Target, TargetType } from '../../connectors/contract.js';
import { type Http, openHttp } from '../../connectors/http.js';
import type { ProvinceRehearsal, RehearsalOptions } from '../../connectors/targets/province-exchange/rehearsal.js';
import { usccCheck } from '../../schema/kind/check-digits.js';
import { profile } from '../../schema/profiles/hubei-assumed-1.js';
import { dayOf } from '../../schema/time.js';

const folder = new URL('../../connectors/targets/', import.meta.url);
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const zone = 'Asia/Shanghai';
const sids = { auth: 's0', push: 's1', receipt: 's2', inventory: 's3', catalogue: 's4', alerts: 's5', feedback: 's6' };
const issued = { rid: 'rid-hub', sids, appKey: 'app-key-of-the-city' };
const uscc = `11420700MB0000000${usccCheck('11420700MB0000000')}`;
const item = '01020304050607';
const signal = new AbortController().signal;
const sealedAt = new Date().toISOString();
const today = dayOf(sealedAt, zone).replaceAll('-', '');

describe.each(names)('target %s', (name) => {
  let home: string;
  let province: ProvinceRehearsal;
  let http: Http;
  let secrets: ReturnType<typeof memoryStore>;
  let target: Target;
  let type: TargetType;
  let told: string[];
  let serial = 0;
  const catalogue = Array.from({ length: 501 }, (_, i) => ({ item_code: String(i).padStart(14, '0'), levels: ['2', '3'], props: { a: 1 } }));

  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'target-'));
    told = [];
    const { openProvinceRehearsal } = (await import(new URL(`${name}/rehearsal.ts`, folder).href)) as {
      openProvinceRehearsal(options: RehearsalOptions): Promise<ProvinceRehearsal>;
    };
    province = await openProvinceRehearsal({
      ...issued,
      stateFile: join(home, 'province.db'),
      profile,
      zone,
      catalogue,
      alerts: [{ fxyjId: 'A1' }],
      checkingMs: 30,
      slowMs: 50,
      onAccepted: (table) => told.push(table),
    });
    http = quick(openHttp());
    secrets = memoryStore();
    ({ targetType: type } = (await import(new URL(`${name}/index.ts`, folder).href)) as { targetType: TargetType });
    target = open();
    await target.receipt('2020010100001', signal);
  });

  afterEach(async () => {
    await target.close();
    await http.close();
    await province.close();
    rmSync(home, { recursive: true });
  });

  function open(changes: object = {}): Target {
    const clock = { now: Date.now, sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)) };
    const context = { name: 'province', clock, log: pino({ level: 'silent' }), http, folder: home, profile, secrets, zone };
    return type.open(type.settings.parse({ ...issued, baseUrl: province.url, ...changes }), context);
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
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async function codes(p: Parcel): Promise<string[]> {
    expect(await push(p)).toMatchObject({ outcome: 'RECEIVED' });
    const answer = await verdict(p);
    return answer.outcome === 'CHECKED' ? answer.verdict.rows.map(({ code }) => code) : [answer.outcome];
  }

  it('renders the same parcel to the same bytes, in the order of the contract', () => {
    const p: Parcel = {
      number: '2026112300001',
      table: 'jg_sxrl',
      sealedAt: '2026-11-23T02:00:00.000Z',
      rows: [{ ...claim('c1'), content: Buffer.from('{"a":"1"}') }],
    };
    expect(target.render(p)).toEqual(open().render(p));
    expect(Buffer.from(target.render(p)).toString()).toBe(
      '{"table":"jg_sxrl","batch":"2026112300001","rows":[{"record_unique_identity":"c1","cd_id":"D1","cd_time":"2026-11-23 10:00:00",' +
        '"cd_source":"420700D","cd_batch":"2026112300001","cd_operation":"i","a":"1"}]}',
    );
  });

  it('counts the same batch twice as one', async () => {
    const p = parcel('jg_sxrl', claim('c1'), claim('c2', { item_code: '99999999999999' }));
    expect(await push(p)).toMatchObject({ outcome: 'RECEIVED' });
    expect(await push(p)).toMatchObject({ outcome: 'RECEIVED', receivedAt: expect.stringMatching(/Z$/) });
    expect(await verdict(p)).toMatchObject({ outcome: 'CHECKED', verdict: { accepted: 2, returned: 0 } });
    expect(province.book().accepted).toEqual({ jg_sxrl: 2 });
    expect(told).toHaveLength(2);
  });

  it('calls another body under a used number a conflict', async () => {
    const p = parcel('jg_sxrl', claim('c1'));
    await push(p);
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

  it('pages a feed to its end and keeps the cursor there', async () => {
    const feed = target.feed('catalogue');
    const first = await feed.page({} as KindMapping, null, signal);
    const second = await feed.page({} as KindMapping, first.cursor, signal);
    const end = await feed.page({} as KindMapping, second.cursor, signal);
    expect([first.rows.length, second.rows.length, end.rows.length]).toEqual([500, 1, 0]);
    expect([first.last, end.last, end.cursor]).toEqual([false, true, second.cursor]);
    expect(first.rows[0]?.values).toMatchObject({ levels: '2,3', props: '{"a":1}' });
  });

  it('shares one generation of the secret between two instances', async () => {
    const other = open();
    province.mood('secretEnds');
    expect((await target.receipt('2020010100001', signal)).outcome).toBe('UNKNOWN_BATCH');
    expect((await other.receipt('2020010100001', signal)).outcome).toBe('UNKNOWN_BATCH');
    province.mood('secretEnds');
    const both = await Promise.all([target, other].map((one) => one.receipt('2020010100001', signal)));
    expect(both.map(({ outcome }) => outcome)).toEqual(['UNKNOWN_BATCH', 'UNKNOWN_BATCH']);
    expect(secrets.generation()).toBe(3);
  });

  it('keeps the secret unreadable in the store', async () => {
    expect((await secrets.load())?.sealed).toMatch(/^[A-Za-z0-9+/=]+$/);
    expect(Buffer.from((await secrets.load())?.sealed ?? '', 'base64').toString()).not.toContain('secret');
  });

  it('stops on a wrong signature', async () => {
    expect(await open({ rid: 'stranger' }).send('jg_sxrl', target.render(parcel('jg_sxrl', claim('c1'))), signal)).toMatchObject({
      outcome: 'STOP',
      code: '1001',
    });
    expect(await open({ sids: { ...sids, push: 'x' } }).send('jg_sxrl', Buffer.from('{}'), signal)).toMatchObject({ outcome: 'STOP', code: '1001' });
    await expect(
      open({ rid: 'stranger' })
        .feed('alerts')
        .page({} as KindMapping, null, signal),
    ).rejects.toMatchObject({ code: 'TARGET_STOPPED' });
  });

  it('is unreachable where nobody listens', async () => {
    const p = parcel('jg_sxrl', claim('c1'));
    await target.receipt('2020010100001', signal);
    expect(await open({ baseUrl: 'http://127.0.0.1:1' }).send(p.table, target.render(p), signal)).toMatchObject({ outcome: 'UNREACHABLE' });
  });

  it.each([
    ['slow', 'RECEIVED', 'CHECKED', 2],
    ['dropsAfterTaking', 'UNKNOWN', 'CHECKED', 2],
    ['busy', 'BUSY', 'BUSY', null],
    ['html', 'UNKNOWN', 'UNREACHABLE', null],
    ['refuses', 'REFUSED', 'UNKNOWN_BATCH', null],
    ['forgets', 'RECEIVED', 'UNKNOWN_BATCH', null],
    ['countsWrong', 'RECEIVED', 'CHECKED', 3],
    ['secretEnds', 'RECEIVED', 'CHECKED', 2],
    ['silent', 'UNKNOWN', 'UNREACHABLE', null],
  ] as const)('answers a province that is %s with %s, its receipt with %s of %s rows', async (mood, sent, receipt, counted) => {
    province.mood(mood);
    const p = parcel('jg_sxrl', claim('c1'), claim('c2'));
    expect((await push(p)).outcome).toBe(sent);
    const answer = await verdict(p);
    expect(answer.outcome).toBe(receipt);
    expect(answer.outcome === 'CHECKED' ? answer.verdict.accepted + answer.verdict.returned : null).toBe(counted);
    province.mood('calm');
    expect(await push(p)).toMatchObject({ outcome: 'RECEIVED' });
    expect(province.book().accepted).toEqual({ jg_sxrl: 2 });
  });

  it('takes a full batch of 500 rows', async () => {
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

function quick(http: Http): Http {
  return { call: (call) => http.call({ ...call, timeoutMs: 400 }), close: () => http.close() };
}

function memoryStore(): SecretStore & { generation(): number } {
  let kept: { generation: number; sealed: string } | null = null;
  let lease: { holder: string; until: number } | null = null;
  return {
    generation: () => kept?.generation ?? 0,
    load: async () => kept,
    async replace(generation, sealed) {
      if ((kept?.generation ?? 0) !== generation) return false;
      kept = { generation: generation + 1, sealed };
      return true;
    },
    async lease(holder, ms) {
      if (lease && lease.holder !== holder && lease.until > Date.now()) return false;
      lease = { holder, until: Date.now() + ms };
      return true;
    },
    async release(holder) {
      if (lease?.holder === holder) lease = null;
    },
  };
}
