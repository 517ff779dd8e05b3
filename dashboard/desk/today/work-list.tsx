/** 今天要办: groups of what is to be done, the most urgent first, by what a person does with them; each is a link to its rows. */
import './overview.css';
import { Link } from '../frame/link.js';
import { useLive } from '../net/use-live.js';
import { leftText } from '../parts/words.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';

interface Group {
  readonly id: string;
  readonly what: string;
  readonly cause: string;
  readonly causeTitle: string;
  readonly rows: number;
  readonly more: boolean;
  readonly since: string | null;
  readonly mostUrgentDay: string | null;
  readonly daysLeft: number | null;
  readonly action: 'FIX' | 'DECIDE' | 'WAIT';
  readonly next: string;
  readonly opens: string;
  readonly district: { readonly code: string; readonly name: string } | null;
  readonly department: { readonly uscc: string; readonly name: string } | null;
}

interface Answer {
  readonly workList: { readonly totalCount: number; readonly nodes: readonly Group[] } | null;
}

const EVERY_MS = 60_000;
const WHATS: Readonly<Record<string, string>> = {
  ...{ RETURNED: '退回', BLOCKED: '没有上报', QUARANTINED: '待修复', QUALITY: '质检不通过', ALERT: '预警', DEADLINE: '期限' },
  ...{ REQUEST: '申请', NO_CALENDAR: '工作日历', TARGET: '推送', SOURCE: '数据源' },
};
const ACTIONS = [
  ['FIX', '要改'],
  ['DECIDE', '要定'],
  ['WAIT', '等待'],
] as const;

interface Props {
  /** How many groups at most; the rest is told. */
  readonly first: number;
  /** Only these. */
  readonly whats?: readonly string[];
  readonly nothing?: string;
}

const NOTHING = '没有要办的事:没有退回、没有上报不了的行,五个工作日内也没有到期的预警和期限。';

export function WorkList({ first, whats, nothing = NOTHING }: Props) {
  const { answer, fault, again } = useLive<Answer>('WorkList', { first }, EVERY_MS);
  const list = answer?.data.workList;
  const shown = (list?.nodes ?? []).filter(({ what }) => whats?.includes(what) ?? true);
  if (!answer) return fault ? <Trouble fault={fault} again={again} /> : <Loading what="今天要办的事" />;
  return (
    <>
      {fault && <Trouble fault={fault} again={again} />}
      {list === null && <Nothing>{Object.values(answer.missing)[0] ?? '您的角色没有要办的事。'}</Nothing>}
      {list && shown.length === 0 && <Nothing>{nothing}</Nothing>}
      {ACTIONS.map(([action, title]) => (
        <Groups key={action} title={title} groups={shown.filter((group) => group.action === action)} />
      ))}
      {list && list.totalCount > list.nodes.length && (
        <p>
          这里是最急的 {list.nodes.length} 组,共 {list.totalCount} 组。<Link to="/today">看全部</Link>
        </p>
      )}
    </>
  );
}

function Groups({ title, groups }: { title: string; groups: readonly Group[] }) {
  if (groups.length === 0) return null;
  return (
    <div className="scrolled">
      <table className="table work">
        <caption>
          {title}({groups.length} 组)
        </caption>
        <thead>
          <tr>
            {['事项', '部门', '条数', '最早', '最急', '下一步'].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.id}>
              <th scope="row">
                {WHATS[group.what] ?? group.what}:<Link to={group.opens}>{group.causeTitle}</Link>
              </th>
              <td>{[group.district?.name, group.department?.name].filter(Boolean).join(' ') || '—'}</td>
              <td className="number">
                {group.rows.toLocaleString('zh-CN')}
                {group.more && '(超过一万,未全数)'}
              </td>
              <td className="number">{group.since ?? '—'}</td>
              <td className={`number${group.daysLeft !== null && group.daysLeft <= 0 ? ' urgent' : ''}`} title={group.mostUrgentDay ?? undefined}>
                {leftText(group.daysLeft, group.mostUrgentDay)}
              </td>
              <td>{group.next}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
