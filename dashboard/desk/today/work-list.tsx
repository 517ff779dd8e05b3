/** 今天要办: groups of what is to be done, the most urgent first, each with what a person does with it and a link to its rows. */
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
const TITLES: Readonly<Record<Group['action'], string>> = Object.fromEntries(ACTIONS) as never;

interface Props {
  /** How many groups at most; the rest is told. */
  readonly first: number;
  /** Only those long past, or only the others; all where it is left out. */
  readonly backlog?: boolean;
  /** Only these. */
  readonly whats?: readonly string[];
  readonly nothing?: string;
  readonly caption?: string;
}

const NOTHING = '没有要办的事:没有退回、没有上报不了的行,五个工作日内也没有到期的预警和期限。';

export function WorkList({ first, backlog, whats, nothing = NOTHING, caption = '今天要办' }: Props) {
  const { answer, fault, again } = useLive<Answer>('WorkList', { first, ...(backlog !== undefined && { backlog }) }, EVERY_MS);
  const list = answer?.data.workList;
  const shown = (list?.nodes ?? []).filter(({ what }) => whats?.includes(what) ?? true);
  if (!answer) return fault ? <Trouble fault={fault} again={again} /> : <Loading what="要办的事" />;
  return (
    <>
      {fault && <Trouble fault={fault} again={again} />}
      {list === null && <Nothing>{Object.values(answer.missing)[0] ?? '您的角色没有要办的事。'}</Nothing>}
      {list && shown.length === 0 && <Nothing>{nothing}</Nothing>}
      <Groups caption={caption} groups={shown} />
      {list && list.totalCount > list.nodes.length && (
        <p>
          这里是最急的 {list.nodes.length} 组,共 {list.totalCount} 组。<Link to="/today">看全部</Link>
        </p>
      )}
    </>
  );
}

function Groups({ caption, groups }: { caption: string; groups: readonly Group[] }) {
  if (groups.length === 0) return null;
  const count = (action: Group['action']): number => groups.filter((group) => group.action === action).length;
  return (
    <div className="scrolled">
      <table className="table work">
        <caption>
          {caption}:{ACTIONS.map(([action, title]) => `${title} ${count(action)} 组`).join(',')}
        </caption>
        <thead>
          <tr>
            {['怎么办', '事项', '部门', '条数', '最急', '下一步'].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.id}>
              <td>
                <span className={`tag ${group.action.toLowerCase()}`}>{TITLES[group.action]}</span>
              </td>
              <th scope="row">
                {WHATS[group.what] ?? group.what}:<Link to={group.opens}>{group.causeTitle}</Link>
              </th>
              <td>{[group.district?.name, group.department?.name].filter(Boolean).join(' ') || '—'}</td>
              <td className="number">
                {group.rows.toLocaleString('zh-CN')}
                {group.more && '(超过一万,未全数)'}
              </td>
              <td className={group.daysLeft !== null && group.daysLeft <= 0 ? 'urgent' : undefined} title={group.mostUrgentDay ?? undefined}>
                {leftText(group.daysLeft, group.mostUrgentDay)}
                {group.since !== null && <span className="since">自 {group.since}</span>}
              </td>
              <td>{group.next}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
