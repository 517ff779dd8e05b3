/** Cases from real life that live in files: how people and their programs write CSV, and what a hub makes of it. */
import { appendFileSync, closeSync, openSync, readdirSync, readFileSync, rmSync, utimesSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { checkUnits } from '../../connectors/sources/file-drop/units.js';
import type { Page } from '../../connectors/contract.js';
import { mappingOf, opened } from '../support/open-source.js';
import { pass } from '../support/source-pass.js';
import { type CaseHub, openCase } from './stage.js';

const BULLETIN = 'key: id, fields: { newsId: id, title: title, body: body, publishTime: pub }';
const folderOf = (kinds: string): string => `
sources:
  - { name: s1, district: echeng, type: file-drop, settings: { folder: $FOLDER/drop }, kinds: { ${kinds} } }
`;
const bulletins = (match = '*.{csv,txt}', more = ''): Promise<CaseHub> => openCase(folderOf(`bulletin: { match: "${match}", ${BULLETIN}${more} }`));

const titles = async (hub: CaseHub) =>
  (await hub.rows('SELECT sourceKey, title FROM bulletin ORDER BY 1')).map(({ sourceKey, title }) => `${sourceKey}=${title}`);
const below = (hub: CaseHub, folder: string): string[] => readdirSync(join(hub.folder, folder)).sort();
const answer = (hub: CaseHub, name: string): string => readFileSync(join(hub.folder, 'drop/answers', `${name}.问题.csv`), 'utf8');

const H = 'id,title,body,pub\r\n';
const row = (id: string, title = `题${id}`) => `${id},${title},文,2026-06-01\r\n`;
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('spellings of CSV are read', () => {
  test.each<[string, string | Uint8Array, readonly string[]]>([
    [
      'UTF-16LE with tabs, as Excel writes “Unicode text”',
      Buffer.from(`\ufeffid\ttitle\tbody\tpub\r\n1\t题\t文\t2026-06-01\r\n`, 'utf16le'),
      ['1=题'],
    ],
    ['UTF-16BE', utf16be(`\ufeff${H}${row('1')}`), ['1=题1']],
    ['UTF-16LE without a mark', Buffer.from(H + row('1'), 'utf16le'), ['1=题1']],
    ['a line that names the separator', `sep=,\r\n${H}${row('1')}`, ['1=题1']],
    ['a line that names another separator', 'sep=|\r\nid|title|body|pub\r\n1|题|文|2026-06-01\r\n', ['1=题']],
    ['semicolons', 'id;title;body;pub\r\n1;题;文;2026-06-01\r\n', ['1=题']],
    ['tabs', 'id\ttitle\tbody\tpub\r\n1\t题\t文\t2026-06-01\r\n', ['1=题']],
    ['bars', 'id|title|body|pub\r\n1|题|文|2026-06-01\r\n', ['1=题']],
    ['carriage returns alone', 'id,title,body,pub\r1,题,文,2026-06-01\r2,题二,"文\n下一行",2026-06-01\r', ['1=题', '2=题二']],
    ['line ends of two sorts', 'id,title,body,pub\r\n1,题,文,2026-06-01\n2,题二,文,2026-06-01\r\n', ['1=题', '2=题二']],
    ['line ends of three sorts', 'id,title,body,pub\n1,题,文,2026-06-01\r2,题二,文,2026-06-01\r\n', ['1=题', '2=题二']],
    ['quotes, and LF before CRLF', 'id,title,body,pub\n"1","题","文","2026-06-01"\r\n"2","题二","文","2026-06-01"\r\n', ['1=题', '2=题二']],
    ['a title above the heading', `鄂城区监管动态汇总表,,,\r\n${H}${row('1')}`, ['1=题1']],
    ['titles and a blank line above the heading', `汇总表\r\n填报单位:甲局,,日期:2026-06-01,\r\n\r\n${H}${row('1')}`, ['1=题1']],
    ['two byte order marks', `\ufeff\ufeff${H}${row('1')}`, ['1=题1']],
    ['two files in one, with heading', `\ufeff${H}${row('1')}\ufeff${H}${row('2')}`, ['1=题1', '2=题2']],
    ['two files in one, the first without a last line break', `\ufeff${H}${row('1').trimEnd()}\ufeff${H}${row('2')}`, ['1=题1', '2=题2']],
    ['two files in one, the columns in another order', `${H}${row('1')}title,id,body,pub\r\n题2,2,文,2026-06-01\r\n`, ['1=题1', '2=题2']],
    ['zero bytes', `${H}1\0,题\0,文,2026-06-01\r\n`, ['1=题']],
    ['quotes within a quoted word', `${H}1,"老味道"餐馆,文,2026-06-01\r\n`, ['1="老味道"餐馆']],
    ['a quote for inches', `${H}1,5" 管道,文,2026-06-01\r\n`, ['1=5" 管道']],
    ['quotes as the rule has them', `${H}1,"他说""好"",走了","第一行\r\n第二行,有逗号",2026-06-01\r\n`, ['1=他说"好",走了']],
    ['a blank line above', `\r\n${H}${row('1')}`, ['1=题1']],
    ['empty columns at the end', 'id,title,body,pub,,,\r\n1,题,文,2026-06-01,,,\r\n', ['1=题']],
    ['a line break in the heading', '"id","title","bo\r\ndy",pub\r\n1,题,文,2026-06-01\r\n', ['1=题']],
    ['spaces, width, case and asterisks in the heading', ' *ｉｄ , Title,body(必填),"p ub"\r\n1,题,文,2026-06-01\r\n', ['1=题']],
    ['a column twice that nobody asks for', 'id,备注,title,备注,body,pub\r\n1,a,题,b,文,2026-06-01\r\n', ['1=题']],
    ['the end mark of DOS', `${H}${row('1')}\x1a`, ['1=题1']],
    ['GB18030', iconv.encode(H + row('1', '鄂州市监管局通报'), 'gb18030'), ['1=鄂州市监管局通报']],
    ['GB18030 whose bytes are UTF-8 too', iconv.encode(`${H}1,目某,某目,2026-06-01\r\n`, 'gb18030'), ['1=目某']],
    ['a space before quotes', `${H}1, "题,有逗号", "文" ,2026-06-01\r\n`, ['1=题,有逗号']],
    ['quotes and nothing as databases write them', `${H}"1","他说\\"好\\",走了",\\N,"2026-06-01"\r\n`, ['1=他说"好",走了']],
    ['numbers of the columns below the heading', `${H}1,2,3,4\r\n甲,乙,丙,丁\r\n${row('1')}`, ['1=题1']],
    ['separators behind the last cell of rows alone', `${H}1,题,文,2026-06-01,,\r\n`, ['1=题']],
    ['a byte order mark before the line that names the separator', '\ufeffsep=;\r\nid;title;body;pub\r\n1;题,二;文;2026-06-01\r\n', ['1=题,二']],
    ['a line that names a separator which is not used', `sep=;\r\n${H}${row('1')}`, ['1=题1']],
    [
      'last separators that Excel leaves out in a block of sixteen rows',
      `id,title,body,pub,cat\n${[1, 2, 3].map((i) => `${i},题${i},文,2026-06-01,类\n`).join('')}${[4, 5, 6].map((i) => `${i},题${i},文,2026-06-01\n`).join('')}`,
      [1, 2, 3, 4, 5, 6].map((i) => `${i}=题${i}`),
    ],
    ...(['id,title,body,pub,e1,e2,e3,e4', 'id,title,body,pub,e1,e2,e3'] as const).map((heading, i): [string, string, readonly string[]] => [
      `the last separators of two rows that Excel leaves out, which together have ${8 - i} columns`,
      `${heading}\n${[1, 2, 3].map((n) => `s${n},题${n},文,2026-06-01,,,${i === 0 ? ',' : ''}x\n`).join('')}s4,题4,文,2026-06-02\ns10,题10,文,2026-06-03${i === 0 ? ',z' : ''}\n`,
      ['s1=题1', 's10=题10', 's2=题2', 's3=题3', 's4=题4'],
    ]),
    ['no line break at the end', `${H}${row('1')}${row('2').trimEnd()}`, ['1=题1', '2=题2']],
    ['last separators that a spreadsheet leaves out', `id,title,pub,body\r\n1,题,2026-06-01,文\r\n2,题,2026-06-01\r\n`, ['1=题', '2=题']],
  ])('%s', async (_, content, expected) => {
    const hub = await bulletins();
    hub.file('drop/a.csv', content);
    expect((await hub.sync()).s1?.state).toBe('OK');
    expect(await titles(hub)).toEqual(expected);
    expect(below(hub, 'drop/done')).toEqual(['a.csv', 'taken.csv']);
  });

  test('a cell of 400 000 characters does not hold up its file', async () => {
    const hub = await bulletins();
    hub.file('drop/a.csv', `${H}1,题,${'文'.repeat(400_000)},2026-06-01\r\n${row('2')}`);
    await hub.sync();
    expect(below(hub, 'drop/done')).toContain('a.csv');
    expect(await titles(hub)).toContain('2=题2');
  });

  test('only a heading: no row, and that is said', async () => {
    const hub = await bulletins();
    hub.file('drop/a.csv', H);
    expect((await hub.sync()).s1?.state).toBe('OK');
    expect(below(hub, 'drop/done')).toContain('a.csv');
  });

  test('a separator, rows of titles and an encoding that the mapping names', async () => {
    const hub = await bulletins('*.csv', ', csv: { separator: "，", titleRows: 12, encoding: gbk }');
    const above = Array.from({ length: 12 }, (_, i) => `第${i}行\r\n`).join('');
    hub.file('drop/a.csv', iconv.encode(`${above}id，title，body，pub\r\n1，题，文，2026-06-01\r\n`, 'gb18030'));
    await hub.sync();
    expect(await titles(hub)).toEqual(['1=题']);
  });
});

describe('what is bad is told with its place, and what is good beside it is read', () => {
  test.each<[string, string | Uint8Array, readonly string[], RegExp]>([
    ['a total', `${H}${row('1')}合计,1,,\r\n`, ['1=题1'], /^$/],
    ['a total and a remark below', `${H}${row('1')}总 计,1,,\r\n制表人:张三,,,\r\n`, ['1=题1'], /^$/],
    ['a comma in a cell', `${H}${row('1')}2,题,甲,乙,2026-06-01\r\n${row('3')}`, ['1=题1', '3=题3'], /3,,"?列数多于表头/],
    [
      'a cell that is broken over two lines',
      `${H}${row('1')}2,题,第一行\r\n第二行,2026-06-01\r\n${row('3')}`,
      ['1=题1', '3=题3'],
      /3,,"?列数少于表头[\s\S]*4,,"?列数少于表头/,
    ],
    [
      'a cell that is broken over two lines, before columns that nobody reads',
      `id,title,body,pub,e1,e2,e3\r\n1,题1,文,2026-06-01,,,x\r\n2,题2,文,2026-06-01,第一\r\n第二行,y,x\r\n3,题3,文,2026-06-01,,,x\r\n`,
      ['1=题1', '3=题3'],
      /3,,"?列数少于表头[\s\S]*4,,"?列数少于表头/,
    ],
    [
      'a cell that is broken over two lines, the second of which has all columns that are read',
      `id,title,pub,body,e1,e2,e3\r\n1,题1,2026-06-01,文,,,x\r\n2,题2,2026-06-01,第一\r\n第二行,a,b,c\r\n3,题3,2026-06-01,文,,,x\r\n`,
      ['1=题1', '3=题3'],
      /3,,"?列数少于表头[\s\S]*4,,"?列数少于表头/,
    ],
    [
      'a quote that swallows rows',
      `${H}${row('0')}1,"题,文,2026-06-01\r\n2,题2,文,2026-06-01\r\n3,题3",文,2026-06-01\r\n${row('4')}`,
      ['0=题0', '2=题2', '3=题3"', '4=题4'],
      /3,,"?引号没有成对/,
    ],
    [
      'a quote that is never closed',
      `${H}${row('1')}2,"题,文,2026-06-01\r\n${row('3')}${row('4')}`,
      ['1=题1', '3=题3', '4=题4'],
      /3,,"?引号没有成对/,
    ],
    ['a last row that is cut', `${H}${row('1')}2,题`, ['1=题1'], /3,,"?列数少于表头[^\r]*可能不完整/],
    ['a last cell that is cut', `${H}${row('1')}2,题,文,2026-0`, ['1=题1'], /3,,"?是没有换行的末行/],
    ['a number that Excel shortened in a key', `${H}${row('1')}1.42001E+12,题,文,2026-06-01\r\n`, ['1=题1'], /3,id,"?是科学计数法/],
    ['a character that was lost before', `${H}${row('1')}2,结果不合\ufffd,文,2026-06-01\r\n`, ['1=题1'], /3,title,"?有无法辨认的字/],
    ['UTF-8 saved as GB18030 before', `${H}${row('1')}2,閯傚窞甯傜洃绠,文,2026-06-01\r\n`, ['1=题1'], /3,title,"?有无法辨认的字/],
    [
      'a row of GB18030 in a file of UTF-8',
      Buffer.concat([
        Buffer.from(`${H}${row('1', '鄂州市市场监督管理局通报')}${row('3', '食品安全抽检情况公示')}`),
        iconv.encode(row('2', '某市'), 'gb18030'),
      ]),
      ['1=鄂州市市场监督管理局通报', '3=食品安全抽检情况公示'],
      /4,title,"?有无法辨认的字/,
    ],
    [
      'a row of UTF-8 in a file of GB18030',
      Buffer.concat([
        iconv.encode(H + ['1', '2', '3', '4'].map((id) => row(id, '鄂州市市场监督管理局通报关于开展食品安全专项检查的公告')).join(''), 'gb18030'),
        Buffer.from(row('5', '监管')),
      ]),
      ['1', '2', '3', '4'].map((id) => `${id}=鄂州市市场监督管理局通报关于开展食品安全专项检查的公告`),
      /6,(title|body)?,"?(有无法辨认的字|编码与整个文件不同)/,
    ],
  ])('%s', async (_, content, expected, told) => {
    const hub = await bulletins();
    hub.file('drop/a.csv', content);
    await hub.sync();
    expect(await titles(hub)).toEqual(expected);
    expect(below(hub, 'drop/done')).toContain('a.csv');
    if (told.test('')) expect(below(hub, 'drop')).not.toContain('answers');
    else expect(answer(hub, 'a.csv')).toMatch(told);
  });

  const cut = Buffer.concat([Buffer.from('食品安全抽检情况,'), Buffer.from('结果不合格').subarray(0, -1), Buffer.from(',2026-06-01\n')]);
  test.each([
    ['a.csv', '1,鄂州市市监管局通报,正文第一,2026-06-01\n2,', '3,第三条条,正文第三,2026-06-01\n', ['1=鄂州市市监管局通报', '3=第三条条']],
    ['b.csv', '4,鄂州市市场监督管理局通报,正文一,2026-06-01\n5,', '6,第三条,正文三,2026-06-01\n', ['4=鄂州市市场监督管理局通报', '6=第三条']],
  ])('one bad byte in UTF-8 makes no other letters of the rest (%s)', async (name, before, after, expected) => {
    const hub = await bulletins();
    hub.file(`drop/${name}`, Buffer.concat([Buffer.from(`id,title,body,pub\n${before}`), cut, Buffer.from(after)]));
    await hub.sync();
    expect(await titles(hub)).toEqual(expected);
    expect(answer(hub, name)).toMatch(/3,body,"?有无法辨认的字/);
  });

  test('a bad character in a column that nobody reads is no matter', async () => {
    const hub = await bulletins();
    hub.file(
      'drop/a.csv',
      Buffer.concat([
        Buffer.from('id,title,body,pub,备注栏目一\n1,鄂州市市监管局通报,正文,2026-06-01,'),
        Buffer.from('格').subarray(0, 2),
        Buffer.from('\n'),
      ]),
    );
    await hub.sync();
    expect(await titles(hub)).toEqual(['1=鄂州市市监管局通报']);
  });
});

describe('a file that cannot be read is named for what it is, with what to do', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['nothing at all', '', /a\.csv 是空文件/],
    ['blank lines', '\r\n\r\n', /a\.csv 没有表头/],
    ['a column asked for twice', 'id,title,title,body,pub\r\n1,题,别题,文,2026-06-01\r\n', /列名重复:title/],
    ['a column that lacks, with one like it', 'id,标题title,body,pub\r\n1,题,文,2026-06-01\r\n', /缺少列:title.*文件里有“标题title”/],
    ['rows that are one cell each', `"id,title,body,pub"\r\n"1,题,文,2026-06-01"\r\n`, /每一行都被引号包成了一格/],
    ['a heading below the tenth line', `${'说明\r\n'.repeat(12)}${H}${row('1')}`, /缺少列/],
    ['full-width commas', 'id，title，body，pub\r\n1，题，文，2026-06-01\r\n', /用“，”分隔.*半角逗号/],
    ['a web page', '<html><table><tr><td>id</td></tr></table></html>', /HTML 网页/],
    ['a web page in UTF-16', Buffer.from('\ufeff<!DOCTYPE html><html>', 'utf16le'), /HTML 网页/],
    ['a workbook', Buffer.from('504b030414000600080000002100', 'hex'), /Excel 工作簿.*另存为/],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /旧版 Excel 工作簿/],
    ['a PDF', '%PDF-1.7\n', /PDF/],
    ['JSON', '[{"id":1}]', /JSON 文件/],
    ['XML', '<?xml version="1.0"?><Workbook/>', /XML/],
    ['a row without any good one beside it', `${H}1,题,甲,乙,2026-06-01\r\n`, /第 2 行的列数多于表头/],
    ['keys that Excel shortened', `${H}1.42001E+12,题,文,2026-06-01\r\n1.42001E+12,题,文,2026-06-01\r\n`, /第 2 行“id”是科学计数法/],
    ['keys that Excel rounded', `${H}420704199001011000,题,文,2026-06-01\r\n420704199001012000,题,文,2026-06-01\r\n`, /列 id 第 16 位起全是 0/],
    [
      'UTF-8 and GB18030 in equal parts',
      Buffer.concat([Buffer.from(H + row('1', '鄂州')), iconv.encode(row('2', '鄂州'), 'gb18030')]),
      /编码无法确定/,
    ],
    ['zeros that were not written over yet', Buffer.concat([Buffer.from(H + row('1')), Buffer.alloc(4_096)]), /末尾是空字节/],
    ['UTF-32', Buffer.from('fffe000069000000', 'hex'), /UTF-32/],
  ])('%s', async (_, content, told) => {
    const hub = await bulletins();
    hub.file('drop/a.csv', content);
    const { s1 } = await hub.sync();
    expect([s1?.state, s1?.message]).toEqual(['SOURCE_MALFORMED', expect.stringMatching(told)]);
    expect([await titles(hub), below(hub, 'drop')]).toEqual([[], ['a.csv', 'answers']]);
    expect(answer(hub, 'a.csv').startsWith('\ufeff行,列,问题,怎样改正\r\n')).toBe(true);
  });
});

describe('a folder of files', () => {
  test('a file that a slow writer goes on with is read whole in the end (one that pauses longer than we look)', async () => {
    const hub = await bulletins();
    const slow = hub.file('drop/a.csv', 'id,title,body,pub\n1,一,甲,2026-06-01\n2,二,乙,2026-06-01\n');
    const writer = openSync(slow, 'a');
    await hub.sync();
    expect(await titles(hub)).toEqual(['1=一', '2=二']);
    // It wrote into the folder, and the file was moved under its hands.
    writeSync(writer, '3,三,丙,2026-06-01\n4,四,丁,2026-06-01\n');
    closeSync(writer);
    await hub.reopen();
    const passes = [await hub.sync(), await hub.sync()].map(({ s1 }) => [s1?.state, s1?.counts.读取]);
    expect(passes).toEqual([
      ['OK', 4],
      ['OK', 0],
    ]);
    expect(await titles(hub)).toEqual(['1=一', '2=二', '3=三', '4=四']);
    expect(below(hub, 'drop/done')).toEqual(['a.csv', 'taken.csv']);
  });

  test('a file that grows while it is looked at is not read, and the others are', async () => {
    const hub = await bulletins();
    const slow = hub.file('drop/a.csv', H + row('1'));
    hub.file('drop/b.csv', H + row('3'));
    hub.meanwhile(() => appendFileSync(slow, row('2')));
    expect((await hub.sync()).s1?.state).toBe('OK');
    expect([await titles(hub), below(hub, 'drop')]).toEqual([['3=题3'], ['a.csv', 'done']]);
    hub.meanwhile(() => undefined);
    await hub.sync();
    expect(await titles(hub)).toEqual(['1=题1', '2=题2', '3=题3']);
  });

  test('a file that is at rest for a minute is not waited for', async () => {
    const hub = await bulletins();
    utimesSync(hub.file('drop/a.csv', H + row('1')), 1_000, 1_000);
    const before = hub.clock.ms;
    await hub.sync();
    expect([await titles(hub), hub.clock.ms]).toEqual([['1=题1'], before]);
  });

  test('two kinds read one file, and it goes to done when both have', async () => {
    const plan = 'supervisionPlan: { match: "*.csv", key: id, fields: { planId: id, title: title, year: year, planKind: title } }';
    const hub = await openCase(folderOf(`bulletin: { match: "*.csv", ${BULLETIN} }, ${plan}`));
    hub.file('drop/a.csv', 'id,title,body,pub,year\n1,两类共用一个文件,甲,2026-06-01,2026\n');
    hub.file('drop/B.CSV', 'id,title,body,pub,year\n2,大写扩展名,甲,2026-06-01,2026\n');
    await hub.sync();
    expect(
      await hub.rows("SELECT 'bulletin' k, sourceKey FROM bulletin UNION ALL SELECT 'plan', sourceKey FROM supervision_plan ORDER BY 1, 2"),
    ).toEqual([
      { k: 'bulletin', sourceKey: '1' },
      { k: 'bulletin', sourceKey: '2' },
      { k: 'plan', sourceKey: '1' },
      { k: 'plan', sourceKey: '2' },
    ]);
    expect([below(hub, 'drop'), below(hub, 'drop/done')]).toEqual([['done'], ['B.CSV', 'a.csv', 'taken.csv']]);
    // One of the two cannot read this one: it stays, and is read again without harm after a restart.
    hub.file('drop/c.csv', 'id,title,body,pub\n3,只有一类,甲,2026-06-01\n');
    expect((await hub.sync()).s1?.message).toMatch(/c\.csv 缺少列:year/);
    await hub.reopen();
    expect((await hub.sync()).s1?.state).toBe('SOURCE_MALFORMED');
    expect([await titles(hub), below(hub, 'drop')]).toEqual([
      ['1=两类共用一个文件', '2=大写扩展名', '3=只有一类'],
      ['answers', 'c.csv', 'done'],
    ]);
  });

  test('files in folders below are read where the pattern says so, and keep their folder in done', async () => {
    const hub = await bulletins('**/*.csv');
    hub.file('drop/a.csv', H + row('1'));
    hub.file('drop/下级/甲/a.csv', H + row('2') + row('bad').replace('文', '文,文'));
    await hub.sync();
    expect(await titles(hub)).toEqual(['1=题1', '2=题2']);
    expect([below(hub, 'drop/done'), below(hub, 'drop/done/下级/甲')]).toEqual([['a.csv', 'taken.csv', '下级'], ['a.csv']]);
    expect(answer(hub, '下级/甲/a.csv')).toMatch(/3,,"?列数多于表头/);
  });

  test('all bad files are named with their causes, and good ones around them are read', async () => {
    const hub = await bulletins('*');
    hub.file('drop/a.csv', '');
    hub.file('drop/b.csv', H + row('1'));
    hub.file('drop/c.csv', 'id,body\n1,2\n');
    hub.file('drop/d.xlsx', Buffer.from('504b030414000600080000002100', 'hex'));
    const { s1 } = await hub.sync();
    expect(s1?.message).toMatch(/a\.csv 是空文件.*c\.csv 缺少列:title、pub.*d\.xlsx 不是 CSV 文本,而是Excel 工作簿/);
    expect([await titles(hub), below(hub, 'drop/answers')]).toEqual([['1=题1'], ['a.csv.问题.csv', 'c.csv.问题.csv', 'd.xlsx.问题.csv']]);
    expect(s1?.message).not.toContain('本页未入库');
    // Mended: its answer goes.
    hub.file('drop/a.csv', H + row('2'));
    await hub.sync();
    expect([await titles(hub), below(hub, 'drop/answers')]).toEqual([
      ['1=题1', '2=题2'],
      ['c.csv.问题.csv', 'd.xlsx.问题.csv'],
    ]);
  });

  test('rows that were not read are told beside a file that was not', async () => {
    const hub = await bulletins('*.csv');
    hub.file('drop/a.csv', 'id,body\n1,2\n');
    hub.file('drop/b.csv', `${H}${row('1')}2,题,甲,乙,2026-06-01\r\n`);
    const { s1 } = await hub.sync();
    expect([s1?.state, s1?.message]).toEqual(['SOURCE_MALFORMED', expect.stringMatching(/a\.csv 缺少列:title、pub.*;b\.csv 有 1 行没有读.*第 3 行/)]);
    expect(await titles(hub)).toEqual(['1=题1']);
    expect(await hub.rows('SELECT errorMessage FROM cursors')).toEqual([{ errorMessage: expect.not.stringContaining('b.csv') }]);
  });

  test('an answer about a file that somebody took away goes with it', async () => {
    const hub = await bulletins('*.csv');
    const bad = hub.file('drop/a.csv', 'id,body\n1,2\n');
    await hub.sync();
    expect(below(hub, 'drop/answers')).toEqual(['a.csv.问题.csv']);
    rmSync(bad);
    hub.file('drop/改好.csv', H + row('1'));
    await hub.sync();
    expect([await titles(hub), below(hub, 'drop/answers')]).toEqual([['1=题1'], []]);
  });

  test('an answer holds nothing that a spreadsheet would run', async () => {
    const hub = await bulletins('*.csv');
    hub.file('drop/a.csv', "id,title,title,body,pub,=cmd|' /C calc'!A0\n1,a,b,c,2026-06-01,x\n");
    await hub.sync();
    expect(answer(hub, 'a.csv')).not.toMatch(/(^|,|")[=+@-]/m);
  });

  test.each<[string, string[], Record<string, string>, RegExp | null]>([
    ['罚款金额（万元）', [], { fineAmount: '元' }, /的单位是万元.*units/],
    ['罚款金额(单位:万元)', [], { fineAmount: '元' }, /的单位是万元.*units/],
    ['罚款金额（万元）', [], { fineAmount: '万元' }, null],
    ['罚款金额（元）', [], { fineAmount: '元' }, null],
    ['罚款金额（元）', [], { fineAmount: '万元' }, /的单位是元.*units/],
    ['罚款金额', ['单位：元'], { fineAmount: '万元' }, /标题写着“单位:元”.*以万元计/],
    ['罚款金额', ['台账', '单位：千元'], { fineAmount: '万元' }, /标题写着“单位:千元”/],
    ['罚款金额', ['单位：件、万元'], { fineAmount: '元' }, /标题写着“单位:万元”/],
    ['罚款金额', ['单位:', '万元'], { fineAmount: '元' }, /标题写着“单位:万元”/],
    ['罚款金额', ['台账（万元）'], { fineAmount: '元' }, /标题写着“单位:万元”/],
    ['罚款金额', ['填报单位：元宝区局', '单位：万元'], { fineAmount: '元' }, /标题写着“单位:万元”/],
    ['罚款金额', ['单位：元、万元'], { fineAmount: '元' }, /标题写着“单位:元、万元”/],
    ['罚款金额（元）', ['单位：万元'], { fineAmount: '元' }, /标题写着“单位:万元”/],
    ['罚款金额', ['填报单位：分局一大队'], { fineAmount: '元' }, null],
    ['罚款金额', ['填报单位：角美镇', '元江县局'], { fineAmount: '万元' }, null],
    ['罚款金额', ['罚款5万元以上的案件'], { fineAmount: '元' }, null],
    ['抽查比例(%)', ['单位：万元'], { samplingRatio: '%' }, null],
    ['所在单元', [], {}, null],
    ['处罚内容（万元）', [], {}, null],
    ['罚款金额', ['单位:万元'], { fineAmount: '元' }, /标题写着“单位:万元”/],
    ['罚款金额', ['单位:万元'], { fineAmount: '万元' }, null],
    ['标题', ['单位:万元'], {}, null],
  ])('heading %s, title %s, units %o: a unit is the one the mapping says, or the file is refused', (heading, title, units, refused) => {
    const columns = { named: [[heading, 1]] as const, missing: [], twice: [] };
    const fields = { fineAmount: heading, samplingRatio: heading };
    const check = () => checkUnits({ cells: ['id', heading], columns, above: [title] }, { fields, units } as never, 'a.csv');
    if (refused) expect(check).toThrow(refused);
    else expect(check).not.toThrow();
  });

  const fine = (units: string) =>
    openCase(
      folderOf(`punishAct: { match: "*.csv", key: 文号, ${units} fields: { punishActionCode: 文号, punishSetDate: 日期, fineAmount: 罚款金额, finePaid: 实缴 }, constants: {
        punishActionName: 行为, caseSource: 甲局, illegalFact: 行为, punishAccord: 条, punishFileNum: 号, punishResult: 罚款, superviseObject: 某, administrativeCp: 某,
        punishProcedure: "02", isHearing: "0", isCriminal: "0", punishType: "02", reconsideration: "0", litigation: "0", noPunishment: "0", itemCode: "01420100010001", institution: 甲局,
        institutionCode: 11420700MB1Y52882W, administrativeCpNa: "02", administrativeCpCeType: "001", administrativeCpUiCode: 11420700MB132519XJ, areaNumber: "420704" } }`),
    );
  const F = '文号,日期,来源,罚款金额,实缴\n';
  const one = 'A1,2026-03-01,甲局,2,1\n';

  test.each<[string, string, string, RegExp]>([
    ['a title', '', `台账,,,,单位：千元\n${F}${one}`, /标题写着“单位:千元”,而列“罚款金额”/],
    ['a row of units', '', `${F},,,（万元）,（万元）\n${one}`, /列“罚款金额”第 2 行写的单位是万元/],
    ['a row of types', '', `${F}文本,日期,文本,万元,万元\n${one}`, /列“罚款金额”第 2 行写的单位是万元/],
    ['a row of units, one of them', 'units: { fineAmount: 万元 },', `${F},,（局）,（万元）,（万元）\n${one}`, /列“实缴”第 2 行/],
    ['units that changed places', 'units: { fineAmount: 万元 },', `${F},,,元,万元\n${one}`, /列“罚款金额”第 2 行/],
    ['a line below', '', `${F}${one}单位：万元,,,,\n`, /第 3 行写着“单位:万元”/],
    ['a line below, in two cells', '', `${F}${one}金额单位：,万元,,,\n`, /第 3 行写着“单位:万元”/],
    ['a line below, short', '', `${F}${one}金额单位：万元\n`, /第 3 行写着“单位:万元”/],
    ['a remark', '', `${F}${one}注：罚款金额以万元计,,,,\n`, /第 3 行写着“单位:万元”/],
    ['a remark without its word', '', `${F}${one}以上金额均以千元为单位,,,,\n`, /第 3 行写着“单位:千元”/],
    ['a total', '', `${F}${one}合计（万元）,,,2,1\n`, /第 3 行写着“单位:万元”/],
    ['a title of a second file behind the first', '', `${F}${one}台账（万元）,,,,\n${F}${one}`, /第 3 行写着“单位:万元”/],
  ])('%s that names another unit than the mapping keeps the file out', async (_, units, text, told) => {
    const hub = await fine(units);
    hub.file('drop/a.csv', text);
    const { s1 } = await hub.sync();
    expect([s1?.state, s1?.message, await hub.rows('SELECT fineAmount FROM punish_act')]).toEqual([
      'SOURCE_MALFORMED',
      expect.stringMatching(told),
      [],
    ]);
  });

  test('a file name that says a unit is compared too', async () => {
    const hub = await fine('');
    hub.file('drop/处罚台账（万元）.csv', F + one);
    expect((await hub.sync()).s1?.message).toMatch(/文件名写着“单位:万元”/);
  });

  test('a file that says everywhere what the mapping says is read, and its rows of units are none', async () => {
    const hub = await fine('units: { fineAmount: 万元, finePaid: 万元 },');
    hub.file(
      'drop/台账（万元）.csv',
      `填报单位：分局一大队,,,,单位：件、万元\n${F},,,（万元）,（万元）\n${one}合计（万元）,,,2,1\n注：金额以万元计,,,,\n`,
    );
    const { s1 } = await hub.sync();
    expect([s1?.state, await hub.rows('SELECT sourceKey, fineAmount, finePaid FROM punish_act')]).toEqual([
      'OK',
      [{ sourceKey: 'A1', fineAmount: '20000', finePaid: '10000' }],
    ]);
  });

  test('what nobody takes is told by its name', async () => {
    const hub = await bulletins('*.csv');
    hub.file('drop/a.csv', H + row('1'));
    hub.file('drop/下级/c.csv', H + row('3'));
    hub.file('drop/数据.tsv', H + row('4'));
    for (const name of ['~d.csv', '~$e.csv', 'Thumbs.db', 'f.csv.part']) utimesSync(hub.file(`drop/${name}`, H), 1_000, 1_000);
    const told = (await pagesOf(hub)).flatMap(({ notices = [] }) => notices);
    expect((await hub.sync()).s1).toMatchObject({ state: 'SOURCE_ROWS_UNREAD', outcome: 'partly' });
    expect(told).toEqual([
      { message: '下级/c.csv、数据.tsv 不合任何一类的 match,没有读:请改名,或补写 match', unread: true },
      { message: 'f.csv.part、~$e.csv、~d.csv 的名字像是没有写完的临时文件,一直没有改名,没有读', unread: false },
    ]);
  });

  test('what is told of a file that is read', async () => {
    const hub = await bulletins('*.csv');
    hub.file('drop/a.csv', `\ufeff${H}${row('1')}2,二\r\n合计,,,\r\n\ufeff${H}3,题,甲,乙,2026-06-01\r\n4,\0题,文,2026-06-01\r\n`);
    hub.file('drop/b.csv', H);
    hub.file('drop/c.csv', iconv.encode(`${H}1,目某,某目,2026-06-01\r\n`, 'gb18030'));
    const told = (await pagesOf(hub)).flatMap(({ notices = [] }) => notices);
    expect(told.map(({ unread }) => unread)).toEqual([true, false, false, false]);
    expect(told.map(({ message }) => message).join('\n')).toMatch(
      /^a\.csv 有 1 行没有读\(见 answers\/a\.csv\.问题\.csv\):第 6 行的列数多于表头.*\na\.csv 含空字符\(NUL\).*第 3 行的末尾少了分隔符.*第 4 行是合计行.*第 5 行又是一行表头.*\nb\.csv 只有表头,没有数据行\nc\.csv 的汉字很少,按 GB18030 读取/,
    );
  });

  test('a last line without a line break is told where nobody can see whether it is whole', async () => {
    const hub = await bulletins('*.csv');
    hub.file('drop/a.csv', 'id,pub,body,title\n1,2026-06-01,甲,题\n2,2026-06-01,甲,也许没完');
    hub.file('drop/b.csv', `${H}${row('3')}${row('4').trimEnd()}`);
    const told = (await pagesOf(hub)).flatMap(({ notices = [] }) => notices);
    expect(told).toEqual([{ message: 'a.csv 第 3 行是没有换行的末行,看不出是否完整,请核对文件是否传完', unread: false }]);
  });

  test('a file that is open in an office is read once it is closed', async () => {
    const hub = await bulletins('*.csv');
    hub.file('drop/a.csv', H + row('1'));
    const lock = hub.file('drop/.~lock.a.csv#', '');
    await hub.sync();
    expect(await titles(hub)).toEqual([]);
    rmSync(lock);
    await hub.sync();
    expect(await titles(hub)).toEqual(['1=题1']);
  });

  test('a file that comes late with what is older is told, and does not win (its rows are versions)', async () => {
    const hub = await bulletins('*.csv');
    hub.file('drop/a.csv', H + row('1'));
    expect((await pagesOf(hub)).filter(({ rows }) => rows.length > 0).map(({ versions }) => versions)).toEqual([true]);
  });

  test('files of thousands are walked once for all', async () => {
    const hub = await bulletins('*.csv');
    for (let i = 0; i < 150; i++) utimesSync(hub.file(`drop/${i}.csv`, H + row(String(i))), 1_000 + i, 1_000 + i);
    const rows = (await pagesOf(hub)).flatMap((page) => page.rows);
    expect(rows.map(({ values }) => values.id)).toEqual(Array.from({ length: 150 }, (_, i) => String(i)));
    expect(readFileSync(join(hub.folder, 'drop/done/taken.csv'), 'utf8').trim().split('\r\n').length).toBe(151);
  });
});

/** A pass over the folder by its one kind, page by page. */
async function pagesOf(hub: CaseHub): Promise<readonly Page[]> {
  const mapping = mappingOf(
    'all',
    { match: '*.csv' },
    { changedAt: null, key: ['id'], fields: { newsId: 'id', title: 'title', body: 'body', publishTime: 'pub' } },
  );
  return (await pass(opened('file-drop', { folder: 'drop' }, hub.folder, { mappings: [mapping] }), mapping)).pages;
}
