/** The command line: what it understands, what it prints where, and the code it ends with. */
import { describe, expect, it } from 'vitest';
import { execFileSync } from 'node:child_process';
import { HubError } from '../../schema/errors.js';
import type { Commands, Queries } from '../../src/api.js';
import type { App } from '../../src/app.js';
import type { AppOptions } from '../../src/app-options.js';
import type { Program } from '../../src/cli/commands/command.js';
import { cliCommands } from '../../src/cli/commands/list.js';
import { helpText } from '../../src/cli/help.js';
import { readCommand } from '../../src/cli/read-command.js';
import { table, width } from '../../src/cli/reports/table.js';
import { runCli } from '../../src/cli/run.js';
import type { JobOutcome, Outcome } from '../../src/jobs/outcome.js';

const part = { name: 'echeng-db', state: 'OK', outcome: 'done' as const, counts: { 读取: 12, 入库: 3 }, message: null };
const TAKEN = { id: 'r1', kind: 'k1', source: 's1', sourceKey: '7', revision: 2 };
const done = async (): Promise<JobOutcome> => ({ outcome: 'done', parts: [part] });

interface Change {
  readonly commands?: Partial<Commands>;
  readonly program?: Partial<Program>;
  readonly balance?: Partial<Awaited<ReturnType<Queries['logs']['balance']>>[number]>[];
  /** Rows of each statement by a word in it. */
  readonly rows?: Readonly<Record<string, readonly object[]>>;
}

const HOLD = { target: 't1', scope: 'SOURCE', name: 's1', reason: '核对中', heldBy: '张三', heldAt: '2026-01-01T00:00:00.000Z' } as const;

/** What the command line works with, in the place of a hub: what it hands on and prints is the matter here, not what comes of it. */
function program({ commands, program: own, balance = [], rows = {} }: Change): Program {
  const given: Partial<Commands> = {
    sync: done,
    deliver: async () => ({ outcome: 'done', parts: [] }),
    release: async () => ({ rows: 0, holds: [] }),
    hold: async () => ({ rows: 1_200, holds: [HOLD] }),
    retryDeliveries: async () => [{ target: 't1', table: 'jg_jgjh', rows: 2 }],
    retryDelivery: async () => ({ target: 't1', tableName: 'jg_jgjh' }),
    revalidate: async () => 3,
    rereadSource: async () => [{ source: 's1', kind: 'k1', records: 12_000, note: null }],
    takeRow: async () => TAKEN,
    runJob: async () => 'r1',
    pauseJob: async () => undefined,
    importCalendar: async () => ({
      year: 2027,
      before: null,
      changes: [{ day: '2027-01-01', before: null, after: { day: '2027-01-01', kind: 'OFF', name: '元旦' } }],
    }),
    ...commands,
  };
  const query = async (text: string) => Object.entries(rows).find(([word]) => text.includes(word))?.[1] ?? [];
  const read = (work: (sql: object) => unknown) => work({ query });
  const jobs = { list: async () => [], triggers: async () => [] };
  return {
    options: async () =>
      ({
        clock: { now: () => Date.parse('2026-01-01T00:00:00Z') },
        config: {
          dataFolder: '/',
          notices: ['clocks(第 9 行):尚未起作用'],
          database: { url: 'sqlite:/nowhere/hub.db' },
          sources: [],
          targets: [],
          viewers: [],
          identity: [],
        },
        kinds: [],
      }) as unknown as AppOptions,
    migrate: async () => [],
    dryRun: async () => ({ pending: [], steps: [] }),
    app: async () =>
      ({
        db: { dialect: 'sqlite', read },
        configured: { differences: async () => [], processes: async () => [], mayWork: () => true },
        limited: null,
        targets: [],
        sources: [],
        hub: { city: { name: '市', code: 'c', uscc: 'u' }, kinds: [] },
      }) as unknown as App,
    queries: async () => ({ logs: { freshness: async () => [], balance: async () => balance, page }, jobs }) as unknown as Queries,
    commands: async () => given as Commands,
    demo: async () => null,
    close: async () => undefined,
    ...own,
  };
}

async function hub(args: string, change: Change = {}): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  const code = await runCli(args.split(' ').filter(Boolean), () => program(change), streams);
  return { code, out, err };
}

/** The help of a few commands: a command that is added changes nothing here. */
const FEW = ['serve', 'sync', 'quality recheck', 'config check', 'calendar import'];
const HELP_OF_FEW = `用法:hub <命令> [选项]

命令
  serve            启动服务(GraphQL 与定时作业),直到收到 SIGTERM
  sync [数据源]    立即归集全部数据源,或只归集一个
  quality recheck [目标]
                   按现行省级规范重新检查尚未合格的记录(--all 连同已合格的)
  config check     只检查配置文件,不做任何改动
  calendar import 文件 --notice 文号
                   按放假通知载入一年的工作日历(CSV:day,kind,name),整年替换

选项
  --config 文件    配置文件(也可用环境变量 HUB_CONFIG;都没有时运行演练环境)
  --role 角色      serve 的分工:api 只应答,jobs 只跑作业,all(默认)两者都做
  --all            quality recheck 连同已合格的记录
  --notice 文号    calendar import 所依据的通知文号
  --json           以 JSON 输出
  --help           显示本说明
  --version        显示程序、Node 与数据库结构的版本

退出码:0 成功,1 失败,2 用法错误,3 部分失败,4 配置有误,5 对方不可用
`;

const outcomes: [Outcome, number][] = [
  ['done', 0],
  ['failed', 1],
  ['partly', 3],
  ['unavailable', 5],
];

/** Rows of the numbers asked for, each returned. */
const page = async (_log: string, { filter }: { filter: { match: { in: number[] } } }) => ({
  rows: filter.match.in.map((id) => ({ id, state: 'RETURNED', reason: null })),
});

describe('exit codes', () => {
  it.each(outcomes)('a job that is %s ends with %i', async (outcome, code) => {
    expect((await hub('sync', { commands: { sync: async () => ({ outcome, parts: [] }) } })).code).toBe(code);
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
    'source',
    'source try',
    'source reread',
    'source take a b',
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
    const failing = await hub('deliver', { commands: { deliver: () => Promise.reject(error) } });

    expect(failing).toMatchObject({ code, out: '' });
    expect(failing.err).toContain(error.message);
  });

  it('an option of one name is each command’s own, with its own choices', () => {
    const add = readCommand(['person', 'add', 'li', '--name', '李四', '--role', 'CITY_ADMIN']);
    expect(add).toMatchObject({ command: { name: 'person add' }, input: { options: { role: 'CITY_ADMIN' } } });
    expect(readCommand(['serve', '--role', 'api'])).toMatchObject({ command: { name: 'serve' } });
    expect(() => readCommand(['person', 'add', 'li', '--name', '李四', '--role', 'api'])).toThrow('--role 应为 CITY_ADMIN');
    expect(() => readCommand(['serve', '--role', 'CITY_ADMIN'])).toThrow('--role 应为 api、jobs 或 all');
    expect(() => readCommand(['status', '--role', 'api'])).toThrow('--role 只用于 serve');
    // One way of reading them, whichever command they belong to.
    const kinds = new Map<string, boolean>();
    for (const { options } of cliCommands)
      for (const { name, value } of options)
        expect([name, kinds.set(name, kinds.get(name) ?? value === null).get(name)]).toEqual([name, value === null]);
  });

  it('a doctor who finds something ends with 1', async () => {
    expect(await hub('doctor')).toMatchObject({ code: 0, out: expect.stringContaining('正常  账目      各区各类账目平衡') });
    const off = { target: 'province', district: 'echeng', kind: 'checkAct', live: 2, accepted: 1, inFlight: 0, waiting: 0, returned: 0, blocked: 0 };
    expect(await hub('doctor', { balance: [off] })).toMatchObject({
      code: 1,
      out: expect.stringContaining('异常  账目      province echeng checkAct 不平'),
    });
  });
});

describe('output', () => {
  it('a report is a table for a person', async () => {
    expect((await hub('sync echeng-db')).out).toContain('echeng-db  OK      12     3');
  });

  it('the same report is one line of JSON for a script', async () => {
    expect(JSON.parse((await hub('sync --json')).out)).toEqual({ outcome: 'done', parts: [part] });
  });

  it('help lays out commands and options', () => {
    expect(helpText(cliCommands.filter(({ name }) => FEW.includes(name)))).toBe(HELP_OF_FEW);
  });

  it('help goes to stdout, and names every command on a line of its own with what it does', async () => {
    for (const words of ['--help', 'sync -h']) {
      const { code, out, err } = await hub(words);
      expect([code, err]).toEqual([0, '']);
      for (const { name, summary } of cliCommands) expect(out).toMatch(new RegExp(`\n  ${name}\\b[^\n]*\\s+${summary.split(/[\n(]/)[0]}`));
    }
  });

  it('what needs a person is told behind the tables', async () => {
    const rows = { targets: [{ name: 'province', state: 'HELD', reason: '等待', failures: 0 }] };
    expect((await hub('status', { rows })).out).toMatch(/province {2}HELD {2}等待[\s\S]*需要处理\n- 推送目标 province 未放行:等待\n$/);
  });

  it.each([
    ['release province', { target: 'province', state: '已放行', rows: 0, holds: [] }, '推送目标 province:已放行\n'],
    [
      'hold t1 --source s1 --reason 核对中',
      { target: 't1', state: '已暂停其中一部分', rows: 1_200, holds: [HOLD] },
      '推送目标 t1:已暂停其中一部分,1 200 行\n暂停着的部分:\n- 数据源 s1(张三,2026-01-01T00:00:00.000Z:核对中)\n',
    ],
    ['retry --code E99', { dryRun: false, rows: [{ target: 't1', table: 'jg_jgjh', rows: 2 }] }, 't1 jg_jgjh:已重推 2 行\n'],
    ['retry 1 2 3', { dryRun: false, rows: [{ target: 't1', table: 'jg_jgjh', rows: 3 }] }, 't1 jg_jgjh:已重推 3 行\n'],
    ['quality recheck', { asked: 3 }, '已重新检查 3 条记录\n'],
    [
      'source reread s1',
      { ordered: [{ source: 's1', kind: 'k1', records: 12_000, note: null }] },
      's1 的 k1:约 12 000 行将重新读取\n下次归集起分批进行,进度见 hub status\n',
    ],
    ['source take q1', TAKEN, '已采用:s1 的 k1 7,第 2 版\n'],
    ['job run sync', { run: 'r1' }, '已开始,运行编号 r1\n'],
    ['job pause sync', { job: 'sync', paused: true }, '作业 sync:已暂停\n'],
    ['job resume sync', { job: 'sync', paused: false }, '作业 sync:已恢复\n'],
    ['migrate', { applied: [] }, '数据库已是最新\n'],
    ['config check', { ok: true, notices: ['clocks(第 9 行):尚未起作用'] }, '配置无误\nclocks(第 9 行):尚未起作用\n'],
  ])('“hub %s” prints its report, and as JSON with --json', async (args, report, text) => {
    expect(await hub(args)).toEqual({ code: 0, out: text, err: '' });
    expect(JSON.parse((await hub(`${args} --json`)).out)).toEqual(report);
  });

  it('arguments and options reach the command', async () => {
    const given: object[] = [];
    const revalidate = async (input: object) => given.push(input);
    const sync = (input: object) => {
      given.push(input);
      return done();
    };
    await hub('quality recheck', { commands: { revalidate } });
    await hub('--all quality recheck province', { commands: { revalidate } });
    await hub('sync gedian', { commands: { sync } });
    expect(given).toEqual([{ target: null, all: false }, { target: 'province', all: true }, { source: 'gedian' }]);
  });

  it('parts of the service in processes of their own need a database that both reach', async () => {
    const options = async () => ({ config: { database: { url: 'sqlite:hub.db' } } }) as unknown as AppOptions;
    const { message, exit } = new HubError('NEEDS_SERVER_DATABASE');
    expect(await hub('serve --role jobs', { program: { options } })).toEqual({ code: exit, out: '', err: `${message}\n` });
  });

  it('a program is closed also after a failure', async () => {
    let closed = 0;
    await hub('sync', { commands: { sync: () => Promise.reject(new Error('boom')) }, program: { close: async () => void (closed += 1) } });

    expect(closed).toBe(1);
  });
});

describe('the calendar', () => {
  it('an import tells the year, its notice and each day that changed', async () => {
    const { code, out } = await hub(`calendar import ${import.meta.filename} --notice 国办发明电〔2026〕1号`);

    expect(code).toBe(0);
    expect(out).toContain('2027 年工作日历已载入,依据 国办发明电〔2026〕1号(此前没有这一年)');
    expect(out).toContain('2027-01-01        休 元旦');
  });
});

describe('a command line', () => {
  it('knows its argument and its options in any order', () => {
    const line = readCommand(['--json', 'release', 'province', '--config', 'hub.yaml']);
    expect(line).toMatchObject({ command: { name: 'release' }, input: { args: ['province'] }, config: 'hub.yaml', json: true });
  });

  it.each([
    ['status --colour', "选项有误(Unknown option '--colour')。"],
    ['', '缺少命令。'],
    ['job stop', '没有命令 job stop。'],
    ['release', 'release 缺少参数。'],
    ['retry', 'retry 要么写编号,要么写 --code。'],
    ['retry 1 --code E99', 'retry 要么写编号,要么写 --code。'],
    ['returned --limit 0', '--limit 应为 1–10000。'],
    ['sync a b', 'sync 的参数过多。'],
    ['serve --role x', '--role 应为 api、jobs 或 all。'],
    ['status --role api', '--role 只用于 serve。'],
    ['status --all', '--all 只用于 quality recheck。'],
    ['calendar import a.csv', '请用 --notice 写明通知文号(最长 80 个字符)。'],
    ['calendar show soon', '年份应为四位数字,如 2026。'],
    ['completion fish', 'completion 只支持 bash。'],
  ])('“hub %s” says what is wrong', async (args, message) => {
    expect((await hub(args)).err).toBe(`${message}运行 hub --help 查看用法。\n`);
  });
});

describe('completion', () => {
  /** What bash offers for the last of these words. */
  async function offered(...words: string[]): Promise<string[]> {
    const { out } = await hub('completion bash');
    const script = `${out}\nCOMP_WORDS=(hub "$@"); COMP_CWORD=$#; _hub; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean);
  }

  it('offers commands, their second words, their options, and the values of those', async () => {
    expect(await offered('s')).toEqual(['serve', 'sync', 'status', 'source']);
    expect(await offered('job', '')).toEqual(['run', 'pause', 'resume']);
    expect(await offered('serve', '--r')).toEqual(['--role']);
    expect(await offered('serve', '--role', '')).toEqual(['api', 'jobs', 'all']);
    expect(await offered('calendar', 'import', 'x.csv', '--n')).toEqual(['--notice']);
    expect(await offered('status', '--n')).toEqual([]);
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
    expect(table(['a'], [['x\n\u001b[31m\u202Ey']])).toBe('a\n---\nx y');
  });
});
