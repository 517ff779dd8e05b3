/**
 * GraphiQL: opens with the queries of the guide. Who is signed in at the desk asks as herself; a key is typed by its user, goes before, and is kept in
 * this tab's session alone.
 */
import { GraphiQL } from 'graphiql';
import 'graphiql/graphiql.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import guide from '../../docs/graphql-zh.md?raw';
import { fetcherOf } from './fetcher.ts';
import { tabsOf } from './guide-tabs.ts';
import { type SignedIn, signedIn } from './session.ts';
import './page.css';

const KEY = 'hub.key';
const session = window.sessionStorage;
const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const [form, input, said] = [element<HTMLFormElement>('key'), element<HTMLInputElement>('key-input'), element<HTMLOutputElement>('key-said')];
const root = createRoot(element('graphiql'));
const [first, ...others] = tabsOf(guide);

let turn = 0;
let person: SignedIn | null = null;

function asker(key: string): { readonly headers: Record<string, string>; readonly words: string } {
  if (key) return { headers: { authorization: `Bearer ${key}` }, words: '密钥已使用,只存于本页签,关闭即清除。' };
  if (!person) return { headers: {}, words: '请先填写访问密钥,或在工作台登录:否则读不到结构文档。' };
  const { name } = person.person;
  return { headers: { 'x-hub-session': person.tag }, words: `以 ${name}(${person.roleTitle})的登录查询;填写密钥则以密钥查询。` };
}

function draw(): void {
  const { headers, words } = asker(session.getItem(KEY) ?? '');
  said.textContent = words;
  const fetcher = fetcherOf(headers);
  // What GraphiQL remembers goes where the key goes: nothing of one user is there for the next.
  // The first tab's own variables are not read from its definition.
  const shown = { query: first?.query, variables: first?.variables };
  const props = { fetcher, storage: session, ...shown, defaultTabs: [first, ...others], defaultEditorToolsVisibility: 'variables' };
  // As nobody nothing is asked: a refusal that comes after the key was given would stand for the schema's own.
  if (Object.keys(headers).length === 0) Object.assign(props, { schema: null });
  // Another key reads the schema anew.
  root.render(createElement(GraphiQL as never, { key: ++turn, ...props }));
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  session.setItem(KEY, input.value.trim());
  input.value = '';
  draw();
});
element('key-forget').addEventListener('click', () => {
  session.clear();
  input.value = '';
  draw();
  input.focus();
});

person = await signedIn();
draw();
