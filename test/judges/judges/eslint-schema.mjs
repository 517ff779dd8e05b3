/** Judge: @graphql-eslint on the schema, its rules of Relay and its recommended ones. */
import { schemaFile } from '../documents.mjs';
import { lint } from '../eslint.mjs';
import { root } from '../guide.mjs';

export const what = '架构:Relay 与推荐规则';
export const served = false;

export const accepted = {
  'relay-edge-types/MESSAGE_LIST_TYPE_ONLY_EDGE_TYPE': '不分页的短列表(子行、计数、编码)不是连接',
  'relay-edge-types/MESSAGE_SHOULD_IMPLEMENTS_NODE': '账目与运行的行不按全局编号单独查询',
  'relay-arguments/search': '按相符程度排列的结果只能向后翻',
  'strict-id-in-types': '没有自身身份的对象(边、计数、子行、指标)不得有 id,否则客户端缓存会把它们互相覆盖',
  'no-typename-prefix/NO_TYPENAME_PREFIX': '国家规范的字段名,如 checkActionCode',
};

export async function judge() {
  const project = { cwd: root, files: [schemaFile], schema: schemaFile, configs: ['schema-recommended', 'schema-relay'] };
  const found = await lint(project, () => 'schema/schema.graphql');
  // One list without an argument is no leave for another.
  return found.map((one) => ({ ...one, id: one.id === 'relay-arguments' ? `${one.id}/${/`(\w+)`/.exec(one.text)?.[1]}` : one.id }));
}
