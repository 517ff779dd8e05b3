/**
 * Catalogue of quality rules: what each checks, how severe it is, and how a person mends it. Ids are public and stable; `number` is the
 * rule's number in standard.md §5, where it has one. The docs of each rule are made from here.
 */

/** BLOCK holds a record back, WARN means that a person should look, NOTE says what was corrected automatically. */
export type Severity = 'BLOCK' | 'WARN' | 'NOTE';

interface Rule {
  readonly number: string | null;
  readonly severity: Severity;
  readonly title: string;
  readonly remedy: string;
  /** source mark of standard.md; inf: a design choice of ours */
  readonly source: string;
}

const catalogue = {
  KEY: { number: null, severity: 'BLOCK', title: '主键不能为空', remedy: '在数据源中补齐主键,下次归集时自动重读。', source: 'inf' },
  INCOMPLETE: {
    number: null,
    severity: 'BLOCK',
    title: '一行须给全',
    remedy:
      '对方没有给出这一行的子表,已有记录保持不变:请对方核对这一条;全量读取的下次归集时自动重读,按变更时间读取的在它再次变更时重读,或运行 hub source reread。',
    source: 'inf',
  },
  NOT_STORABLE: {
    number: null,
    severity: 'BLOCK',
    title: '数据库能够存下',
    remedy: '数据库不接受这一行的内容,其余的行已入库:请按说明在数据源中改正该行,或请管理员检查数据库中自行添加的约束、触发器;每次归集都会再试。',
    source: 'inf',
  },
  CHANGED_AT: {
    number: null,
    severity: 'BLOCK',
    title: '变更时间可读',
    remedy: '在数据源中填写变更时间,格式如 2022-03-01 08:30:00;统一用另一种写法的,请管理员在配置的 formats: { changedAt: … } 中写明。',
    source: 'inf',
  },
  KEY_NOT_UNIQUE: {
    number: null,
    severity: 'WARN',
    title: '主键不重复',
    remedy: '数据源在同一主键下给出了几行不同的内容,只留下了先读到的一行:请在数据源或配置中改用能区分它们的主键。',
    source: 'inf',
  },
  OLDER_DIFFERS: {
    number: null,
    severity: 'WARN',
    title: '较旧而不同的内容',
    remedy: '后到的一行变更时间更早而内容不同,没有采用:确应采用的,运行 hub source take 编号。',
    source: 'inf',
  },
  TIME_WENT_BACK: {
    number: null,
    severity: 'NOTE',
    title: '变更时间倒退',
    remedy: '无需处理;内容已按数据源现状更新。时常出现时请核对数据源的时钟或同步程序。',
    source: 'inf',
  },
  CHANGED_IN_FUTURE: {
    number: null,
    severity: 'WARN',
    title: '变更时间不在将来',
    remedy: '在数据源中改正变更时间,或校准写入它的电脑的时钟;在此之前按读取时间计。',
    source: 'inf',
  },
  MISSING_AT_SOURCE: {
    number: null,
    severity: 'WARN',
    title: '数据源中仍有这一行',
    remedy: '数据源里已经没有这一行,也没有标明撤回:确已删除的请在数据源标明撤回;确认不再上报的由管理员处理。',
    source: 'inf',
  },
  WITHDRAWN_UNCLEAR: {
    number: null,
    severity: 'WARN',
    title: '撤销标志只有是与否',
    remedy: '该行按没有撤销读入:请在数据源中改正撤销标志,或请管理员核对配置的 withdrawn: { field: …, equals: … }。',
    source: 'inf',
  },
  DISTRICT: { number: null, severity: 'BLOCK', title: '所属区可确定', remedy: '核对部门编码,或请管理员在配置中补充区划映射。', source: 'inf' },
  REQUIRED: { number: 'R1', severity: 'BLOCK', title: '必填项不能为空', remedy: '在数据源中补填该字段。', source: 'JS' },
  DATE: {
    number: 'R2',
    severity: 'BLOCK',
    title: '日期真实可读',
    remedy: '改为日历上存在的日期,格式 yyyy-MM-dd;数据源统一用另一种写法的,请管理员在配置的 formats 中写明。',
    source: 'JS',
  },
  YEAR: { number: 'R2', severity: 'BLOCK', title: '年度为四位年份', remedy: '改为四位年份,如 2022。', source: 'JS' },
  NOT_TEXT: {
    number: null,
    severity: 'BLOCK',
    title: '取值是文字或数字',
    remedy: '该字段给出的是一组数据或二进制内容:请管理员在配置的 fields 中写明其中一项的路径,如 officers[].name;二进制内容请在数据源中转为文字。',
    source: 'inf',
  },
  MOJIBAKE: {
    number: null,
    severity: 'BLOCK',
    title: '文字不是乱码',
    remedy: '请核对数据源的字符编码,改正后重新归集;库中以 latin1 存放 GBK 的,请管理员写明 textEncoding: gbk,CSV 文件写明 csv 的 encoding。',
    source: 'inf',
  },
  LENGTH: { number: 'R4', severity: 'BLOCK', title: '长度不超限', remedy: '缩短内容到规定的字符数。', source: 'JS' },
  NUMBER: { number: 'R5', severity: 'BLOCK', title: '数值可读且不失精度', remedy: '只填数字,去掉单位和文字说明。', source: 'JS' },
  CODE_LIST: {
    number: 'R6',
    severity: 'BLOCK',
    title: '取值在代码表内',
    remedy: '改为代码表中的代码或名称;代码表见该数据类的说明页。',
    source: 'JS',
  },
  CODE_EXPIRED: {
    number: 'R6',
    severity: 'BLOCK',
    title: '代码在业务日期有效',
    remedy: '改用业务日期当天有效的代码;代码的起止日期见数据类的说明页。',
    source: 'inf',
  },
  PATTERN: { number: 'R5', severity: 'BLOCK', title: '符合省级规范的格式', remedy: '按提示的格式改写该字段。', source: 'JS' },
  EXPECTED: { number: null, severity: 'WARN', title: '在此情形下应填写', remedy: '补填该字段;情形选错的,改正所依据的字段。', source: 'inf' },
  ONE_CODE: { number: 'R6', severity: 'BLOCK', title: '一个单元格只填一个代码', remedy: '只保留一个代码,或拆成多条记录。', source: 'inf' },
  CERTIFICATE_FORM: {
    number: 'R13',
    severity: 'WARN',
    title: '证件号码符合该类证件的写法',
    remedy: '对照证件逐位核对;证件类型选错的改正类型。',
    source: 'GB 11714-1997;护照、通行证的写法 inf',
  },
  TWO_OFFICERS: {
    number: 'R7',
    severity: 'BLOCK',
    title: '至少两名不同的执法人员',
    remedy: '补填另一名执法人员的姓名;同一人写两遍不算两名。',
    source: 'JS, FORM;行政处罚法第四十二条 LAW',
  },
  OFFICER_CERTIFICATES: {
    number: 'R7',
    severity: 'WARN',
    title: '执法证号与检查人员逐一对应',
    remedy: '按检查人员的顺序逐一填写执法证号,每人一个,不重复。',
    source: 'JS;配对 inf',
  },
  ITEM_CODE: {
    number: 'R8',
    severity: 'BLOCK',
    title: '监管事项目录编码为 14 位数字',
    remedy: '到监管事项目录中查到该事项,照抄其编码。',
    source: 'JS',
  },
  LIST_CODE: {
    number: 'R9',
    severity: 'BLOCK',
    title: '检查实施清单编码以统一社会信用代码和层级开头',
    remedy: '到检查实施清单中照抄编码;一个单元格只填一个。',
    source: 'JS, DDL',
  },
  DATE_ORDER: { number: 'R10', severity: 'BLOCK', title: '日期先后合理', remedy: '核对两个日期,先发生的不能晚于后发生的;同一天可以。', source: 'JS' },
  RATIO: { number: 'R11', severity: 'BLOCK', title: '比例为 0 到 1 的小数', remedy: '把百分数改为小数,如 30% 改为 0.3。', source: 'JS' },
  CERTIFICATE_KIND: {
    number: 'R12',
    severity: 'BLOCK',
    title: '相对人性质与证件类型相符',
    remedy: '公民填个人证件;法人填统一社会信用代码;其他组织填统一社会信用代码或其他有效证件。',
    source: 'FORM',
  },
  USCC: {
    number: 'R5',
    severity: 'BLOCK',
    title: '统一社会信用代码有效',
    remedy: '对照营业执照或登记证书逐位核对(不含 I、O、S、V、Z)。',
    source: 'GB 32100-2015',
  },
  CHECK_DIGIT: {
    number: 'R13',
    severity: 'BLOCK',
    title: '证件号码校验位正确',
    remedy: '对照证件逐位核对;证件类型填错时改正类型。',
    source: 'GB 32100-2015, GB 11643-1999',
  },
  POINT_UNANSWERED: {
    number: 'R14',
    severity: 'WARN',
    title: '每个检查项都有结果',
    remedy: '逐项填写检查结果;不适用的填“合理缺项”,没有查的填“未检查”。',
    source: 'FORM',
  },
  FUTURE_DATE: {
    number: 'R21',
    severity: 'BLOCK',
    title: '日期不在将来',
    remedy: '核对年份;确属将来的,到那一天自动放行。',
    source: 'inf',
  },
  BODY_NAME: {
    number: 'R22',
    severity: 'WARN',
    title: '机构名称与统一社会信用代码相符',
    remedy: '对照部门名录核对名称和代码;机构更名的,请管理员更新名录。',
    source: 'inf',
  },
  NOT_CLAIMED: {
    number: 'R16',
    severity: 'BLOCK',
    title: '行为发生时该机构已认领该事项',
    remedy: '核对行为日期与认领日期、核销日期;认领记录有误的改认领,行为日期有误的改行为,改正后自动放行。',
    source: 'inf',
  },
  LIST_UNPUBLISHED: {
    number: 'R17',
    severity: 'WARN',
    title: '行为发生时检查实施清单已发布',
    remedy: '核对清单的发布日期与检查日期。',
    source: 'inf',
  },
  OFFICER_REGISTERED: {
    number: 'R18',
    severity: 'WARN',
    title: '执法人员已登记,证件当日有效',
    remedy: '核对执法证号;人员未登记或证件已换发的,先补报执法人员。',
    source: 'JS;有效期 inf',
  },
  EXPOSURE_BASIS: {
    number: null,
    severity: 'WARN',
    title: '曝光以处罚决定为依据',
    remedy: '填写作出决定的机构编码和所依处罚的编号。',
    source: 'inf',
  },
  EXPOSURE_REVOKED: {
    number: null,
    severity: 'WARN',
    title: '所依处罚决定变更、撤销后撤下曝光',
    remedy: '三日内撤下曝光,填写撤下时间和原因。',
    source: '行政处罚法第四十八条 LAW;inf',
  },
  TOGETHER: { number: null, severity: 'WARN', title: '两项应同时填写', remedy: '补填缺少的一项,或两项都留空。', source: 'inf' },
  DUPLICATE: {
    number: 'R20',
    severity: 'BLOCK',
    title: '编号不重复',
    remedy: '核对哪一条有效;另一数据源的同号记录,由管理员确认改由哪个数据源上报。',
    source: 'inf',
  },
  DOCUMENT_NUMBER: {
    number: 'R20',
    severity: 'BLOCK',
    title: '同一机构的文书号不重复',
    remedy: '核对文书号;同一案件报了两次的,在数据源中撤回后报的一条。',
    source: 'inf',
  },
  AREA_NUMBER: { number: 'R5', severity: 'BLOCK', title: '行政区划代码为 6 位数字', remedy: '填写 GB/T 2260 的 6 位代码。', source: 'JS, DDL' },
  AREA_OF_DISTRICT: {
    number: 'R23',
    severity: 'WARN',
    title: '行政区划代码与所属区一致',
    remedy: '核对行政区划代码;功能区按配置中的对应代码填写。',
    source: 'inf',
  },
  PLACEHOLDER: { number: 'R25', severity: 'BLOCK', title: '不得以占位内容代替', remedy: '填写真实内容;确实没有的选填项请留空。', source: 'inf' },
  NORMALISED: { number: null, severity: 'NOTE', title: '已自动规范', remedy: '无需处理;建议在数据源中一并改正。', source: 'inf' },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof catalogue;

export const ruleIds = Object.keys(catalogue) as RuleId[];

export const ruleOf = (id: RuleId): Rule => catalogue[id];

/** What to do about a finding of this rule; null for a rule that is no more. */
export const remedyOf = (id: string): string | null => (Object.hasOwn(catalogue, id) ? catalogue[id as RuleId].remedy : null);
