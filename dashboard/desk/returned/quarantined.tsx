/** One row that was set aside: what is wrong with it and what mends it; where a person may, it is taken as it is. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Kind } from '../frame/definitions.js';
import { useAsked } from '../net/use-asked.js';
import { nameOf } from '../logs/columns.js';
import { Pairs } from '../parts/pairs.js';
import { Problems, useAct } from '../parts/act.js';
import { Press } from '../parts/send.js';
import { momentText } from '../session/clock.js';
import { useMay } from '../session/use-session.js';
import { One, RecordLink, textOf } from './one.js';

interface Problem {
  readonly rule: string | null;
  readonly label: string | null;
  readonly message: string;
  readonly remedy: string | null;
  readonly value: string | null;
}

/** Rows that can be read, and were left beside for another content: a person may choose them. */
const TAKEABLE = ['OLDER_DIFFERS', 'KEY_NOT_UNIQUE'];

export function QuarantinedPage({ id }: { id: string }) {
  const [takes, records] = [useMay('take'), useMay('records')];
  return (
    <One title="待修复行" path="quarantine" document="Quarantine" id={id}>
      {(row, kind, again) => (
        <>
          <ul>
            {((row.problems ?? []) as readonly Problem[]).map(({ label, message, remedy, value }) => (
              <li key={`${label} ${message}`}>
                <strong>{label ? `${label}:` : ''}</strong>
                {message}
                {value && `(${value})`}
                {remedy && <p className="note">怎样改正:{remedy}</p>}
              </li>
            ))}
          </ul>
          <Pairs
            of={[
              ['数据源', textOf(row.source)],
              ['数据源中的主键', textOf(row.sourceKey)],
              ['所在位置', textOf(row.place)],
              ['另一行的位置', textOf(row.otherPlace)],
              ['区、部门', [nameOf(row.district), nameOf(row.department)].filter(Boolean).join(' ')],
              ['首次发现', momentText(textOf(row.firstSeenAt))],
              ['最近发现', momentText(textOf(row.lastSeenAt))],
            ]}
          />
          {takes && records && kind && TAKEABLE.includes(textOf(row.rule)) && <Take id={id} kind={kind} done={again} />}
        </>
      )}
    </One>
  );
}

/** Beside the record that it would replace: whoever chooses has seen that, and not a newer one. */
function Take({ id, kind, done }: { id: string; kind: Kind; done: () => void }) {
  const { answer } = useAsked<{ rows: { nodes: readonly { record: { id: string } | null }[] } }>('RecordOfQuarantined', {
    filter: { id: { eq: id } },
  });
  if (!answer) return null;
  const record = answer.data.rows.nodes[0]?.record?.id ?? null;
  return record === null ? <TakeForm id={id} kind={kind} record={null} done={done} /> : <Beside id={id} kind={kind} record={record} done={done} />;
}

function Beside({ id, kind, record, done }: { id: string; kind: Kind; record: string; done: () => void }) {
  const hidden = kind.fields.some(({ protection }) => protection !== 'PUBLIC');
  const children = kind.children.some(({ fields }) => fields.some(({ protection }) => protection !== 'PUBLIC'));
  const variables = { id: record, logs: false, ...((hidden || children) && { personal: false }) };
  const { answer } = useAsked<{ record: { revision: number } | null }>(`record:${kind.name}`, variables);
  const revision = answer?.data.record?.revision;
  return revision === undefined ? null : <TakeForm id={id} kind={kind} record={{ id: record, revision }} done={done} />;
}

interface TakeProps {
  readonly id: string;
  readonly kind: Kind;
  readonly record: { readonly id: string; readonly revision: number } | null;
  readonly done: () => void;
}

function TakeForm({ id, kind, record, done }: TakeProps) {
  const [asked, ask] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const { busy, problems, act } = useAct<object, { recordId: string | null }>('TakeRow', `take:${id}`, {});
  if (taken !== null)
    return (
      <p className="note" role="status">
        已采用。 <RecordLink kind={kind} id={taken} />
      </p>
    );
  return (
    <section aria-label="采用这一行">
      {record && (
        <p>
          现有的记录是第 {record.revision} 版:
          <RecordLink kind={kind} id={record.id} />
        </p>
      )}
      {asked ? (
        <div className="form" role="group" aria-label="采用">
          <p>采用后,这一行的内容替换现有的记录,并按它上报。</p>
          <div className="buttons">
            <Press
              busy={busy}
              onClick={() =>
                void act({ id, expectedRevision: record?.revision ?? 0 }).then((made) => {
                  if (!made) return;
                  setTaken(made.recordId ?? '');
                  done();
                })
              }
            >
              确定采用
            </Press>
            <Button variant="default" disabled={busy} onClick={() => ask(false)}>
              取消
            </Button>
          </div>
        </div>
      ) : (
        <Button variant="default" onClick={() => ask(true)}>
          采用这一行
        </Button>
      )}
      <Problems of={problems} />
    </section>
  );
}
