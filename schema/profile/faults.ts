/** Profile validation: faults of a profile against the kinds, all reported at once; a profile is data, and data is checked before it is used. */
import type { FieldDefinition, KindDefinition } from '../kind/kind-definition.js';
import { codeList, codeListNames } from '../lists.js';
import type { Profile, ProfileTable } from './profile.js';
import { isDay } from '../time.js';

export interface ProfileFault {
  /** place within the profile, `tables.jg_sxrl.columns.level` */
  readonly at: string;
  readonly message: string;
}

export function profileFaults(profile: Profile, kinds: readonly KindDefinition[]): ProfileFault[] {
  const faults: ProfileFault[] = [];
  const add = (at: string, message: string): void => void faults.push({ at, message });
  const named = new Map(kinds.map((kind) => [kind.name, kind]));
  if (!/^[a-z][a-z0-9-]*@[1-9]\d*$/.test(profile.name)) add('name', '应为“名称@版本”,如 hubei-assumed@1');
  if (profile.maxRows < 1 || profile.maxBytes < 1_024) add('maxRows', '每批行数与字节数应为正数');
  const tables = new Set<string>();
  for (const table of profile.tables) {
    const at = `tables.${table.table}`;
    if (tables.has(table.table)) add(at, '表名重复');
    tables.add(table.table);
    const kind = named.get(table.kind);
    if (!kind) add(at, `没有名为 ${table.kind} 的数据类`);
    else tableFaults(profile, table, kind, at, add);
  }
  for (const kind of profile.counts) if (!profile.tables.some((table) => table.kind === kind)) add('counts', `${kind} 没有上报的表`);
  for (const [name, feed] of Object.entries(profile.feeds)) {
    const kind = named.get(feed.kind);
    if (!kind) add(`feeds.${name}`, `没有名为 ${feed.kind} 的数据类`);
    else strangers(Object.keys(feed.fields), kind.fields, `feeds.${name}.fields`, add);
  }
  listFaults(profile, add);
  return faults;
}

type Add = (at: string, message: string) => void;

function tableFaults(profile: Profile, table: ProfileTable, kind: KindDefinition, at: string, add: Add): void {
  const child = table.child ? kind.children.find((candidate) => candidate.name === table.child) : null;
  if (table.child && !child) add(at, `${kind.name} 没有名为 ${table.child} 的子表`);
  if (table.child && !child) return;
  const fields = (child ?? kind).fields;
  const carried = kind.fields.filter((field) => table.carry?.includes(field.name));
  strangers(table.carry ?? [], kind.fields, `${at}.carry`, add);
  strangers([...(table.omit ?? []), ...Object.keys(table.names ?? {}), ...Object.keys(table.columns ?? {})], [...fields, ...carried], at, add);
  const columns = [...carried, ...fields]
    .filter((field) => !table.omit?.includes(field.name))
    .map((field) => table.names?.[field.name] ?? field.national);
  for (const column of new Set(columns.filter((column, i) => columns.indexOf(column) < i))) add(at, `列名 ${column} 重复`);
  // An object has such names before all others, whatever order they are given in.
  for (const column of columns.filter((column) => /^\d+$/.test(column))) add(at, `列名 ${column} 不能只有数字`);
  for (const field of fields) columnFaults(profile, table, kind, field, `${at}.columns.${field.name}`, add);
}

function columnFaults(profile: Profile, table: ProfileTable, kind: KindDefinition, field: FieldDefinition, at: string, add: Add): void {
  const rule = table.columns?.[field.name];
  if (!rule) return;
  const fields = [...kind.fields, ...(kind.children.find((candidate) => candidate.name === table.child)?.fields ?? [])];
  if (rule.max !== undefined && rule.max > field.max) add(at, `长度 ${rule.max} 超过本地保存的 ${field.max}`);
  if (rule.exact !== undefined && rule.exact > field.max) add(at, `长度 ${rule.exact} 超过本地保存的 ${field.max}`);
  if (!table.child && kind.naturalKey.includes(field.name) && rule.required !== undefined && rule.required !== true) add(at, '编号字段必须必填');
  if (typeof rule.required === 'object') strangers(Object.keys(rule.required), fields, `${at}.required`, add);
  if (rule.list && !profile.lists?.[rule.list]) add(at, `没有名为 ${rule.list} 的代码表`);
  if (rule.date && field.shape !== 'day' && field.shape !== 'moment') add(at, '不是日期或时间,不能写日期形式');
  if (rule.pattern && !isPattern(rule.pattern.form)) add(at, `格式 ${rule.pattern.form} 不是正确的正则表达式`);
}

function listFaults(profile: Profile, add: Add): void {
  const hubLists = new Set(codeListNames());
  for (const [name, codes] of Object.entries(profile.lists ?? {})) {
    const at = `lists.${name}`;
    const hubCodes = hubLists.has(name) ? codeList(name).codes : null;
    for (const [code, { from, until }] of Object.entries(codes)) {
      if (hubCodes && !Object.hasOwn(hubCodes, code)) add(at, `本地代码表中没有 ${code}`);
      for (const day of [from, until]) if (day !== undefined && !isDay(day)) add(at, `${code} 的有效期 ${day} 不是日期`);
      if (from && until && from > until) add(at, `${code} 的有效期先后颠倒`);
    }
  }
}

function strangers(names: readonly string[], fields: readonly FieldDefinition[], at: string, add: Add): void {
  for (const name of names) if (!fields.some((field) => field.name === name)) add(at, `没有名为 ${name} 的字段`);
}

function isPattern(form: string): boolean {
  try {
    new RegExp(`^(?:${form})$`, 'u');
    return true;
  } catch {
    return false;
  }
}
