/** Notices: what was told outside the page, to whom, and what was not taken; and by which rules of the configuration. */
import { TableList } from '../logs/table-list.js';
import { useAsked } from '../net/use-asked.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { optionsOf, wordOf } from '../parts/words.js';
import { momentText } from '../session/clock.js';
import { ConfirmedAct } from './confirmed-act.js';

interface Notice {
  readonly id: string;
  readonly rule: string;
  readonly recipientName: string;
  readonly state: string;
  readonly text: string;
  readonly attemptCount: number;
  readonly nextTryAt: string;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly error: string | null;
}

const STATES: Readonly<Record<string, string>> = { WAITING: '待发', SENT: '已发', FAILED: '没有发出' };
const FIELDS = [{ name: 'state', title: '状态', options: optionsOf(STATES) }];
const EVERY_MS = 60_000;

export default function Notices() {
  return (
    <>
      <h1>通知</h1>
      <p>页面之外按配置 notify 告知的事:只有件数与代码,没有任何人的信息。办理请回到本系统。</p>
      <Rules />
      <h2>告知了什么</h2>
      <TableList<Notice>
        {...{ title: '通知', document: 'Notices', path: ['system', 'notices'], fields: FIELDS, every: EVERY_MS, nothing: '还没有告知过什么。' }}
      >
        {(notices, again) => <Told notices={notices} done={again} />}
      </TableList>
    </>
  );
}

const Told = ({ notices, done }: { notices: readonly Notice[]; done: () => void }) => (
  <Table title="告知了什么,新的在前" quiet heads={['时间', '规则', '告知谁', '内容', '状态', '说明', '操作']}>
    {notices.map((notice) => (
      <tr key={notice.id}>
        <th scope="row">{momentText(notice.createdAt)}</th>
        <td>{notice.rule}</td>
        <td>{notice.recipientName}</td>
        <td className="lines">{notice.text}</td>
        <td>{wordOf(STATES, notice.state)}</td>
        <td>{standingOf(notice)}</td>
        <td>
          {notice.state === 'FAILED' && (
            <ConfirmedAct document="ResendNotice" id={notice.id} label="重新发送" sure="排入下一次发送;请先核对配置中的网址。" done={done} />
          )}
        </td>
      </tr>
    ))}
  </Table>
);

function standingOf({ state, sentAt, attemptCount, nextTryAt, error }: Notice): string {
  if (state === 'SENT') return `${momentText(sentAt)} 发出`;
  const tried = attemptCount > 0 ? `已试 ${attemptCount} 次:${error ?? ''}` : '';
  return state === 'WAITING' ? `${tried}${tried === '' ? '' : ';'}下次 ${momentText(nextTryAt)}` : tried;
}

interface Rule {
  readonly name: string;
  readonly events: readonly { readonly name: string; readonly title: string }[];
  readonly to: string;
  readonly districts: readonly string[] | null;
  readonly quiet: string | null;
  readonly once: string;
  readonly format: string;
}

const TO: Readonly<Record<string, string>> = { district: '每区一条', department: '每部门一条', city: '全市一条' };
const FORMATS: Readonly<Record<string, string>> = { json: 'JSON', wecom: '企业微信群机器人', dingtalk: '钉钉群机器人' };

function Rules() {
  const { answer, fault, again } = useAsked<{ noticeRules: readonly Rule[] | null }>('NoticeRules');
  const rules = answer?.data.noticeRules ?? [];
  if (fault) return <Trouble fault={fault} again={again} />;
  if (!answer) return <Loading what="规则" />;
  if (rules.length === 0) return <Nothing>配置中还没有通知规则(notify),不会告知任何人。请系统管理员在 hub.yaml 中写明。</Nothing>;
  return (
    <Table title="规则" heads={['规则', '告知哪些事', '给谁', '不打扰', '次数', '写法']}>
      {rules.map(({ name, events, to, districts, quiet, once, format }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{events.map(({ title }) => title).join('、')}</td>
          <td>
            {TO[to] ?? to}
            {districts && `(${districts.join('、')})`}
          </td>
          <td>{quiet ?? '—'}</td>
          <td>{once === 'day' ? '每天至多一条' : '每件一次'}</td>
          <td>{FORMATS[format] ?? format}</td>
        </tr>
      ))}
    </Table>
  );
}
