/** Garbled text is told, and real text never, however rare its characters. */
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { makeYear } from '../../demo/generate/year.js';
import { garbled, maySuspect } from '../../schema/spelling/mojibake.js';

const told = (text: string): string | null => (maySuspect(text) || /[\ufffd锟烫屯]/.test(text) ? garbled(text) : null);

const REAL = [
  '市场',
  '张三',
  '罚款',
  '检查合格。',
  '市场监督管理局',
  '某食品有限公司',
  '鄂市监罚〔2026〕1号',
  '2022年第1号通报',
  '关于A公司的公告(一)',
  '“互联网+监管”',
];

describe('a garbled text', () => {
  const ways: readonly (readonly [string, (text: string) => string])[] = [
    ['GBK read as latin1', (text) => iconv.encode(text, 'gbk').toString('latin1')],
    ['UTF-8 read as latin1', (text) => Buffer.from(text).toString('latin1')],
    ['UTF-8 read as windows-1252', (text) => iconv.decode(Buffer.from(text), 'windows-1252')],
    ['UTF-8 read as GBK', (text) => iconv.decode(Buffer.from(text), 'gbk')],
    ['GBK read as UTF-8', (text) => iconv.encode(text, 'gbk').toString('utf8')],
  ];
  it.each(ways.flatMap(([way, garble]) => REAL.map((text) => [way, text, garble(text)] as const)))('%s: %s is told', (_, __, text) => {
    expect(told(text)).not.toBeNull();
  });

  it.each(['锟斤拷锟斤拷', '烫烫烫烫烫烫', '某店屯屯屯屯屯屯屯', '烫烫烫葺葺葺', '食品安全\ufffd', '甯傚満鐩戠鍏憡'])('“%s” is told', (text) => {
    expect(told(text)).not.toBeNull();
  });
});

describe('a real text', () => {
  const names =
    '朱镕基 王喆 李囧 李瑧 金鎏 赟 翀 婧 娴 珏 妤 妫 沅芷 涞源县 浠水县 浏阳 涿州 滏阳河 潞城 逄某 绮 珂 楠 玖玥 堃 淼焱垚 龘 𠮷野家 屯溪区 烫金 烫烫烫火锅店 烫烫烫烫麻辣烫 屯屯屯粮店 联通 目某 ' +
    'José Müller Nestlé François Crédit Noëël créée Øre São Łódź Đặng Привет 25°±1 ×× ×××× 李×× §3·2 €100 ©2026 ®注册 αβγ ①②③ ★★★ café—“oui”';

  it.each(names.split(' '))('“%s” is left alone', (text) => {
    expect(told(text)).toBeNull();
  });

  it('of common and rare characters is left alone', () => {
    const character = fc
      .tuple(fc.integer({ min: 0xb0, max: 0xf7 }), fc.integer({ min: 0xa1, max: 0xf9 }))
      .map((bytes) => iconv.decode(Buffer.from(bytes), 'gbk'));
    const texts = fc.array(character, { minLength: 2, maxLength: 40 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(texts, (text) => text.includes('锟斤拷') || told(text) === null),
      { numRuns: 3_000 },
    );
  });

  it('of a whole year of the demo is left alone', () => {
    const found: string[] = [];
    const look = (value: unknown): void => {
      if (typeof value === 'string' && told(value) !== null) found.push(value);
      else if (value !== null && typeof value === 'object') Object.values(value).forEach(look);
    };
    look(makeYear());
    expect(found).toEqual([]);
  });
});
