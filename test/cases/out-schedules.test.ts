/** Cases of schedules: what the check of the configuration accepts, the clock can run; what it refuses, it refuses with what would be right. */
import { describe, expect, it, test } from 'vitest';
import { moment } from '../../schema/time.js';
import { nextOf, occurrencesOf } from '../../src/kit/occurrences.js';
import { scheduleFault } from '../../src/kit/schedule.js';
import { openCase } from './stage.js';

const NOW = Date.parse('2025-11-29T01:00:00.000Z');
const NEVER = '没有这样的日子';
const TWICE = '重复的值';

/** When it falls due next, or a part of what is said of it. */
const schedules: [string, string][] = [
  ['0 0 30 2 *', NEVER],
  ['0 0 31 4 *', NEVER],
  ['0 0 31 2,4,6 *', NEVER],
  ['0 0 30-31 2 *', NEVER],
  ['0 0 29 2 *', '2028-02-28T16:00:00.000Z'],
  ['0 0 29-30 2 *', '2028-02-28T16:00:00.000Z'],
  ['0 0 29 2 1', '2026-02-01T16:00:00.000Z'],
  ['0 0 31 2,4,6 1', '2026-02-01T16:00:00.000Z'],
  ['*/0 * * * *', '步长应为 1–59'],
  ['*/61 * * * *', '步长应为 1–59'],
  ['*/60 * * * *', '步长应为 1–59'],
  ['60 * * * *', '应为 0–59'],
  ['5-1 * * * *', '5-59,0-1'],
  ['50-10 * * * *', '50-59,0-10'],
  ['0 24 * * *', '应为 0–23'],
  ['0 22-6 * * *', '22-23,0-6'],
  ['0 0 * * 7', '2025-11-29T16:00:00.000Z'],
  ['0 0 * * 0-7', '2025-11-29T16:00:00.000Z'],
  ['0 0 * * 5-7', '2025-11-29T16:00:00.000Z'],
  ['0 0 * * sat-7', '2025-11-29T16:00:00.000Z'],
  ['0 0 * * fri-mon', 'fri-SAT,SUN-mon'],
  ['0 0 * * 6-1', '6,0-1'],
  ['0 0 * * SAT-SUN', 'SAT,SUN'],
  ['0 0 * * 1-5,5-7', TWICE],
  ['0 0 0 * *', '应为 1–31'],
  ['0 0 32 * *', '应为 1–31'],
  ['0 0 * 13 *', '应为 1–12'],
  ['0 0 * jan mon', '2026-01-04T16:00:00.000Z'],
  ['0 0 * January Monday', '请写作 JAN'],
  ['0 0 JAN * *', '应为 1–31'],
  ['0 0 * MON *', '应为 1–12'],
  ['0 0 L * *', 'L 应为'],
  ['0 0 * * 5L', '5L 应为'],
  ['0 0 * * 1#2', '1#2 应为'],
  ['0 0 1W * *', '1W 应为'],
  ['0 0 LW * *', 'LW 应为'],
  ['? ? * * *', '? 应为'],
  ['0 0 ? * 1', '? 应为'],
  ['H * * * *', 'H 应为'],
  ['H/5 * * * *', 'H/5 应为'],
  ['1,2,3, * * * *', '空项'],
  ['1,,2 * * * *', '空项'],
  ['*/5,3 * * * *', '2025-11-29T01:03:00.000Z'],
  ['1-5/2 * * * *', '2025-11-29T01:01:00.000Z'],
  ['3/5 * * * *', '3-59/5'],
  ['1/0 * * * *', '请写明范围'],
  ['*,5 * * * *', TWICE],
  ['5,1-5 * * * *', TWICE],
  ['0 0 1-31/100 * *', '步长应为 1–30'],
  ['0-59/70 * * * *', '步长应为 1–59'],
  ['1-2-3 * * * *', '1-2-3 应为'],
  ['0x5 * * * *', '0x5 应为'],
  ['05 * * * *', '2025-11-29T01:05:00.000Z'],
  ['005 * * * *', '005 应为'],
  ['99999999999999999999 * * * *', '应为 0–59'],
  ['1.5 * * * *', '1.5 应为'],
  ['-1 * * * *', '-1 应为'],
  ['5/* * * * *', '5/* 应为'],
  ['* * * * * ', '2025-11-29T01:01:00.000Z'],
  ['*  *   * * *', '2025-11-29T01:01:00.000Z'],
  ['0\t0 * * *', '2025-11-29T16:00:00.000Z'],
  ['* * * * *\n0 0 * * *', '现有 9 段'],
  ['@daily', '"0 0 * * *"'],
  ['@reboot', '现有 1 段'],
  ['0 0 1,15 * 1', '2025-11-30T16:00:00.000Z'],
  ['０ 0 * * *', '０ 应为'],
  ['*/5 8-18 * * 1-5', '2025-12-01T00:00:00.000Z'],
  ['*/5 8-18 * * MON-FRI', '2025-12-01T00:00:00.000Z'],
  ['0 0 * FEB-JAN *', 'FEB-DEC,JAN'],
  ['0 8-18/2 * * *', '2025-11-29T02:00:00.000Z'],
  ['0 0 *-5 * *', '*-5 应为'],
  ['*-5 * * * *', '*-5 应为'],
  ['*/5-10 * * * *', '*/5-10 应为'],
  ['0 0 */30 2 *', '2026-01-31T16:00:00.000Z'],
  ['*/1 */1 */1 */1 */1', '两段都不能含 *'],
  ['0 0 */2 * 1', '两段都不能含 *'],
];

describe('the check and the clock agree about', () => {
  it.each(schedules)('%s', (text, expected) => {
    const fault = scheduleFault(text);
    if (fault !== null) {
      expect(fault).toContain(expected);
      expect(() => nextOf(text, 'Asia/Shanghai', NOW)).toThrow(/五段 cron/);
      return;
    }
    const next = nextOf(text, 'Asia/Shanghai', NOW);
    expect(next).toBe(expected);
    // Looking back from there finds the same moment: what was missed is made up for by it.
    expect(occurrencesOf(text, 'Asia/Shanghai', moment(NOW + 1), Date.parse(next), 1).moments).toEqual([next]);
  });
});

/** Every place of the configuration that takes a schedule. */
const places: [string, (schedule: string) => string][] = [
  ['sources.0.schedule', (schedule) => yaml({ source: `schedule: ${JSON.stringify(schedule)}` })],
  ['sources.0.kinds.supervisionPlan.keys.schedule', (schedule) => yaml({ kind: `, keys: { schedule: ${JSON.stringify(schedule)} }` })],
  ['jobs.deliver.schedule', (schedule) => yaml({ below: `jobs: { deliver: { schedule: ${JSON.stringify(schedule)} } }` })],
  [
    'targets.0.downward.catalogue.schedule',
    (schedule) =>
      yaml({
        below: `
targets:
  - name: province
    type: province-exchange
    profile: hubei-assumed@1
    settings: { baseUrl: "http://127.0.0.1:9", rid: r, sids: { auth: a, push: p, receipt: q, inventory: i, catalogue: c, alerts: w, feedback: f }, appKey: 0123456789abcdef }
    kinds: [supervisionPlan]
    downward: { catalogue: { schedule: ${JSON.stringify(schedule)} } }`,
      }),
  ],
];

const yaml = ({ source = '', kind = '', below = '' }: { source?: string; kind?: string; below?: string }): string => `
sources:
  - name: plans
    district: echeng
    type: sql
    settings: { url: "sqlite:$FOLDER/src.db" }
    ${source}
    kinds:
      supervisionPlan: { from: plans, key: id, follow: all, department: { field: uscc }, fields: { planId: id, title: title, year: nd, planKind: kind }${kind} }
${below}
`;

describe('where a schedule may stand', () => {
  test.each(places)('%s: refused in words before anything runs, or the hub opens and ticks', async (path, at) => {
    await expect(openCase(at('0 22-6 * * *'))).rejects.toThrow('22-23,0-6');
    const hub = await openCase(at('0 22-23,0-6 * * *'));
    await hub.app.scheduled.tick();
    expect((await hub.rows<{ n: number }>('SELECT COUNT(*) AS n FROM jobs'))[0]?.n, path).toBeGreaterThan(0);
  });
});
