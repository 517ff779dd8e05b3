/** What a search goes over: public texts alone, whatever a kind says; and how texts are made comparable. */
import { expect, it } from 'vitest';
import type { FieldDefinition, KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds } from '../../schema/registry.js';
import { RecordKind, RecordStamp } from '../../schema/kind/kind.js';
import { Text } from '../../schema/kind/fields.js';
import { searchedFields } from '../../schema/kind/searched-fields.js';
import { folded, gramsOf, marksRequired } from '../../src/search/marks.js';

it('leaves every protected field out, even one of the natural key', () => {
  const field = (name: string, protection: string, search?: string) => ({ name, protection, shape: 'text', search }) as FieldDefinition;
  const fields = [field('secret', 'sensitive', 'title'), field('person', 'personal'), field('open', 'public'), field('silent', 'public')];
  const kind = { fields, naturalKey: ['secret', 'person', 'open'] } as unknown as KindDefinition;
  expect(searchedFields(kind)).toEqual([{ name: 'open', as: 'code', head: false }]);
});

it('finds every kind by something', async () => {
  for (const kind of await loadKinds()) expect([kind.name, searchedFields(kind).length > 0]).toEqual([kind.name, true]);
});

it('refuses at load a kind that would have a protected field searched', () => {
  class Secretive extends RecordStamp {
    code!: string;
  }
  Text({ title: '证件号', max: 20, protection: 'sensitive', search: 'code' })(Secretive.prototype, 'code');
  expect(() => RecordKind({ name: 'secretive', title: '测试', naturalKey: ['code'], ownDate: 'code' })(Secretive)).toThrow('不可搜索');
});

it.each([
  ['ABC 餐饮', '\tabc 餐饮'],
  ['  a\n b ', '\ta \tb'],
  ['第7所', '第\t7所'],
  ['ＡＢＣ１２３检查', '\tabc123检查'],
  ['㈠号 ①号 Ⅳ类 ㎡', '(一)号 \t1号 \tiv类 \tm2'],
  ['ﾊﾟｰｸ検査', 'パーク検査'],
  ['cafe\u0301 café CAFÉ', '\tcafe \tcafe \tcafe'],
  ['İstanbul istanbul', '\tistanbul \tistanbul'],
  ['检 查\u3000计 划', '检查计划'],
  ['检查\u200b计划\ufeff', '检查计划'],
  ['检查\n换行\t制表', '检查换行制表'],
  ['检\u0000查\ud83d', '检查'],
  ['二O二二年 二0二二年 二〇二○年', '二〇二二年二〇二二年二〇二〇年'],
  ['食品藥品', '食品藥品'],
])('folds %j to %j', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

it('marks pairs of letters and whole words, letters beyond the first plane too', () => {
  expect(gramsOf(folded('𠮷野家,JC-2022 号'))).toBe('𠮷野 野家 家 jc 2022 号');
  expect(marksRequired(folded('野家 jc2 号'))).toEqual([
    { text: '野家', prefix: false },
    { text: 'jc2', prefix: true },
    { text: '号', prefix: true },
  ]);
});

it.each(['', '——', '!号', 'é́', '\ud842', '\ud842号𠮷', '号😀号', 'a1号b', '䶮𠮷', '㎡①', '٣٤', '検査'.repeat(2_000)])(
  'finds %j by all that is looked for in it',
  (text) => {
    const line = folded(text);
    const marks = new Set(gramsOf(line).split(' ').filter(Boolean));
    const required = marksRequired(line).map((mark) => [
      mark,
      [...marks].some((one) => (mark.prefix ? one.startsWith(mark.text) : one === mark.text)),
    ]);
    expect(required.filter(([, found]) => !found)).toEqual([]);
    expect(required.length > 0).toBe(/[\p{L}\p{N}]/u.test(line));
  },
);
