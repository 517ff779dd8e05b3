/** 总览, the first page: the ten figures of what the person sees, then what is to be done today. */
import './overview.css';
import { useQuery } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { momentText } from '../session/clock.js';
import { useMay, useWho } from '../session/use-session.js';
import { TenFigures, thisYear } from './ten-figures.js';
import { WorkList } from './work-list.js';

// On one screen; the rest is a page of its own.
const GROUPS = 20;

export default function Overview() {
  const who = useWho();
  const [figures, logs] = [useMay('figures'), useMay('logs')];
  const asked = Number(useQuery()?.find(([name]) => name === 'year')?.[1] ?? Number.NaN);
  const year = Number.isInteger(asked) && asked >= 1900 && asked <= thisYear() ? asked : thisYear();
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
