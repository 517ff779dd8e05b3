/** Charts of the example wall: inline SVG, and for each a table with the same numbers. */
const NAMESPACE = 'http://www.w3.org/2000/svg';
export const COLOURS = ['#4da3ff', '#ffb454', '#5fd3a4', '#c79bff', '#ff8fb0', '#e6e06a'];
// Units of a drawing are about a screen's pixels, so that letters keep their size: a wide panel has a wide drawing.
const [NARROW, WIDE, HEIGHT] = [440, 900, 210];

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
const drawing = (width, height, ...shapes) => {
  const svg = shape('svg', { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true', preserveAspectRatio: 'xMidYMid meet' });
  svg.append(...shapes);
  return svg;
};

export const shown = (value) => (value === null ? '—' : Number(value).toLocaleString('zh-CN', { maximumFractionDigits: 2 }));

/** On an axis there is no room for seven digits. */
const rough = (value) => (value >= 10_000 ? `${shown(Math.round(value / 1000) / 10)}万` : shown(Math.round(value)));

const short = (text, letters) => (text.length > letters ? `${text.slice(0, letters - 1)}…` : text);

/** Bars below each other, in the order they come. @param rows [{ label, value, said? }] */
export function bars(rows, wide = false) {
  const [places, most] = [wide ? WIDE : NARROW, Math.max(1, ...rows.map(({ value }) => Number(value)))];
  const left = wide ? 420 : 170;
  const step = Math.min(34, Math.max(20, HEIGHT / Math.max(1, rows.length)));
  const shapes = rows.flatMap(({ label, value, said }, i) => {
    const width = Math.max(1, (Number(value) / most) * (places - left - 90));
    const y = i * step + step / 2;
    return [
      shape('text', { x: left - 8, y: y + 4, 'text-anchor': 'end' }, short(label, wide ? 34 : 13)),
      shape('rect', { x: left, y: y - 7, width, height: 14, rx: 3, fill: COLOURS[0] }),
      shape('text', { x: left + 6 + width, y: y + 4, class: 'value' }, said ?? shown(value)),
    ];
  });
  return drawing(places, Math.max(step * rows.length, HEIGHT), ...shapes);
}

/** Lines over the same places. @param series [{ label, values }] @param places names below */
export function lines(series, places, wide = false) {
  const all = wide ? WIDE : NARROW;
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map(Number)));
  const [left, top, width, height] = [44, 8, all - 64, HEIGHT - 34];
  const x = (i) => left + (places.length < 2 ? width / 2 : (i * width) / (places.length - 1));
  const y = (value) => top + height - (Number(value) / most) * height;
  const axis = [0, most / 2, most].flatMap((value) => [
    shape('line', { x1: left, x2: left + width, y1: y(value), y2: y(value), class: 'axis' }),
    shape('text', { x: left - 6, y: y(value) + 4, 'text-anchor': 'end' }, rough(value)),
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
  return drawing(all, HEIGHT, ...axis, ...below, ...drawn);
}

/** Columns, in groups where there are several series. */
export function columns(series, places, wide = false) {
  const all = wide ? WIDE : NARROW;
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map(Number)));
  const [left, top, width, height] = [56, 8, all - 66, HEIGHT - 34];
  const step = width / Math.max(1, places.length);
  const own = (step * 0.7) / series.length;
  const y = (value) => top + height - (Number(value) / most) * height;
  const axis = [0, most / 2, most].flatMap((value) => [
    shape('line', { x1: left, x2: left + width, y1: y(value), y2: y(value), class: 'axis' }),
    shape('text', { x: left - 6, y: y(value) + 4, 'text-anchor': 'end' }, rough(value)),
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
  return drawing(all, HEIGHT, ...axis, ...drawn, ...below);
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
  // Longer than its place it scrolls, and by the arrow keys too.
  const scrolled = element('div', { tabIndex: 0, role: 'region', ariaLabel: caption }, made);
  return element('details', {}, element('summary', { textContent: '数据表' }), scrolled);
}
