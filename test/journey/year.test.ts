/** The city's year, as a newcomer sees it: killed twice on the way, it ends in the same books. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provinceCounts } from '../../demo/books.js';
import { everyField } from '../support/every-field.js';
import { type Program, startProgram } from '../support/program.js';

const DONE = '内存峰值';
const FIGURES = 'claims checklistCompletion pushedRows jointInspections alertsReceived alertsFedBack alertsClosed bulletins exposureNotices plans';

describe('a year of the city, with kill -9 on the way', () => {
  const data = mkdtempSync(join(tmpdir(), 'hub-year-'));
  let program: Program;

  beforeAll(async () => {
    // Cut off while it gathers, then while it delivers.
    for (const sign of ['huarong-db:完成', 'province:开始']) {
      const interrupted = await startProgram(data);
      await interrupted.says(sign);
      await interrupted.kill('SIGKILL');
    }
    program = await startProgram(data);
    await program.says(DONE);
  });

  afterAll(async () => {
    await program?.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });

  test('ends in the figures of 2022', async () => {
    const { body } = await program.ask(
      program.key('city-admin'),
      `{ figures(year: 2022) { city { ${FIGURES} } districts { district { code } claims } } }`,
    );
    const { city, districts } = body.data.figures as { city: object; districts: { district: { code: string }; claims: number }[] };

    expect(city).toEqual({
      claims: 3197,
      checklistCompletion: 1,
      pushedRows: 46_900,
      jointInspections: 133,
      alertsReceived: 36,
      alertsFedBack: 36,
      alertsClosed: 36,
      bulletins: 656,
      exposureNotices: 141,
      plans: 2,
    });
    expect(Object.fromEntries(districts.map(({ district, claims }) => [district.code, claims]))).toEqual({
      city: 969,
      echeng: 606,
      huarong: 618,
      liangzihu: 590,
      gedian: 414,
      linkong: 0,
    });
  });

  test('closes its balance for every district and kind, with 60 returned, 180 blocked, 60 in quarantine, and what today adds', async () => {
    const { body } = await program.ask(
      program.key('city-admin'),
      '{ balance { target district { code } kind live accepted inFlight waiting returned blocked withdrawn quarantined } }',
    );
    const rows = body.data.balance as Record<string, number>[];
    const sum = (name: string) => rows.reduce((total, row) => total + Number(row[name]), 0);

    for (const row of rows)
      expect(row.live).toBe(Number(row.accepted) + Number(row.inFlight) + Number(row.waiting) + Number(row.returned) + Number(row.blocked));
    expect([sum('returned'), sum('blocked'), sum('quarantined'), sum('waiting'), sum('inFlight')]).toEqual([62, 181, 60, 0, 0]);
  });

  test('leaves the province holding exactly the accepted rows', async () => {
    const { body } = await program.ask(program.key('city-admin'), '{ deliveries(filter: { state: { eq: ACCEPTED } }, first: 1) { totalCount } }');
    const { held: tables } = provinceCounts(data);
    const held = Object.values(tables).reduce((total, rows) => total + rows, 0);

    expect(held).toBe((body.data.deliveries as { totalCount: number }).totalCount);
    expect(tables).toMatchObject({
      jg_jgxw_check_action: 41_000,
      jg_jgxw_punish_action: 3_200,
      jg_jgxw_force_action: 500,
      jg_jgxw_other_action: 2_200,
      jg_ssj_plan: 11,
      jg_ssj_object: 360,
    });
    expect(tables.jg_zfry).toBeGreaterThan(1_000);
  });

  test('leads from a punishment to its check, and from there to claim and plan', async () => {
    const { body } = await program.ask(
      program.key('city-admin'),
      `{ punishActs(filter: { check: { randomCheckPlan: { planSort: { eq: SPECIAL } } } }, first: 3) {
        totalCount nodes { check { checkResult claim { status } randomCheckPlan { planSort targets { totalCount } } } } } }`,
    );
    const found = body.data.punishActs as { totalCount: number; nodes: { check: unknown }[] };

    expect(found.totalCount).toBeGreaterThan(3);
    for (const { check } of found.nodes)
      expect(check).toMatchObject({
        checkResult: '02',
        claim: { status: 'PUBLISHED' },
        randomCheckPlan: { planSort: 'SPECIAL', targets: { totalCount: expect.any(Number) } },
      });
  });

  test('shows a district its own and nothing of another', async () => {
    const { body: theirs } = await program.ask(program.key('huarong-admin'), '{ itemClaims(first: 1) { nodes { id } } }');
    const id = (theirs.data.itemClaims as { nodes: { id: string }[] }).nodes[0]?.id;
    const { body } = await program.ask(
      program.key('echeng-admin'),
      `{ itemClaims { totalCount } itemClaim(id: "${id}") { id } figures(year: 2022) { city { claims } } }`,
    );

    expect(body.data).toEqual({ itemClaims: { totalCount: 606 }, itemClaim: null, figures: { city: null } });
  });

  test('answers every field of everything to everybody, the first time and compiled', async () => {
    const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
    for (const viewer of ['city-admin', 'echeng-admin', 'liangzihu-admin', 'dashboard']) {
      for (const query of everyField(schema)) {
        for (let time = 0; time < 3; time++) {
          const { body } = await program.ask(program.key(viewer), query);
          const codes = (body as { errors?: { extensions: { code: string } }[] }).errors?.map(({ extensions }) => extensions.code) ?? [];
          // What the three administrators see is theirs alone.
          const theirs = viewer !== 'city-admin' || /^\{ (accessKeys|auditLog|openWork|people|roles|standIns)\b/.test(query);
          expect([query, codes.filter((code) => code !== 'FORBIDDEN' || !theirs)]).toEqual([query, []]);
        }
      }
    }
  });

  test('has a today: alerts that 鄂城 has to sign, a source that is late, and the years to come in its calendar', async () => {
    expect(program.out()).toMatch(/打开 http:\S+\/today /);
    const { body } = await program.ask(
      program.key('echeng-admin'),
      `{ riskAlerts(filter: { createdAt: { gte: "2023-01-01T00:00:00Z" } }) { totalCount }
        deliveries(filter: { state: { eq: RETURNED }, day: { gte: "2023-01-01" } }) { totalCount } calendarYears { year notice } }`,
    );
    const { body: city } = await program.ask(program.key('city-admin'), '{ districts { freshness { source state lastSuccessAt } } }');
    const late = (city.data.districts as { freshness: { source: string; state: string; lastSuccessAt: string | null }[] }[])
      .flatMap(({ freshness }) => freshness)
      .find(({ source }) => source === 'gedian-news');

    expect(body.data).toMatchObject({ riskAlerts: { totalCount: 2 }, deliveries: { totalCount: 2 } });
    expect(late).toEqual({ source: 'gedian-news', state: 'FAILING', lastSuccessAt: expect.any(String) });
    const years = body.data.calendarYears as { year: number }[];
    const now = new Date().getUTCFullYear();
    expect(years.map(({ year }) => year)).toEqual(expect.arrayContaining([now, now + 1]));
  });

  test('answers 401 without a key', async () => {
    expect((await program.ask('wrong', '{ districts { code } }')).status).toBe(401);
  });

  test('ends cleanly on SIGTERM', async () => {
    expect(await program.kill('SIGTERM')).toBe(0);
  });
});
