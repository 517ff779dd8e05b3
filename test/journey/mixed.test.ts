/**
 * Two thousand bad rows of the corpus' sorts among good ones: nothing is sent that the rehearsed province would return, and what is held back
 * it would have returned. The province judges rows by code of its own.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProvinceStore } from '../../connectors/targets/province-exchange/rehearsal/store.js';
import { referenceFault } from '../../connectors/targets/province-exchange/rehearsal/references.js';
import { rowChecks } from '../../connectors/targets/province-exchange/rehearsal/row-check.js';
import type { Content, KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds } from '../../schema/registry.js';
import { profile } from '../../schema/profiles/hubei-assumed-1.js';
import { today } from '../../src/kit/clock.js';
import { unbalanced } from '../../src/outbox/balance.js';
import { outwardRows } from '../../src/outbox/outward.js';
import { cases, good } from '../corpus/check-acts.js';
import { type Chain, claim, list, openChain, punishment, uscc, type Values } from '../support/chain.js';

const ZONE = 'Asia/Shanghai';
const BAD = 2_000;
// A text that was too long is kept cut to its column, an optional amount that could not be read is left out: what is left would be taken.
const SHORTENED = new Set(['LENGTH', 'NUMBER']);

/** Sorts that look beyond the row, or at another kind. */
const beyond: readonly [kind: string, change: (n: number) => Values][] = [
  ['checkAct', (n) => ({ ...good, checkActionCode: `B-${n}`, checkDate: '2021-12-31', submittedDate: '2022-01-04' })],
  ['checkAct', (n) => ({ ...good, checkActionCode: `B-${n}`, listCode: `11420700MB000000083${200_000 + n}` })],
  ['checkAct', (n) => ({ ...good, checkActionCode: `B-${n}`, itemCode: '01000101000099' })],
  ['checkAct', (n) => ({ ...good, checkActionCode: `B-${n}`, checkDate: '2099-01-05', submittedDate: null })],
  ['punishAct', (n) => punishment(1, `P-${n}`, null, { punishFileNum: '某罚〔2022〕1号' })],
  ['punishAct', (n) => punishment(1, `P-${n}`, `没有的检查-${n}`)],
  ['punishAct', (n) => punishment(1, `P-${n}`, null, { filingDate: '2022-04-02' })],
  ['punishAct', (n) => punishment(1, `P-${n}`, null, { closedDate: '2022-05-01', submittedDate: '2022-04-30' })],
  ['punishAct', (n) => punishment(1, `P-${n}`, null, { fineAmount: '2万元', punishResult: null })],
];

function badRow(n: number): { kind: string; values: Values } {
  const sorts = cases.filter(([, , findings]) => findings.length > 0);
  const turn = n % (sorts.length + beyond.length);
  if (turn >= sorts.length) {
    const [kind, make] = beyond[turn - sorts.length] as (typeof beyond)[number];
    return { kind, values: make(n) };
  }
  const change: Values = (sorts[turn] as (typeof sorts)[number])[1];
  const code = 'checkActionCode' in change ? (change.checkActionCode === null ? null : `${change.checkActionCode}${n}`) : `A-${n}`;
  return { kind: 'checkAct', values: { ...good, ...change, checkActionCode: code } };
}

describe('two thousand bad rows among good ones', () => {
  let chain: Chain;
  let kinds: readonly KindDefinition[];
  beforeAll(async () => {
    kinds = await loadKinds();
    chain = await openChain('sqlite');
    const own = { claimantUscc: good.institutionCode as string, itemCode: good.itemCode as string };
    await chain.put('a', 'itemClaim', { r0: claim(0, own), r1: claim(1, { claimantUscc: uscc(1) }) });
    await chain.put('a', 'checklist', { q0: list(0, { listCode: good.listCode as string, itemCode: own.itemCode, uscc: own.claimantUscc }) });
    const rows: Record<string, Record<string, Values>> = { checkAct: {}, punishAct: {} };
    for (let n = 0; n < BAD; n++) {
      const { kind, values } = badRow(n);
      (rows[kind] as Record<string, Values>)[`bad-${n}`] = values;
      if (n % 4 === 0) (rows.checkAct as Record<string, Values>)[`good-${n}`] = { ...good, checkActionCode: `G-${n}` };
    }
    for (const [kind, all] of Object.entries(rows)) await chain.put('a', kind, all);
    await chain.run();
  });
  afterAll(() => chain.close());

  it('none is sent that the province would return, and every good one is taken', async () => {
    expect(chain.province.book().returned).toEqual({});
    const states = await chain.query(
      "SELECT state, COUNT(*) AS n FROM deliveries WHERE kind IN ('checkAct','punishAct') GROUP BY state ORDER BY state",
    );
    expect(states.map((row) => row.state)).toEqual(['ACCEPTED', 'BLOCKED']);
    const readBack = await chain.query(
      "SELECT COUNT(*) AS n FROM check_act c JOIN deliveries d ON d.recordId=c.id WHERE c.sourceKey LIKE 'good-%' AND d.state='ACCEPTED'",
    );
    expect(readBack).toEqual([{ n: BAD / 4 }]);
    expect(unbalanced(await chain.balance())).toEqual([]);
  });

  it('none is held back that the province would take, but for texts that were cut and amounts left out', async () => {
    const store = openProvinceStore(join(chain.home, 'province.db'));
    const checks = rowChecks(profile, kinds, () => today(chain.clock, ZONE));
    const unjust: string[] = [];
    let held = 0;
    for (const name of ['checkAct', 'punishAct']) {
      const kind = kinds.find((candidate) => candidate.name === name) as KindDefinition;
      const records = await chain.query<Content & { id: string }>(
        `SELECT r.* FROM ${kind.table} r JOIN deliveries d ON d.recordId=r.id WHERE d.state='BLOCKED'`,
      );
      const issues = await chain.query<{ recordId: string; rule: string }>("SELECT recordId, rule FROM issues WHERE kind=? AND severity='BLOCK'", [
        name,
      ]);
      for (const record of records) {
        held++;
        const [outward] = outwardRows(profile, kind, record, {}, ZONE);
        const { table, text } = outward as NonNullable<typeof outward>;
        const values = JSON.parse(text);
        const fault = checks.get(table)?.(values) ?? referenceFault(table, { ...values, record_unique_identity: record.identity }, store);
        const rules = issues.filter((issue) => issue.recordId === record.id).map((issue) => issue.rule);
        if (!fault && !(rules.length > 0 && rules.every((rule) => SHORTENED.has(rule)))) unjust.push(`${record.sourceKey}: ${rules.join(' ')}`);
      }
    }
    store.close();
    expect(unjust).toEqual([]);
    expect(held).toBeGreaterThan(BAD / 2);
  });
});
