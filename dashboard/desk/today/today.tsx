/** 今天要办 as a page of its own: all groups; and the deadlines one by one, by the conditions in the address. */
import { Link } from '../frame/link.js';
import type { PageProps } from '../frame/pages.js';
import { NoSuchPage } from '../parts/states.js';
import { Deadlines } from './deadlines.js';
import { WorkList } from './work-list.js';

const ALL = 500;

export default function Today({ rest }: PageProps) {
  if (rest[0] === 'deadlines' && rest.length === 1) return <Deadlines />;
  if (rest.length > 0) return <NoSuchPage />;
  return (
    <>
      <h1>今天要办</h1>
      <p>
        <Link to="/today/deadlines">逐条看期限</Link>
      </p>
      <WorkList first={ALL} backlog={false} />
      <h2>积压:过期二十个工作日以上</h2>
      <WorkList first={ALL} backlog caption="积压" nothing="没有积压。" />
    </>
  );
}
