/** Notices: what was told outside the page, to whom, and what was not taken; and by which rules of the configuration. */
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useAsked } from '../net/use-asked.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
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

interface Rows {
  readonly rows: {
    readonly nodes: readonly Notice[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  } | null;
}

const STATES: Readonly<Record<string, string>> = { WAITING: '待发', SENT: '已发', FAILED: '没有发出' };
const PAGE = 50;

export default function Notices() {
  const [state, setState] = useState('');
  const [after, setAfter] = useState<string | null>(null);
  const filter = state === '' ? null : { state: { eq: state } };
  const { answer, fault, again } = useAsked<Rows>('Notices', { filter, first: PAGE, after });
  const rows = answer?.data.rows;
  return (
    <>
      <h1>通知</h1>
      <p>页面之外按配置 notify 告知的事:只有件数与代码,没有任何人的信息。办理请回到本系统。</p>
      <Rules />
      <h2>告知了什么</h2>
      <div className="bar">
        <div className="field">
          <NativeSelect
            label="状态"
            value={state}
            data={[{ value: '', label: '全部' }, ...Object.entries(STATES).map(([value, label]) => ({ value, label }))]}
            onChange={({ currentTarget }) => {
              setState(currentTarget.value);
              setAfter(null);
            }}
          />
        </div>
        <Button variant="default" onClick={again}>
          刷新
        </Button>
      </div>
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="通知" />}
      {rows && rows.nodes.length === 0 && <Nothing>{state === '' ? '还没有告知过什么。' : '没有这一状态的通知。'}</Nothing>}
      {rows && rows.nodes.length > 0 && <Table notices={rows.nodes} done={again} />}
      <div className="buttons">
        {after !== null && (
          <Button variant="default" onClick={() => setAfter(null)}>
            回到最新
          </Button>
        )}
        {rows?.pageInfo.hasNextPage && (
          <Button variant="default" onClick={() => setAfter(rows.pageInfo.endCursor)}>
            更早的
          </Button>
        )}
      </div>
    </>
  );
}

const Table = ({ notices, done }: { notices: readonly Notice[]; done: () => void }) => (
  <table className="table">
    <caption className="unseen">告知了什么,新的在前</caption>
    <thead>
      <tr>
        {['时间', '规则', '告知谁', '内容', '状态', '说明', '操作'].map((head) => (
          <th scope="col" key={head}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {notices.map((notice) => (
        <tr key={notice.id}>
          <th scope="row">{momentText(notice.createdAt)}</th>
          <td>{notice.rule}</td>
          <td>{notice.recipientName}</td>
          <td className="lines">{notice.text}</td>
          <td>{STATES[notice.state] ?? notice.state}</td>
          <td>{standingOf(notice)}</td>
          <td>
            {notice.state === 'FAILED' && (
              <ConfirmedAct document="ResendNotice" id={notice.id} label="重新发送" sure="排入下一次发送;请先核对配置中的网址。" done={done} />
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
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
    <table className="table">
      <caption>规则</caption>
      <thead>
        <tr>
          {['规则', '告知哪些事', '给谁', '不打扰', '次数', '写法'].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
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
      </tbody>
    </table>
  );
}
