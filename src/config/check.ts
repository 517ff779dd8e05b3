/** Cross-check of a configuration, on the raw tree: it runs also where the shape is wrong elsewhere, so one answer names every fault. */
import type { SourceType, TargetType } from '../../connectors/contract.js';
import type { IdentityType } from '../../connectors/identity/contract.js';
import { isLoopback, staysPrivate } from '../../connectors/loopback.js';
import { isDatabaseUrl } from '../../schema/database-url.js';
import { isUscc } from '../../schema/kind/check-digits.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { DESK } from '../../schema/handling.js';
import { isZone } from '../../schema/time.js';
import type { Profile } from '../../schema/profile/profile.js';
import { profileFaults } from '../../schema/profile/faults.js';
import { type Faults, listOfNames, type Path } from './faults.js';
import type { JobDefaults } from './shape.js';
import { scheduleFault } from '../kit/schedule.js';
import { checkIdentity } from './identity.js';
import { checkMapping, strictly } from './mapping.js';
import { checkViewer } from './viewer-scope.js';
import { type Tree, tree } from './tree.js';

export interface DeclaredNames {
  readonly sourceTypes: ReadonlyMap<string, SourceType>;
  readonly targetTypes: ReadonlyMap<string, TargetType>;
  /** Ways in beside `local`; none unless given. */
  readonly identityTypes?: ReadonlyMap<string, IdentityType>;
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly kinds: readonly KindDefinition[];
  readonly jobs: readonly JobDefaults[];
}

const DATABASE_URL = '应为 sqlite:文件、mariadb://用户:密码@主机:端口/库 或 mysql://…';

export function crossCheck(file: Tree, declared: DeclaredNames, faults: Faults): void {
  const city = tree(file.city);
  if (typeof city.uscc === 'string' && !isUscc(city.uscc)) faults.add(['city', 'uscc'], '应为 18 位统一社会信用代码,校验位正确');
  zone(file.zone, ['zone'], faults);
  const districts = checkDistricts(list(file.districts), faults);
  unique(list(file.districts), 'code', ['districts'], faults);
  unique([...list(file.sources), ...list(file.targets)], 'name', [], faults, (i) => pathOf(i, list(file.sources).length));
  unique(list(file.viewers), 'name', ['viewers'], faults);
  unique(list(file.viewers), 'key', ['viewers'], faults);
  list(file.sources).forEach((source, i) => checkSource(source, ['sources', i], districts, declared, faults));
  list(file.targets).forEach((target, i) => checkTarget(target, ['targets', i], declared, faults));
  // Lists of districts, whatever each is for.
  for (const [name, codes] of Object.entries(tree(file.desk)))
    if (Array.isArray(codes)) codes.forEach((code, i) => district(code, ['desk', name, i], districts, faults));
  list(file.viewers).forEach((viewer, i) => checkViewer(viewer, ['viewers', i], districts, faults));
  unique(list(file.notify), 'name', ['notify'], faults);
  list(file.notify).forEach((rule, i) => checkNotice(rule, ['notify', i], districts, faults));
  checkIdentity(file, declared.identityTypes ?? new Map(), faults);
  for (const [name, job] of Object.entries(tree(file.jobs))) schedule(tree(job).schedule, ['jobs', name, 'schedule'], faults);
  const { url } = tree(file.database);
  if (typeof url === 'string' && !isDatabaseUrl(url)) faults.add(['database', 'url'], DATABASE_URL);
}

function checkSource(source: Tree, at: Path, districts: ReadonlySet<string>, declared: DeclaredNames, faults: Faults): void {
  const type = named(source.type, declared.sourceTypes, [...at, 'type'], '数据源类型', faults);
  // How fast it may be read is the same for every type.
  const { pace: _, ...settings } = tree(source.settings);
  if (type) faults.check(strictly(type.settings), settings, [...at, 'settings']);
  if (source.name === DESK) faults.add([...at, 'name'], `${DESK} 是本系统自己登记的内容的名称,请改用其他名称`);
  zone(source.zone, [...at, 'zone'], faults);
  schedule(source.schedule, [...at, 'schedule'], faults);
  const rule = tree(source.district);
  if (typeof source.district === 'string') district(source.district, [...at, 'district'], districts, faults);
  for (const [raw, code] of Object.entries(tree(rule.values))) district(code, [...at, 'district', 'values', raw], districts, faults);
  const kinds = new Map(declared.kinds.map((kind) => [kind.name, kind]));
  for (const [name, mapping] of Object.entries(tree(source.kinds))) {
    const path = [...at, 'kinds', name];
    const kind = named(name, kinds, path, '数据类', faults);
    if (kind) checkMapping(mapping, kind, type, path, faults);
    if (rule.byDepartment === true && !tree(mapping).department)
      faults.add([...path, 'department'], '按部门定区时必须写明部门字段,如 { field: bmdm }');
  }
}

function checkTarget(target: Tree, at: Path, declared: DeclaredNames, faults: Faults): void {
  const type = named(target.type, declared.targetTypes, [...at, 'type'], '推送目标类型', faults);
  if (type) faults.check(strictly(type.settings), target.settings ?? {}, [...at, 'settings']);
  const profile = named(target.profile, declared.profiles, [...at, 'profile'], '省级规范', faults);
  if (profile)
    for (const fault of profileFaults(profile, declared.kinds)) faults.add([...at, 'profile'], `${profile.name} 的 ${fault.at}:${fault.message}`);
  const kinds = Array.isArray(target.kinds) ? target.kinds : [];
  const tables = new Map((profile?.tables ?? []).map((table) => [table.kind, table]));
  kinds.forEach((kind, i) => {
    if (profile) named(kind, tables, [...at, 'kinds', i], `${profile.name} 接收的数据类`, faults);
    if (kinds.indexOf(kind) < i) faults.add([...at, 'kinds', i], `${String(kind)} 重复`);
  });
  for (const [feed, options] of Object.entries(tree(target.downward))) {
    if (profile) named(feed, new Map(Object.entries(profile.feeds)), [...at, 'downward', feed], '下行数据', faults);
    schedule(tree(options).schedule, [...at, 'downward', feed, 'schedule'], faults);
  }
  const baseUrl = String(tree(target.settings).baseUrl ?? '');
  const plain = /^http:/i.test(baseUrl) && URL.canParse(baseUrl) && !isLoopback(new URL(baseUrl).hostname);
  if (plain && tree(target.tls).insecure !== true) {
    faults.add([...at, 'settings', 'baseUrl'], '本机以外应使用 https;确需明文时写明 tls: { insecure: true }');
  }
}

function checkNotice(rule: Tree, at: Path, districts: ReadonlySet<string>, faults: Faults): void {
  const url = String(rule.url ?? '');
  if (URL.canParse(url) && !staysPrivate(url) && tree(rule.tls).insecure !== true)
    faults.add([...at, 'url'], '本机以外应使用 https;确需明文时写明 tls: { insecure: true }');
  if (Array.isArray(rule.districts)) rule.districts.forEach((code, i) => district(code, [...at, 'districts', i], districts, faults));
}

function checkDistricts(found: readonly Tree[], faults: Faults): Set<string> {
  const byArea = new Map<unknown, Tree[]>();
  for (const each of found) byArea.set(each.areaNumber, [...(byArea.get(each.areaNumber) ?? []), each]);
  for (const [area, sharing] of byArea) {
    if (sharing.length < 2 || area === undefined) continue;
    const defaults = sharing.filter((each) => each.areaDefault === true).length;
    if (defaults !== 1)
      faults.add(['districts'], `${sharing.map((each) => each.code).join('、')} 同属 ${String(area)},其中应恰有一个 areaDefault: true`);
  }
  return new Set(found.map((each) => each.code).filter((code) => typeof code === 'string'));
}

function unique(items: readonly Tree[], key: string, at: Path, faults: Faults, path: (i: number) => Path = (i) => [...at, i]): void {
  const seen = new Set<unknown>();
  items.forEach((item, i) => {
    if (item[key] !== undefined && seen.has(item[key])) faults.add([...path(i), key], `${key === 'key' ? '密钥' : String(item[key])} 重复`);
    seen.add(item[key]);
  });
}

function pathOf(i: number, sources: number): Path {
  return i < sources ? ['sources', i] : ['targets', i - sources];
}

function named<T>(name: unknown, among: ReadonlyMap<string, T>, at: Path, what: string, faults: Faults): T | undefined {
  if (typeof name !== 'string') return undefined;
  if (!among.has(name)) faults.addMissing(at, `没有名为 ${name} 的${what}${listOfNames(among.keys())}`);
  return among.get(name);
}

function district(code: unknown, at: Path, districts: ReadonlySet<string>, faults: Faults): void {
  if (typeof code === 'string' && !districts.has(code)) faults.addMissing(at, `没有代码为 ${code} 的区${listOfNames(districts)}`);
}

function schedule(text: unknown, at: Path, faults: Faults): void {
  const fault = typeof text === 'string' ? scheduleFault(text) : null;
  if (fault !== null) faults.add(at, fault);
}

function zone(text: unknown, at: Path, faults: Faults): void {
  if (typeof text === 'string' && !isZone(text)) faults.add(at, '不是可用的时区,如 Asia/Shanghai');
}

function list(value: unknown): Tree[] {
  return Array.isArray(value) ? value.map(tree) : [];
}
