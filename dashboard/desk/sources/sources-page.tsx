/** 数据源: all of them, one, the runs, one run; which of these the address says. */
import '../push/push.css';
import type { PageProps } from '../frame/pages.js';
import { NoSuchPage } from '../parts/states.js';
import { NAMED } from './address.js';
import { Run } from './run.js';
import { Runs } from './runs.js';
import { Source } from './source.js';
import { Sources } from './sources.js';

export default function SourcesPage({ rest: [part, id, ...more] }: PageProps) {
  if (part === undefined) return <Sources />;
  if (more.length > 0) return <NoSuchPage />;
  if (part === 'runs') return id === undefined ? <Runs /> : <Run key={id} id={id} />;
  // Of whatever name, one of a part of this page too.
  if (part === NAMED && id !== undefined) return <Source key={id} name={id} />;
  return id === undefined ? <Source key={part} name={part} /> : <NoSuchPage />;
}
