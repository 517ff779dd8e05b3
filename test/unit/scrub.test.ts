/** Scrubbing: what a text from outside tells of persons, and what it must not be taken for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { residentIdCheck } from '../../schema/kind/check-digits.js';
import { bounded, echo } from '../../schema/spelling/bounded.js';
import { scrub } from '../../schema/spelling/scrub.js';

describe('a number of a person is masked', () => {
  it.each([
    ['a resident ID', '证件 11010519491231002X 有误', '证件 110105********002X 有误'],
    ['one with a wrong check character', '身份证号 420703199001011234 校验位不符', '身份证号 420703********1234 校验位不符'],
    ['one whose birthday is none', '420703199013451234', '420703********1234'],
    ['a small x', '11010519491231002x', '110105********002x'],
    ['one of fifteen figures', 'id=110105491231002;', 'id=110105*****1002;'],
    ['one in full-width figures', '号码420703199001011234。', '号码420703********1234。'],
    ['one with blanks', '420703 19900101 1234', '420703********1234'],
    ['a mobile telephone', '联系电话13800001234,', '联系电话138******34,'],
    ['one with dashes', '138-0000-1234', '138******34'],
    ['one with its country', '+86 138 0000 1234', '861********34'],
    ['a land line', '电话 0711-3355678', '电话 071******78'],
    ['one in brackets', '(0711)3355678', '071******78'],
    ['one without its area', '电话:3355678', '电话:335**78'],
    ['a bank card', '卡号 6222021234567890128', '卡号 622202*********0128'],
    ['one in groups of four', '6222 0212 3456 7890 128', '622202*********0128'],
    ['two that stand together', '13800001234/13900005678', '138******34/139******78'],
    ['one glued to letters', 'key=A13800001234B', 'key=A138******34B'],
  ])('%s', (_, text, expected) => {
    expect(scrub(text)).toBe(expected);
  });

  it.each([
    '2022-03-01T08:30:00.000Z 第 12 行',
    '91420700MA4900001X',
    '01000101000001',
    '11420700MB000000083100001',
    '批次 20221128000001 共 1 000 000 行',
    '1594857623458762753',
    '018f2b3c-1380-7000-8138-000012345678',
    '1669699999999',
    'a3f1380000123413800001234b00000000000000000000000000000000000000',
    '鄂州市监罚〔2022〕138号',
    '10.0.0.5:3306 connect ETIMEDOUT',
  ])('%s is none', (text) => {
    expect(scrub(text)).toBe(text);
  });

  it('whatever area, day and person a resident ID is of, and whatever stands around it', () => {
    const birthday = fc.date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
    const number = fc
      .tuple(fc.constantFrom('110105', '420703', '650102', '830000'), birthday, fc.integer({ min: 0, max: 999 }))
      .map(([area, day, person]) => {
        const first = `${area}${day.toISOString().slice(0, 10).replaceAll('-', '')}${String(person).padStart(3, '0')}`;
        return first + residentIdCheck(first);
      });
    fc.assert(
      fc.property(fc.string(), number, fc.string(), (before, id, behind) => {
        fc.pre(!/[0-9]$/.test(before) && !/^[0-9]/.test(behind));
        expect(scrub(before + id + behind)).not.toContain(id);
      }),
    );
  });
});

describe('a name that is said to be one is masked where no row is known', () => {
  it.each([
    ['行政相对人 赵小明 有误', '行政相对人 赵** 有误'],
    ['姓名:“欧阳小明”', '姓名:“欧***”'],
    ['姓名:不能为空', '姓名:不能为空'],
    ['检查人员应至少为两名', '检查人员应至少为两名'],
    ['行政相对人 证件类型有误', '行政相对人 证件类型有误'],
  ])('%s', (text, expected) => expect(scrub(text)).toBe(expected));
});

describe('what a row protects is masked', () => {
  it.each([
    ['names', '行政相对人 赵小明 与赵小', ['赵小明', '赵小'], '行政相对人 赵** 与赵*'],
    ['in full-width letters and small ones', 'ab12', ['AB12'], '****'],
    ['but no single letter', '王先生', ['王'], '王先生'],
    ['however often', '张三、张三', ['张三'], '张*、张*'],
  ])('%s', (_, text, own, expected) => {
    expect(scrub(text, own)).toBe(expected);
  });
});

describe('an echo is bounded', () => {
  it.each([
    ['a name', `Cannot query field "${'x'.repeat(500)}" on type "Query".`],
    ['a value', `Variable "$a" got invalid value { a: "${'y '.repeat(300)}" }; no`],
    ['a word', `Syntax Error: Unexpected ${'z'.repeat(4_000)}`],
  ])('%s', (_, message) => {
    expect([...bounded(message)].length).toBeLessThan(140);
  });

  it('keeps what is short, and drops what moves a cursor', () => {
    expect(bounded('Cannot query field "nope" on type "Query". Did you mean "node"?')).toBe(
      'Cannot query field "nope" on type "Query". Did you mean "node"?',
    );
    expect(echo('\u001b[31mred')).toBe('red');
    expect(echo('长'.repeat(200))).toBe(`${'长'.repeat(60)}…`);
  });
});
