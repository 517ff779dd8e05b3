/** The calendar's years on either engine: seeded once, replaced whole by a notice, untouched by a faulty file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calendarSeeds } from '../../schema/calendar/seed.js';
import { loadKinds } from '../../schema/registry.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { addWorkingDays } from '../../src/calendar/working-days.js';
import { REHEARSAL, settleRehearsalYears } from '../../src/calendar/rehearsal-years.js';
import { daysOfYear, savedYears, readCalendar, replaceYear, seedCalendar } from '../../src/calendar/years.js';
import { calendarImport } from '../../src/cli/commands/calendar-import.js';
import { calendarReport } from '../../src/cli/commands/calendar-show.js';
import type { Program } from '../../src/cli/commands/command.js';
import type { CommandPorts } from '../../src/commands/command.js';
import { openAudit } from '../../src/audit/open.js';
import { openCommands } from '../../src/commands/open.js';
import { type Database, openDatabase } from '../../src/db/database.js';
import { engines, migratedDatabase } from '../support/database.js';
import { operator } from '../support/viewers.js';

const now = '2026-11-24T00:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(text: string | Buffer): string {
  const path = join(folder, '2027.csv');
  writeFileSync(path, text);
  return path;
}

const invalid = (told: string) => ({ code: 'CALENDAR_FILE_INVALID', message: expect.stringContaining(told) });

describe.each(engines)('the calendar on %s', (engine) => {
  let db: Database;
  const load = (path: string, notice: string) => {
    const clock = { now: () => Date.parse(now), sleep: async () => undefined };
    const audit = openAudit({ db, clock, key: () => Buffer.from('key'), keepMs: 0 });
    const ports = { db, clock, audit, log: { info: () => undefined } } as unknown as CommandPorts;
    const program = { commands: async () => openCommands(ports)(operator) } as Partial<Program> as Program;
    return calendarImport.run(program, { args: [path], options: { notice } });
  };
  const bring = (text: string | Buffer, notice = '文号') => load(file(text), notice);
  const everything = async () => [await db.read(savedYears), await db.read((sql) => sql.query('SELECT * FROM calendar_days ORDER BY day'))];

  beforeEach(async () => {
    const location = { url: await migratedDatabase(engine), folder: tmpdir(), schema: await databaseSchema(await loadKinds()) };
    db = await openDatabase(location);
    await seedCalendar(db, now);
  });
  afterEach(() => db.close());

  test('a new hub knows the seeded years, each with its notice, and counts by them', async () => {
    const before = await db.read(savedYears);
    expect(before.map(({ year, notice }) => [year, notice])).toEqual(calendarSeeds.map(({ year, notice }) => [year, notice]));
    expect(before.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(addWorkingDays(await db.read(readCalendar), '2026-02-13', 5)).toBe('2026-02-27');
  });

  test('a rehearsal has a calendar of its own where there is no notice; outside it none counts, and nobody can bring one', async () => {
    const years = async () => (await db.read(savedYears)).filter(({ year }) => year > 2025).map(({ year, notice }) => [year, notice]);
    const known = await years();
    await settleRehearsalYears(db, now, true);
    await settleRehearsalYears(db, now, true);
    expect(await years()).toEqual([...known, [2027, REHEARSAL]]);
    expect(addWorkingDays(await db.read(readCalendar), '2026-12-30', 3)).toBe('2027-01-04');
    await settleRehearsalYears(db, now, false);
    expect(await years()).toEqual(known);
    await expect(bring('day,kind,name\n2027-01-01,OFF,元旦\n', ' 演练 ')).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    // Whatever a person has brought is no rehearsal's, and stays.
    await bring('day,kind,name\n2027-01-01,OFF,元旦\n');
    await settleRehearsalYears(db, now, true);
    await settleRehearsalYears(db, now, false);
    expect(await years()).toEqual([...known, [2027, '文号']]);
  });

  test('seeding again leaves alone what a person has loaded', async () => {
    await bring('day,kind,name\n2026-01-01,OFF,元旦\n', '市里的文');
    const before = await everything();
    await seedCalendar(db, '2027-01-01T00:00:00.000Z');
    expect(await everything()).toEqual(before);
  });

  test('an import makes a year known, and the next one replaces it whole and tells what changed', async () => {
    const first = await bring('\uFEFFday,kind,name\r\n2027/1/1,休,元旦\r\n2027-01-02,OFF,元旦\r\n2027-01-09,班,元旦\r\n', '甲');
    expect([first.year, first.before, first.changes.length]).toEqual([2027, null, 3]);
    const second = await bring('name,day,kind\n元旦,2027-01-01,OFF\n元旦,2027-01-09,OFF\n', '乙');
    expect(second).toEqual({
      year: 2027,
      notice: '乙',
      before: '甲',
      changes: [
        { day: '2027-01-02', before: '休 元旦', after: null },
        { day: '2027-01-09', before: '班 元旦', after: '休 元旦' },
      ],
    });
    expect((await db.read((sql) => daysOfYear(sql, 2027))).map(({ day }) => day)).toEqual(['2027-01-01', '2027-01-09']);
    expect(addWorkingDays(await db.read(readCalendar), '2026-12-31', 1)).toBe('2027-01-04');
  });

  test.each([
    ['2027-02-30,OFF,x', '第 2 行 day'],
    ['2027-01-01,HALF,x', '第 2 行 kind'],
    ['2027-01-01,OFF,', '第 2 行 name'],
    ['2027-01-01,OFF,x\n2027-01-01,休,x', '第 3 行 day:与第 2 行重复'],
    ['2027-01-01,OFF,x\n2028-01-01,OFF,x', '各行应在同一年'],
    ['2027-01-04,WORKED,x', '第 2 行 kind:周一至周五'],
    ['2027-02-30,OFF,x\n2027-01-01,HALF,', '共 3 处'],
    ['2027-01-01,OFF', '第 2 行'],
    ['', '没有任何日期'],
  ])('a file with “%s” changes nothing and is told: %s', async (rows, told) => {
    const before = await everything();
    await expect(bring(`day,kind,name\n${rows}\n`)).rejects.toMatchObject(invalid(told));
    expect(await everything()).toEqual(before);
  });

  test('a file that is not there, has other columns, or is not UTF-8 is told too', async () => {
    await expect(load(join(folder, 'none.csv'), '甲')).rejects.toMatchObject(invalid('ENOENT'));
    await expect(bring('date,kind\n2027-01-01,OFF\n')).rejects.toMatchObject(invalid('缺少列 day、name'));
    await expect(bring(Buffer.from([0xb0, 0xe0, 0x0a]))).rejects.toMatchObject(invalid('UTF-8'));
  });

  test('an import that is cut off leaves the year as it was', async () => {
    const before = await everything();
    const days = [{ day: '2026-01-01', kind: 'OFF' as const, name: '元旦' }];
    const interrupted = db.transaction(async (sql) => {
      await replaceYear(sql, { year: 2026, days }, { notice: '甲', source: 'x', loadedAt: now });
      throw new Error('cut off');
    });
    await expect(interrupted).rejects.toThrow('cut off');
    expect(await everything()).toEqual(before);
  });

  test('is shown by years, or one with its days; an unknown one says what to run', async () => {
    expect((await calendarReport(db, null)).tables.map((table) => table.rows.length)).toEqual([7]);
    expect((await calendarReport(db, 2026)).tables[1]?.rows).toContainEqual(['2026-02-14', '班', '春节']);
    await expect(calendarReport(db, 2031)).rejects.toThrow('hub calendar import');
  });
});
