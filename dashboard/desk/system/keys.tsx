/** Keys of machines: each with an owner and a last day; a new one is shown once. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAsked } from '../net/use-asked.js';
import { Press } from '../parts/send.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Problems, useAct } from '../parts/act.js';
import { Table } from '../parts/table.js';
import { momentText } from '../session/clock.js';
import { useMay } from '../session/use-session.js';
import { ConfirmedAct } from './confirmed-act.js';
import { NewKey } from './new-key.js';
import { type AccessKey, placeText, STATES } from './shapes.js';

export default function Keys() {
  const { answer, fault, again } = useAsked<{ accessKeys: readonly AccessKey[] | null }>('AccessKeys');
  const [adding, add] = useState(false);
  const propose = useMay('propose');
  const keys = answer?.data.accessKeys ?? [];
  return (
    <>
      <h1>密钥</h1>
      <div className="bar">
        <Button variant="default" onClick={again}>
          刷新
        </Button>
        {propose && <Button onClick={() => add(true)}>新增密钥</Button>}
      </div>
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="密钥" />}
      {answer && keys.length === 0 && <Nothing>还没有密钥。配置文件 viewers 中的密钥不在此列。</Nothing>}
      {keys.length > 0 && (
        <Table title="密钥" quiet heads={['名称', '责任人', '角色', '范围', '状态', '用到', '上次使用', '操作']}>
          {keys.map((key) => (
            <KeyRow key={key.id} of={key} done={again} />
          ))}
        </Table>
      )}
      <NewKey opened={adding} close={() => add(false)} done={again} />
    </>
  );
}

function KeyRow({ of: key, done }: { of: AccessKey; done: () => void }) {
  const [propose, confirm] = [useMay('propose'), useMay('confirm')];
  return (
    <tr>
      <th scope="row">{key.name}</th>
      <td>{key.owner?.name ?? '—'}</td>
      <td>{key.roleTitle}</td>
      <td>{placeText(key)}</td>
      <td>{STATES[key.state] ?? key.state}</td>
      <td>{key.endsOn}</td>
      <td>{momentText(key.lastUsedAt) || '从未'}</td>
      <td>
        {confirm && key.state === 'PROPOSED' && <Decision of={key} done={done} />}
        {propose && key.state !== 'ENDED' && (
          <ConfirmedAct document="EndKey" id={key.id} label="停用" sure={`停用 ${key.name}:用它的程序立即不能访问。`} done={done} />
        )}
      </td>
    </tr>
  );
}

function Decision({ of: key, done }: { of: AccessKey; done: () => void }) {
  const { busy, problems, act } = useAct<object, object>('ConfirmKey', `key:confirm:${key.id}`, {});
  const decide = (accept: boolean): void => void act({ id: key.id, accept }).then((made) => made && done());
  return (
    <div className="buttons">
      <Press busy={busy} aria-label={`确认 ${key.name}`} onClick={() => decide(true)}>
        确认
      </Press>
      <Press variant="default" aria-label={`不同意 ${key.name}`} busy={busy} meanwhile={null} onClick={() => decide(false)}>
        不同意
      </Press>
      <Problems of={problems} />
    </div>
  );
}
