/**
 * The desk's built files: small enough for a line of 5 Mbit/s, and nothing in them that Chrome 105 does not know (the domestic systems' browsers have
 * kernels of 102 to 109), of ours and of what we depend on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const OUT = 'dist/dashboard/desk';
const files = readdirSync(join(OUT, 'assets')).filter((name) => /\.(js|css)$/.test(name));
const textOf = (name: string): string => readFileSync(join(OUT, 'assets', name), 'utf8');
const scripts = files.filter((name) => name.endsWith('.js'));
const styles = files.filter((name) => name.endsWith('.css'));

/** Files that a file brings with it at once: what it imports by name, not what it asks for later. */
function withImports(name: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, other = ''] of textOf(name).matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) withImports(other, seen);
  return seen;
}

const inPage = [...readFileSync(join(OUT, 'index.html'), 'utf8').matchAll(/\/assets\/([\w.-]+\.(?:js|css))/g)].map(([, name]) => name as string);
const entry = inPage.find((name) => name.endsWith('.js')) as string;
const signIn = new Set([...inPage, ...withImports(entry)]);
const sizeOf = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + gzipSync(textOf(name), { level: 9 }).length, 0);

/** What a later part brings: vite writes beside each `import()` the files that it needs. */
function broughtBy(part: string): Set<string> {
  const own = scripts.filter((name) => name.startsWith(`${part}-`) && !inPage.includes(name));
  const listed = /__vite__mapDeps=.*?\[([^\]]*)\]/s.exec(textOf(entry))?.[1] ?? '';
  const css = styles.filter((name) => name.startsWith(`${part}-`) || listed.includes(`${part}-${name}`));
  return new Set([...own.flatMap((name) => [...withImports(name)]), ...css]);
}

const KB = 1_000;

describe('weigh little, packed by gzip', () => {
  it('signing in: at most 120 KB of scripts and styles', () => {
    expect(sizeOf(signIn)).toBeGreaterThan(50 * KB);
    expect(sizeOf(signIn)).toBeLessThanOrEqual(120 * KB);
  });

  const pages = readdirSync('dashboard/desk', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap(pageOf);
  it('there are pages', () => expect(pages.length).toBeGreaterThan(8));
  it.each(pages)('%s: at most 220 KB before its first rows', (page) => {
    const first = new Set([...signIn, ...broughtBy('desk'), ...broughtBy(page), ...styles]);
    expect([...first].some((name) => name.startsWith(`${page}-`))).toBe(true);
    expect(sizeOf(first)).toBeLessThanOrEqual(220 * KB);
  });
});

/** Files that are pages, or come later like them: they have a default export. */
function pageOf(file: string): string[] {
  return /export default/.test(readFileSync(join('dashboard/desk', file), 'utf8')) ? [basename(file, '.tsx')] : [];
}

/** What came after 105, by the version that brought it. Whoever asks first whether it is there may name it. */
const NEWER_SCRIPTS: Readonly<Record<string, RegExp>> = {
  '110 toSorted and its kin': /\.(toSorted|toReversed|toSpliced)\(/,
  '117 Object.groupBy': /\b(Object|Map)\.groupBy\(/,
  '119 Promise.withResolvers': /\bPromise\.withResolvers\b/,
  '121 Array.fromAsync': /\bArray\.fromAsync\b/,
  '122 methods of sets': /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  '122 iterator helpers': /\.(values|keys|entries)\(\)\.(map|filter|take|drop|toArray|some|every|find|reduce|flatMap)\(/,
  '128 Promise.try': /\bPromise\.try\(/,
  '112 regular expressions with v': /\/[dgimsuy]*v[dgimsuy]*\.(test|exec)\(/,
  '107 decorators and static features beyond': /\baccessor\s+#/,
};
/** Not on plain http at all, whatever the version. */
const SECURE_ONLY: Readonly<Record<string, RegExp>> = {
  randomUUID: /\.randomUUID\b/,
  'crypto.subtle': /\bcrypto\.subtle\b/,
  clipboard: /navigator\.clipboard\b/,
  locks: /navigator\.locks\b/,
};
const NEWER_STYLES: Readonly<Record<string, RegExp>> = {
  '106 containers': /@container\b/,
  '108 dvh, svh, lvh': /\d(dvh|svh|lvh|dvw|svw|lvw)\b/,
  '111 color-mix': /color-mix\(/,
  '111 oklch and its kin': /\b(oklch|oklab|lch|lab)\(/,
  '112 nesting': /[{;]\s*&|\{[^{}]*\{[^{}]*\{/,
  '114 popover': /:popover-open\b/,
  '117 subgrid': /\bsubgrid\b/,
  '118 scope': /@scope\b/,
  '120 relative colours': /\b(rgb|hsl)\(\s*from\b/,
  '123 light-dark': /light-dark\(/,
  '125 anchors': /\banchor\(|position-anchor\b/,
};

const found = (names: readonly string[], newer: Readonly<Record<string, RegExp>>): string[] =>
  names.flatMap((name) => Object.entries(newer).flatMap(([what, form]) => (form.test(stripped(textOf(name))) ? [`${name}: ${what}`] : [])));
/** Blocks of conditions are no nesting. */
const stripped = (text: string): string => text.replace(/@(media|supports|layer|keyframes)[^{;]*\{/g, '{');

describe('know nothing that Chrome 105 does not', () => {
  it('scripts', () => expect(found(scripts, NEWER_SCRIPTS)).toEqual([]));
  it('scripts, on an origin that is not trustworthy', () => expect(found(scripts, SECURE_ONLY)).toEqual([]));
  it('styles', () => expect(found(styles, NEWER_STYLES)).toEqual([]));
});

describe('the page itself', () => {
  const html = readFileSync(join(OUT, 'index.html'), 'utf8');

  it('asks for the new kernel in its first bytes, is Chinese, and is not to be translated', () => {
    expect(html.slice(0, 400)).toContain('<meta name="renderer" content="webkit">');
    expect(html).toMatch(/<html lang="zh-CN" translate="no">/);
  });

  it('says without any script which button to press and which browsers do', () => {
    const text = html.replace(/<script[\s\S]*?<\/script>/g, '');
    for (const said of ['极速模式', 'Chrome', '<noscript>']) expect(text).toContain(said);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<style|style=/);
  });
});

it('no handler of keys goes around the one that knows the input method', () => {
  const sources = readdirSync('dashboard/desk', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const said = sources.filter((name) => /isComposing|keyCode|compositionend/.test(readFileSync(join('dashboard/desk', name), 'utf8')));
  expect(said).toEqual(['parts/composing.ts']);
  // It is there before any other listener is.
  const main = readFileSync('dashboard/desk/main.tsx', 'utf8');
  expect(main.indexOf('guardComposing()')).toBeLessThan(main.indexOf('createRoot('));
  const numbers = sources.filter((name) => /type="number"|NumberInput/.test(readFileSync(join('dashboard/desk', name), 'utf8')));
  expect(numbers).toEqual([]);
});

it('every field to type into says what a browser may fill in: a saved name in a condition leaves a list empty', () => {
  const sources = readdirSync('dashboard/desk', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  const fields = sources.flatMap((name) =>
    [...readFileSync(join('dashboard/desk', name), 'utf8').matchAll(/<(?:TextInput|Textarea|PasswordInput)\b[\s\S]*?\/>/g)].map(([field]) => ({
      name,
      field,
    })),
  );
  expect(fields.length).toBeGreaterThan(15);
  expect(fields.filter(({ field }) => !field.includes('autoComplete'))).toEqual([]);
});
