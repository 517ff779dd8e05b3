/** Readers of raw values: the usual spellings are taken, everything else is named. */
import { describe, expect, it } from 'vitest';
import {
  amountReader,
  choiceReader,
  codeReader,
  dayReader,
  fold,
  listReader,
  ratioReader,
  textReader,
  wholeReader,
  yearReader,
} from '../../schema/kind/read-value.js';

const read = (reader: typeof dayReader, text: string) => {
  const { value, problem } = reader(text, 'Asia/Shanghai');
  return { value, rule: problem?.rule ?? null };
};

describe('folding', () => {
  it.each([
    ['full-width digits and letters', '\uff11\uff12\uff21\uff22', '12AB'],
    ['an ideographic space at the edge', '\u3000鄂州\u3000', '鄂州'],
    ['control characters', 'a\u0000b\u0007', 'ab'],
  ])('brings %s to plain text', (_, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('leaves Chinese punctuation alone', () => {
    expect(fold('整改\uff0c复查\uff08两次\uff09。')).toBe('整改\uff0c复查\uff08两次\uff09。');
  });
});

describe('a text', () => {
  it('counts characters, not code units', () => {
    expect(read(textReader({ max: 2 }), '𠮷𠀋')).toEqual({ value: '𠮷𠀋', rule: null });
  });

  it('that is too long is cut to its column and named', () => {
    expect(read(textReader({ max: 2 }), '一二三')).toEqual({ value: '一二', rule: 'LENGTH' });
  });

  it.each([
    ['itemCode', '0142010001000', 'ITEM_CODE'],
    ['uscc', '11420700MB00000009', 'USCC'],
    ['listCode', '11420700MB000000083A,11420700MB000000083B', 'LIST_CODE'],
    ['areaNumber', '42070', 'AREA_NUMBER'],
  ] as const)('of the form %s is checked', (form, text, rule) => {
    expect(read(textReader({ max: 100, form }), text).rule).toBe(rule);
  });
});

describe('a code', () => {
  it.each(['02', '2', '法人'])('“%s” is read as the code, without its zeros or as its label', (text) => {
    expect(read(codeReader('counterpartyNature', 20), text)).toEqual({ value: '02', rule: null });
  });

  it.each([
    ['77', 'CODE_LIST'],
    ['01,02', 'ONE_CODE'],
    ['constructor', 'CODE_LIST'],
  ])('“%s” is named as %s', (text, rule) => {
    expect(read(codeReader('counterpartyNature', 20), text).rule).toBe(rule);
  });
});

describe('other shapes', () => {
  const choice = choiceReader({ CLAIMED: '已认领' });

  it.each([
    ['a choice by name', choice, 'claimed', 'CLAIMED', null],
    ['a choice by label', choice, '已认领', 'CLAIMED', null],
    ['a choice of another list', choice, 'TAKEN', null, 'CODE_LIST'],
    ['a whole number with separators', wholeReader, '1,234', 1234, null],
    ['a number with a fraction', wholeReader, '1.5', null, 'NUMBER'],
    ['a number out of range', wholeReader, '4294967296', null, 'NUMBER'],
    ['a year in words', yearReader, '2022年度', 2022, null],
    ['a year that is none', yearReader, '去年', null, 'YEAR'],
    ['a list with mixed separators', listReader({ max: 50 }), '张三、李四;王五', '张三,李四,王五', null],
    ['an impossible date', dayReader, '2022-02-30', null, 'DATE'],
  ])('%s', (_, reader, text, value, rule) => {
    expect(read(reader, text)).toEqual({ value, rule });
  });

  it('an unreadable date sends its row to quarantine', () => {
    expect(dayReader('不详', 'Asia/Shanghai').problem?.unreadable).toBe(true);
  });
});

describe('money', () => {
  it.each([
    ['1234.50', '1234.5'],
    ['¥1,234元', '1234'],
    ['0.10', '0.1'],
    ['000', '0'],
  ])('“%s” is read exactly', (text, value) => {
    expect(read(amountReader, text)).toEqual({ value, rule: null });
  });

  it.each(['1.2万元', '12345678901234.5678', '0.001', '-5', '1e3', '约500'])('“%s” is refused', (text) => {
    expect(read(amountReader, text)).toEqual({ value: null, rule: 'NUMBER' });
  });
});

describe('a ratio', () => {
  it.each([
    ['0.30', '0.3'],
    ['1', '1'],
    ['0', '0'],
    ['1.0', '1'],
  ])('“%s” is a fraction', (text, value) => {
    expect(read(ratioReader, text)).toEqual({ value, rule: null });
  });

  it.each(['30%', '30', '1.1', '-0.1', '.5'])('“%s” is refused', (text) => {
    expect(read(ratioReader, text)).toEqual({ value: null, rule: 'RATIO' });
  });
});
