/** Judge: urql as the guide sets it up. */
import { clientOf, countingRequests, guideQuery, objections, slowQuery, wallRoots, wrongQuery } from '../clients.mjs';

export const what = '手册的设置:部分应答、错误、翻页、中止';
export const served = true;

export async function judge(stage) {
  const { found, expect } = objections();
  const { client, refused } = await clientOf('urql.js', stage, 'city-admin');
  const wrong = await client.query(wrongQuery, {}).toPromise();
  const told = refused(wrong.error, 'itemClaims');
  expect('errors', told?.extensions?.code && told.message.includes('noSuchField'), `写错的查询:应用只看到 ${wrong.error}`);
  await wall(expect, await clientOf('urql.js', stage, 'echeng-admin'));
  await pages(expect, client);
  await abort(expect, client);
  return found;
}

async function wall(expect, { client, refused }) {
  await countingRequests(async (requests) => {
    const ask = () => client.query(guideQuery('Wall'), { year: 2022 }).toPromise();
    const { data, error } = await ask();
    expect(
      'wall',
      wallRoots.every((root) => data?.[root] && !refused(error, root)),
      `四个根字段中一个被拒,其余应照常画出,得到 ${JSON.stringify(data)?.slice(0, 200)}`,
    );
    expect('wall', refused(error, 'jobs')?.extensions?.code === 'FORBIDDEN', `被拒的根字段应当看得出原因,得到 ${error}`);
    await ask();
    expect('wall-cache', requests.length === 2, '再次需要时应当重查,而不是取自缓存');
  });
}

async function pages(expect, client) {
  const ids = [];
  for (let page = 1, after = null; page <= 3; page++) {
    const { data, error } = await client.query(guideQuery('Claims'), { after }).toPromise();
    if (error) return expect('pages', false, String(error));
    ids.push(...data.itemClaims.edges.map(({ node }) => node.id));
    after = data.itemClaims.pageInfo.endCursor;
  }
  expect('pages', new Set(ids).size === 60 && ids.length === 60, `三页应为 60 条各不相同,得到 ${new Set(ids).size}/${ids.length}`);
}

async function abort(expect, client) {
  await countingRequests(async (signals) => {
    const { unsubscribe } = client.query(slowQuery, {}).subscribe(() => undefined);
    await new Promise((done) => setImmediate(done));
    unsubscribe();
    expect('abort', signals.length === 1 && signals[0].aborted, '离开后请求没有中止');
  });
}
