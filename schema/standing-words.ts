/** Standing words: why a record stands where it does at a target, and what a person does next, for each state and each reason of the table of states. */

export interface StandingFacts {
  readonly state: string;
  /** Of a row that is blocked. */
  readonly reason: string | null;
  /** Titles of the rules that hold it back, with their fields, and how the first is mended. */
  readonly rules: readonly string[];
  readonly remedy: string | null;
  /** What the target returned it with. */
  readonly code: string | null;
  readonly field: string | null;
  /** Why the whole target, or this part of it, does not send; null where it does. */
  readonly held: string | null;
}

export interface StandingWords {
  readonly sentence: string;
  readonly next: string;
}

const NOTHING = '无须处理。';

const blocked: Readonly<Record<string, (of: StandingFacts) => StandingWords>> = {
  RULE: ({ rules, remedy }) => ({
    sentence: `有不予上报的质量问题${rules.length > 0 ? `:${rules.join(';')}` : ''}。`,
    next: remedy ?? '按质量问题的“怎样改正”在数据源中修改,下次归集后自动重查、上报。',
  }),
  DUPLICATE: () => ({
    sentence: '同一编号已有另一条更早的记录,只上报那一条。',
    next: '核对两条记录:编号写错的在数据源中改正,重复录入的在数据源中删除其一。',
  }),
  REFERENCE: () => ({
    sentence: '它所依据的记录(如认领、清单、检查)还不能在省平台合格:没有找到、被退回或被阻止。',
    next: '先处理所依据的记录(见该记录的 standing);它合格之后本条自动上报。',
  }),
  NUMBER: () => ({
    sentence: '它的编号在省平台仍由另一条记录占用,而那一条暂时不能让出。',
    next: '先处理占用编号的记录(改正或撤回);让出之后本条自动上报。',
  }),
  REFUSED: ({ code, field }) => ({
    sentence: `对方整批拒收时认定是这一行${at(code, field)}。`,
    next: '在数据源中改正这一行;内容无误的,请市级管理员与省平台核对后重推(retryDelivery)。',
  }),
  SIZE: () => ({
    sentence: '这一行单独成批也超过对方允许的大小。',
    next: '在数据源中缩短最长的文字字段,下次归集后自动上报。',
  }),
  HELD: () => ({
    sentence: '它的数据源已被人工暂停上报。',
    next: '请市级管理员核对后放行(release)。',
  }),
};

const states: Readonly<Record<string, (of: StandingFacts) => StandingWords>> = {
  WAITING: ({ held }) =>
    held === null
      ? { sentence: '已通过检查,等待下一批上报。', next: '无须处理,通常几分钟内发出。' }
      : { sentence: `已通过检查,但${held}。`, next: '请市级管理员核对后放行(release)。' },
  AWAITING: () => ({ sentence: '等待它所依据的记录先在省平台合格。', next: '无须处理;久等时看所依据的记录的 standing。' }),
  IN_FLIGHT: () => ({ sentence: '已发送,等待省平台的质检结论。', next: '无须处理。' }),
  ACCEPTED: () => ({ sentence: '现有内容已在省平台,质检合格。', next: NOTHING }),
  RETURNED: ({ code, field }) => ({
    sentence: `省平台质检退回${at(code, field)}。`,
    next: '按退回说明(deliveries 的 message)在数据源中改正,下次归集后自动重报。',
  }),
  WITHDRAWN: () => ({ sentence: '已撤回,省平台没有这一条。', next: NOTHING }),
};

const at = (code: string | null, field: string | null): string =>
  code === null && field === null ? '' : `(${[code && `代码 ${code}`, field && `字段 ${field}`].filter(Boolean).join(',')})`;

const unknown: StandingWords = { sentence: '本版本不认识它的状态。', next: '请市级管理员升级后再看。' };

export function standingWords(facts: StandingFacts): StandingWords {
  const words = facts.state === 'BLOCKED' ? blocked[facts.reason ?? ''] : states[facts.state];
  return words?.(facts) ?? unknown;
}

/** Where no target has a row of it. */
export const nowhere = (fromProvince: boolean): StandingWords =>
  fromProvince
    ? { sentence: '由省平台下发,不上报。', next: NOTHING }
    : { sentence: '没有推送目标接收这一类数据,或尚未排入上报。', next: '请市级管理员检查 targets[].kinds;刚归集的,稍后再看。' };
