/** 总览, the first page: the ten figures of what the person sees, then what is to be done today. */
import './overview.css';
import { Link } from '../frame/link.js';
import { Known } from '../list/unknown.js';
import { momentText } from '../session/clock.js';
import { useMay, useWho } from '../session/use-session.js';
import { TenFigures, thisYear } from './ten-figures.js';
import { WorkList } from './work-list.js';

// On one screen; the rest is a page of its own.
const GROUPS = 20;

const FIRST_YEAR = 1900;
const years = (): readonly { value: string; label: string }[] =>
  Array.from({ length: thisYear() - FIRST_YEAR + 1 }, (_, i) => ({ value: String(FIRST_YEAR + i), label: `${FIRST_YEAR + i} 年` }));

const Overview = () => (
  <Known title="总览" to="/" fields={[{ name: 'year', title: '年度', options: years(), always: true }]}>
    {({ year }) => <Of year={year === undefined ? thisYear() : Number(year)} />}
  </Known>
);
export default Overview;

function Of({ year }: { year: number }) {
  const who = useWho();
  const [figures, logs] = [useMay('figures'), useMay('logs')];
  const scope = who.department?.name ?? (who.districts.map(({ name }) => name).join('、') || '不看业务数据');
  return (
    <>
      <h1>总览</h1>
      <p className="quiet">
        {who.person.name},您好。角色:{who.roleTitle};范围:{scope}。
        {who.previous && `上次登录 ${momentText(who.previous.at)},来自 ${who.previous.address};不是本人时,请立即修改密码并联系安全管理员。`}
      </p>
      {figures && <TenFigures key={year} year={year} />}
      {logs && (
        <section aria-label="今天要办">
          <h2>今天要办</h2>
          <WorkList first={GROUPS} backlog={false} />
          <p>
            <Link to="/today">看全部,和过期已久的积压</Link>
          </p>
        </section>
      )}
      {!figures && !logs && <p>请从左边的菜单进入。</p>}
    </>
  );
}
