/** Page: which one an address names. Each comes when it is first opened. */
import { lazy, Suspense, useEffect } from 'react';
import { Known } from '../list/unknown.js';
import { Loading, NoSuchPage } from '../parts/states.js';
import { useWho } from '../session/use-session.js';
import { wantedAt } from '../sign-in/wanted.js';
import { go } from './address.js';
import { useDefinitions } from './definitions.js';
import { type DeskPage, pageAt } from './pages.js';

const ListPage = lazy(() => import('../list/list-page.js'));
const RecordPage = lazy(() => import('../record/record-page.js'));
const FilePage = lazy(() => import('./file-page.js'));

/** @param path null where the address is none; @param ready whether the definitions are there */
export function Page({ path, ready }: { path: readonly string[] | null; ready: boolean }) {
  return <Suspense fallback={<Loading what="页面" />}>{path === null ? <NoSuchPage /> : <Named path={path} ready={ready} />}</Suspense>;
}

function Named({ path, ready }: { path: readonly string[]; ready: boolean }) {
  const [section = ''] = path;
  useEffect(() => {
    // Signed in: the address is no longer where one signs in.
    if (section === 'sign-in') go(wantedAt(location), { replace: true });
  }, [section]);
  if (section === 'export' || section === 'templates') return <FilePage />;
  if (section === 'lists' || section === 'records') return ready ? <OfKind path={path} /> : <Loading />;
  const found = pageAt(section === 'sign-in' ? [''] : path);
  return found ? <Shown of={found.page} rest={found.rest} /> : <NoSuchPage />;
}

function OfKind({ path: [section, name = '', id, ...rest] }: { path: readonly string[] }) {
  const { kinds } = useDefinitions();
  const kind = (kinds ?? []).find((each) => each.name === name);
  if (!kind || rest.length > 0) return <NoSuchPage />;
  if (section === 'lists') return id === undefined ? <ListPage key={name} kind={kind} /> : <NoSuchPage />;
  return id ? <RecordPage key={id} kind={kind} id={id} /> : <NoSuchPage />;
}

function Shown({ of: { to, right, title, asks, Shown: Content }, rest }: { of: DeskPage; rest: readonly string[] }) {
  const { rights } = useWho();
  if (right !== null && !rights.includes(right)) return <NoRight title={title} />;
  if (asks || rest.length > 0) return <Content rest={rest} />;
  return (
    <Known title={title} to={to} fields={[]}>
      {() => <Content rest={rest} />}
    </Known>
  );
}

const NoRight = ({ title }: { title: string }) => (
  <div className="plain" role="alert">
    <h1>没有权限</h1>
    <p>您的角色不能查看“{title}”。需要时请联系系统管理员调整角色。</p>
  </div>
);
