/** Judge: graphql-request as the guide sets it up. */
import { clientOf, guideQuery, objections, slowQuery, wallRoots, wrongQuery } from '../clients.mjs';

export const what = '手册的设置:部分应答、错误、翻页、中止';
export const served = true;

export async function judge(stage) {
  const { found, expect } = objections();
  const { client, refused } = await clientOf('graphql-request.js', stage, 'city-admin');
  const wrong = await client.rawRequest(wrongQuery).catch((error) => error.response ?? { errors: [error] });
  const told = refused(wrong.errors, 'itemClaims');
  expect('errors', told?.extensions?.code && told.message.includes('noSuchField'), wrong);
  await wall(expect, await clientOf('graphql-request.js', stage, 'echeng-admin'));
  await pages(expect, client);
  await abort(expect, client);
  return found;
}

async function wall(expect, { client, refused }) {
  const { data, errors } = await client.rawRequest(guideQuery('Wall'), { year: 2022 }).catch((error) => error.response ?? { errors: [error] });
  expect(
    'wall',
    wallRoots.every((root) => data?.[root] && !refused(errors, root)),
    `四个根字段中一个被拒,其余应照常给出,得到 ${JSON.stringify(data)?.slice(0, 200)}`,
  );
  expect('wall', refused(errors, 'jobs')?.extensions?.code === 'FORBIDDEN', errors ?? '没有错误');
}

async function pages(expect, client) {
  const ids = [];
  for (let page = 1, after = null; page <= 3; page++) {
    const { itemClaims } = await client.request(guideQuery('Claims'), { after });
    ids.push(...itemClaims.edges.map(({ node }) => node.id));
    after = itemClaims.pageInfo.endCursor;
  }
  expect('pages', new Set(ids).size === 60 && ids.length === 60, `三页应为 60 条各不相同,得到 ${new Set(ids).size}/${ids.length}`);
}

async function abort(expect, client) {
  const controller = new AbortController();
  const asked = client.request({ document: slowQuery, signal: controller.signal });
  controller.abort();
  const outcome = await asked.catch((error) => error);
  expect('abort', outcome?.name === 'AbortError', `中止后应当以 AbortError 结束,得到 ${outcome}`);
}
