/** `hubei-assumed@1`: Hubei's own interface is not public; what is inf in provincial-interface.md stands here as data. */
import type { Profile } from '../profile.js';

export const profile: Profile = {
  name: 'hubei-assumed@1',
  title: '湖北省(推定)第 1 版',
  headerPrefix: 'gjgxjhpt',
  signature: 'HMAC-SHA256',
  secretKey: 'sha1prng',
  successCodes: ['0'],
  maxRows: 500,
  maxBytes: 4 * 1024 * 1024,
  operations: { insert: 'i', update: 'u', delete: 'd' },
  divisionCode: '420000',
  paths: {
    auth: '/auth/refreshappsecret', push: '/data/push', receipt: '/data/receipt', inventory: '/data/inventory',
    catalogue: '/catalogue/items', alerts: '/alerts/pull', feedback: '/alerts/feedback',
  },
  tables: [
    { kind: 'itemClaim', table: 'jg_sxrl' },
    { kind: 'checklist', table: 'jg_jcssqd' },
    { kind: 'checkAct', table: 'jg_jgxw_check_action' },
    { kind: 'jointInspection', table: 'jg_lhjg_task' },
    { kind: 'jointInspection', table: 'jg_lhjg_unit', child: 'participants', carry: ['taskNo'] },
    { kind: 'jointInspection', table: 'jg_lhjg_result', child: 'results', carry: ['taskNo'] },
    { kind: 'alertStep', table: 'alert_feedback', call: 'feedback', keepsWithdrawn: true },
    { kind: 'exposureNotice', table: 'jg_bgt' },
    { kind: 'bulletin', table: 'jg_jgdt' },
    { kind: 'supervisionPlan', table: 'jg_jgjh' },
  ],
  counts: ['checkAct'],
  feeds: {
    catalogue: {
      kind: 'supervisionItem', key: ['item_code'], changedAt: 'changed_at',
      fields: {
        itemCode: 'item_code', version: 'version', itemName: 'item_name', subItemName: 'sub_item_name', itemType: 'item_type', levels: 'levels',
        deptCode: 'dept_code', deptName: 'dept_name', basis: 'basis', superviseObject: 'supervise_object', status: 'status',
        itemChangedAt: 'changed_at',
      },
    },
    alerts: {
      kind: 'riskAlert', key: ['fxyjId'], changedAt: 'createdAt', areaField: 'areaNumber',
      fields: {
        fxyjId: 'fxyjId', title: 'title', level: 'level', domain: 'domain', riskObject: 'riskObject', riskObjectCertCode: 'riskObjectCertCode',
        createdAt: 'createdAt', alertSource: 'source', ruleId: 'ruleId', areaNumber: 'areaNumber', props: 'props',
      },
    },
  },
};
