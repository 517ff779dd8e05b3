/**
 * On-site load, as data: which records are checks of an enterprise, by whom, and which of them need no visit. What the law caps is visits
 * (国办发〔2024〕54号); the number is a city's own (S: the same body at most twice a year at one enterprise), so the configuration sets it.
 */
export const onSite = {
  kind: 'checkAct',
  enterprise: 'administrativeCpUiCode',
  enterpriseName: 'administrativeCp',
  body: 'institutionCode',
  bodyName: 'institution',
  /** A check whose mode says that nobody came; one that says nothing counts as a visit. Codes: inf. */
  offSite: { field: 'checkMode', codes: ['02', '03'] },
  /** It was joint where a result of a joint task points at it. */
  joint: { kind: 'jointResult', reference: 'checkAct' },
  formula:
    '对法人和其他组织的检查(不含公民;检查方式为非现场、书面的不算,没有写方式的算),按企业的统一社会信用代码与实施机构计数;' +
    '有联合监管结果指向的为联合检查。超出为同一单位一年内对同一企业超过上限的次数。',
} as const;

/** S: 同一部门对同一企业一年不超过两次. */
export const DEFAULT_CAP = 2;
