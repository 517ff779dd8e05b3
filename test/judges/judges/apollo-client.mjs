/** Judge: Apollo Client as the guide sets it up: a wall with one root refused, errors in words, pages, an abort. */
import { gql } from '@apollo/client';
import { clientOf, countingRequests, guideQuery, objections, slowQuery, wallRoots, wrongQuery } from '../clients.mjs';

export const what = '手册的设置:部分应答、错误、翻页、中止';
export const served = true;

export async function judge(stage) {
  const { found, expect } = objections();
  const city = await clientOf('apollo.js', stage, 'city-admin');
  await errors(expect, city, await clientOf('apollo.js', stage, 'hub_wrong-key-of-nobody'));
  await wall(expect, await clientOf('apollo.js', stage, 'echeng-admin'));
  await pages(expect, city);
  await abort(expect, city);
  return found;
}

async function errors(expect, { client, refused }, stranger) {
  const wrong = await client.query({ query: gql(wrongQuery), fetchPolicy: 'no-cache' }).catch((error) => ({ error }));
  const told = wrong.error && refused(wrong.error, 'itemClaims');
  expect('errors', told?.extensions?.code && told.message.includes('noSuchField'), `写错的查询:应用只看到 ${wrong.error}`);
  const unknown = await stranger.client.query({ query: gql('query Mine { districts { code } }') }).catch((error) => ({ error }));
  const answer = unknown.error && stranger.refused(unknown.error, 'districts');
  expect('errors', answer?.extensions?.code !== undefined && answer.message.length > 0, `无效的密钥:应用只看到 ${unknown.error}`);
}

async function wall(expect, { client, refused }) {
  const query = gql(guideQuery('Wall'));
  await countingRequests(async (requests) => {
    const { data, error } = await client.query({ query, variables: { year: 2022 } }).catch((thrown) => ({ error: thrown }));
    expect(
      'wall',
      wallRoots.every((root) => data?.[root] && !refused(error, root)),
      `四个根字段中一个被拒,其余应照常画出,得到 ${JSON.stringify(data)?.slice(0, 200)}`,
    );
    expect('wall', refused(error, 'jobs')?.extensions?.code === 'FORBIDDEN', `被拒的根字段应当看得出原因,得到 ${error}`);
    // Another part of the page draws the same later: from the cache the refused root would be a plain null.
    const later = await firstResult(client.watchQuery({ query, variables: { year: 2022 } }));
    expect('wall-cache', requests.length === 2, '再次画出时应当重查,而不是取自缓存');
    expect('wall-cache', refused(later.error, 'jobs')?.extensions?.code === 'FORBIDDEN', '再次画出时,被拒的根字段成了没有原因的 null');
  });
}

function firstResult(watched) {
  return new Promise((done) => {
    const subscription = watched.subscribe((result) => {
      if (result.loading) return;
      done(result);
      queueMicrotask(() => subscription.unsubscribe());
    });
  });
}

async function pages(expect, { client }) {
  const query = gql(guideQuery('Claims'));
  const watched = client.watchQuery({ query });
  const subscription = watched.subscribe(() => undefined);
  let { itemClaims } = (await client.query({ query })).data;
  const totals = [itemClaims.totalCount];
  for (let page = 2; page <= 3; page++) {
    const { data } = await watched.fetchMore({ variables: { after: itemClaims.pageInfo.endCursor } });
    itemClaims = data.itemClaims;
    totals.push(itemClaims.totalCount);
  }
  subscription.unsubscribe();
  const ids = client.readQuery({ query }).itemClaims.edges.map(({ node }) => node.id);
  expect('pages', ids.length === 60 && new Set(ids).size === 60, `三页应为 60 条各不相同,得到 ${new Set(ids).size}/${ids.length}`);
  expect('pages', new Set(totals).size === 1 && totals[0] > 60, `总数在翻页中变了:${totals}`);
}

async function abort(expect, { client }) {
  const controller = new AbortController();
  const asked = client.query({ query: gql(slowQuery), fetchPolicy: 'no-cache', context: { fetchOptions: { signal: controller.signal } } });
  controller.abort();
  const outcome = await asked.then(
    ({ error }) => error,
    (error) => error,
  );
  expect('abort', outcome?.name === 'AbortError', `中止后应当以 AbortError 结束,得到 ${outcome}`);
}
