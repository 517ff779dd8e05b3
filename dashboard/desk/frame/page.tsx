/** Page: which one an address names. Each comes when it is first opened. */
import { lazy, Suspense, useEffect } from 'react';
import { Loading, NoSuchPage } from '../parts/states.js';
import { useWho } from '../session/use-session.js';
import { go } from './address.js';
import { useDefinitions } from './definitions.js';
import { Home } from './home.js';
import { wantedAt } from '../sign-in/wanted.js';
import { SYSTEM } from './menu.js';

const ListPage = lazy(() => import('../list/list-page.js'));
const RecordPage = lazy(() => import('../record/record-page.js'));
const FilePage = lazy(() => import('./file-page.js'));
const system = {
  people: lazy(() => import('../system/people.js')),
  roles: lazy(() => import('../system/roles.js')),
  keys: lazy(() => import('../system/keys.js')),
  audit: lazy(() => import('../system/audit.js')),
  calendar: lazy(() => import('../system/calendar.js')),
  jobs: lazy(() => import('../system/jobs.js')),
  profiles: lazy(() => import('../system/profiles.js')),
};

/** @param path null where the address is none; @param ready whether the definitions are there */
export function Page({ path, ready }: { path: readonly string[] | null; ready: boolean }) {
  return <Suspense fallback={<Loading what="页面" />}>{path === null ? <NoSuchPage /> : <Named path={path} ready={ready} />}</Suspense>;
}

function Named({ path: [section = '', name = '', id, ...rest], ready }: { path: readonly string[]; ready: boolean }) {
  const { kinds } = useDefinitions();
  useEffect(() => {
    // Signed in: the address is no longer where one signs in.
    if (section === 'sign-in') go(wantedAt(location), { replace: true });
  }, [section]);
  if (section === '' || section === 'sign-in') return <Home />;
  if (section === 'export' || section === 'templates') return <FilePage />;
  if (section === 'system') return rest.length === 0 && id === undefined ? <SystemPage name={name} /> : <NoSuchPage />;
  if (section !== 'lists' && section !== 'records') return <NoSuchPage />;
  if (!ready) return <Loading />;
  const kind = (kinds ?? []).find((each) => each.name === name);
  if (!kind || rest.length > 0) return <NoSuchPage />;
  if (section === 'lists') return id === undefined ? <ListPage key={name} kind={kind} /> : <NoSuchPage />;
  return id ? <RecordPage key={id} kind={kind} id={id} /> : <NoSuchPage />;
}

function SystemPage({ name }: { name: string }) {
  const { rights } = useWho();
  const entry = SYSTEM.find(({ to }) => to === `/system/${name}`);
  if (!entry || !(name in system)) return <NoSuchPage />;
  if (!rights.includes(entry.right)) return <NoRight title={entry.title} />;
  const Shown = system[name as keyof typeof system];
  return <Shown />;
}

const NoRight = ({ title }: { title: string }) => (
  <div className="plain" role="alert">
    <h1>没有权限</h1>
    <p>您的角色不能查看“{title}”。需要时请联系系统管理员调整角色。</p>
  </div>
);
