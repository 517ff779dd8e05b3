/** Rights table: every entrance (root field, route, command) with the right that it declares, as docs/rights.md shows it. */
import type { GraphQLObjectType } from 'graphql';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { table } from '../../schema/docs/kind-page.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Role } from '../../schema/organisation.js';
import { type Right, rightTitles, roleDefinitions, roles, scopeTitles } from '../access/rights.js';
import { commands } from '../commands/list.js';
import { pages, routes } from '../http/routes.js';

/** A root field, a route or a command. */
export interface Entrance {
  readonly sort: 'query' | 'mutation' | 'route' | 'command';
  readonly name: string;
  readonly title: string;
  /** All are required. PUBLIC: no key is. BY_FIELD: that of each root field. */
  readonly rights: readonly Right[] | 'PUBLIC' | 'BY_FIELD';
}

export function entrances(kinds: readonly KindDefinition[]): Entrance[] {
  const schema = buildGraphqlSchema(kinds);
  const fields = (sort: Entrance['sort'], type: GraphQLObjectType | null | undefined): Entrance[] =>
    Object.values(type?.getFields() ?? {})
      .map(({ name, description, extensions }) => ({ sort, name, title: description ?? '', rights: [extensions.right as Right] }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    ...fields('query', schema.getQueryType()),
    ...fields('mutation', schema.getMutationType()),
    // What only goes on with one's own signing in has no right to ask for.
    ...routes
      .filter(({ methods }) => methods.includes('GET'))
      .map((route): Entrance => ({ sort: 'route', name: route.path, title: route.title, rights: route.public ? 'PUBLIC' : route.rights })),
    ...pages.map(({ path, title }): Entrance => ({ sort: 'route', name: path, title, rights: 'PUBLIC' })),
    ...Object.values(commands).map(({ name, title, right }): Entrance => ({ sort: 'command', name, title, rights: [right] })),
  ];
}

/** @param allowed what the page says; a parameter, so that a test can put what it has tried in its place */
export function rightsPage(entrances: readonly Entrance[], allowed: (role: Role, entrance: Entrance) => boolean): string {
  const names = Object.keys(roles) as Role[];
  const mark = (allowed: boolean): string => (allowed ? '✓' : '');
  const rights = (Object.keys(rightTitles) as Right[]).map((right) => [
    `\`${right}\``,
    ...rightTitles[right],
    ...names.map((role) => mark(roles[role].includes(right))),
  ]);
  const who = names.map((role) => {
    const { title, scope } = roleDefinitions[role];
    return [`\`${role}\``, ...title, ...scopeTitles[scope]];
  });
  const section = (sort: Entrance['sort'], title: string): string => {
    const rows = entrances
      .filter((entrance) => entrance.sort === sort)
      .map((entrance) => [
        `\`${entrance.name}\``,
        entrance.title,
        [entrance.rights].flat().join('、'),
        ...names.map((role) => mark(allowed(role, entrance))),
      ]);
    return `### ${title}\n\n${table(['名称 name', '内容 what', '权限 right', ...names], rows)}\n`;
  };
  return `# 权限 · Rights

由程序中的声明生成,请勿手改(\`npm run gen\`)。测试对每个角色逐一实际调用下列每一项,与本页核对。

角色决定能做什么,范围决定能看到哪些行:区级密钥只见本区的行,没有所属区的行只有市级可见;部门密钥只见本部门的行(本部门参与的联合监管任务也可见),没有部门的行
归区,批次只见其中本部门的行,运行、批次列表、作业与推送目标本身不给部门;目录、部门名录等共享的数据类人人可见。没有 \`personal\` 的角色连脱敏后的个人与敏感字段也取不到;
任何角色都不能按这些字段筛选、排序、分组或搜索。\`PUBLIC\` 不需密钥,也不给出个人信息;\`BY_FIELD\` 按所查字段各自的权限。命令行以操作系统用户的身份执行,视为市级管理员。

Made from what the program declares; a test calls each of these as each role and compares with this page. A role says what may be done at all, its scope
which rows are seen: a district's are its own, a row without a district is the city's only; a department's are its own, and joint inspections in which it takes
part. A row without a department is the district's; of a batch a department sees its own rows, and runs, lists of batches, jobs and targets as such are not for
it. Shared kinds (the catalogue, the list of departments) are everybody's. A role without \`personal\` is refused personal and sensitive fields, masked ones
too; nobody filters, orders, groups or searches by them. \`PUBLIC\` asks for no key and tells no personal data, \`BY_FIELD\` is the right of each field asked for.
The command line acts as the operating system's user, with the rights of CITY_ADMIN.

## 角色与范围 · Roles and scopes

${table(['角色 role', '名称', 'title', '范围', 'scope'], who)}

## 角色与权限 · Roles and rights

${table(['权限 right', '内容', 'what', ...names], rights)}

## 每一项 · Each way in

${section('query', '查询 · Queries')}
${section('mutation', '变更 · Mutations')}
${section('route', '地址 · Routes')}
${section('command', '命令 · Commands')}`;
}
