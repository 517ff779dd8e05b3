/** Charts of the example wall: inline SVG, and for each a table with the same numbers. */
const NAMESPACE = 'http://www.w3.org/2000/svg';
export const COLOURS = ['#4da3ff', '#ffb454', '#5fd3a4', '#c79bff', '#ff8fb0', '#e6e06a'];
const [WIDTH, HEIGHT] = [460, 200];

export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function shape(name, attributes, text) {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

// Screen readers read the table; the drawing would only repeat it.
const drawing = (height, ...shapes) => {
  const svg = shape('svg', { viewBox: `0 0 ${WIDTH} ${height}`, 'aria-hidden': 'true', preserveAspectRatio: 'xMidYMid meet' });
  svg.append(...shapes);
  return svg;
};

export const shown = (value) => (value === null ? '—' : Number(value).toLocaleString('zh-CN', { maximumFractionDigits: 2 }));

const short = (text, letters) => (text.length > letters ? `${text.slice(0, letters - 1)}…` : text);

/** Bars beside each other, the longest first as they come. @param rows [{ label, value, said? }] */
export function bars(rows) {
  const most = Math.max(1, ...rows.map(({ value }) => Number(value)));
  const step = Math.min(34, Math.max(20, HEIGHT / Math.max(1, rows.length)));
  const shapes = rows.flatMap(({ label, value, said }, i) => {
    const width = Math.max(1, (Number(value) / most) * 190);
    const y = i * step;
    return [
      shape('text', { x: 162, y: y + step / 2 + 4, 'text-anchor': 'end' }, short(label, 13)),
      shape('rect', { x: 170, y: y + step / 2 - 7, width, height: 14, rx: 3, fill: COLOURS[0] }),
      shape('text', { x: 176 + width, y: y + step / 2 + 4, class: 'value' }, said ?? shown(value)),
    ];
  });
  return drawing(Math.max(step * rows.length, 60), ...shapes);
}

/** Lines over the same places. @param series [{ label, values }] @param places names below */
export function lines(series, places) {
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map(Number)));
  const [left, top, width, height] = [44, 8, WIDTH - 54, HEIGHT - 34];
  const x = (i) => left + (places.length < 2 ? width / 2 : (i * width) / (places.length - 1));
  const y = (value) => top + height - (Number(value) / most) * height;
  const axis = [0, most / 2, most].flatMap((value) => [
    shape('line', { x1: left, x2: left + width, y1: y(value), y2: y(value), class: 'axis' }),
    shape('text', { x: left - 6, y: y(value) + 4, 'text-anchor': 'end' }, shown(Math.round(value))),
  ]);
  const below = places.map((place, i) => shape('text', { x: x(i), y: HEIGHT - 8, 'text-anchor': 'middle' }, place));
  const drawn = series.map(({ values }, n) =>
    shape('polyline', {
      points: values.map((value, i) => `${x(i)},${y(value)}`).join(' '),
      fill: 'none',
      stroke: COLOURS[n % COLOURS.length],
      'stroke-width': 2.5,
      'stroke-linejoin': 'round',
    }),
  );
  return drawing(HEIGHT, ...axis, ...below, ...drawn);
}

/** Columns, in groups where there are several series. */
export function columns(series, places) {
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map(Number)));
  const [left, top, width, height] = [56, 8, WIDTH - 66, HEIGHT - 34];
  const step = width / Math.max(1, places.length);
  const own = (step * 0.7) / series.length;
  const y = (value) => top + height - (Number(value) / most) * height;
  const axis = [0, most / 2, most].flatMap((value) => [
    shape('line', { x1: left, x2: left + width, y1: y(value), y2: y(value), class: 'axis' }),
    shape('text', { x: left - 6, y: y(value) + 4, 'text-anchor': 'end' }, shown(Math.round(value))),
  ]);
  const drawn = series.flatMap(({ values }, n) =>
    values.map((value, i) =>
      shape('rect', {
        x: left + i * step + step * 0.15 + n * own,
        y: y(value),
        width: Math.max(1, own - 1),
        height: Math.max(0, top + height - y(value)),
        rx: 2,
        fill: COLOURS[n],
      }),
    ),
  );
  const below = places.map((place, i) => shape('text', { x: left + (i + 0.5) * step, y: HEIGHT - 8, 'text-anchor': 'middle' }, place));
  return drawing(HEIGHT, ...axis, ...drawn, ...below);
}

export function legend(series) {
  return element(
    'div',
    { className: 'legend' },
    ...series.map(({ label }, n) => {
      const mark = element('i');
      mark.style.background = COLOURS[n % COLOURS.length];
      return element('span', {}, mark, label);
    }),
  );
}

/** @param rows arrays of cells; a number is written as people read it */
export function table(caption, heads, rows) {
  const head = element('tr', {}, ...heads.map((text) => element('th', { scope: 'col', textContent: text })));
  const body = rows.map((cells) =>
    element('tr', {}, ...cells.map((cell) => element('td', { textContent: typeof cell === 'number' ? shown(cell) : (cell ?? '—') }))),
  );
  const made = element('table', {}, element('caption', { textContent: caption }), element('thead', {}, head), element('tbody', {}, ...body));
  return element('details', {}, element('summary', { textContent: '数据表' }), element('div', {}, made));
}
