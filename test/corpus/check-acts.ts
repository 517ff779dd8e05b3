/** Made-up bad rows of 行政检查: what each changes in a good row, and every finding it must get, as `field RULE`. All names and codes are invented. */

export const good: Readonly<Record<string, string>> = {
  planId: 'P-1',
  itemCode: '01000101000001',
  listCode: '11420700MB000000083100001',
  checkActionName: '对某公司的检查',
  checkActionCode: 'JC-1',
  institution: '某局',
  institutionCode: '11420700MB00000008',
  superviseObject: '食品生产企业',
  administrativeCp: '鄂州某某食品有限公司',
  administrativeCpNa: '02',
  administrativeCpCeType: '001',
  administrativeCpUiCode: '91420704MA4900002X',
  areaNumber: '420704',
  checkForm: '01',
  checkType: '01',
  checkMode: '01',
  checkResult: '01',
  checkDate: '2022-03-01',
  checkPersonnel: '张三,李四',
  checkPersonnelCode: 'E001,E002',
  submittedDate: '2022-03-02',
};

export type Case = readonly [title: string, change: Readonly<Record<string, string | null>>, findings: readonly string[]];

const citizen = { administrativeCp: '王某', administrativeCpNa: '01', administrativeCpCeType: '111', administrativeCpUiCode: '11010519491231002X' };

export const cases: readonly Case[] = [
  // What looks odd and is right.
  ['a good row', {}, []],
  ['a character beyond the first plane', { administrativeCp: '𠮷野䶮㐂商店' }, []],
  ['a private-use character', { administrativeCp: '某\ue001公司' }, []],
  ['reported on the day of the check', { submittedDate: '2022-03-01' }, []],
  ['a leap day', { checkDate: '2020-02-29', submittedDate: '2020-02-29' }, []],
  ['a day before the reform', { checkDate: '1940-06-01' }, []],
  ['the first day of summer time in 1986', { checkDate: '1986-05-04' }, []],
  ['the first day of summer time in 1988', { checkDate: '1988-04-17' }, []],
  ['a citizen with a valid ID', citizen, []],
  ['a citizen with a passport', { ...citizen, administrativeCpCeType: '414', administrativeCpUiCode: 'E12345678' }, []],
  ['a citizen with a permit', { ...citizen, administrativeCpCeType: '516', administrativeCpUiCode: 'H1234567800' }, []],
  ['another organisation with another certificate', { administrativeCpNa: '03', administrativeCpCeType: '099', administrativeCpUiCode: 'XY-77' }, []],
  [
    'a citizen with a passport of three signs',
    { ...citizen, administrativeCpCeType: '414', administrativeCpUiCode: 'E12' },
    ['administrativeCpUiCode CERTIFICATE_FORM'],
  ],
  [
    'a citizen with a permit of another kind',
    { ...citizen, administrativeCpCeType: '511', administrativeCpUiCode: 'H1234567800' },
    ['administrativeCpUiCode CERTIFICATE_FORM'],
  ],
  [
    'another organisation with a right organisation code',
    { administrativeCpNa: '03', administrativeCpCeType: '099', administrativeCpUiCode: 'MB000000-0' },
    [],
  ],
  [
    'another organisation with a slip in its organisation code',
    { administrativeCpNa: '03', administrativeCpCeType: '099', administrativeCpUiCode: 'MB000001-0' },
    ['administrativeCpUiCode CERTIFICATE_FORM'],
  ],
  ['a code by its label', { checkResult: '不合格' }, []],
  ['a code without its zero', { checkResult: '2' }, []],
  ['no certificates of officers at all', { checkPersonnelCode: null }, []],
  ['officers set apart by 、', { checkPersonnel: '张三、李四' }, []],
  // Set right, and told.
  ['a NUL inside', { administrativeCp: '某\u0000公司' }, ['administrativeCp NORMALISED']],
  ['full-width digits in a number', { checkActionCode: 'JC-\uff11' }, ['checkActionCode NORMALISED']],
  ['space around', { institution: ' 某局 ' }, ['institution NORMALISED']],
  ['an ideographic space around', { institution: '\u3000某局' }, ['institution NORMALISED']],
  ['a lower-case x of an ID', { ...citizen, administrativeCpUiCode: '11010519491231002x' }, ['administrativeCpUiCode NORMALISED']],
  ['a USCC in lower case', { institutionCode: '11420700mb00000008' }, ['institutionCode NORMALISED']],
  // Required.
  ...(['itemCode', 'listCode', 'checkActionName', 'checkActionCode', 'institution', 'institutionCode', 'superviseObject'] as const).map(
    (field): Case => [`no ${field}`, { [field]: null }, [`${field} REQUIRED`]],
  ),
  ['only spaces where a text is required', { superviseObject: '   ' }, ['superviseObject REQUIRED']],
  [
    'everything missing at once',
    { checkResult: null, checkDate: null, checkPersonnel: null },
    ['checkDate REQUIRED', 'checkPersonnel REQUIRED', 'checkResult REQUIRED'],
  ],
  // Dates.
  ['0000-00-00', { checkDate: '0000-00-00' }, ['checkDate DATE']],
  ['2月30日', { checkDate: '2022年2月30日' }, ['checkDate DATE']],
  ['the 29th of February of a common year', { checkDate: '2022-02-29' }, ['checkDate DATE']],
  ['a thirteenth month', { checkDate: '2022-13-01' }, ['checkDate DATE']],
  ['a word for a date', { checkDate: '上周三' }, ['checkDate DATE']],
  ['an unreadable report date', { submittedDate: '31/02/2022' }, ['submittedDate DATE']],
  ['reported before the check', { submittedDate: '2022-02-28' }, ['submittedDate DATE_ORDER']],
  ['a filler for a date', { checkDate: '1900-01-01' }, ['checkDate PLACEHOLDER']],
  // Fillers.
  ['“无” for the object', { superviseObject: '无' }, ['superviseObject PLACEHOLDER']],
  ['“暂无” for the name', { checkActionName: '暂无' }, ['checkActionName PLACEHOLDER']],
  ['zeros for a number', { checkActionCode: '00000' }, ['checkActionCode PLACEHOLDER']],
  ['a dash for the institution', { institution: '—' }, ['institution PLACEHOLDER']],
  ['“无” in an optional field', { companyType: '无' }, ['companyType PLACEHOLDER']],
  ['NULL as a word', { administrativeCp: 'null' }, ['administrativeCp PLACEHOLDER']],
  // Codes and numbers.
  ['an item code with a letter', { itemCode: '0100010100000A' }, ['itemCode ITEM_CODE']],
  ['an item code of 13 digits', { itemCode: '0100010100000' }, ['itemCode ITEM_CODE']],
  ['two list codes in one cell', { listCode: '11420700MB000000083100001,11420700MB000000083100002' }, ['listCode LIST_CODE']],
  ['a list code of a sixth level', { listCode: '11420700MB000000086100001' }, ['listCode LIST_CODE']],
  ['a list code whose body does not exist', { listCode: '11420700MB000000093100001' }, ['listCode LIST_CODE']],
  ['a wrong check digit of the body', { institutionCode: '11420700MB00000009' }, ['institutionCode USCC']],
  ['a USCC with the letter O', { institutionCode: '11420700MBO0000008' }, ['institutionCode USCC']],
  ['a USCC one short', { institutionCode: '11420700MB0000000' }, ['institutionCode USCC']],
  ['a wrong check digit of the counterparty', { administrativeCpUiCode: '91420704MA49000021' }, ['administrativeCpUiCode CHECK_DIGIT']],
  ['an ID with a wrong check digit', { ...citizen, administrativeCpUiCode: '110105194912310021' }, ['administrativeCpUiCode CHECK_DIGIT']],
  ['an ID born on 31 February', { ...citizen, administrativeCpUiCode: '110105194902310027' }, ['administrativeCpUiCode CHECK_DIGIT']],
  ['a number beyond 2^53 for an ID', { ...citizen, administrativeCpUiCode: '9007199254740993' }, ['administrativeCpUiCode CHECK_DIGIT']],
  ['a decimal for an ID', { ...citizen, administrativeCpUiCode: '12345678901234.5678' }, ['administrativeCpUiCode CHECK_DIGIT']],
  ['an area of five digits', { areaNumber: '42070' }, ['areaNumber AREA_NUMBER']],
  ['an area of another district', { areaNumber: '420703' }, ['areaNumber AREA_OF_DISTRICT']],
  ['a code outside its list', { checkResult: '09' }, ['checkResult CODE_LIST']],
  ['two codes in one cell', { checkResult: '01,02' }, ['checkResult ONE_CODE']],
  ['a name of an object’s property for a code', { checkForm: 'constructor' }, ['checkForm CODE_LIST']],
  // Certificates and their kind.
  ['a citizen with a USCC', { administrativeCpNa: '01' }, ['administrativeCpCeType CERTIFICATE_KIND']],
  [
    'a company with an ID',
    { administrativeCpCeType: '111', administrativeCpUiCode: '11010519491231002X' },
    ['administrativeCpCeType CERTIFICATE_KIND'],
  ],
  ['a company with another certificate', { administrativeCpCeType: '099' }, ['administrativeCpCeType CERTIFICATE_KIND']],
  [
    'an organisation with a passport',
    { administrativeCpNa: '03', administrativeCpCeType: '414' },
    ['administrativeCpCeType CERTIFICATE_KIND', 'administrativeCpUiCode CERTIFICATE_FORM'],
  ],
  [
    'a certificate of the wrong kind with a wrong digit',
    { administrativeCpNa: '01', administrativeCpUiCode: '91420704MA49000021' },
    ['administrativeCpCeType CERTIFICATE_KIND', 'administrativeCpUiCode CHECK_DIGIT'],
  ],
  // Officers.
  ['one officer', { checkPersonnel: '张三', checkPersonnelCode: 'E001' }, ['checkPersonnel TWO_OFFICERS']],
  ['one officer twice', { checkPersonnel: '张三,张三' }, ['checkPersonnel TWO_OFFICERS']],
  ['one officer and a comma', { checkPersonnel: '张三,', checkPersonnelCode: null }, ['checkPersonnel TWO_OFFICERS']],
  ['one certificate for two', { checkPersonnelCode: 'E001' }, ['checkPersonnelCode OFFICER_CERTIFICATES']],
  ['one certificate twice', { checkPersonnelCode: 'E001,E001' }, ['checkPersonnelCode OFFICER_CERTIFICATES']],
  // Length and pairs.
  ['a name of 501 characters', { checkActionName: '检'.repeat(501) }, ['checkActionName LENGTH']],
  ['500 characters beyond the first plane', { checkActionName: '𠮷'.repeat(500) }, []],
  ['a body entrusted by name only', { entrustDept: '某所' }, ['entrustDeptCode TOGETHER']],
  [
    'many faults in one row, all named',
    { superviseObject: null, checkResult: '09', areaNumber: '4207', checkPersonnel: '张三', checkPersonnelCode: 'E001', submittedDate: '2021-01-01' },
    ['areaNumber AREA_NUMBER', 'checkPersonnel TWO_OFFICERS', 'checkResult CODE_LIST', 'submittedDate DATE_ORDER', 'superviseObject REQUIRED'],
  ],
];

/** The rows of one kind: a good one, and what each case changes in it. */
export interface CaseGroup {
  readonly kind: string;
  /** where it goes up */
  readonly table: string;
  readonly good: Readonly<Record<string, string>>;
  readonly cases: readonly Case[];
}

export const checkActCases: CaseGroup = { kind: 'checkAct', table: 'jg_jgxw_check_action', good, cases };
