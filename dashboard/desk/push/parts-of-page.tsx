/** Parts of a page that stand at addresses of their own, as links below its heading. */
import { Link } from '../frame/link.js';

interface Props {
  readonly name: string;
  readonly here: string;
  readonly parts: readonly (readonly [address: string, title: string])[];
}

export const PartsOfPage = ({ name, here, parts }: Props) => (
  <nav className="parts" aria-label={name}>
    {parts.map(([to, title]) => (
      <Link key={to} to={to} aria-current={to === here ? 'page' : undefined}>
        {title}
      </Link>
    ))}
  </nav>
);

export const PushParts = ({ here }: { here: string }) => (
  <PartsOfPage
    name="推送的各页"
    here={here}
    parts={[
      ['/push', '目标与平衡'],
      ['/push/batches', '批次'],
    ]}
  />
);

export const SourceParts = ({ here }: { here: string }) => (
  <PartsOfPage
    name="数据源的各页"
    here={here}
    parts={[
      ['/sources', '数据源'],
      ['/sources/runs', '运行记录'],
    ]}
  />
);
