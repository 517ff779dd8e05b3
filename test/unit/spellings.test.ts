/** Spellings: each is read where it means one thing only, and its reason stands beside it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNoDate, isOpenEnd } from '../../schema/spelling/open-ends.js';
import { isFlag, isFlagUnclear } from '../../schema/spelling/flags.js';
import { decimalIn, isScientific, plainDecimal } from '../../schema/spelling/numbers.js';
import { headingUnit, unitsSaid } from '../../schema/spelling/unit-words.js';
import { inUnit, moved, unitNames } from '../../schema/spelling/units.js';
import { layoutFault, sortsAsText } from '../../schema/spelling/layouts.js';
import { readDay, readDayBy, readMoment, readMomentBy } from '../../schema/time.js';

const SHANGHAI = 'Asia/Shanghai';
const TEN = '2022-03-01T02:00:00.000Z';

describe('a time', () => {
  it.each([
    ['Tue, 01 Mar 2022 02:00:00 GMT', TEN, 'HTTP and mail'],
    ['Tue Mar 01 2022 10:00:00 GMT+0800 (中国标准时间)', TEN, 'a browser'],
    ['Tue Mar  1 10:00:00 2022', TEN, 'the C library'],
    ['Mar 1, 2022, 10:00:00\u202fAM'.replace('\u202f', ' '), TEN, 'a newer Java'],
    ['01-MAR-2022 10:00', TEN, 'a month by its name is no day'],
    ['2022年3月1日 下午3点30分', '2022-03-01T07:30:00.000Z', 'half of the day in words'],
    ['2022年3月1日10时', TEN, 'the hour alone, named'],
    ['2022-03-01 10', TEN, 'the hour alone, in two figures'],
    ['2022-03-01 12:00 AM', '2022-02-28T16:00:00.000Z', 'twelve in the morning is midnight'],
    ['2022-03-01 中午12:00', '2022-03-01T04:00:00.000Z', 'noon'],
    ['2022-03-01-10.00.00.123456', '2022-03-01T02:00:00.123Z', 'DB2'],
    ['20220301T020000Z', TEN, 'compact, UTC'],
    ['20220301 10:00:00', TEN, 'a compact day'],
    ['202203011000', TEN, 'twelve figures of this century: as milliseconds it would be 1976'],
    ['1646100000.123', '2022-03-01T02:00:00.123Z', 'seconds with a fraction'],
    ['20220301.0', '2022-02-28T16:00:00.000Z', 'a whole number kept as a float'],
    ['2022-03-01 10:00:00 Asia/Shanghai', TEN, 'a zone by name'],
    ['2022-03-01T10:00:00[UTC]', '2022-03-01T10:00:00.000Z', 'a zone that is not the source’s'],
    ['2022-03-01T02:00Z[UTC]', TEN, 'offset and zone'],
    ['2022-03-01 10:00:00 GMT+8', TEN, 'an offset behind its name'],
    ['2022-03-01\uff08星期二\uff0910:00', TEN, 'a weekday between'],
    ['二〇二〇年十月廿一日', '2020-10-20T16:00:00.000Z', 'numerals'],
    ['2022 年 3 月 1 日', '2022-02-28T16:00:00.000Z', 'spaces between'],
  ])('“%s” is %s: %s', (text, expected) => {
    expect(readMoment(text, SHANGHAI)).toBe(expected);
  });

  it.each([
    ['01/03/2022', 'the third of January or the first of March'],
    ['13/01/2022', 'a column that has 13/01 has 01/03 too'],
    ['01-Mar-22', 'which century'],
    ['220301', 'which century'],
    ['2022030110', 'an hour, or seconds of 2034'],
    ['2022年3月', 'no day'],
    ['2022-03-01 1', 'an hour, or the rest of something'],
    ['2022-03-01 10:', 'cut off'],
    ['2022-3-110:00', 'day 1 or day 11'],
    ['2022-03-01 上午15:00', 'it contradicts itself'],
    ['2022-03-01-05', 'an offset, or another number'],
    ['2022-03-01 10:00:00+2000', 'no place has such an offset'],
    ['2022-03-01 10:00:00 PST', 'whose zone'],
    ['2022-02-28T24:00:01', 'no clock shows it'],
    ['1.6461E+12', 'digits are lost'],
    ['民国111年3月1日', 'another calendar'],
    ['2022-02-29', 'no such day'],
  ])('“%s” is none: %s', (text) => {
    expect([readMoment(text, SHANGHAI), readDay(text, SHANGHAI)]).toEqual([null, null]);
  });

  it('in China’s own abbreviation is read where the source is in China, and nowhere else', () => {
    expect(readMoment('2022-03-01 10:00:00 CST', SHANGHAI)).toBe(TEN);
    expect(readMoment('2022-03-01 10:00:00 CST', 'America/Chicago')).toBeNull();
  });

  it('of any spelling that prints is never another time', () => {
    const instants = fc.integer({ min: Date.UTC(2002, 0) / 1000, max: Date.UTC(2029, 0) / 1000 });
    fc.assert(
      fc.property(instants, (s) => {
        const date = new Date(s * 1000);
        for (const text of [String(s), String(s * 1000), date.toUTCString(), `/Date(${s * 1000})/`, date.toISOString().replace('Z', '+00')])
          expect(readMoment(text, SHANGHAI)).toBe(date.toISOString());
      }),
    );
  });
});

describe('a layout', () => {
  it.each([
    ['epoch-s', '1646100000', TEN],
    ['epoch-ms', '1646100000000', TEN],
    ['dd/MM/yyyy HH:mm', '01/03/2022 10:00', TEN],
    ['MM/dd/yyyy HH:mm', '03/01/2022 10:00', TEN],
    ['d/M/yyyy H:mm', '1/3/2022 10:00', TEN],
    ['M/d/yyyy h:mm:ss a', '3/1/2022 10:00:00 AM', TEN],
    ['yyyy/M/d a h:mm', '2022/3/1 上午 10:00', TEN],
    ['yy-MM-dd HH:mm', '22-03-01 10:00', TEN],
    ['yyyyMMddHHmmssSSS', '20220301100000000', TEN],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", '2022-03-01T02:00:00Z', TEN],
    ['yyyy-MM-ddTHH:mm:ssX', '2022-03-01T10:00:00+08', TEN],
    ['yyyy-MM-dd HH:mm:ss ZZZ', '2022-03-01 10:00:00 +0800', TEN],
    ['yyyy年M月d日HH时mm分', '2022年3月1日10时00分', TEN],
  ])('%s reads “%s”', (layout, text, expected) => {
    expect([layoutFault(layout), readMomentBy(layout, text, SHANGHAI)]).toEqual([null, expected]);
    expect(readDayBy(layout, text, SHANGHAI)).toBe('2022-03-01');
  });

  it.each([
    ['dd/MM/yyyy', '1/3/2022'],
    ['dd/MM/yyyy', '2022-03-01'],
    ['yyyyMMdd', '20220230'],
    ['epoch-s', '2022-03-01'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", '2022-03-01T02:00:00'],
  ])('%s does not read “%s”', (layout, text) => {
    expect(readMomentBy(layout, text, SHANGHAI)).toBeNull();
  });

  it.each([
    ['YYYY-MM-DD', /小写的 yyyy/],
    ['%Y-%m-%d', /不用 %/],
    ['yyyy-MM-dd HH24:mi:ss', /HH:mm/],
    ['yyyy-MM', /各有一次/],
    ['yyyy-mm-dd', /各有一次/],
    ['yyyy-MM-dd hh:mm', /a 同写/],
    ['epoch-us', /不认识样式中的 epoch/],
    ["yyyy-MM-dd'T", /应为/],
    ['', /各有一次/],
  ])('“%s” is told with what would be right', (layout, message) => {
    expect(layoutFault(layout)).toMatch(message);
  });

  it('sorts as text where its parts have a fixed width and fall, and then always', () => {
    const sorting = ['yyyyMMdd', 'yyyy-MM-dd HH:mm:ss', 'yyyy/MM/dd HH:mm', "yyyy-MM-dd'T'HH:mm:ss.SSS"];
    const others = ['yyyy-M-d', 'dd/MM/yyyy', 'yy-MM-dd', 'yyyy-MM-dd ss', 'yyyy-MM-dd HH:mm:ssXXX', 'yyyy-MM-dd hh:mm a', 'epoch-s', 'nonsense'];
    expect([sorting.map(sortsAsText), others.map(sortsAsText)]).toEqual([sorting.map(() => true), others.map(() => false)]);
  });
});

describe('dates that are none', () => {
  it.each(['0', '0000-00-00', '0000-00-00 00:00:00', '00000000', '0001-01-01', '0001/1/1 0:00:00', '1900-01-00', '1900/1/0', '1899-12-30'])(
    '%s is a zero date',
    (text) => expect(isNoDate(text)).toBe(true),
  );
  it.each(['长期', '永久', '无固定期限', '9999-12-31', '2099/12/31', '20991231', '9999-12-31 23:59:59', '253402271999000'])('%s is no end', (text) =>
    expect(isOpenEnd(text)).toBe(true),
  );
  it.each(['2022-03-01', '1900-01-01', '2000-01-01', '2099-12-30', '无', '20100000'])('%s is neither', (text) =>
    expect([isNoDate(text), isOpenEnd(text)]).toEqual([false, false]),
  );
});

describe('a number', () => {
  it.each([
    ['\uffe51,234.50元', '1234.50'],
    ['¥ 5', '5'],
    ['RMB 5', '5'],
    ['人民币5圆整', '5'],
    ['CNY1', '1'],
    ['1\uff0c234', '1234'],
    ['.5', '.5'],
    ['1.0E7', '10000000'],
    ['1.2345E7', '12345000'],
    ['0.30000000000000004', '0.3'],
    ['0.7999999999999999', '0.8'],
    ['434.99999999999994', '435'],
  ])('“%s” is %s', (text, expected) => expect(plainDecimal(text)).toBe(expected));

  it.each(['1,2,3', '12,34,567', '1,23', '1e3', '1.42E+07', '-5', '约500', '5%', ''])('“%s” is none', (text) =>
    expect(plainDecimal(text)).toBeNull(),
  );

  it('as a float prints the sum of two amounts is that sum', () => {
    const cents = fc.integer({ min: 0, max: 99_999_999 });
    fc.assert(fc.property(cents, cents, (a, b) => Number(plainDecimal(String(a / 100 + b / 100))) === (a + b) / 100));
  });

  it.each([
    ['1.42001E+12', true],
    ['4.2E-05', true],
    ['1E+15', true],
    ['7e5', false],
    ['3E8', false],
    ['11420700MB1Y52882W', false],
    ['V1.5E', false],
  ])('%s as a code has lost its digits: %s', (text, expected) => expect(isScientific(text)).toBe(expected));
});

describe('a unit', () => {
  it.each([
    ['0.2', '万元', '2000'],
    ['15.000000', '万元', '150000'],
    ['0.005', '万元', '50'],
    ['1.23456', '亿元', '123456000'],
    ['123', '分', '1.23'],
    ['5', '角', '0.5'],
    ['.5', '千元', '500'],
    ['0', '万元', '0'],
  ])('%s %s is %s yuan', (number, unit, expected) => expect(inUnit(number, 'amount', unit)).toBe(expected));

  it('moves the point and nothing else, there and back', () => {
    const digits = fc.integer({ min: 1, max: 9_999_999 });
    const places = fc.integer({ min: 0, max: 6 });
    const units = fc.integer({ min: -3, max: 8 });
    fc.assert(
      fc.property(digits, places, units, (whole, place, by) => {
        const number = moved(String(whole), -place);
        expect(moved(moved(number, by), -by)).toBe(number);
        expect(Number(moved(number, by)) / (Number(number) * 10 ** by)).toBeCloseTo(1, 9);
      }),
    );
  });

  it.each([
    ['罚款金额\uff08万元\uff09', '万元', true],
    ['罚款金额(单位:万元)', '万元', true],
    ['罚款\uff08万元\uff0c保留六位\uff09', '万元', true],
    ['没收金额\uff08万\uff09', '万元', true],
    ['交易额【亿元】', '亿元', true],
    ['罚没款(元)', '元', true],
    ['罚款万元', '万元', false],
    ['罚款金额_万元', '万元', false],
    ['罚款金额(元/万元)', null, false],
    ['罚款金额\uff08人民币\uff1a万元\uff09', '万元', true],
    ['罚款金额\uff08RMB万元\uff09', '万元', true],
    ['罚款金额\uff08以万元计\uff09', '万元', true],
    ['罚款金额《万元》', '万元', true],
    ['罚款金额\uff08万 元\uff09', '万元', true],
    ['罚款金额\uff08万元人民币\uff09', '万元', true],
    ['罚款金额 单位\uff1a千元', '千元', true],
    ['罚没金额(萬圓)', '万元', true],
    ['罚没金额(仟元)', '千元', true],
    ['金额(人民币元)', '元', true],
    ['处罚金额元', '元', true],
    ['处罚金额/元', '元', true],
    ['处罚金额_分', '分', false],
    ['没收违法所得万元', '万元', false],
    ['罚没收入万元', '万元', false],
    ['货值万元', '万元', false],
    ['金额合计万元', '万元', false],
    ['万元罚款', '万元', false],
    ['罚款万元(元)', null, false],
    ['罚款_元(万元)', null, false],
    ['罚款(原表万元,现为元)', '万元', false],
    ['万元以上罚款', '万元', false],
    ['罚款(万美元)', '万元', false],
    ['fee_wan', '万元', false],
    ['fineAmountWanYuan', '万元', false],
    ['amountInCents', '分', false],
  ])('in the heading %s is %s, surely: %s', (heading, unit, sure) => expect(headingUnit('amount', heading)).toEqual({ unit, sure }));

  it.each([
    '罚款金额',
    '部分',
    '主管部门(市场局)',
    'fine_amount',
    'fenced',
    '所在单元',
    '得分',
    '罚款单位',
    '金额单位',
    '行政相对人代码_1(统一社会信用代码)',
  ])('is not in the heading %s', (heading) => expect(headingUnit('amount', heading)).toBeNull());

  it.each<[string, ...string[]]>([
    ['单位\uff1a元', '元'],
    ['单位\uff1a件、万元', '万元'],
    ['单位: 件 元', '元'],
    ['计量单位\uff1a人民币千元', '千元'],
    ['(单位\uff1a万元(人民币))', '万元'],
    ['行政处罚台账\uff08万元\uff09', '万元'],
    ['\uff08万元\uff09', '万元'],
    ['万 元', '万元'],
    ['元', '元'],
    ['注\uff1a罚款金额以万元计', '万元'],
    ['注:金额按元计,不含没收', '元'],
    ['说明:本表金额单位均为亿元。', '亿元'],
    ['以上金额均以千元为单位', '千元'],
    ['2026年处罚台账 金额\uff1a万元', '万元'],
    ['填报单位\uff1a元宝区局　单位\uff1a万元', '万元'],
    ['单位\uff1a万元　填报单位\uff1a分局', '万元'],
    ['罚款单位\uff1a元;货值单位\uff1a万元', '元', '万元'],
    ['合计\uff08万元\uff09', '万元'],
    ['注\uff1a罚款金额统一折算成万元。', '万元'],
    ['注\uff1a罚款不足一万元的从略'],
    ['注\uff1a罚款十万元、上万元'],
    ['填报单位\uff1a分局一大队'],
    ['单位\uff1a分局一大队'],
    ['填报单位\uff1a角美镇'],
    ['所属单位\uff1a元江县局'],
    ['单位\uff1a万州区局'],
    ['填报单位\uff1a分'],
    ['罚款 5 万元'],
    ['5万元以上处罚台账'],
    ['万元以上处罚案件台账'],
    ['合计:20万元'],
    ['制表人\uff1a万千'],
    ['考核得分表'],
  ])('that a title or a remark names: %s', (text, ...units) => expect([...unitsSaid(text)].sort()).toEqual(units.sort()));

  it('of a ratio is known in a heading and in a cell', () => {
    expect(headingUnit('ratio', '抽查比例\uff08%\uff09')).toEqual({ unit: '%', sure: true });
    expect([decimalIn('30%', 'ratio', '%'), decimalIn('30', 'ratio', '%'), decimalIn('30‰', 'ratio', '%')]).toEqual(['30', '30', null]);
    expect(unitNames('ratio')).toEqual(['%', '‰']);
  });

  it('of a cell that contradicts its column is not overruled', () => {
    expect([decimalIn('15万元', 'amount', '万元'), decimalIn('2000元', 'amount', '万元'), decimalIn('\uffe50.2', 'amount', '万元')]).toEqual([
      '15',
      null,
      '0.2',
    ]);
  });
});

describe('a flag', () => {
  it.each([
    ['true', '1', true],
    ['1', 'true', true],
    ['TRUE', '1', true],
    ['0', 'false', true],
    ['0', '1', false],
    ['D', 'D', true],
    ['D', '1', false],
    ['', '0', false],
    ['2', '1', false],
    ['1.0', '1', true],
    ['0.0', '1', false],
    ['0.0', 'false', true],
    ['2.0', '2', true],
    ['是', '1', true],
    ['Y', '1', true],
    ['yes', 'true', true],
    ['\uff11', '1', true],
    ['否', '0', true],
    ['N', '0', true],
    ['否', '1', false],
    ['F', '0', false],
    ['1.5', '1', false],
  ])('“%s” beside “%s”: %s', (text, equals, expected) => expect(isFlag(text, equals)).toBe(expected));

  it.each([
    ['2', '1', true],
    ['撤', '1', true],
    ['A', 'Y', true],
    ['', '1', false],
    [' ', '1', false],
    ['否', '1', false],
    ['1.0', '1', false],
    ['A', 'D', false],
    ['0', '2', false],
  ])('“%s” where “%s” is asked for is told: %s', (text, equals, expected) => expect(isFlagUnclear(text, equals)).toBe(expected));
});
