/** Picture of the balance: one bar for each group, as long as its live records, in parts. The table beside it says the same to whoever sees none. */
import type { Group } from './balance-groups.js';
import { PARTS } from './balance-groups.js';

const [WIDTH, ROW, LABEL] = [900, 24, 150];
const ROOM = WIDTH - LABEL - 70;

export function Bars({ groups }: { groups: readonly Group[] }) {
  const most = Math.max(...groups.map(({ counts }) => counts.live), 0);
  // Nothing live: bars of no length would say less than the words of the table.
  if (most === 0) return null;
  return (
    <figure className="bars">
      <svg viewBox={`0 0 ${WIDTH} ${groups.length * ROW}`} aria-hidden="true" focusable="false">
        {groups.map((group, i) => (
          <Bar key={group.key} group={group} y={i * ROW} scale={ROOM / most} />
        ))}
      </svg>
      <figcaption>
        {PARTS.map(({ name, title }) => (
          <span key={name} className="item">
            <span className={`key ${name}`} />
            {title}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function Bar({ group: { title, counts }, y, scale }: { group: Group; y: number; scale: number }) {
  let x = LABEL;
  return (
    <g>
      <text x={LABEL - 8} y={y + 16} textAnchor="end">
        {title.length > 10 ? `${title.slice(0, 9)}…` : title}
      </text>
      {PARTS.map(({ name }) => {
        const n = counts[name];
        if (n === 0) return null;
        // Few beside many are still to be seen.
        const width = Math.max(n * scale, 3);
        const at = x;
        x += width;
        return <rect key={name} className={name} x={at} y={y + 4} width={width} height={ROW - 8} />;
      })}
      <text x={x + 6} y={y + 16}>
        {counts.live}
      </text>
    </g>
  );
}
