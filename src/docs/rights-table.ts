/** Rights table: every entrance (root field, route, command) with the right that it declares, as docs/rights.md shows it. */
import type { GraphQLObjectType } from 'graphql';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { table } from '../../schema/docs/kind-page.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Role } from '../../schema/organisation.js';
import { type Right, rightTitles, roles } from '../access/rights.js';
import { commands } from '../commands/list.js';
import { pages, routes } from '../http/routes.js';

/** A root field, a route or a command. */
export interface Entrance {
  readonly sort: 'query' | 'mutation' | 'route' | 'command';
  readonly name: string;
  readonly title: string;
  /** PUBLIC: no key is required. BY_FIELD: that of each root field. */
  readonly right: Right | 'PUBLIC' | 'BY_FIELD';
}

export function entrances(kinds: readonly KindDefinition[]): Entrance[] {
  const schema = buildGraphqlSchema(kinds);
  const fields = (sort: Entrance['sort'], type: GraphQLObjectType | null | undefined): Entrance[] =>
    Object.values(type?.getFields() ?? {})
      .map(({ name, description, extensions }) => ({ sort, name, title: description ?? '', right: extensions.right as Right }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    ...fields('query', schema.getQueryType()),
    ...fields('mutation', schema.getMutationType()),
    ...routes.map((route): Entrance => ({ sort: 'route', name: route.path, title: route.title, right: route.public ? 'PUBLIC' : route.right })),
    ...pages.map(({ path, title }): Entrance => ({ sort: 'route', name: path, title, right: 'PUBLIC' })),
    ...Object.values(commands).map(({ name, title, right }): Entrance => ({ sort: 'command', name, title, right })),
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
  const section = (sort: Entrance['sort'], title: string): string => {
    const rows = entrances
      .filter((entrance) => entrance.sort === sort)
      .map((entrance) => [`\`${entrance.name}\``, entrance.title, entrance.right, ...names.map((role) => mark(allowed(role, entrance)))]);
    return `### ${title}\n\n${table(['名称 name', '内容 what', '权限 right', ...names], rows)}\n`;
  };
  return `# 权限 · Rights

由程序中的声明生成,请勿手改(\`npm run gen\`)。测试对每个角色逐一实际调用下列每一项,与本页核对。

角色决定能做什么,可见的区决定能看到哪些行:区级密钥只见本区的行,没有所属区的行只有市级可见;\`PUBLIC\` 不需密钥,也不给出个人信息;\`BY_FIELD\` 按所查字段各自的权限。
命令行以操作系统用户的身份执行,视为市级管理员。

Made from what the program declares; a test calls each of these as each role and compares with this page. A role says what a key may do at all, its districts
say which rows it sees; a row without a district is the city's only. \`PUBLIC\` asks for no key and tells no personal data, \`BY_FIELD\` is the right of each field
asked for. The command line acts as the operating system's user, with the rights of CITY_ADMIN.

## 角色与权限 · Roles and rights

${table(['权限 right', '内容', 'what', ...names], rights)}

## 每一项 · Each way in

${section('query', '查询 · Queries')}
${section('mutation', '变更 · Mutations')}
${section('route', '地址 · Routes')}
${section('command', '命令 · Commands')}`;
}
