/** Rights: what each role may do at all. This table is all there is: the checks, their test and docs/rights.md are made from it. */
import { type Role, roleNames, type Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';

/** Chinese and English title of each right. */
export const rightTitles = {
  self: ['自己的权限,及代码、数据类与规则的名称', "one's own rights, and the names of codes, kinds and rules"],
  figures: ['各区、新鲜度与年度数字', 'districts, freshness and figures'],
  records: ['查询与搜索记录', 'reading and searching records'],
  personal: ['个人与敏感字段(脱敏后)', 'personal and sensitive fields, masked'],
  reveal: ['逐条查看个人与敏感字段的原值,记入审计', 'revealing one personal or sensitive value, written to the audit log'],
  export: ['导出文件', 'exporting files'],
  logs: ['平衡、上报行、待修复与质量问题', 'balance, deliveries, quarantine and quality issues'],
  books: ['运行与批次', 'runs and batches'],
  retry: ['重推上报行', 'sending deliveries again'],
  request: ['申请认领、核销事项,撤回申请', 'asking for a claim or write-off of an item, and taking that back'],
  decide: ['决定认领、核销的申请', 'deciding on requests for claims and write-offs'],
  take: ['采用一行待修复', 'taking a row that was set aside'],
  alerts: ['登记、收回预警处置', 'writing and taking back steps of alerts'],
  assign: ['把预警转交同一区划的另一区', 'handing an alert to another district of its area'],
  jobs: ['查看、运行、暂停作业,重新检查、重新读取', 'seeing, running and pausing jobs, revalidation, re-reads'],
  release: ['放行、暂停推送目标', 'releasing and holding a delivery target'],
  calendar: ['载入工作日历', 'loading the working calendar'],
  documents: ['登记、删除受信文档', 'adding and removing trusted documents'],
  people: ['查看人员、密钥与角色', 'seeing people, keys and roles'],
  propose: ['提出账号与密钥的新增、停用、重置', 'proposing to add, end or reset accounts and keys'],
  confirm: ['确认所提出的,并管理角色、范围与锁定', 'confirming what was proposed; roles, scopes and locks'],
  endAccess: ['停用账号与密钥,结束登录', 'ending accounts, keys and sessions'],
  audit: ['查阅审计日志', 'reading the audit log'],
  schema: ['开发者页面', "the developer's page"],
} as const;

export type Right = keyof typeof rightTitles;

/** Which rows a role can be given: of the whole city, of some districts, of one department, or of nobody. */
export const scopeTitles = {
  city: ['全市', 'the whole city'],
  districts: ['一个或几个区', 'one or more districts'],
  department: ['一个部门', 'one department'],
  none: ['不看业务数据', 'no rows'],
} as const;

export type ScopeKind = keyof typeof scopeTitles;

export interface RoleDefinition {
  /** Chinese and English. */
  readonly title: readonly [string, string];
  readonly scope: ScopeKind;
  readonly rights: readonly Right[];
}

/**
 * A role is a list of rights. Which rows it then sees is its scope (scope.ts): a district retries its own deliveries and takes its own rows only.
 * The last three are the three administrators of level 3: none holds a right of the business, and who proposes does not confirm.
 */
export const roleDefinitions: Readonly<Record<Role, RoleDefinition>> = {
  CITY_ADMIN: {
    title: ['市级管理员', 'city administrator'],
    scope: 'city',
    rights: [
      ...(['self', 'figures', 'records', 'personal', 'reveal', 'export', 'logs', 'books'] as const),
      ...(['retry', 'take', 'alerts', 'assign', 'jobs', 'release', 'calendar', 'documents', 'decide'] as const),
    ],
  },
  DISTRICT_ADMIN: {
    title: ['区级管理员', 'district administrator'],
    scope: 'districts',
    rights: ['self', 'figures', 'records', 'personal', 'reveal', 'export', 'logs', 'books', 'retry', 'take', 'alerts', 'assign', 'request'],
  },
  DEPARTMENT_CLERK: {
    title: ['部门经办人', 'clerk of a department'],
    scope: 'department',
    rights: ['self', 'figures', 'records', 'personal', 'reveal', 'export', 'logs', 'alerts', 'request'],
  },
  PUSH_OPERATOR: {
    title: ['推送运维', 'operator of deliveries'],
    scope: 'city',
    rights: ['self', 'figures', 'records', 'export', 'logs', 'books', 'retry', 'jobs', 'release'],
  },
  DASHBOARD: { title: ['大屏', 'dashboard'], scope: 'districts', rights: ['self', 'figures'] },
  DEVELOPER: {
    title: ['开发者', 'developer'],
    scope: 'districts',
    rights: ['self', 'figures', 'records', 'personal', 'export', 'schema'],
  },
  SYSTEM_ADMIN: {
    title: ['系统管理员', 'system administrator'],
    scope: 'none',
    rights: ['self', 'jobs', 'calendar', 'documents', 'people', 'propose', 'endAccess'],
  },
  SECURITY_ADMIN: { title: ['安全管理员', 'security administrator'], scope: 'none', rights: ['self', 'people', 'confirm', 'endAccess'] },
  AUDITOR: { title: ['审计员', 'auditor'], scope: 'city', rights: ['self', 'figures', 'logs', 'books', 'people', 'audit'] },
};

export const roles = Object.fromEntries(roleNames.map((role) => [role, roleDefinitions[role].rights])) as Readonly<Record<Role, readonly Right[]>>;

/** Roles that a key of the configuration can have: who administers people signs in as a person. */
export const machineRoles = roleNames.filter((role) => roleDefinitions[role].scope !== 'none');

export const mayDo = (role: Role, right: Right): boolean => roles[role].includes(right);

/** FORBIDDEN unless the viewer's role has this right. */
export function permit(viewer: Viewer, right: Right): void {
  if (!mayDo(viewer.role, right)) throw new HubError('FORBIDDEN');
}
