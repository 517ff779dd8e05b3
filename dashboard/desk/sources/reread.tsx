/** Orders that everything which a source still shows is read once more, after it was said how much that is. */
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { kindOfEnum, useDefinitions } from '../frame/definitions.js';
import { Problems, useAct } from '../parts/act.js';
import { counted } from '../parts/progress.js';
import { Press } from '../parts/send.js';
import { Side } from '../parts/side.js';
import type { SourceShown } from './shapes.js';

interface Ordered {
  readonly orders: readonly { readonly kind: string; readonly records: number; readonly note: string | null }[];
}

const EMPTY = { kind: '' };

export function Reread({ source, done }: { source: SourceShown; done: () => void }) {
  const [opened, open] = useState(false);
  const [ordered, show] = useState<Ordered | null>(null);
  const { draft, busy, problems, act } = useAct<typeof EMPTY, Ordered>('RereadSource', `reread:${source.name}`, EMPTY);
  const definitions = useDefinitions();
  const titleOf = (kind: string): string => kindOfEnum(definitions, kind)?.title ?? kind;
  const choices = source.kinds.map(({ kind }) => ({ value: kindOfEnum(definitions, kind)?.name ?? kind, label: titleOf(kind) }));
  const { kind } = draft.fields;
  const order = (): void =>
    void act({ source: source.name, ...(kind !== '' && { kind }) }).then((made) => {
      if (!made) return;
      show(made);
      done();
    });
  const begin = (): void => {
    show(null);
    open(true);
  };
  return (
    <>
      <Button variant="default" onClick={begin}>
        重新读取……
      </Button>
      <Side opened={opened} close={() => open(false)} title={`重新读取 ${source.name}`}>
        {ordered ? (
          <div role="status">
            <p>已安排,由以后各次归集分批完成,不必守在这里。</p>
            <ul>
              {ordered.orders.map(({ kind: each, records, note }) => (
                <li key={each}>
                  {titleOf(each)}:约 {counted(records)} 行{note && `(${note})`}
                </li>
              ))}
            </ul>
            <Button onClick={() => open(false)}>关闭</Button>
          </div>
        ) : (
          <div className="form" role="group" aria-label="重新读取">
            <p>把数据源仍能给出的全部内容从头再读一遍,例如映射改正之后。没有变化的记录不会重新上报;较旧的内容不会盖过较新的。</p>
            <NativeSelect
              label="读哪一类"
              value={kind}
              data={[{ value: '', label: '全部' }, ...choices]}
              onChange={({ currentTarget }) => draft.set({ kind: currentTarget.value })}
            />
            <p className="quiet">读到过的行数:{source.kinds.map((each) => `${titleOf(each.kind)} ${counted(each.rows)}`).join(',')}</p>
            <Problems of={problems} />
            <div className="buttons">
              <Press busy={busy} onClick={order}>
                确定重新读取
              </Press>
              <Button variant="default" onClick={() => open(false)}>
                取消
              </Button>
            </div>
          </div>
        )}
      </Side>
    </>
  );
}
