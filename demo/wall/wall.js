/** Example wall: ten widgets, each one trusted document asked by GET. Copy it: it needs nothing but a browser. */
import { element } from './charts.js';
import { widgets } from './widgets.js';

const KEY = 'hub.wall.key';
const EVERY_MS = 60_000;
const [form, year, key, state, wall] = ['ask', 'year', 'key', 'state', 'wall'].map((id) => document.getElementById(id));

// Hash by operation: a document is asked by its hash. The file is what `hub documents add` was given.
const documents = await (await fetch('/demo/wall/documents.json')).json();
const hashOf = Object.fromEntries(Object.entries(documents).map(([hash, text]) => [/query (\w+)/.exec(text)[1], hash]));

/** One widget is one request. The browser keeps the answer with its ETag, and asks whether it is still so. */
async function ask(operation, variables) {
  // Its field came later than this hub's documents.
  if (!hashOf[operation]) throw new Error(`documents.json 中没有 ${operation}`);
  const parameters = new URLSearchParams({ documentId: hashOf[operation], variables: JSON.stringify(variables) });
  const headers = { authorization: `Bearer ${sessionStorage.getItem(KEY)}`, accept: 'application/graphql-response+json' };
  const answer = await fetch(`/graphql?${parameters}`, { headers, cache: 'no-cache' });
  const { data, errors } = await answer.json();
  // A field that is null with an error was not answered; without one it has no value.
  if (errors) throw new Error(errors[0].message);
  return data;
}

const panels = new Map(
  widgets.map(({ operation, title, width = '' }) => {
    const said = element('p', { textContent: '等待密钥' });
    const body = element('div');
    const heading = element('h2', { id: operation, textContent: title });
    const panel = element('section', { className: width }, heading, said, body);
    panel.setAttribute('aria-labelledby', operation);
    wall.append(panel);
    return [operation, { panel, said, body }];
  }),
);

async function show({ operation, variables, draw }) {
  const { panel, said, body } = panels.get(operation);
  panel.setAttribute('aria-busy', 'true');
  said.classList.remove('failed');
  if (body.childElementCount === 0) said.textContent = '正在读取…';
  try {
    const { note, parts } = draw(await ask(operation, variables(Number(year.value))));
    // What a reader has opened stays open.
    const focused = panel.querySelector('summary') === document.activeElement;
    const open = panel.querySelector('details')?.open ?? false;
    for (const old of panel.querySelectorAll('details')) old.remove();
    const [chart, ...others] = parts;
    body.replaceChildren(chart);
    panel.append(...others);
    for (const details of panel.querySelectorAll('details')) details.open = open;
    if (focused) panel.querySelector('summary')?.focus();
    said.textContent = note;
    return true;
  } catch (error) {
    said.textContent = error.message;
    said.classList.add('failed');
    return false;
  } finally {
    panel.removeAttribute('aria-busy');
  }
}

async function showAll() {
  if (!sessionStorage.getItem(KEY)) return;
  state.textContent = '正在读取…';
  const shown = await Promise.all(widgets.map(show));
  const missing = shown.filter((well) => !well).length;
  const at = new Date().toLocaleTimeString('zh-CN');
  state.textContent = missing === 0 ? `${at} 更新,每分钟刷新` : `${at} 更新,${missing} 项没有查到,原因见各项`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  // Of this tab alone, gone when it closes.
  if (key.value.trim()) sessionStorage.setItem(KEY, key.value.trim());
  key.value = '';
  showAll();
});
setInterval(showAll, EVERY_MS);
showAll();
