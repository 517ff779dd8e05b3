/** Trusted documents: what a key may ask by hash, added by the command line while the hub serves, and how what is not trusted is refused. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// First: it brings the metadata that decorated classes need.
import { type Data, openStage, row } from './stage.js';
import { RequestScope, runInScope } from '../../src/db/database.js';
import { documentHash } from '../../src/documents/document.js';
import { openManifest } from '../../src/documents/manifest.js';
import { hubCommand, hubJson } from '../support/command-line.js';
import { engines } from '../support/database.js';
import { operator } from '../support/viewers.js';

const ONE = 'query Claims($first: Int = 5) {\n  itemClaims(first: $first) { nodes { itemCode } }\n}\n';
const TWO = 'query Codes { itemClaims { nodes { ...C } } }\nquery Districts { districts { code } }\nfragment C on ItemClaim { itemCode }\n';
const BODY = 'query Figures {\n  figures(year: 2022) {\n    asOf\n  }\n}';
const CODES = [{ itemCode: 'code-c1' }];

describe.each(engines)('on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let folder: string;
  const put = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const add = (name: string, content: string, key = 'city') => hubCommand(folder, 'documents', 'add', put(name, content), '--key', key);
  const send = (body: object, key = 'city') => stage.post(key, JSON.stringify(body)) as Promise<Data>;
  const apollo = (sha256Hash: unknown, version: unknown = 1) => ({ extensions: { persistedQuery: { version, sha256Hash } } });
  const refusal = async (body: object, key = 'city'): Promise<unknown[]> => {
    const { status, errors } = await send(body, key);
    return [status, errors?.[0]?.extensions.code, errors?.[0]?.message];
  };

  beforeAll(async () => {
    stage = await openStage(engine, 0, {
      change: ({ viewers }) => ({ viewers: viewers.map((each) => (each.name === 'echeng' ? { ...each, documents: 'only' as const } : each)) }),
    });
    folder = stage.config.dataFolder;
    const yaml = [
      "city: { code: '420700', name: 市, uscc: '11420700MB00000008' }",
      "districts: [{ code: echeng, name: 区, areaNumber: '420704', areaDefault: true }]",
      `database: { url: '${stage.config.database.url}' }`,
      'viewers:',
      "  - { name: city, role: CITY_ADMIN, districts: ['*'], key: city-key-of-this-test-1 }",
      '  - { name: echeng, role: DISTRICT_ADMIN, districts: [echeng], key: echeng-key-of-this-test, documents: only }',
      "  - { name: dashboard, role: DASHBOARD, districts: ['*'], key: board-key-of-this-test-1 }",
    ];
    writeFileSync(join(folder, 'hub.yaml'), yaml.join('\n'));
    const content = { itemCode: 'code-c1', claimantUscc: 'u', status: 'CLAIMED', claimedAt: '2022-01-01', itemId: null };
    await stage.insert('item_claim', [row('c1', 'echeng', content)]);
  });
  afterAll(() => stage.close());

  it('is asked by its hash, in every spelling, once the command line has added it; the hub goes on serving', async () => {
    const hash = documentHash(ONE);
    expect(await refusal({ documentId: hash })).toEqual([400, 'PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported']);
    expect(await add('one.graphql', ONE)).toMatchObject({ code: 0, out: expect.stringContaining(hash) });
    for (const body of [
      { documentId: hash },
      { documentId: `sha256:${hash}` },
      { documentId: hash.toUpperCase() },
      apollo(hash),
      { query: ONE, ...apollo(hash) },
    ])
      for (let time = 0; time < 3; time++) expect((await send(body)).data).toEqual({ itemClaims: { nodes: CODES } });
    expect((await send({ documentId: hash, operationName: 'Claims', variables: { first: 0 } })).data.itemClaims.nodes).toEqual([]);
    expect(stage.hub.documents.isKnown('Claims')).toBe(true);
    expect(stage.hub.documents.isKnown('Others')).toBe(false);
  });

  it('is found though whoever asked first has left', async () => {
    const hash = documentHash(ONE);
    await add('one.graphql', ONE);
    const manifest = openManifest(stage.app.db);
    const scope = new RequestScope();
    const first = runInScope(scope, () => manifest.find('city', hash)).catch(() => null);
    const second = runInScope(new RequestScope(), () => manifest.find('city', hash));
    scope.cancel();
    expect(await second).toBe(ONE);
    await first;
  });

  it('by an address too, with a tag, and by POST where the address would be too long', async () => {
    const hash = documentHash(ONE);
    const variables = JSON.stringify({ first: 5 });
    const get = (tag = '') =>
      fetch(`${stage.server.url}?${new URLSearchParams({ documentId: hash, variables })}`, {
        headers: { authorization: 'Bearer city', 'if-none-match': tag },
      });
    const first = await get();
    expect(((await first.json()) as Data).data.itemClaims.nodes).toEqual(CODES);
    expect((await get(first.headers.get('etag') ?? '')).status).toBe(304);
    expect((await send({ documentId: hash, variables: { first: 5, unused: 'x'.repeat(20_000) } })).data.itemClaims.nodes).toEqual(CODES);
  });

  it('runs compiled, without its text being read again', async () => {
    const hash = documentHash(ONE);
    for (let time = 0; time < 3; time++) await send({ documentId: hash });
    stage.statements.length = 0;
    await send({ documentId: hash });
    expect(stage.statements.filter((text) => /SELECT text/.test(text))).toEqual([]);
  });

  it('a text that is not the one of its hash, and a hash that nobody added, are refused by the codes that clients know', async () => {
    const hash = documentHash(ONE);
    const unknown = documentHash('unknown');
    expect((await refusal({ query: BODY, ...apollo(hash) })).slice(0, 2)).toEqual([400, 'PERSISTED_QUERY_MISMATCH']);
    expect(await refusal({ query: BODY, ...apollo(documentHash(BODY)) })).toEqual([
      400,
      'PERSISTED_QUERY_NOT_SUPPORTED',
      'PersistedQueryNotSupported',
    ]);
    expect(await refusal(apollo(unknown))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound']);
    expect(await refusal({ documentId: unknown })).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound']);
    // Another key's document is none of this one's.
    expect(await refusal({ documentId: hash }, 'dashboard')).toEqual([400, 'PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported']);
  });

  it('a hash that is none is a fault of the request', async () => {
    const hash = documentHash(ONE);
    const wrong = [
      { documentId: 'x' },
      { documentId: 7 },
      { documentId: `md5:${hash}` },
      apollo(hash, 2),
      apollo(null),
      { extensions: { persistedQuery: 'x' } },
      { documentId: hash, ...apollo(documentHash(BODY)) },
    ];
    for (const body of wrong) expect((await refusal(body)).slice(0, 2)).toEqual([400, 'BAD_REQUEST']);
  });

  it('a key in the mode `only` may ask nothing else', async () => {
    const hash = documentHash(ONE);
    expect((await refusal({ query: '{ districts { code } }' }, 'echeng')).slice(0, 2)).toEqual([403, 'DOCUMENT_REQUIRED']);
    expect((await refusal({ query: ONE }, 'echeng')).slice(0, 2)).toEqual([403, 'DOCUMENT_REQUIRED']);
    expect((await refusal({ query: ONE, ...apollo(hash) }, 'echeng')).slice(0, 2)).toEqual([400, 'PERSISTED_QUERY_NOT_SUPPORTED']);
    await add('one.graphql', ONE, 'echeng');
    expect((await send({ documentId: hash }, 'echeng')).data.itemClaims.nodes).toEqual(CODES);
    expect((await refusal({ query: ONE }, 'echeng')).slice(0, 2)).toEqual([403, 'DOCUMENT_REQUIRED']);
    expect((await send({ query: '{ districts { code } }' }, 'dashboard')).data.districts).toHaveLength(2);
  });

  it('manifests of Apollo and of Relay, and a file of several operations, are taken; listed; and taken away while the hub serves', async () => {
    const figures = documentHash(BODY);
    const manifest = {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: figures, name: 'Figures', type: 'query', body: BODY }],
    };
    expect((await add('apollo.json', JSON.stringify(manifest), 'dashboard')).code).toBe(0);
    expect((await add('relay.json', JSON.stringify({ [figures]: BODY }), 'dashboard')).out).toContain('登记 0 份,原已登记 1 份');
    expect((await add('two.graphql', TWO)).code).toBe(0);
    const codes = documentHash(print(parse('query Codes { itemClaims { nodes { ...C } } } fragment C on ItemClaim { itemCode }')));
    expect((await send({ documentId: codes })).data.itemClaims.nodes).toEqual(CODES);
    const listed = await hubJson(folder, 'documents', 'list');
    expect(listed.tables[0].rows.map((each: string[]) => each.slice(0, 2))).toEqual([
      ['city', 'Claims'],
      ['city', 'Codes'],
      ['city', 'Districts'],
      ['dashboard', 'Figures'],
      ['echeng', 'Claims'],
    ]);
    expect(await hubCommand(folder, 'documents', 'remove', 'Claims', '--key', 'city')).toMatchObject({ code: 0 });
    const hash = documentHash(ONE);
    await expect.poll(() => refusal({ documentId: hash })).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound']);
    expect((await send({ documentId: hash }, 'echeng')).data.itemClaims.nodes).toEqual(CODES);
    expect(await hubCommand(folder, 'documents', 'remove', 'Claims', '--key', 'city')).toMatchObject({
      code: 1,
      err: expect.stringContaining('documents list'),
    });
  });

  it('what does not fit is refused in words, and nothing of its file is added', async () => {
    const before = await hubJson(folder, 'documents', 'list');
    const refused: [string, string, string][] = [
      ['a.graphql', '{ districts { code } }', '没有名称'],
      ['b.graphql', 'query A { districts { code } }\nquery B { nothing }', 'nothing'],
      ['c.graphql', 'query A { districts { code ', '读不懂'],
      ['d.graphql', 'fragment F on District { code }', '只有一个操作'],
      ['e.graphql', `query A { ${Array.from({ length: 40 }, (_, i) => `a${i}: balance { live }`).join(' ')} }`, '语句'],
      ['f.json', JSON.stringify({ d41d8cd98f00b204e9800998ecf8427e: 'query A { districts { code } }' }), 'SHA256'],
      ['g.json', '{"operations": 5}', '清单应为'],
      ['h.json', '{"x', 'JSON'],
      ['i.graphql', 'subscription S { districts { code } }', 'subscription'],
    ];
    for (const [name, content, why] of refused) {
      const { code, err } = await add(name, content);
      expect([code, err]).toEqual([1, expect.stringContaining(why)]);
    }
    expect(await add('j.graphql', ONE, 'nobody')).toMatchObject({ code: 1, err: expect.stringContaining('city、echeng、dashboard') });
    expect(await hubCommand(folder, 'documents', 'add', join(folder, 'none.graphql'), '--key', 'city')).toMatchObject({
      code: 1,
      err: expect.stringContaining('ENOENT'),
    });
    expect((await hubCommand(folder, 'documents', 'add', join(folder, 'none.graphql'))).err).toContain('--key');
    expect(await hubJson(folder, 'documents', 'list')).toEqual(before);
    const unread = stage.hub.commands(operator).addDocuments({ viewer: 'city', file: 'x', content: '{' });
    await expect(unread).rejects.toMatchObject({ code: 'DOCUMENT_REFUSED' });
    expect((await stage.ask('echeng', '{ x }')).errors?.[0]?.extensions.code).toBe('DOCUMENT_REQUIRED');
  });
});
