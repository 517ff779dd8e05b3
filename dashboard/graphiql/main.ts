/** GraphiQL: opens with the queries of the guide; the key is typed by its user and kept in this tab's session alone. */
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/graphiql.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import guide from '../../docs/graphql-zh.md?raw';
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
  said.textContent = key ? '正在核对密钥…' : '请先填写访问密钥:没有密钥读不到结构文档。';
  if (key) void check(key, turn);
  const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: key ? { authorization: `Bearer ${key}` } : {} });
  // What GraphiQL remembers goes where the key goes: nothing of one user is there for the next.
  const props = { fetcher, storage: session, defaultTabs: [first, ...others], defaultEditorToolsVisibility: 'variables' };
  // Another key reads the schema anew.
  root.render(createElement(GraphiQL as never, { key: ++turn, ...props }));
}

/** Asked of what costs nothing; what another key was answered meanwhile is not shown. */
async function check(key: string, asked: number): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
  const words = await fetch('/graphql', { method: 'POST', headers, body: '{"query":"{ __typename }"}' })
    .then(async (response) => {
      if (response.ok) return '密钥有效,只存于本页签,关闭即清除。';
      const { errors } = (await response.json()) as { errors: { message: string }[] };
      return response.status === 401 ? '密钥无效:请核对后重新填写。' : (errors[0]?.message ?? `服务答复 ${response.status}`);
    })
    .catch(() => '服务没有应答,密钥尚未核对。');
  if (asked === turn - 1) said.textContent = words;
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
