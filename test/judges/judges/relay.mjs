/** Judge: Relay's runtime as the guide sets it up: a wall with one root refused, an error in words, pages of a connection, an abort. */
import { join } from 'node:path';
import { parse, print, visit } from 'graphql';
import relay from 'relay-runtime';
import { clientOf, guideQuery, objections, wallRoots } from '../clients.mjs';
import { relayDocuments } from '../relay-documents.mjs';
import { compileRelay } from '../relay.mjs';

const { createOperationDescriptor, fetchQuery } = relay;

export const what = '手册的设置:部分应答、错误、翻页';
export const served = true;

export async function judge(stage) {
  const { found, expect } = objections();
  const list = relayDocuments().find(({ name }) => name === 'QueryItemClaims');
  const { complaint, artifact } = await compileRelay(join(stage.folder, 'relay'), [{ name: 'Wall', text: caughtWall() }, list]);
  if (complaint !== null) return [{ id: 'compiler', text: complaint }];
  await wall(expect, artifact, (await clientOf('relay.js', stage, 'echeng-admin')).environment);
  await stranger(expect, artifact, (await clientOf('relay.js', stage, 'hub_wrong-key-of-nobody')).environment);
  await pages(expect, artifact, (await clientOf('relay.js', stage, 'city-admin')).environment);
  return found;
}

/** The guide's wall with `@catch(to: RESULT)` on each root field, as the guide says; Relay wants an operation named after its module. */
function caughtWall() {
  const caught = parse('{ a @catch(to: RESULT) }').definitions[0].selectionSet.selections[0].directives;
  const wall = visit(parse(guideQuery('Wall')), {
    OperationDefinition: (node) => ({
      ...node,
      name: { ...node.name, value: 'WallQuery' },
      selectionSet: { ...node.selectionSet, selections: node.selectionSet.selections.map((field) => ({ ...field, directives: caught })) },
    }),
  });
  return print(wall);
}

async function wall(expect, artifact, environment) {
  const data = await fetchQuery(environment, artifact('WallQuery'), { year: 2022 })
    .toPromise()
    .catch((error) => ({ error }));
  expect(
    'wall',
    wallRoots.every((root) => data[root]?.ok && data[root].value),
    `四个根字段中一个被拒,其余应照常画出,得到 ${data.error ?? JSON.stringify(data).slice(0, 200)}`,
  );
  expect('wall', data.jobs?.ok === false && data.jobs.errors.length === 1, `被拒的根字段应为 { ok: false },得到 ${JSON.stringify(data.jobs)}`);
}

async function stranger(expect, artifact, environment) {
  const { source, message } = await fetchQuery(environment, artifact('WallQuery'), { year: 2022 })
    .toPromise()
    .catch((error) => error);
  expect('errors', source?.errors?.[0]?.extensions?.code !== undefined, `无效的密钥:应用只看到 ${message}`);
}

async function pages(expect, artifact, environment) {
  const query = artifact('QueryItemClaimsPageQuery');
  const retained = [];
  let connection;
  for (let page = 1, cursor = null; page <= 3; page++) {
    retained.push(environment.retain(createOperationDescriptor(query, { count: 20, cursor })));
    await fetchQuery(environment, query, { count: 20, cursor }).toPromise();
    const source = environment.getStore().getSource();
    connection = source.get('client:root:__QueryItemClaims_itemClaims_connection');
    cursor = source.get(connection.pageInfo.__ref).endCursor;
  }
  for (const { dispose } of retained) dispose();
  expect('pages', connection.edges.__refs.length === 60, `三页应合并为 60 条,得到 ${connection.edges.__refs.length}`);
}
