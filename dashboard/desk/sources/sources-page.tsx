/** 数据源: all of them, one, the runs, one run; which of these the address says. */
import '../push/push.css';
import type { PageProps } from '../frame/pages.js';
import { NoSuchPage } from '../parts/states.js';
import { Run } from './run.js';
import { Runs } from './runs.js';
import { Source } from './source.js';
import { Sources } from './sources.js';

export default function SourcesPage({ rest: [part, id, ...more] }: PageProps) {
  if (part === undefined) return <Sources />;
  if (more.length > 0 || (part !== 'runs' && id !== undefined)) return <NoSuchPage />;
  if (part !== 'runs') return <Source key={part} name={part} />;
  return id === undefined ? <Runs /> : <Run key={id} id={id} />;
}
