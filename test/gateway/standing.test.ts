/** Why a record is not at its target: one sentence and one next step for every state and hold, for what holds the target, and in scope. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOLD_WORDS, STATE_WORDS } from '../../src/outbox/standing-words.js';
import { STATE_ROWS } from '../../src/outbox/states.js';
import type { Row } from '../../src/api.js';
import { engines } from '../support/database.js';
import { openStage, row } from './stage.js';

const claim = (id: string, district = 'echeng', content: Row = {}) =>
  row(id, district, { itemCode: `i-${id}`.slice(0, 13), claimantUscc: 'd1', status: 'CLAIMED', claimedAt: '2022-01-01', ...content });
const act = (id: string, district: string, content: Row) =>
  row(id, district, { institutionCode: 'd1', checkActionCode: id, itemCode: 'x', ...content });

let number = 0;
const delivery = (recordId: string, state: string, content: Row = {}) => ({
  ...{ id: ++number, target: 'province', kind: 'itemClaim', recordId, part: '', tableName: 'jg_sxrl', identity: `${recordId}${number}` },
  ...{ district: 'echeng', department: 'd1', day: '2022-01-01', revision: 1, wantedDigest: 'x', heldDigest: null, state, reason: null },
  ...{ batchId: null, code: null, field: null, message: null },
  ...{ profile: 'hubei-assumed@1', dueAt: '2022-03-01T00:30:00.000Z', updatedAt: '2022-03-01T00:30:00.000Z' },
  ...content,
});
const actRow = (recordId: string, state: string, content: Row = {}) =>
  delivery(recordId, state, { kind: 'checkAct', tableName: 'jc_xw', ...content });
const issue = (recordId: string, rule: string, content: Row = {}) => ({
  ...{ id: `i-${recordId}-${rule}`, recordId, position: 0, kind: 'itemClaim', district: 'echeng', department: 'd1', source: 's', sourceKey: 'k' },
  ...{ rule, severity: 'BLOCK', field: 'claimedAt', label: '认领日期', message: '有问题', value: null, target: null },
  ...{ foundAt: '2022-03-01T00:30:00.000Z' },
  ...content,
});
const batch = (id: string, state: string) => ({
  ...{ id, target: 'province', tableName: 'jg_sxrl', rowCount: 1, firstRow: 1, lastRow: 1, state, fence: 1, asks: 0, tries: 0, misses: 0 },
  ...{ sealedAt: '2022-03-01T00:30:00.000Z', dueAt: '2022-03-01T00:30:00.000Z', bodyDigest: 'x', bodyLength: 1, district: null },
});

const HOLDS = STATE_ROWS.flatMap((each) => ('hold' in each ? [each.hold] : []));
const STATES = [...new Set(STATE_ROWS.flatMap((each) => ('state' in each ? [each.state] : [])))];
const PLAIN = STATES;

describe.each(engines)('the standing of a record on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  const run = (text: string) => stage.app.db.transaction((sql) => sql.run(text));
  beforeAll(async () => {
    stage = await openStage(engine);
    const held = HOLDS.map((hold) => [`h-${hold}`, 'BLOCKED', { reason: hold }] as const);
    const plain = PLAIN.map((state) => [`s-${state}`, state, {}] as const);
    const more = [
      ['found', 'BLOCKED', { reason: 'RULE' }],
      ['code', 'RETURNED', { code: 'E07,E05', field: 'item_code', message: '身份证 420704199001011234 有误' }],
      ['odd', 'RETURNED', { code: 'X-420704199001011234', field: 'no_such_field' }],
      ['sealed', 'IN_FLIGHT', { batchId: 'b-doubt' }],
      ['update', 'BLOCKED', { reason: 'RULE', heldDigest: 'old' }],
    ] as const;
    const all = [...held, ...plain, ...more];
    await stage.insert('item_claim', [
      ...all.map(([id]) => claim(id)),
      claim('none'),
      claim('dead'),
      claim('waits'),
      claim('gone', 'echeng', { withdrawnAt: '2022-02-01T00:00:00.000Z' }),
      claim('strange', 'huarong'),
    ]);
    await stage.insert('check_act', [
      act('by-dead', 'echeng', { claimId: 'dead' }),
      act('by-waits', 'echeng', { claimId: 'waits', checklistId: 'l1' }),
      act('by-gone', 'echeng', { claimId: 'gone' }),
      act('by-strange', 'echeng', { claimId: 'strange' }),
      act('by-none', 'echeng', {}),
      act('with-child', 'echeng', { claimId: 'dead' }),
    ]);
    await stage.insert('deliveries', [
      ...all.map(([id, state, content]) => delivery(id, state, content)),
      delivery('dead', 'RETURNED', { code: 'E01' }),
      delivery('waits', 'WAITING'),
      delivery('strange', 'BLOCKED', { reason: 'RULE', district: 'huarong' }),
      actRow('by-dead', 'BLOCKED', { reason: 'REFERENCE' }),
      actRow('by-waits', 'AWAITING'),
      actRow('by-gone', 'BLOCKED', { reason: 'REFERENCE' }),
      actRow('by-strange', 'BLOCKED', { reason: 'REFERENCE' }),
      actRow('by-none', 'BLOCKED', { reason: 'REFERENCE' }),
      actRow('with-child', 'RETURNED', { code: 'E05' }),
      actRow('with-child', 'BLOCKED', { reason: 'REFERENCE', part: 'checkPoints:a', tableName: 'jc_xm' }),
    ]);
    await stage.insert('issues', [
      issue('found', 'REQUIRED'),
      issue('found', 'LENGTH', { severity: 'WARN' }),
      issue('found', 'DATE', { target: 'elsewhere' }),
    ]);
    await stage.insert('batches', [batch('b-doubt', 'DOUBT')]);
    await run("UPDATE targets SET state='OPEN', reason=NULL");
  });
  afterAll(() => stage.close());

  const QUERY = '{ target state reason sentence next }';
  type Standing = { target: string | null; state: string | null; reason: string | null; sentence: string; next: string };
  async function standings(plural: string, key = 'echeng'): Promise<Record<string, Standing>> {
    const { data, errors } = await stage.ask(key, `{ ${plural}(first: 100) { nodes { identity standing ${QUERY} } } }`);
    expect(errors).toBeUndefined();
    const nodes = data[plural].nodes as { identity: string; standing: Standing[] }[];
    return Object.fromEntries(nodes.map(({ identity, standing }) => [identity, standing[0] as Standing]));
  }

  it('has a sentence and a next step for every state and hold of the table', async () => {
    const found = await standings('itemClaims');
    for (const hold of HOLDS) {
      expect(found[`h-${hold}`], hold).toMatchObject({ target: 'province', state: 'BLOCKED', reason: hold });
      expect(found[`h-${hold}`]?.sentence, hold).toBe(`${HOLD_WORDS[hold]?.sentence}。`);
    }
    for (const state of PLAIN) {
      expect(found[`s-${state}`], state).toMatchObject({ target: 'province', state, reason: null });
      expect(found[`s-${state}`]?.sentence, state).toBe(`${STATE_WORDS[state as keyof typeof STATE_WORDS].sentence}。`);
    }
    for (const { next } of Object.values(found)) expect(next).toMatch(/\p{Script=Han}.*。$/u);
  });

  it('names the rules that hold it, with their remedies, of this target and of all', async () => {
    const { found, update } = await standings('itemClaims');
    expect(found?.sentence).toBe('本地质检不通过,没有上报(认领日期:必填项不能为空)。');
    expect(found?.next).toBe('在数据源中补填该字段。改正后自动上报。');
    expect(update?.sentence).toBe('本地质检不通过,没有上报;目标现有的是先前的版本。');
  });

  it('names codes and fields that it knows, and quotes nothing from outside', async () => {
    const { code, odd } = await standings('itemClaims');
    expect(code?.sentence).toBe('已上报,被退回:E07 所引用的记录在省平台不存在、E05 校验位不符(监管事项目录编码)。');
    expect(code?.next).toContain('对照证照逐位核对该号码');
    expect(odd?.sentence).toBe('已上报,被退回:目标另定的原因。');
  });

  it('says what became of its batch, and of one that has no row yet', async () => {
    const { sealed, none } = await standings('itemClaims');
    expect(sealed?.sentence).toBe('已发送而不知对方是否收下,正在查询。');
    expect(none).toMatchObject({ target: 'province', state: null, reason: null });
    expect(none?.sentence).toContain('还没有排入上报');
  });

  it('names what it depends on and how that stands, of those that the viewer sees only', async () => {
    const own = await standings('checkActs');
    const told = Object.fromEntries(Object.entries(own).map(([id, { sentence }]) => [id, sentence]));
    expect(told).toEqual({
      'by-dead': '所依据的监管事项认领「i-dead/d1」未合格:已上报,被退回。',
      'by-waits': '所依据的监管事项认领「i-waits/d1」未合格:已排队,尚未推送。',
      'by-gone': '所依据的监管事项认领「i-gone/d1」已在数据源撤回。',
      'by-strange': '所依据的记录未合格,与他区记录有关。',
      'by-none': '所依据的认领没有归集到。',
      'with-child': '已上报,被退回:E05 校验位不符。',
    });
    expect((await standings('checkActs', 'city'))['by-strange']?.sentence).toBe(
      '所依据的监管事项认领「i-strange/d1」未合格:本地质检不通过,没有上报。',
    );
    expect(JSON.stringify(own)).not.toContain('strange/');
  });

  it('says that no target takes its kind', async () => {
    await stage.insert('bulletin', [row('b1', 'echeng', { newsId: 'b1', title: '动态' })]);
    const { b1 } = await standings('bulletins');
    expect(b1).toMatchObject({ target: null, state: null, reason: null, sentence: '没有推送目标接收监管动态,只在本地保存。' });
  });

  it.each([
    ["UPDATE targets SET state='HELD'", '目标尚未放行'],
    ["UPDATE targets SET state='STOPPED'", '目标已停止推送'],
    ["UPDATE targets SET state='OPEN', failures=3", '目标近来没有正常应答'],
    ["INSERT INTO target_holds(target,scope,name,heldBy,heldAt) VALUES('province','TABLE','jg_sxrl','x','2022-03-01T00:00:00.000Z')", '被人工暂停'],
  ])('says what keeps the whole target: %s', async (change, sentence) => {
    await run(change);
    expect((await standings('itemClaims'))['s-WAITING']?.sentence).toContain(sentence);
    await run("UPDATE targets SET state='OPEN', failures=0");
    await run('DELETE FROM target_holds');
  });

  it('takes two statements for a page of which nothing is held back, and a few whatever the number of others', async () => {
    const count = async (filter: string): Promise<number> => {
      stage.statements.length = 0;
      await stage.ask('city', `{ itemClaims(first: 100, filter: ${filter}) { nodes { id standing ${QUERY} } } }`);
      return stage.statements.length;
    };
    expect(await count('{ itemCode: { eq: "i-s-WAITING" } }')).toBe(3);
    expect(await count('{}')).toBeLessThanOrEqual(6);
  });

  it('is refused at that field to whoever may not read the logs', async () => {
    expect((await stage.ask('dashboard', `{ itemClaims { nodes { standing ${QUERY} } } }`)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
