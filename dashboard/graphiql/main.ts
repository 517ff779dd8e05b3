/** GraphiQL: opens with the queries of the guide; the key is typed by its user and kept in this tab's session alone. */
import { GraphiQL } from 'graphiql';
import 'graphiql/graphiql.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import guide from '../../docs/graphql-zh.md?raw';
import { fetcherOf } from './fetcher.ts';
import { tabsOf } from './guide-tabs.ts';
import './page.css';

const KEY = 'hub.key';
const session = window.sessionStorage;
const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const [form, input, said] = [element<HTMLFormElement>('key'), element<HTMLInputElement>('key-input'), element<HTMLOutputElement>('key-said')];
const root = createRoot(element('graphiql'));
const [first, ...others] = tabsOf(guide);

let turn = 0;
function draw(): void {
  const key = session.getItem(KEY) ?? '';
  said.textContent = key ? '密钥已使用,只存于本页签,关闭即清除。' : '请先填写访问密钥:没有密钥读不到结构文档。';
  const fetcher = fetcherOf(key);
  // What GraphiQL remembers goes where the key goes: nothing of one user is there for the next.
  // The first tab's own variables are not read from its definition.
  const shown = { query: first?.query, variables: first?.variables };
  const props = { fetcher, storage: session, ...shown, defaultTabs: [first, ...others], defaultEditorToolsVisibility: 'variables' };
  // Without a key nothing is asked: a refusal that comes after the key was given would stand for the schema's own.
  if (!key) Object.assign(props, { schema: null });
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
draw();
