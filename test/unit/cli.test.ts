/** The command line: what it understands, what it prints where, and the code it ends with. */
import { describe, expect, it, test } from 'vitest';
import { HubError } from '../../schema/errors.js';
import { readCommand, runCli } from '../../src/cli/cli.js';
import { help } from '../../src/cli/text.js';
import type { HubProgram } from '../../src/cli/program.js';
import type { Outcome } from '../../src/jobs/outcome.js';
import { table, width } from '../../src/cli/table.js';

const part = { name: 'echeng-db', state: 'OK', outcome: 'done' as const, counts: { 读取: 12, 入库: 3 }, message: null };

function program(change: Partial<HubProgram> = {}): HubProgram {
  return {
    serve: async () => undefined,
    jobs: async () => ({ tables: [], warnings: [] }),
    order: async () => ({ run: 'r1' }),
    pause: async (job, paused) => ({ job, paused }),
    sync: async () => ({ outcome: 'done', parts: [part] }),
    deliver: async () => ({ outcome: 'done', parts: [] }),
    status: async () => ({ tables: [], warnings: ['目标 province 已暂停'] }),
    doctor: async () => ({ checks: [{ name: '账目', ok: true, message: '相符' }] }),
    release: async (target) => ({ target, state: 'OPEN' }),
    recheck: async () => ({ asked: 3 }),
    migrate: async () => ({ applied: [] }),
    check: () => ({ ok: true, notices: ['clocks(第 9 行):尚未起作用'] }),
    importCalendar: async (_, notice) => ({ year: 2027, notice, before: null, changes: [{ day: '2027-01-01', before: null, after: '休 元旦' }] }),
    calendar: async (year) => ({ tables: [{ title: `日历 ${year ?? ''}`, columns: ['年份'], rows: [] }], warnings: [] }),
    ...change,
  };
}

async function hub(args: string, change: Partial<HubProgram> = {}): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  const code = await runCli(args.split(' ').filter(Boolean), async () => program(change), streams);
  return { code, out, err };
}

const outcomes: [Outcome, number][] = [
  ['done', 0],
  ['failed', 1],
  ['partly', 3],
  ['unavailable', 5],
];

test('a configuration without fault says so, and what it has for a later version', async () => {
  expect(await hub('config check')).toEqual({ code: 0, out: '配置无误\nclocks(第 9 行):尚未起作用\n', err: '' });
  expect(JSON.parse((await hub('config check --json')).out)).toEqual({ ok: true, notices: ['clocks(第 9 行):尚未起作用'] });
});

describe('exit codes', () => {
  it.each(outcomes)('a job that is %s ends with %i', async (outcome, code) => {
    expect((await hub('sync', { sync: async () => ({ outcome, parts: [] }) })).code).toBe(code);
  });

  it.each([
    '',
    'dance',
    'release',
    'sync a b',
    'config',
    'config show',
    'status --colour',
    'toString',
    'calendar',
    'calendar import a.csv',
    'calendar show soon',
    'quality',
    'status --all',
    'status --notice 7',
  ])('“hub %s” is a mistake of usage', async (args) => {
    const { code, out, err } = await hub(args);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('hub --help');
  });

  it.each([
    ['a wrong configuration', new HubError('CONFIG_INVALID', { count: 1, faults: 'zone:…' }), 4],
    ['a database out of reach', new HubError('DATABASE_UNAVAILABLE', { why: '连接被拒绝' }), 5],
    ['an unknown failure', new Error('boom'), 1],
  ])('%s is told on stderr', async (_, error, code) => {
    const failing = await hub('deliver', { deliver: () => Promise.reject(error) });

    expect(failing).toMatchObject({ code, out: '' });
    expect(failing.err).not.toBe('');
  });

  it('a doctor who finds something ends with 1', async () => {
    expect((await hub('doctor', { doctor: async () => ({ checks: [{ name: '账目', ok: false, message: '不符' }] }) })).code).toBe(1);
  });
});

describe('output', () => {
  it('a report is a table for a person', async () => {
    expect((await hub('sync echeng-db')).out).toContain('echeng-db  OK      12     3');
  });

  it('the same report is one line of JSON for a script', async () => {
    expect(JSON.parse((await hub('sync --json')).out)).toEqual({ outcome: 'done', parts: [part] });
  });

  it('help goes to stdout', async () => {
    expect(await hub('--help')).toEqual({ code: 0, out: help, err: '' });
  });

  it('a program is closed also after a failure', async () => {
    let closed = 0;
    await hub('sync', { sync: () => Promise.reject(new Error('boom')), close: async () => void (closed += 1) });

    expect(closed).toBe(1);
  });
});

describe('the calendar', () => {
  it('an import tells the year, its notice and each day that changed', async () => {
    const { code, out } = await hub('calendar import 2027.csv --notice 国办发明电〔2026〕1号');

    expect(code).toBe(0);
    expect(out).toContain('2027 年工作日历已载入,依据 国办发明电〔2026〕1号(此前没有这一年)');
    expect(out).toContain('2027-01-01        休 元旦');
  });

  it('is shown for all years or one', async () => {
    expect([(await hub('calendar show')).out, (await hub('calendar show 2026')).out]).toEqual(['日历 \n(无)\n', '日历 2026\n(无)\n']);
  });
});

describe('a command line', () => {
  it('knows its argument and its options in any order', () => {
    expect(readCommand(['--json', 'release', 'province', '--config', 'hub.yaml'])).toEqual({
      name: 'release',
      argument: 'province',
      config: 'hub.yaml',
      json: true,
      role: 'all',
      all: false,
    });
  });
});

describe('a table', () => {
  it('counts a Chinese character as two columns', () => {
    expect([width('鄂城区'), width('abc'), width('\uff08a\uff09'), width('𠮷')]).toEqual([6, 3, 5, 2]);
  });

  it('lines up names to the left and numbers to the right', () => {
    expect(
      table(
        ['区', '数'],
        [
          ['鄂城区', 606],
          ['a', 7],
        ],
      ),
    ).toBe('区       数\n------  ---\n鄂城区  606\na         7');
  });

  it('keeps a stranger’s text on its line', () => {
    expect(table(['a'], [['x\n\u001b[31my']])).toBe('a\n-------\nx [31my');
  });
});
