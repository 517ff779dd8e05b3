/** The hub's scalars. Each leaves as the store has it; `docs/graphql-zh.md` says how each is written, for people and for generated clients. */
import { AMOUNT, RATIO, readDecimal } from './decimal.js';
import { readCalendarDay } from './day.js';
import { leaf, NotRead } from './leaf.js';
import { readInstant } from './moment.js';

export const AmountScalar = leaf({
  name: 'Amount',
  title: '金额(元),精确到分,以文本给出,如 "1234.5";筛选时可写文本或数字,按数值比较',
  wanted: '应为十进制数,如 "1234.50" 或 1234.5',
  numbers: true,
  read: (text) => readDecimal(AMOUNT, text),
});

export const RatioScalar = leaf({
  name: 'Ratio',
  title: '0 到 1 的小数,精确,以文本给出,如 "0.3";筛选时可写文本或数字,按数值比较',
  wanted: '应为十进制数,如 "0.3" 或 0.3',
  numbers: true,
  read: (text) => readDecimal(RATIO, text),
});

export const MomentScalar = leaf({
  name: 'Moment',
  title: '时刻(UTC,到毫秒),如 "2022-03-01T02:00:00.000Z";筛选时可写任何时区,如 "2022-03-01T10:00:00+08:00"',
  wanted: '应为带时区的时刻文本,如 "2022-06-01T08:00:00+08:00"',
  read: readInstant,
});

export const DayScalar = leaf({
  name: 'Day',
  title: '日期,yyyy-MM-dd,须存在',
  wanted: '应为日期文本,格式 "yyyy-MM-dd"',
  read: readCalendarDay,
});

const LONGEST_CODE = 200;

export const CodeScalar = leaf({
  name: 'Code',
  title: '代码:代码表、区划或部门中的值;筛选时核对,不在其中的报错并给出最相近的',
  wanted: '代码是文本,要加引号,如 "01"',
  read: (text) => (text.length > LONGEST_CODE ? new NotRead(`代码最长 ${LONGEST_CODE} 个字符`) : text),
});
