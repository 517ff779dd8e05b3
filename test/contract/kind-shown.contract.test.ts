/**
 * Kind suite in a hub: what every kind keeps once its records are in a hub: what was read is what is shown, and a protected value never
 * leaves unmasked.
 */
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSqlRehearsal } from '../../connectors/sources/sql/rehearsal.js';
import type { FieldDefinition, KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds } from '../../schema/registry.js';
import { keyDigest, openAccess } from '../../src/access/identify.js';
import { type Running, startServer } from '../../src/http/server.js';
import { enumNameOf } from '../../resolvers/kind-enum.js';
import { allQueries } from '../support/all-answers.js';
import { type Chain, openChain } from '../support/chain.js';
import { mapping, tables } from '../support/own-words.js';
import { root } from '../support/source-files.js';
import { brokenText, holdsSecrets, sampleFields, secretText, type Texts } from './kind-sample.js';

const kinds = await loadKinds();
const CHANGED = '2022-03-01T00:00:00.000Z';

let home: string;
let chain: Chain;
let server: Running;
/** By kind: the texts that may be seen by nobody. */
const secrets = new Map<KindDefinition, string[]>();
let serial = 0;

function secretOf(kind: KindDefinition, field: FieldDefinition): string {
  const text = secretText(field, ++serial);
  secrets.set(kind, [...(secrets.get(kind) ?? []), text]);
  return text;
}

/** A record whose protected fields hold secrets. What may open such a field, a company's code say, is left empty. */
function secretive(kind: KindDefinition, fields: readonly FieldDefinition[]): Texts {
  const closed = fields
    .filter(({ protection }) => protection !== 'public')
    .map((field) => [field.name, holdsSecrets(field) ? secretOf(kind, field) : ''] as const);
  return { ...sampleFields(fields), ...Object.fromEntries(closed) };
}

/** Three records: one as it should be, one that is blocked, one that cannot be read. */
function rowsOf(kind: KindDefinition): Record<string, string>[] {
  const dated = kind.fields.find(({ shape, required }) => required && (shape === 'day' || shape === 'moment' || shape === 'year'));
  const long = () =>
    Object.fromEntries(kind.fields.filter(holdsSecrets).map((field) => [field.name, `${secretOf(kind, field)}${brokenText(field, 'LENGTH')}`]));
  return [
    { id: '1', ...secretive(kind, kind.fields) },
    { id: '2', ...secretive(kind, kind.fields), ...long() },
    { id: '3', ...secretive(kind, kind.fields), ...long(), [dated?.name ?? 'changed']: '去年春天' },
  ].map((row) => ({ changed: CHANGED, ...row }));
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'kinds-'));
  const url = `sqlite:${join(home, 'samples.db')}`;
  const written = kinds.flatMap((kind) => {
    const [main, ...lists] = tables(kind);
    const children = kind.children.map((child, i) => {
      const [name, table] = lists[i]!;
      return [name, { ...table, rows: [{ id: '1', parent: '1', ...secretive(kind, child.fields) }] }] as const;
    });
    return [[main![0], { ...main![1], rows: rowsOf(kind) }] as const, ...children];
  });
  await writeSqlRehearsal(url, Object.fromEntries(written));
  const source = {
    name: 'samples',
    district: 'city',
    type: 'sql',
    settings: { url },
    kinds: Object.fromEntries(kinds.map((kind) => [kind.name, mapping(kind)])),
  };
  chain = await openChain('sqlite', {}, 'test', [source]);
  await chain.app.sync('samples');
  const access = openAccess([
    { name: 'city', role: 'CITY_ADMIN', districts: '*', keyDigest: keyDigest('city') },
    { name: 'auditor', role: 'AUDITOR', districts: '*', keyDigest: keyDigest('auditor') },
  ]);
  const { app } = chain;
  const { hub, db, metrics, tracing } = app;
  const log = pino({ level: 'silent' });
  server = await startServer({ hub, db, metrics, tracing, access, host: '127.0.0.1', port: 0, log });
});

afterAll(async () => {
  await server.close();
  await chain.close();
  rmSync(home, { recursive: true, force: true });
});

const headers = { authorization: 'Bearer city', 'content-type': 'application/json' };
// The log of what people did is another's to read.
const asks = (query: string) => (query.startsWith('{ auditLog') ? { ...headers, authorization: 'Bearer auditor' } : headers);

async function answerTo(query: string, variables: object = {}): Promise<{ text: string; data: Record<string, never> }> {
  const response = await fetch(server.url, { method: 'POST', headers: asks(query), body: JSON.stringify({ query, variables }) });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  expect([query, errors]).toEqual([query, undefined]);
  return { text, data };
}

/** No secret stands in the text, nor in a cursor that it holds. */
function expectSilent(text: string, of: readonly string[]): void {
  const inside = [...text.matchAll(/[A-Za-z0-9_-]{8,}={0,2}/g)].map(([token]) => Buffer.from(token, 'base64url').toString());
  for (const output of [text, ...inside]) expect(of.filter((secret) => output.includes(secret))).toEqual([]);
}

describe('a hub with samples of every kind', () => {
  it('stored two of three for each, and put the unreadable one into quarantine', async () => {
    for (const kind of kinds) {
      const [{ kept }] = (await chain.query<{ kept: number }>(`SELECT COUNT(*) AS kept FROM \`${kind.table}\``)) as [{ kept: number }];
      const [{ aside }] = (await chain.query<{ aside: number }>('SELECT COUNT(*) AS aside FROM quarantine WHERE kind=?', [kind.name])) as [
        { aside: number },
      ];
      expect([kind.name, Number(kept), Number(aside)]).toEqual([kind.name, 2, 1]);
    }
  });

  it('shows no secret in any list, nor in its export', async () => {
    const all = [...secrets.values()].flat();
    expect(all.length).toBeGreaterThan(0);
    for (const query of allQueries(join(root, 'schema', 'schema.graphql'))) expectSilent((await answerTo(query)).text, all);
    // The words of findings, which the lists above leave out.
    const { text } = await answerTo('{ qualityIssues(first: 500) { totalCount nodes { rule field label message value } } }');
    expectSilent(text, all);
    expect(text).toContain('最多');
    const exported = await fetch(`${new URL(server.url).origin}/export/issues.csv`, { headers });
    expect(exported.status).toBe(200);
    expectSilent(await exported.text(), all);
  });
});

describe.each(kinds)('the kind $name', (kind) => {
  it('shows its public fields as they were read, and its protected ones masked', async () => {
    const { data } = await answerTo(`{ ${kind.plural}(first: 10) { nodes { ${kind.fields.map(({ apiName }) => apiName).join(' ')} } } }`);
    const { nodes } = data[kind.plural] as unknown as { nodes: Record<string, unknown>[] };
    expect(nodes).toHaveLength(2);
    const stored = await chain.query(`SELECT * FROM \`${kind.table}\` WHERE sourceKey='1'`);
    const sample = sampleFields(kind.fields);
    for (const field of kind.fields) {
      const kept = stored[0]![field.name];
      const output = nodes.map((node) => String(node[field.apiName]));
      if (field.protection === 'public') {
        expect([field.name, output]).toEqual([field.name, expect.arrayContaining([String(kept)])]);
        expect([field.name, field.read(sample[field.name]!, 'Asia/Shanghai').value]).toEqual([field.name, kept]);
      } else if (holdsSecrets(field)) {
        expect([field.name, output.every((text) => text.includes('*'))]).toEqual([field.name, true]);
      } else {
        expect([field.name, output]).toEqual([field.name, ['null', 'null']]);
      }
    }
  });

  it('is found by no secret, and its cursors hold none', async () => {
    const secretsOfKind = secrets.get(kind) ?? [];
    for (const secret of secretsOfKind) {
      const { data } = await answerTo('query ($text: String!) { search(text: $text) { nodes { id } } }', { text: secret });
      expect(data.search).toEqual({ nodes: [] });
    }
    const orders = kind.fields.filter(({ protection, indexed }) => protection === 'public' && indexed);
    for (const { apiName: name } of orders) {
      const query = `{ ${kind.plural}(first: 1, orderBy: [{ ${name}: ASC }]) { pageInfo { startCursor endCursor } edges { cursor } } }`;
      expectSilent((await answerTo(query)).text, secretsOfKind);
    }
  });

  it('is found by what it says it is found by', async () => {
    const searched = kind.fields.filter((field) => field.protection === 'public' && field.shape === 'text' && field.search === 'title');
    for (const field of searched) {
      const { data } = await answerTo('query ($text: String!, $kinds: [Kind!]!) { search(text: $text, kinds: $kinds) { nodes { kind } } }', {
        text: sampleFields([field])[field.name],
        kinds: [enumNameOf(kind.name)],
      });
      expect([field.name, (data.search as unknown as { nodes: { kind: string }[] }).nodes[0]?.kind]).toEqual([field.name, enumNameOf(kind.name)]);
    }
  });
});
