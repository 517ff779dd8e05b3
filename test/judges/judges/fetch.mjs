/** Judge: a page without any library, by the guide's own lines. */
import { clientOf, guideQuery, objections, slowQuery, wallRoots, wrongQuery } from '../clients.mjs';

export const what = '手册的几行 fetch:部分应答、错误、中止';
export const served = true;

export async function judge(stage) {
  const { found, expect } = objections();
  const city = await clientOf('fetch.js', stage, 'city-admin');
  const district = await clientOf('fetch.js', stage, 'echeng-admin');
  const told = (await city.ask(wrongQuery)).refused('itemClaims');
  expect('errors', told?.extensions?.code && told.message.includes('noSuchField'), told ?? '没有错误');
  const { data, refused } = await district.ask(guideQuery('Wall'), { year: 2022 });
  expect(
    'wall',
    wallRoots.every((root) => data?.[root] && !refused(root)),
    `四个根字段中一个被拒,其余应照常给出,得到 ${JSON.stringify(data)?.slice(0, 200)}`,
  );
  expect('wall', refused('jobs')?.extensions?.code === 'FORBIDDEN', '被拒的根字段应当看得出原因');
  const controller = new AbortController();
  const asked = city.ask(slowQuery, {}, controller.signal);
  controller.abort();
  expect('abort', (await asked.catch((error) => error)).name === 'AbortError', '中止后应当以 AbortError 结束');
  return found;
}
