/** Revealing: one protected value of one record that the actor sees, with a reason, written down in the commit before it is shown. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { openStage, row } from '../gateway/stage.js';

describe.each(engines)('on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    await stage.insert('bulletin', [row('b1', 'echeng', { title: '通报', author: '王小明' })]);
  });
  afterAll(() => stage.close());

  const id = Buffer.from('bulletin:b1').toString('base64url');
  const reveal = (key: string, input: string) => stage.ask(key, `mutation { reveal(input: { ${input} }) { value seconds problems { code field } } }`);
  const entries = () => stage.app.db.read((sql) => sql.query('SELECT actor, act, object, outcome, details FROM audit_log ORDER BY id'));

  it('shows the value and has written that it was shown, and why', async () => {
    expect((await stage.ask('echeng', '{ bulletins { nodes { author } } }')).data.bulletins.nodes).toEqual([
      { author: expect.not.stringContaining('小明') },
    ]);
    const { data } = await reveal('echeng', `id: "${id}", field: "author", reason: "核对署名 110101199003074514"`);
    expect(data.reveal).toEqual({ value: '王小明', seconds: 60, problems: [] });
    const [entry] = await entries();
    expect(entry).toMatchObject({ actor: 'echeng', act: 'reveal', object: 'bulletin/b1/author', outcome: 'OK' });
    expect(JSON.stringify(entry)).not.toMatch(/王小明|110101199003074514/);
    expect(JSON.stringify(stage.lines)).not.toMatch(/王小明|110101199003074514/);
  });

  it('shows another’s as little as one that is not there, nothing that is open anyway, nothing without a reason or right', async () => {
    const good = `id: "${id}", field: "author", reason: "核对"`;
    const problems = async (key: string, input: string) => {
      const { data, errors } = await reveal(key, input);
      return data?.reveal?.problems ?? errors?.map(({ extensions }) => extensions.code);
    };
    const missing = [{ code: 'NOT_FOUND', field: null }];
    expect(await problems('huarong', good).catch(() => 'no such key')).not.toContain('王');
    expect(await problems('city', good.replace(id, Buffer.from('bulletin:none').toString('base64url')))).toEqual(missing);
    expect(await problems('city', good.replace(id, 'x'))).toEqual(missing);
    expect(await problems('city', good.replace('author', 'title'))).toEqual([{ code: 'BAD_ARGUMENT', field: 'field' }]);
    expect(await problems('city', good.replace('核对', ' '))).toEqual([{ code: 'BAD_ARGUMENT', field: 'reason' }]);
    expect(await problems('dashboard', good)).toEqual(['FORBIDDEN']);
    const stranger = { name: 'h', role: 'DISTRICT_ADMIN', districts: ['huarong'], via: 'page' } as const;
    const commands = stage.hub.commands(stranger);
    await expect(commands.reveal({ kind: 'bulletin', id: 'b1', field: 'author', reason: '核对' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
