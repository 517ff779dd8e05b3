/** Every value is compared as what it is: filter, order and sum of each scalar against a plain recount, and what is no value is refused in words. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { type Data, openStage, row } from './stage.js';

type Cell = string | null;

/** Beyond 2^53 fen two of them would be one double; the last ones differ in their spelling only from others, or lie side by side there. */
const AMOUNTS: readonly Cell[] = [
  ...[null, '0', '0.01', '0.1', '0.2', '0.3', '4.35', '5', '900', '999', '999.99', '1000', '5000', '10000', '10000.01', '-0.01', '-5', '-10000'],
  ...['21474836.48', '90071992547409.91', '90071992547409.92', '90071992547409.93', '999999999999999.99', '-99999999999999.99'],
];
const RATIOS: readonly Cell[] = [null, '0', '0.1', '0.3', '0.30000001', '0.33333333', '0.9', '1', '0.00000001'];
const MOMENTS: readonly Cell[] = [
  null,
  '2022-06-01T00:00:00.000Z',
  '2022-06-01T00:00:00.001Z',
  '2022-05-31T16:00:00.000Z',
  '2022-12-31T15:59:59.999Z',
];
const DAYS: readonly Cell[] = [null, '2020-02-29', '2022-01-01', '2022-06-30', '2022-12-31'];

const fen = (text: string): bigint => {
  const [whole = '', decimals = ''] = text.replace('-', '').split('.');
  return BigInt(whole + decimals.padEnd(8, '0')) * (text.startsWith('-') ? -1n : 1n);
};
const instant = (text: string): bigint => BigInt(Date.parse(text));
const day = (text: string): bigint => BigInt(Date.parse(text));

/** The same value as others would write it. */
const decimals = (text: string): readonly unknown[] => [
  text,
  text.replace(/^(-?)/, '$100'),
  text.includes('.') ? text.replace(/^(.*\.\d)$/, '$10') : `${text}.00`,
  ...(Math.abs(Number(text)) < 1e12 ? [Number(text)] : []),
];
const moments = (text: string): readonly unknown[] => [
  text,
  `${new Date(Date.parse(text) + 8 * 3_600_000).toISOString().slice(0, 23)}+08:00`,
  `${new Date(Date.parse(text) - 5.5 * 3_600_000).toISOString().slice(0, 23)}-05:30`,
];

const SCALARS = [
  { scalar: 'Amount', kind: 'punishActs', table: 'punish_act', field: 'fineAmount', cells: AMOUNTS, worth: fen, spelt: decimals, ordered: true },
  {
    scalar: 'Ratio',
    kind: 'randomCheckPlans',
    table: 'random_check_plan',
    field: 'samplingRatio',
    cells: RATIOS,
    worth: fen,
    spelt: decimals,
    ordered: true,
  },
  { scalar: 'Moment', kind: 'riskAlerts', table: 'risk_alert', field: 'createdAt', cells: MOMENTS, worth: instant, spelt: moments, ordered: true },
  {
    scalar: 'Day',
    kind: 'itemClaims',
    table: 'item_claim',
    field: 'claimedAt',
    cells: DAYS,
    worth: day,
    spelt: (text: string) => [text],
    ordered: true,
  },
] as const;

describe.each(engines)('scalars on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    for (const { table, field, cells } of SCALARS) {
      await stage.insert(
        table,
        // A claim's day is that of its claimedAt.
        cells.flatMap((cell, n) =>
          ['a', 'b'].map((half) =>
            row(`${String(n).padStart(2, '0')}${half}`, 'echeng', { [field]: cell, ...(field === 'claimedAt' && { day: cell }) }),
          ),
        ),
      );
    }
  });
  afterAll(() => stage.close());

  const compared: Record<string, (a: bigint, b: bigint) => boolean> = {
    eq: (a, b) => a === b,
    gt: (a, b) => a > b,
    gte: (a, b) => a >= b,
    lt: (a, b) => a < b,
    lte: (a, b) => a <= b,
  };

  it.each(SCALARS)(
    '$scalar is filtered as a plain recount filters, however the value is spelt',
    async ({ scalar, kind, field, cells, worth, spelt }) => {
      const rows = cells.flatMap((cell, n) => ['a', 'b'].map((half) => ({ id: `${String(n).padStart(2, '0')}${half}`, cell })));
      const typeName = `${scalar}Filter`;
      const query = `query($m: ${typeName}) { ${kind}(filter: { ${field}: $m }, first: 100) { totalCount nodes { identity ${field} } } }`;
      const found = async (match: object) => {
        const { data, errors } = await stage.ask('city', query, { m: match });
        expect(errors, JSON.stringify(match)).toBeUndefined();
        expect(data[kind].totalCount).toBe(data[kind].nodes.length);
        return data[kind].nodes.map((node: Data) => node.identity);
      };
      const values = cells.filter((cell) => cell !== null);
      const value = fc.constantFrom(...values).chain((text) => fc.constantFrom(...spelt(text)).map((given) => ({ text, given })));
      const check = async (
        operator: string,
        { text, given }: { text: string; given: unknown },
        others: readonly { text: string; given: unknown }[],
      ) => {
        const ids = (holds: (cell: string) => boolean, ofNull = false) =>
          rows.filter(({ cell }) => (cell === null ? ofNull : holds(cell))).map(({ id }) => id);
        const all = others.map((other) => worth(other.text));
        const expected: Record<string, string[]> = {
          ne: ids((cell) => worth(cell) !== worth(text), true),
          in: ids((cell) => all.includes(worth(cell))),
        };
        const match = operator === 'in' ? { in: others.map((other) => other.given) } : { [operator]: given };
        expect(await found(match)).toEqual(expected[operator] ?? ids((cell) => compared[operator]?.(worth(cell), worth(text)) === true));
      };
      const operators = fc.constantFrom(...Object.keys(compared), 'ne', 'in');
      await fc.assert(fc.asyncProperty(operators, value, fc.array(value, { maxLength: 3 }), check), { numRuns: 120, seed: 20220601 });
      expect(await found({ isNull: true })).toEqual(rows.filter(({ cell }) => cell === null).map(({ id }) => id));
    },
  );

  it.each(SCALARS.filter(({ ordered }) => ordered))(
    '$scalar is ordered by its worth, nulls lowest, and cursors go on in it',
    async ({ kind, field, cells, worth }) => {
      const rows = cells.flatMap((cell, n) => ['a', 'b'].map((half) => ({ id: `${String(n).padStart(2, '0')}${half}`, cell })));
      const up = [...rows].sort((a, b) => {
        const [x, y] = [a, b].map(({ cell }) => (cell === null ? null : worth(cell)));
        if (x === y) return a.id < b.id ? -1 : 1;
        return x === null ? -1 : y === null ? 1 : (x as bigint) < (y as bigint) ? -1 : 1;
      });
      for (const direction of ['ASC', 'DESC']) {
        const visited: string[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const query = `query($after: String) { ${kind}(orderBy: [{ ${field}: ${direction} }], first: 3, after: $after) { nodes { identity ${field} } pageInfo { hasNextPage endCursor } } }`;
          const { data, errors } = await stage.ask('city', query, { after });
          expect(errors).toBeUndefined();
          visited.push(...data[kind].nodes.map((node: Data) => node.identity));
          after = data[kind].pageInfo.endCursor;
          more = data[kind].pageInfo.hasNextPage;
        }
        const ids = up.map(({ id }) => id);
        expect(visited).toEqual(direction === 'ASC' ? ids : ids.toReversed());
      }
    },
  );

  it('amounts leave as they are stored, and their whole numbers add up exactly', async () => {
    const { data } = await stage.ask('city', '{ punishActs(first: 100) { nodes { identity fineAmount } } }');
    expect(data.punishActs.nodes.map((node: Data) => node.fineAmount)).toEqual(AMOUNTS.flatMap((cell) => [cell, cell]));
    const kept = await stage.app.db.read((sql) => {
      const text = sql.dialect === 'sqlite' ? 'CAST(SUM(fineAmountExact) AS TEXT)' : 'CAST(SUM(fineAmountExact) AS CHAR)';
      return sql.query<{ total: string; n: number }>(`SELECT ${text} AS total, COUNT(fineAmountExact) AS n FROM punish_act`);
    });
    const sum = AMOUNTS.reduce((total, cell) => total + (cell === null ? 0n : 2n * fen(cell)), 0n) / 1_000_000n;
    expect({ total: String(kept[0]?.total), n: Number(kept[0]?.n) }).toEqual({ total: String(sum), n: 2 * (AMOUNTS.length - 1) });
    if (engine === 'sqlite') {
      const types = await stage.app.db.read((sql) =>
        sql.query<{ t: string }>('SELECT DISTINCT typeof(fineAmountExact) AS t FROM punish_act ORDER BY t'),
      );
      expect(types.map(({ t }) => t)).toEqual(['integer', 'null']);
    }
  });

  it('the index serves amounts: a page in their order reads no further', async () => {
    if (engine !== 'sqlite') return;
    stage.statements.length = 0;
    await stage.ask('city', '{ punishActs(orderBy: [{ fineAmount: DESC }], filter: { fineAmount: { gte: "100" } }, first: 2) { nodes { id } } }');
    const text = stage.statements.at(-1) as string;
    const params = [...text.matchAll(/\?/g)].map(() => '1');
    const plan = await stage.app.db.read((sql) => sql.query<{ detail: string }>(`EXPLAIN QUERY PLAN ${text}`, params));
    expect(plan.map(({ detail }) => detail).join()).toMatch(/USING (COVERING )?INDEX punish_act_fine_amount/);
    expect(plan.map(({ detail }) => detail).join()).not.toContain('TEMP B-TREE');
  });
});

describe('what is no value of its scalar', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage('sqlite');
  });
  afterAll(() => stage.close());

  it.each([
    ['punishActs', 'fineAmount', 'Amount', '1e3', '十进制数'],
    ['punishActs', 'fineAmount', 'Amount', '1,000', '千分位'],
    ['punishActs', 'fineAmount', 'Amount', 'NaN', '十进制数'],
    ['punishActs', 'fineAmount', 'Amount', '5000元', '十进制数'],
    ['punishActs', 'fineAmount', 'Amount', '1.005', '2 位小数'],
    ['punishActs', 'fineAmount', 'Amount', '1000000000000000', '15 位'],
    ['punishActs', 'fineAmount', 'Amount', '', '十进制数'],
    ['punishActs', 'fineAmount', 'Amount', Number('90071992547409.93'), '写成文本'],
    ['punishActs', 'fineAmount', 'Amount', true, '十进制数'],
    ['randomCheckPlans', 'samplingRatio', 'Ratio', '30%', '十进制数'],
    ['randomCheckPlans', 'samplingRatio', 'Ratio', '0.123456789', '8 位小数'],
    ['riskAlerts', 'createdAt', 'Moment', '2022-06-01', '2022-06-01T00:00:00+08:00'],
    ['riskAlerts', 'createdAt', 'Moment', '2022-06-01 00:00:00', '缺少时区'],
    ['riskAlerts', 'createdAt', 'Moment', '2022-06-01T00:00:00', '缺少时区'],
    ['riskAlerts', 'createdAt', 'Moment', '2022-06-01T00:00:00.0001Z', '毫秒'],
    ['riskAlerts', 'createdAt', 'Moment', '2022-06-31T00:00:00Z', '没有 2022-06-31'],
    ['riskAlerts', 'createdAt', 'Moment', '2022-06-01T24:00:00Z', '带时区的时刻'],
    ['itemClaims', 'claimedAt', 'Day', '2022-06-31', '没有 2022-06-31'],
    ['itemClaims', 'claimedAt', 'Day', '2022/01/01', '应写作 2022-01-01'],
    ['itemClaims', 'claimedAt', 'Day', '20220101', '应写作 2022-01-01'],
    ['itemClaims', 'claimedAt', 'Day', '2022-1-1', '应写作 2022-01-01'],
    ['itemClaims', 'claimedAt', 'Day', '2022年1月1日', '应写作 2022-01-01'],
    ['itemClaims', 'day', 'Day', '2022-12-31T23:59:59', '2022-12-31'],
    ['itemClaims', 'day', 'Day', 'today', 'yyyy-MM-dd'],
    ['itemClaims', 'day', 'Day', '', 'yyyy-MM-dd'],
    ['itemClaims', 'district', 'Code', 1, '加引号'],
  ])('%s.%s refuses %s %s', async (kind, field, scalar, value, words) => {
    const literal = await stage.ask('city', `{ ${kind}(filter: { ${field}: { eq: ${JSON.stringify(value)} } }) { totalCount } }`);
    const query = `query($v: ${scalar}!) { ${kind}(filter: { ${field}: { eq: $v } }) { totalCount } }`;
    // The number in the query's text is exact: no double has touched it.
    const answers = typeof value === 'number' && scalar === 'Amount' ? [] : [literal];
    for (const answer of [...answers, await stage.ask('city', query, { v: value }), await stage.ask('city', query, { v: value })]) {
      expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_ARGUMENT']);
      expect(answer.errors?.[0]?.message).toContain(words);
      expect(answer.data ?? null).toBeNull();
    }
  });

  it('a number in the text of a query is taken as it is written', async () => {
    await stage.insert('punish_act', [
      row('p1', 'echeng', { fineAmount: '90071992547409.93' }),
      row('p2', 'echeng', { fineAmount: '90071992547409.92' }),
    ]);
    const { data } = await stage.ask('city', '{ punishActs(filter: { fineAmount: { eq: 90071992547409.93 } }) { nodes { identity } } }');
    expect(data.punishActs.nodes).toEqual([{ identity: 'p1' }]);
  });

  it.each(['contains', 'startsWith'])('no %s of amounts, days, moments or codes', async (operator) => {
    for (const [kind, field] of [
      ['punishActs', 'fineAmount'],
      ['itemClaims', 'claimedAt'],
      ['riskAlerts', 'createdAt'],
      ['itemClaims', 'district'],
    ]) {
      const { status, errors } = await stage.ask('city', `{ ${kind}(filter: { ${field}: { ${operator}: "1" } }) { totalCount } }`);
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    }
  });
});
