/** Home: who is signed in, as of when the data is, and the way to it. */
import { useAsked } from '../net/use-asked.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { momentText } from '../session/clock.js';
import { useMay, useWho } from '../session/use-session.js';
import { type FreshnessData, isLate, sourcesOf } from './freshness.js';

const STATES: Readonly<Record<string, string>> = {
  ...{ FRESH: '正常', AHEAD: '正常', LATE: '已迟', FAILING: '出错', SILENT: '没有新数据', NEVER: '还没有成功过' },
};

export default function Home() {
  const who = useWho();
  const figures = useMay('figures');
  return (
    <>
      <h1>{who.person.name},您好</h1>
      <p>
        角色:{who.roleTitle};范围:{who.department?.name ?? (who.districts.map(({ name }) => name).join('、') || '不看业务数据')}。
        {who.previous && (
          <>
            {' '}
            上次登录 {momentText(who.previous.at)},来自 {who.previous.address};不是本人时,请立即修改密码并联系安全管理员。
          </>
        )}
      </p>
      {figures ? <Sources /> : <p>请从左边的菜单进入。</p>}
    </>
  );
}

function Sources() {
  const { answer, fault, again } = useAsked<FreshnessData>('Freshness');
  if (fault) return <Trouble fault={fault} again={again} />;
  if (!answer) return <Loading />;
  const sources = sourcesOf(answer.data);
  if (sources.length === 0) return <Nothing>还没有配置数据源。</Nothing>;
  return (
    <table className="table">
      <caption>数据源</caption>
      <thead>
        <tr>
          <th scope="col">数据源</th>
          <th scope="col">状况</th>
          <th scope="col">最近一次成功</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((one) => (
          <tr key={one.source}>
            <th scope="row">{one.source}</th>
            <td className={isLate(one) ? 'late' : ''}>{STATES[one.state] ?? one.state}</td>
            <td>{momentText(one.lastSuccessAt) || '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
