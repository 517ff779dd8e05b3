/**
 * Catalogue of all errors: code, HTTP status, exit code, what happens next, and a Chinese sentence that says what to do.
 * Codes are public and stable; a message never carries a stranger's value, a secret or a stack.
 */
import { plainLine, plainLines } from './spelling/plain-line.js';
import { scrub } from './spelling/scrub.js';

/** What the caller does next: try again by itself, refuse, or stop until a person has looked. */
export const REMEDIES = ['RETRY', 'REFUSE', 'STOP'] as const;
export type Remedy = (typeof REMEDIES)[number];

interface Entry {
  readonly status: number;
  readonly exit: 1 | 2 | 3 | 4 | 5;
  readonly remedy: Remedy;
  readonly message: string;
}

const catalogue = {
  UNAUTHENTICATED: {
    status: 401,
    exit: 1,
    remedy: 'REFUSE',
    message: '没有登录,或缺少有效的访问密钥:请在页面登录;程序请在请求头 authorization 中以 Bearer 方式提供密钥。',
  },
  TOO_MANY_WRONG_KEYS: {
    status: 429,
    exit: 1,
    remedy: 'RETRY',
    message: '此地址在一分钟内多次使用了无效的访问密钥:请核对密钥,{seconds} 秒后再试;有效的密钥不受影响。',
  },
  SIGN_IN_STATE_UNKNOWN: {
    status: 400,
    exit: 1,
    remedy: 'RETRY',
    message: '这次登录已过期、已完成,或不是从这个浏览器开始的:请从登录页重新登录。',
  },
  TICKET_USED: { status: 400, exit: 1, remedy: 'RETRY', message: '{provider}给出的登录凭据已用过或已过期:请从登录页重新登录。' },
  SIGN_IN_CANCELLED: {
    status: 403,
    exit: 1,
    remedy: 'REFUSE',
    message: '在{provider}没有完成登录(已取消,或该账号不得使用本系统):请重新登录,或请{provider}的管理员开通。',
  },
  PROVIDER_NOT_ANEW: {
    status: 403,
    exit: 1,
    remedy: 'REFUSE',
    message: '{provider}没有重新验证身份,仍是原来的登录:请先在{provider}的页面退出,再换人登录。',
  },
  PROVIDER_AWAY: {
    status: 502,
    exit: 5,
    remedy: 'RETRY',
    message: '{provider}暂时连不上({why}):请稍后再登录,或改用其他登录方式;一直如此请联系系统管理员。',
  },
  PROVIDER_REFUSED: {
    status: 502,
    exit: 1,
    remedy: 'STOP',
    message: '{provider}拒绝了本系统的登录请求({why}):请系统管理员核对配置 identity 与{provider}一侧的登记。',
  },
  PROVIDER_MALFORMED: {
    status: 502,
    exit: 1,
    remedy: 'STOP',
    message: '{provider}的应答不能采信({why}),没有登录:请系统管理员核对配置 identity 与{provider}的服务。',
  },
  PROVIDER_CLOCK: {
    status: 502,
    exit: 1,
    remedy: 'RETRY',
    message: '本机时间({ours})与{provider}的时间({theirs})相差约 {minutes} 分钟,没有登录:请系统管理员校准时钟后再登录。',
  },
  PROXY_UNSIGNED: {
    status: 401,
    exit: 1,
    remedy: 'REFUSE',
    message: '网关转来的用户不能采信({why}):请经{provider}的入口重新打开本系统;一直如此请系统管理员核对网关的地址、签名与时钟。',
  },
  FORBIDDEN: { status: 403, exit: 1, remedy: 'REFUSE', message: '当前密钥无权执行此操作:请改用有权限的密钥,或联系市级管理员。' },
  SIGN_IN_FAILED: {
    status: 401,
    exit: 1,
    remedy: 'REFUSE',
    message:
      '账号或密码不正确,或因多次失败暂时锁定:请核对账号、大小写与输入法后再试;连续失败会锁定 {minutes} 分钟。忘记密码请联系系统管理员重置(hub person reset)。',
  },
  SIGN_IN_BUSY: { status: 429, exit: 1, remedy: 'RETRY', message: '此刻登录的人较多:请在 {seconds} 秒后再试,所填内容不会丢失。' },
  ACCOUNT_UNUSED: {
    status: 403,
    exit: 1,
    remedy: 'REFUSE',
    message: '此账号长期未使用,已停用:请联系系统管理员重置密码,经安全管理员确认后再登录;以统一身份登录的请安全管理员解锁。',
  },
  NO_RIGHT_HERE: { status: 403, exit: 1, remedy: 'REFUSE', message: '已确认您的身份,但此账号在本系统还没有权限:请联系本单位的系统管理员开通。' },
  BAD_PASSWORD: { status: 400, exit: 2, remedy: 'REFUSE', message: '新密码不合要求:{why}。' },
  BAD_CODE: {
    status: 401,
    exit: 1,
    remedy: 'REFUSE',
    message: '动态码不正确或已用过:请等下一个动态码再试,并核对手机时间(服务器时间 {time})。多次失败须等 {seconds} 秒后重新登录。',
  },
  SESSION_INCOMPLETE: { status: 403, exit: 1, remedy: 'REFUSE', message: '登录还没有完成:请先完成当前的一步(修改密码、输入动态码或绑定动态码)。' },
  SESSION_OF_ANOTHER: {
    status: 409,
    exit: 1,
    remedy: 'REFUSE',
    message: '这个页面是以另一次登录打开的,没有执行:请刷新页面,核对右上角的姓名后再操作。',
  },
  DOWNLOAD_EXPIRED: {
    status: 410,
    exit: 1,
    remedy: 'RETRY',
    message: '下载地址已过期(一分钟内有效),或不是为这次登录开出的:请回到列表,再点一次“导出”。',
  },
  STAND_IN_OVER: {
    status: 409,
    exit: 1,
    remedy: 'REFUSE',
    message: '代办已经结束,没有执行:请刷新页面,以本人的角色继续;还须代办的请重新提出,由安全管理员确认。',
  },
  STANDING_IN: { status: 409, exit: 1, remedy: 'REFUSE', message: '正在代他人办理:请先在“我的账号”中回到本人,再做这件事。' },
  NOT_OUR_PAGE: { status: 403, exit: 1, remedy: 'REFUSE', message: '请求不是从本系统的页面发出的,没有执行:请从本系统的地址打开页面再操作。' },
  SECOND_FACTOR_SET: { status: 409, exit: 1, remedy: 'REFUSE', message: '已绑定动态码:更换手机请联系系统管理员重置。' },
  LAST_ADMINISTRATOR: {
    status: 409,
    exit: 1,
    remedy: 'REFUSE',
    message: '这是最后一个可用的 {role},没有执行:请先设立另一人,或在服务器上以 hub person 命令办理。',
  },
  NOTHING_PROPOSED: { status: 409, exit: 1, remedy: 'REFUSE', message: '没有待确认的事项:可能已由他人确认或退回,请刷新后查看。' },
  NOT_CONFIRMED: { status: 409, exit: 1, remedy: 'REFUSE', message: '此账号还在等待确认,不能更改:请照原样确认,或退回后由系统管理员重新提出。' },
  OWN_PROPOSAL: { status: 409, exit: 1, remedy: 'REFUSE', message: '不能确认自己提出的事项:请由另一位安全管理员确认。' },
  OWN_RIGHTS: { status: 409, exit: 1, remedy: 'REFUSE', message: '不能更改自己的角色与范围:请由另一位安全管理员办理。' },
  NO_PASSWORD_HERE: {
    status: 409,
    exit: 1,
    remedy: 'REFUSE',
    message: '此账号不在本系统保存密码,或尚未启用:请在其统一身份系统重置,或先确认该账号。',
  },
  BAD_REQUEST: { status: 400, exit: 2, remedy: 'REFUSE', message: '请求无法解析:{why}。请按 GraphQL over HTTP 以 JSON 提交 query。' },
  METHOD_NOT_ALLOWED: { status: 405, exit: 2, remedy: 'REFUSE', message: '这里不接受 {method}:请改用 {allowed}。' },
  NOT_ACCEPTABLE: {
    status: 406,
    exit: 2,
    remedy: 'REFUSE',
    message: '请求头 accept 不含本服务能给出的类型:请写 application/graphql-response+json 或 application/json(UTF-8)。',
  },
  REQUEST_TOO_SLOW: { status: 408, exit: 2, remedy: 'RETRY', message: '请求没有在限定时间内发完,连接已关闭:请检查网络后重试。' },
  BODY_TOO_LARGE: { status: 413, exit: 2, remedy: 'REFUSE', message: '正文超过 1 MiB:请减少 variables 中的值,或分几次请求。' },
  ADDRESS_TOO_LONG: { status: 414, exit: 2, remedy: 'REFUSE', message: '地址超过 16 KiB:请改用 POST,把 query 与 variables 放在正文中。' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, exit: 2, remedy: 'REFUSE', message: '不支持这样的正文:{why}。请以 UTF-8 的 application/json 提交,不压缩。' },
  TOO_MANY_REQUESTS: { status: 429, exit: 1, remedy: 'RETRY', message: '此访问者的请求过多({why}):请等前面的答复收完,{seconds} 秒后再试。' },
  HEADERS_TOO_LARGE: { status: 431, exit: 2, remedy: 'REFUSE', message: '请求头超过 32 KiB:请减少请求头;地址过长时改用 POST。' },
  BAD_ARGUMENT: { status: 400, exit: 2, remedy: 'REFUSE', message: '参数 {name} 不正确:{why}。' },
  TOO_MANY_GROUPS: {
    status: 400,
    exit: 2,
    remedy: 'REFUSE',
    message: '分组有 {groups} 组,最多 {most} 组。请缩短 from 到 to 的日期、减少分组的维度,或加上 district 等条件。',
  },
  TOO_MANY_ROWS_TO_GROUP: {
    status: 400,
    exit: 2,
    remedy: 'REFUSE',
    message: '要逐条分组约 {rows} 条记录,最多 {most} 条。{remedy}',
  },
  QUERY_TOO_COMPLEX: {
    status: 400,
    exit: 2,
    remedy: 'REFUSE',
    message: '查询过于复杂:{why}。请减少每页条数或层级,加上可用索引的条件,或拆成几次查询。',
  },
  ANSWER_TOO_LARGE: { status: 400, exit: 2, remedy: 'REFUSE', message: '应答超过 {limit} MiB,已停止:请少选字段,或减少每页条数。' },
  BUDGET_SPENT: {
    status: 429,
    exit: 1,
    remedy: 'RETRY',
    message: '此访问者一分钟内的读取额度({budget} 行)已用完:请在 {seconds} 秒后再试,或请管理员调整 viewers[].budget。',
  },
  NOT_FOUND: { status: 404, exit: 1, remedy: 'REFUSE', message: '没有找到 {what}。' },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 400,
    exit: 1,
    remedy: 'REFUSE',
    message: '当前密钥没有这份文档:请让管理员运行 hub documents add 登记,或核对文档编号。',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 400,
    exit: 1,
    remedy: 'REFUSE',
    message: '不接受调用方自行登记查询:请直接发送查询文本,或让管理员运行 hub documents add 登记后只发送编号。',
  },
  PERSISTED_QUERY_MISMATCH: { status: 400, exit: 2, remedy: 'REFUSE', message: '文档编号不是所附查询文本的 SHA-256:请只发送编号,或按文本重新计算。' },
  DOCUMENT_REQUIRED: {
    status: 403,
    exit: 1,
    remedy: 'REFUSE',
    message: '当前密钥只能使用登记过的文档:请以 documentId 发送文档编号;新查询先由管理员运行 hub documents add 登记。',
  },
  DOCUMENT_REFUSED: { status: 400, exit: 1, remedy: 'REFUSE', message: '文档 {place} 没有登记:{why}。本文件的文档都没有登记,请改正后重试。' },
  CHANGED_MEANWHILE: {
    status: 409,
    exit: 1,
    remedy: 'REFUSE',
    message: '{what} 已被他人改动(所依据的是 {expected},现在是 {now}):没有执行,请查看现在的内容后再决定。',
  },
  REQUEST_ID_REUSED: {
    status: 409,
    exit: 2,
    remedy: 'REFUSE',
    message: '这个 requestId 已用于另一操作:没有执行。重试同一操作时沿用原编号与原参数,新的操作请换新编号。',
  },
  REQUEST_UNDER_WAY: { status: 409, exit: 1, remedy: 'RETRY', message: '这个 requestId 的操作仍在进行,请稍后以同一编号再试,不会重复执行。' },
  CONFIG_INVALID: { status: 500, exit: 4, remedy: 'STOP', message: '配置有误,共 {count} 处,请逐条改正后重试:\n{faults}' },
  CONFIG_UNREADABLE: { status: 500, exit: 4, remedy: 'STOP', message: '无法读取配置文件 {file}:{why}。请检查路径与权限。' },
  USAGE: { status: 400, exit: 2, remedy: 'REFUSE', message: '{why}。运行 hub --help 查看用法。' },
  SOURCE_UNAVAILABLE: { status: 502, exit: 5, remedy: 'RETRY', message: '数据源 {source} 暂时连不上:{why}。系统会自动重试,请检查对方服务与网络。' },
  SOURCE_MALFORMED: {
    status: 502,
    exit: 1,
    remedy: 'RETRY',
    message: '数据源 {source} 的内容不符合约定:{why}。这些内容没有入库,请联系数据源维护人员。',
  },
  SOURCE_ENDLESS: {
    status: 502,
    exit: 1,
    remedy: 'STOP',
    message:
      '数据源 {source} 的翻页没有尽头:读了 {pages} 页仍未结束,或又回到读过的位置。已入库的内容保留,下次从停下处继续;请联系数据源维护人员核对翻页,数据确有这么多时请加大每页条数。',
  },
  SOURCE_TOO_LARGE: {
    status: 502,
    exit: 1,
    remedy: 'STOP',
    message: '数据源 {source} 的一次应答、一行或一个文件超过 {limit} MiB,没有入库:请减小每页条数或拆分文件,或联系数据源维护人员。',
  },
  SOURCE_PLACE_LOST: {
    status: 502,
    exit: 1,
    remedy: 'STOP',
    message: '数据源 {source} 不认得保存的读取位置:{why}。已放弃该位置,从头重新读取;仍然如此时请联系数据源维护人员。',
  },
  SOURCE_BUSINESS: {
    status: 502,
    exit: 1,
    remedy: 'RETRY',
    message: '数据源 {source} 答复业务错误:{why}。本页未入库,请按对方的提示处理,或联系数据源维护人员。',
  },
  SOURCE_UNSORTABLE: {
    status: 502,
    exit: 1,
    remedy: 'STOP',
    message: '数据源 {source} 的列 {column} 不能作主键或变更时间:{why}。请改用 query,在其中写成 {cast}。',
  },
  SOURCE_DOUBTFUL: {
    status: 502,
    exit: 3,
    remedy: 'RETRY',
    message: '数据源 {source} 没有给全:{why}。读到的已入库,读取位置没有前移,下次再读。',
  },
  SOURCE_ROWS_UNREAD: {
    status: 502,
    exit: 3,
    remedy: 'RETRY',
    message: '数据源 {source} 有内容没有读:{why}。',
  },
  ROWS_NOT_STORABLE: {
    status: 500,
    exit: 3,
    remedy: 'RETRY',
    message: '数据源 {source} 有 {count} 行数据库不接受,已列入待修复,其余的已入库:原因见待修复,每次归集都会再试。',
  },
  PAGE_NOT_STORABLE: {
    status: 500,
    exit: 1,
    remedy: 'RETRY',
    message:
      '数据源 {source} 读到的一页存不下:{why}。像是数据库的结构、触发器或字符集有问题,不在个别行:已存下的行保留,读取位置不动;请管理员检查数据库,之后自动再试。',
  },
  SOURCE_REFUSED: { status: 502, exit: 1, remedy: 'STOP', message: '数据源 {source} 拒绝访问:{why}。请检查账号、密钥与权限。' },
  TARGET_UNAVAILABLE: { status: 502, exit: 5, remedy: 'RETRY', message: '推送目标 {target} 暂时连不上:{why}。批次已保留,系统会自动重试。' },
  TARGET_MALFORMED: { status: 502, exit: 1, remedy: 'RETRY', message: '推送目标 {target} 的返回内容不符合约定:{why}。批次已保留,系统会查询回执。' },
  TARGET_STOPPED: {
    status: 502,
    exit: 1,
    remedy: 'STOP',
    message: '推送目标 {target} 已停止推送:{why}。查明原因后在“推送”页放行,或运行 hub release {target}。',
  },
  CLOCK_DIFFERS: {
    status: 500,
    exit: 1,
    remedy: 'RETRY',
    message:
      '本机时间({ours})与{whose}的时间({theirs})相差 {minutes} 分钟:推送目标 {target} 暂停封新批次,已封的照常推送。请校准时钟(UTC),一致后自动继续。',
  },
  NUMBERS_USED_UP: { status: 502, exit: 3, remedy: 'RETRY', message: '推送目标 {target} 在 {day} 的批次号已用完:其余数据次日自动继续,无须处理。' },
  BATCH_UNANSWERED: {
    status: 502,
    exit: 3,
    remedy: 'RETRY',
    message:
      '推送目标 {target} 有 {count} 个批次屡次没有结果({numbers};{why})。系统按原内容继续(最长隔 10 分钟),不会丢失;长时间如此请联系省平台,详见 hub status。',
  },
  JOB_UNKNOWN: { status: 404, exit: 2, remedy: 'REFUSE', message: '没有名为 {name} 的作业。可用:{known}。' },
  JOB_IDLE: {
    status: 409,
    exit: 1,
    remedy: 'REFUSE',
    message: '作业 {name} 没有运行:没有已放行的推送目标或可归集的数据源,请看“推送”与“数据源”页,或 hub status。',
  },
  JOB_BUSY: { status: 409, exit: 1, remedy: 'RETRY', message: '作业 {name} 正在运行,请稍后再试。' },
  NOTICE_NOT_TAKEN: {
    status: 502,
    exit: 5,
    remedy: 'RETRY',
    message: '通知没有送达:{why}。稍后自动再发;请核对配置 notify 中的地址与接收方。',
  },
  CLIENT_LEFT: { status: 499, exit: 1, remedy: 'REFUSE', message: '请求方已断开,查询已停止。' },
  LEASE_LOST: { status: 409, exit: 1, remedy: 'RETRY', message: '作业 {name} 已由另一进程接手,本进程停止处理。' },
  NO_WORKER: { status: 503, exit: 5, remedy: 'RETRY', message: '作业 {name} 已登记,但没有作业进程接手:请启动 hub serve --role jobs。' },
  NEEDS_SERVER_DATABASE: {
    status: 500,
    exit: 4,
    remedy: 'REFUSE',
    message: '嵌入式数据库只支持一个服务进程:多进程运行请把 database.url 改为 mariadb://…,再用 --role 启动。',
  },
  DELIVERY_NOT_RETRIABLE: { status: 409, exit: 1, remedy: 'REFUSE', message: '该上报行当前为 {state},不能重推:{why}。' },
  ITEM_REQUEST_EXISTS: {
    status: 409,
    exit: 1,
    remedy: 'REFUSE',
    message: '这个部门对此事项已有一件没有办结的{what}申请({at} 提出):请打开那一件;不再需要的先撤回,再重新提出。',
  },
  ITEM_REQUEST_NEEDLESS: { status: 409, exit: 1, remedy: 'REFUSE', message: '没有提出申请:{why}。' },
  OWN_ITEM_REQUEST: { status: 409, exit: 1, remedy: 'REFUSE', message: '不能决定自己提出的申请:请由另一位市级管理员决定。' },
  ALERT_ELSEWHERE: {
    status: 409,
    exit: 1,
    remedy: 'REFUSE',
    message: '这条预警的处置由 {owner} 的业务系统(数据源 {source})登记,本系统只显示:请在该系统中办理,下次读取后在此可见。',
  },
  ALERT_STAGE_WRONG: { status: 409, exit: 1, remedy: 'REFUSE', message: '这条预警现在不能登记“{stage}”:{why}。' },
  ALERT_STEP_STAYS: { status: 409, exit: 1, remedy: 'REFUSE', message: '“{stage}”不能收回:{why}。' },
  ALERT_NOT_ASSIGNABLE: { status: 409, exit: 1, remedy: 'REFUSE', message: '这条预警不能转交:{why}。' },
  ROW_NOT_TAKABLE: { status: 409, exit: 1, remedy: 'REFUSE', message: '待修复行 {id} 不能采用:{why}。' },
  STORE_MISSING: {
    status: 503,
    exit: 1,
    remedy: 'REFUSE',
    message: '数据库还没有建立({where}),没有可查看的内容:请运行 hub migrate 建库,或先启动 hub serve。',
  },
  STORE_OLDER: {
    status: 503,
    exit: 1,
    remedy: 'REFUSE',
    message: '数据库还是旧版本的结构,缺 {count} 项升级:请先停止旧版本的服务,再运行 hub migrate(hub migrate --dry-run 只列出要做的,不改动)。',
  },
  STORE_NEWER: {
    status: 503,
    exit: 1,
    remedy: 'REFUSE',
    message: '数据库已由 {by} 版升级,本程序是 {version} 版,不能{what}:请安装 {needed} 或更高的版本。',
  },
  STORE_NOT_SYNCED: {
    status: 503,
    exit: 5,
    remedy: 'RETRY',
    message: '数据没有写到磁盘上({why}),为免断电后重报,没有送出:请检查磁盘与剩余空间,然后重新启动服务。',
  },
  DATABASE_BUSY: { status: 503, exit: 1, remedy: 'RETRY', message: '数据库繁忙,请稍后再试。' },
  READ_TOO_LONG: { status: 503, exit: 1, remedy: 'REFUSE', message: '查询超过 {seconds} 秒,已停止。请缩小时间范围或增加条件后再试。' },
  DATABASE_UNAVAILABLE: { status: 503, exit: 5, remedy: 'RETRY', message: '数据库连不上:{why}。请检查 database.url 与数据库服务。' },
  DATABASE_FULL: {
    status: 507,
    exit: 5,
    remedy: 'RETRY',
    message: '数据库所在磁盘已满或到了上限({why}):这一步没有存下,已存的不受影响。请腾出空间,之后自动继续。',
  },
  DATABASE_READ_ONLY: {
    status: 503,
    exit: 5,
    remedy: 'RETRY',
    message: '数据库只读({why}):这一步没有存下,已存的不受影响。请检查数据文件的权限、磁盘,或服务器的 read_only,恢复后自动继续。',
  },
  COMMIT_EPOCH_CHANGED: {
    status: 409,
    exit: 1,
    remedy: 'REFUSE',
    message: '提交序号 {commit} 属于另一纪元:数据库已从备份恢复,原有序号不再接续。请从头重新读取一遍,并改用当前纪元 {epoch}。',
  },
  FOLDER_IN_USE: {
    status: 500,
    exit: 1,
    remedy: 'REFUSE',
    message: '数据目录 {folder} 正由另一服务使用({holder}):请先停止它,或用 HUB_DATA 指定另一目录;要多进程运行,请把 database.url 改为 mariadb://…。',
  },
  FOLDER_NOT_WRITABLE: {
    status: 500,
    exit: 1,
    remedy: 'REFUSE',
    message:
      '目录 {folder} 不能写入({why}):请检查它的属主、权限与磁盘(是否只读、已满),或用 HUB_DATA 指定另一目录。只查看的命令(如 hub status)不受影响。',
  },
  PORT_IN_USE: {
    status: 500,
    exit: 1,
    remedy: 'REFUSE',
    message: '无法监听 {host}:{port}({why}):请停止占用该端口的程序,或用 HUB_PORT 指定另一端口。',
  },
  TARGET_HELD: {
    status: 409,
    exit: 1,
    remedy: 'STOP',
    message: '推送目标 {target} 未放行({why}):确认后在“推送”页放行,或运行 hub release {target}。',
  },
  BATCH_UNSETTLED: {
    status: 502,
    exit: 3,
    remedy: 'STOP',
    message:
      '推送目标 {target} 有 {count} 个批次待核({numbers}),原因见 hub status:回执存疑的会自动再查(最长隔一小时),停住的不会。与省平台核对后在“推送”页放行,或运行 hub release {target}:存疑的立即再查,停住的换新批次号重发。',
  },
  CALENDAR_UNKNOWN: {
    status: 409,
    exit: 1,
    remedy: 'STOP',
    message: '工作日历没有 {year} 年:请按国务院办公厅当年的放假通知备好文件,运行 hub calendar import 文件 --notice 文号。',
  },
  CALENDAR_FILE_INVALID: {
    status: 400,
    exit: 1,
    remedy: 'REFUSE',
    message: '日历文件 {file} 有误,共 {count} 处,现有日历没有改动。请逐条改正后重试:\n{faults}',
  },
  SHUTTING_DOWN: { status: 503, exit: 1, remedy: 'RETRY', message: '服务正在停止,请稍后再试。' },
  INTERNAL: { status: 500, exit: 1, remedy: 'RETRY', message: '系统内部错误,已记录(编号 {incident})。请联系管理员。' },
} as const satisfies Record<string, Entry>;

export type ErrorCode = keyof typeof catalogue;

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never;
type GapsOf<Code extends ErrorCode> = Placeholder<(typeof catalogue)[Code]['message']>;

/** The placeholders of a code's sentence: each `{name}` of the text is required, and nothing else is accepted. */
export type ErrorDetails<Code extends ErrorCode> = Readonly<Record<GapsOf<Code>, string | number>>;

type DetailsArgument<Code extends ErrorCode> = [GapsOf<Code>] extends [never]
  ? [details?: Readonly<Record<string, never>>, cause?: unknown]
  : [details: ErrorDetails<Code>, cause?: unknown];

/** An error of the catalogue. `details` are safe to show; the cause stays in the log. */
export class HubError<Code extends ErrorCode = ErrorCode> extends Error {
  // Not `Code`: after `instanceof HubError` the compiler takes it for `any`, and a misspelt code would compile.
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: Code, ...[details = {}, cause]: DetailsArgument<Code>) {
    super(fill(catalogue[code].message, details), cause === undefined ? undefined : { cause });
    this.name = 'HubError';
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return catalogue[this.code].status;
  }

  get exit(): number {
    return catalogue[this.code].exit;
  }

  get remedy(): Remedy {
    return catalogue[this.code].remedy;
  }
}

export const errorCodes = Object.keys(catalogue) as ErrorCode[];

export function errorEntry(code: ErrorCode): Entry {
  return catalogue[code];
}

function fill(template: string, details: Record<string, string | number>): string {
  // Only the faults of a configuration stand on lines of their own.
  return template.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'faults' ? plainLines : plainLine)(scrub(String(details[name]))));
}
