/** Business error: an answer with status 200 that says, in its own words, that it is none. */
import { HubError } from '../../schema/errors.js';
import { dig, isObject } from './dig.js';
import { maskedWords } from './masked-words.js';

/** What an operator says of it: where the word stands, and which words mean success. */
export interface SuccessMark {
  readonly field: string;
  readonly equals: readonly string[];
  readonly message?: string | undefined;
}

type Raw = Readonly<Record<string, unknown>>;

const CODES = [
  'code',
  'errcode',
  'errCode',
  'errorCode',
  'error_code',
  'resultCode',
  'retCode',
  'retcode',
  'returnCode',
  'statusCode',
  'status',
  'state',
  'ret',
];
const FLAGS = ['success', 'isSuccess', 'succeed', 'ok'];
const WORDS = ['msg', 'message', 'errorMsg', 'errMsg', 'errmsg', 'error_message', 'errorMessage', 'error_description', 'info', 'error', 'desc'];
const HEADS = ['head', 'header', 'meta', 'state', 'status', 'error', 'responseHeader'];
const REFUSED_CODE = /^(?:401|403|407|4010\d|4030\d|A02\d\d|A03\d\d|500(?:08|12|14)|UNAUTHORIZED|UNAUTHENTICATED|FORBIDDEN|ACCESS_DENIED)$/i;
// 0, 00000, 200, 20000, 10000 and words: nothing of this kind is ever taken for a failure.
const GOOD_CODE = /^(?:[12]?0+|2\d\d|success|succeed|successful|ok|true|normal)$/i;
const BAD_CODE = /^(?:-\d+|[45]\d{2,4}|[A-E]0*[1-9]\d{0,4}|.*(?:fail|error|exception|unauth|denied|invalid|expire).*|false)$/i;
const REFUSED_WORDS =
  /(?:令牌|token|登录|会话|session|凭证|密钥|签名|认证|鉴权|授权).{0,8}(?:过期|失效|无效|错误|失败|超时|不存在|为空)|未登录|重新登录|请先登录|未授权|无权|没有权限|unauthori[sz]ed|unauthenticated|forbidden|access denied/i;
const BAD_WORDS = /异常|错误|失败|无效|非法|过期|拒绝|超时|繁忙|不存在|不能为空|超过上限|频繁|error|fail|exception|invalid|expired|denied|timeout/i;

// Nothing was found, and that is all that is said.
const SOUND_WORDS = [
  /(?<!不|未|没有?)成功|\bsuccess(?:ful(?:ly)?)?\b|\bno (?:data|records?|results?|rows?)\b/gi,
  /(?:暂无|暂时没有|没有|查无|尚无|无)(?:找到|查到|查询到)?[^,,。;;]{0,8}?(?:数据(?![源库接表])|记录|结果|异常|内容)|暂无(?=$|[\s,,。;;!!])/g,
  /(?:未|没有)(?:发现|找到|查到|查询到|检索到)[^,,。;;]{0,8}?(?:数据(?![源库接表])|记录|结果|异常|问题)/g,
];
// A state of the record's own is often a letter with digits.
const STATES = ['state', 'status'];
const LETTER_CODE = /^[A-Z]\d+$/i;
const BEYOND_WORDS =
  /(?:页码|页数|分页|页).{0,6}(?:超出|超过|越界|不存在|大于|无效)|(?:超出|超过|大于).{0,6}(?:页|范围)|没有更多|已(?:到|经是)最后|out of range|no more|beyond|invalid page|page.{0,12}(?:not exist|not found|exceed)/i;
const BUSY_WORDS = /繁忙|稍后|频繁|限流|维护|busy|throttl|too many|rate.?limit|maintenance|timeout|超时/i;

/** Throws where the answer is a business error. @param parents the objects on the way to the list @param empty the list has no rows, or is missing */
export function refuseBusinessError(
  body: unknown,
  parents: readonly Raw[],
  empty: boolean,
  mark: SuccessMark | undefined,
  source: string,
  secrets: readonly string[],
): void {
  const told = mark ? marked(body, mark) : empty ? recognised(parents) : null;
  if (told === null) return;
  const said = reasonOf(told, secrets);
  const why = mark ? said : `${said};若这是正常的应答,请在映射中写 success: { field: …, equals: … }`;
  throw new HubError(
    told.refused ? 'SOURCE_REFUSED' : 'SOURCE_BUSINESS',
    { source, why },
    new BusinessError(BUSY_WORDS.test(String(told.words)), BEYOND_WORDS.test(String(told.words))),
  );
}

/** What such an answer says of itself, masked; null where it says nothing of the kind. */
export function businessReason(parents: readonly Raw[], secrets: readonly string[]): string | null {
  const told = recognised(parents);
  return told && reasonOf(told, secrets);
}

function reasonOf({ code, words }: Told, secrets: readonly string[]): string {
  const shown = maskedWords(words, secrets);
  return [/^[\w.-]{1,20}$/.test(code) && `代码 ${code}`, shown && `“${shown}”`].filter(Boolean).join(',') || '没有说明原因';
}

/** Marks what came as an answer: a kept place may have become unknown there, unless the other side is merely busy. */
export class BusinessError extends Error {
  /** @param beyond its words say that there is no such page */
  constructor(
    readonly busy: boolean,
    readonly beyond = false,
  ) {
    super('business error');
  }
}

/** Whether the answer says of itself that it is sound. */
export function saysSuccess(parents: readonly Raw[], mark: SuccessMark | undefined): boolean {
  return (
    mark !== undefined || parents.some((each) => codesOf(each).some((code) => GOOD_CODE.test(code)) || FLAGS.some((flag) => each[flag] === true))
  );
}

interface Told {
  readonly refused: boolean;
  readonly code: string;
  readonly words: unknown;
}

function marked(body: unknown, { field, equals, message }: SuccessMark): Told | null {
  const code = textOf(dig(body, field));
  if (equals.includes(code)) return null;
  const parents = isObject(body) ? [body] : [];
  const words = message === undefined ? wordsOf(parents) : dig(body, message);
  return { refused: REFUSED_CODE.test(code) || REFUSED_WORDS.test(String(words)), code, words };
}

// Further in, a `code` may be the record's own (a division's): it counts only beside words.
function recognised([body, ...inner]: readonly Raw[]): Told | null {
  if (body === undefined) return null;
  const all = [body, ...HEADS.map((name) => body[name]).filter(isObject), ...inner.filter((each) => wordsOf([each]) !== '')];
  const failing = all.find((each) => isFailing(each, wordsOf([each]) || wordsOf(all)));
  if (failing === undefined) return null;
  const words = wordsOf([failing]) || wordsOf(all);
  const codes = [...codesOf(failing), ...all.flatMap(codesOf)];
  const refused = codes.some((each) => REFUSED_CODE.test(each)) || REFUSED_WORDS.test(String(words));
  return { refused, code: codes.find((each) => !GOOD_CODE.test(each)) ?? '', words };
}

function isFailing(each: Raw, words: unknown): boolean {
  const codes = codesOf(each);
  if (hasErrors(each) || codes.some((code) => REFUSED_CODE.test(code))) return true;
  if (saysNothingFound(String(words))) return false;
  if (FLAGS.some((flag) => textOf(each[flag]) === 'false') || codes.some((code) => BAD_CODE.test(code))) return true;
  return codes.some((code) => !GOOD_CODE.test(code)) && BAD_WORDS.test(String(words));
}

function saysNothingFound(words: string): boolean {
  const rest = SOUND_WORDS.reduce((text, pattern) => text.replace(pattern, ''), words);
  return rest !== words && !BAD_WORDS.test(rest) && !REFUSED_WORDS.test(words);
}

const codesOf = (each: Raw): string[] =>
  CODES.flatMap((name) => {
    const text = textOf(each[name]);
    return text === '' || (STATES.includes(name) && LETTER_CODE.test(text)) ? [] : [text];
  });

function hasErrors({ error, errors }: Raw): boolean {
  if (Array.isArray(errors) && errors.length > 0) return true;
  if (isObject(error)) return Object.keys(error).length > 0 && !codesOf(error).some((code) => GOOD_CODE.test(code));
  return typeof error === 'string' && !/^(?:|0|no|none|null|false|ok|success|无)$/i.test(error.trim()) && !saysNothingFound(error);
}

function wordsOf(all: readonly Raw[]): unknown {
  return all.flatMap((each) => WORDS.map((name) => each[name])).find((word) => typeof word === 'string' && word !== '') ?? '';
}

const textOf = (value: unknown): string => (typeof value === 'object' || value === undefined ? '' : String(value));
