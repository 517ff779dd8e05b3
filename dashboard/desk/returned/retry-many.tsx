/** Sends again all that the conditions find: first counts and ten samples; then exactly these, or nothing. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAsked } from '../net/use-asked.js';
import { Problems, useAct } from '../parts/act.js';
import { Press } from '../parts/send.js';
import { Side } from '../parts/side.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import type { Conditions } from '../logs/conditions.js';
import { Table } from '../parts/table.js';
import { DELIVERY_STATES, wordOf } from '../parts/words.js';

interface Preview {
  readonly retryPreview: {
    readonly rows: number;
    readonly snapshot: string;
    readonly samples: readonly { id: string; state: string; field: string | null; message: string | null; department: { name: string } | null }[];
  } | null;
}

/** Conditions that the act itself knows; with another one nothing is offered, for it would reach further than the list. */
const KNOWN = ['code', 'state', 'district', 'department', 'kind', 'field', 'target'];
const MOST = 5_000;

export function RetryMany({ conditions, done }: { conditions: Conditions; done: () => void }) {
  const [opened, open] = useState(false);
  const names = Object.keys(conditions);
  const fits = conditions.code !== undefined && names.every((name) => KNOWN.includes(name) && conditions[name] !== '-');
  const state = conditions.state ?? 'RETURNED';
  if (!fits || (state !== 'RETURNED' && state !== 'BLOCKED')) return null;
  return (
    <>
      <Button variant="default" onClick={() => open(true)}>
        成批重推……
      </Button>
      <Side opened={opened} close={() => open(false)} title={`成批重推 ${conditions.code}`}>
        {opened && <Looked input={conditions} done={done} />}
      </Side>
    </>
  );
}

function Looked({ input, done }: { input: Conditions; done: () => void }) {
  const { answer, fault, again } = useAsked<Preview>('RetryPreview', { input });
  const { busy, problems, act } = useAct<object, { rows: number }>('RetryDeliveries', `retry:${JSON.stringify(input)}`, {});
  const [sent, setSent] = useState<number | null>(null);
  const preview = answer?.data.retryPreview;
  if (sent !== null)
    return (
      <p className="note" role="status">
        已重推 {sent} 行,下次推送时发出。
      </p>
    );
  return (
    <div className="form">
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="要重推的行" />}
      {answer && !preview && <Nothing>{Object.values(answer.missing)[0] ?? '没有可以重推的行。'}</Nothing>}
      {preview?.rows === 0 && <Nothing>没有可以重推的行。</Nothing>}
      {preview && preview.rows > 0 && (
        <>
          <p>
            将原样重推 <strong>{preview.rows > MOST ? `${MOST.toLocaleString('zh-CN')} 多` : preview.rows.toLocaleString('zh-CN')}</strong>{' '}
            行。下面是其中的前 {preview.samples.length} 行;其间有一行增减或改动的,一行也不会推。
          </p>
          <Samples of={preview.samples} />
          {preview.rows > MOST ? (
            <p className="note warn">一次最多重推 {MOST.toLocaleString('zh-CN')} 行,请先按部门、数据类缩小条件。</p>
          ) : (
            <div className="buttons">
              <Press
                busy={busy}
                onClick={() =>
                  void act({ ...input, snapshot: preview.snapshot }).then((made) => {
                    if (!made) return;
                    setSent(made.rows);
                    done();
                  })
                }
              >
                重推这 {preview.rows.toLocaleString('zh-CN')} 行
              </Press>
              <Press variant="default" busy={busy} meanwhile={null} onClick={again}>
                重新查看
              </Press>
            </div>
          )}
        </>
      )}
      <Problems of={problems} />
    </div>
  );
}

const Samples = ({ of }: { of: NonNullable<Preview['retryPreview']>['samples'] }) => (
  <Table title="其中的几行" quiet heads={['编号', '状态', '字段', '对方的说明', '部门']}>
    {of.map(({ id, state, field, message, department }) => (
      <tr key={id}>
        <th scope="row">{id}</th>
        <td>{wordOf(DELIVERY_STATES, state)}</td>
        <td>{field}</td>
        <td>{message}</td>
        <td>{department?.name}</td>
      </tr>
    ))}
  </Table>
);
