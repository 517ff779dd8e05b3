/**
 * JSON reader that bends nothing: numbers keep their digits, and what JSON.parse would refuse or swallow is read where it can mean only one
 * thing, else named.
 */
import { duplicateName, mayHoldDuplicates } from './duplicate-name.js';
import { exactToken } from './exact-number.js';

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;
const LENIENT = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/gs;
// Up to fifteen digits a JS number holds and writes as they are, but it writes 0.0000001 as 1e-7.
const INEXACT = /(?:^|[\s:,[])-?(?:\d[\d.]{15}|0\.0{6}|\d[\d.]*[eE])/;
const JSONP = /^(?:\/\*.*?\*\/)?\s*[\w$.]+\s*\(\s*([[{].*[\]}])\s*\)\s*;?$/s;
// Put before JSON so that no web page can run it as a script.
const GUARD = /^(?:\)\]\}',?|while\s*\(\s*(?:1|true)\s*\);|for\s*\(;;\);|\{\}\s*&&)\s*(?=[[{])/;

/** Says why a text cannot be read as JSON, in Chinese. */
export class JsonFault extends Error {}

/** Stands for a value that is no text and no number; a field that is read from it is unreadable, and nothing is made up for it. */
export const unreadable = (why: string): object => ({ [why]: true });

export function readJson(raw: string): unknown {
  const text = bare(raw);
  const value = parsed(text);
  if (mayHoldDuplicates(text, value)) refuseDuplicates(text);
  // A list that was serialised twice.
  return typeof value === 'string' && /^\s*[[{]/.test(value) ? readJson(value) : /\\u[dD][89a-fA-F]/.test(text) ? wellFormed(value) : value;
}

/** The JSON of the value that `find` picks, with its numbers as they were written: a place that is given back as it came. */
export function rawJson(raw: string, find: (body: unknown) => unknown): string {
  const marked = bare(raw).replace(TOKEN, (token) => (token.startsWith('"') ? token : `"\\u0001${token}"`));
  return (JSON.stringify(find(JSON.parse(marked))) ?? 'null').replace(/"\\u0001([^"]*)"/g, '$1');
}

function bare(raw: string): string {
  const text = raw.replace(/^[\uFEFF\s]+|\s+$/g, '');
  if (text.startsWith('{') || text.startsWith('[')) return text.startsWith('{}') ? text.replace(GUARD, '') : text;
  return JSONP.exec(text)?.[1] ?? text.replace(GUARD, '');
}

function parsed(text: string): unknown {
  const exact = INEXACT.test(text) ? text.replace(TOKEN, (token) => (token.startsWith('"') ? token : exactToken(token))) : text;
  try {
    return JSON.parse(exact);
  } catch (error) {
    const mended = exact.replace(LENIENT, (token) => (token.startsWith('"') ? escaped(token) : JSON.stringify(unreadable(token))));
    if (mended === exact) throw error;
    return JSON.parse(mended);
  }
}

// A raw tab or line break within quotes can only be itself.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const escaped = (token: string): string => token.replace(/[\u0000-\u001f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

function refuseDuplicates(text: string): void {
  const name = duplicateName(text);
  if (name === null) return;
  const shown = /^[\w.\u4e00-\u9fff-]{1,40}$/.test(name) && !/\d{5}/.test(name) ? ` ${name} ` : '';
  throw new JsonFault(`应答的同一个对象里字段${shown}出现两次而值不同,无法判断以哪个为准`);
}

// Half a character cannot be stored: it would come out as another one.
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? unreadable('有半个字符的文字') : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormed);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, wellFormed(each)]));
}
