/** Judge: documents registered from a manifest as Apollo's tools write it, then asked by Apollo Client with their hash alone. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { print } from '@apollo/client/utilities';
import { guideQuery, objections } from '../clients.mjs';

export const what = '按清单登记的文档:只发编号';
export const served = true;

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

export async function judge({ world, folder }) {
  const { found, expect } = objections();
  const sent = [];
  const client = clientOf(world, sent);
  const documents = Object.fromEntries(['Year', 'Districts'].map((name) => [name, gql(guideQuery(name))]));
  await world.hub('documents', 'add', manifestOf(client, documents, folder), '--key', 'dashboard');
  for (const [query, variables] of [[documents.Year, { year: 2022 }], [documents.Districts]]) {
    const { data, error } = await client.query({ query, variables }).catch((thrown) => ({ error: thrown }));
    expect('known', data && !error, `${error}`);
  }
  expect('known', sent.length === 2 && sent.every(({ query }) => query === undefined), `应当只发两次编号,发出 ${JSON.stringify(sent).slice(0, 300)}`);
  const { data, error } = await client.query({ query: gql('query Unknown { districts { code } }') }).catch((thrown) => ({ error: thrown }));
  expect('unknown', data?.districts.length > 0, `没有登记的文档应改发文本,得到 ${error}`);
  return found;
}

function clientOf(world, sent) {
  const headers = { authorization: `Bearer ${world.key.dashboard}` };
  const watched = (input, init) => {
    sent.push(JSON.parse(init.body));
    return fetch(input, init);
  };
  const link = ApolloLink.from([new PersistedQueryLink({ sha256: hashOf }), new HttpLink({ uri: world.url, headers, fetch: watched })]);
  return new ApolloClient({ link, cache: new InMemoryCache(), defaultOptions: { query: { errorPolicy: 'all' } } });
}

/** The texts are those that the client sends, which adds `__typename`. */
function manifestOf(client, documents, folder) {
  const operations = Object.entries(documents).map(([name, document]) => {
    const body = print(client.cache.transformDocument(document));
    return { id: hashOf(body), name, type: 'query', body };
  });
  const path = join(folder, 'persisted-query-manifest.json');
  writeFileSync(path, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }));
  return path;
}
