/** Handing an alert to another district of its area, with the reason. */
import { NativeSelect, Textarea } from '@mantine/core';
import { Problems, useAct } from '../parts/act.js';
import { Send } from '../parts/send.js';
import { Side } from '../parts/side.js';
import type { Alert, Handling } from './shapes.js';

interface Props {
  readonly alert: Alert;
  readonly to: Handling['mayAssignTo'];
  /** As it was when the form was opened; null: it is closed. */
  readonly expectedRevision: number | null;
  readonly close: () => void;
  readonly acted: (what: string) => void;
  readonly again: () => void;
}

export const AssignDrawer = (props: Props) => (
  <Side opened={props.expectedRevision !== null} close={props.close} title="转交他区">
    {props.expectedRevision !== null && <AssignForm {...props} />}
  </Side>
);

const EMPTY = { district: '', reason: '' };

function AssignForm({ alert, to, expectedRevision, close, acted, again }: Props) {
  const { draft, busy, problems, act } = useAct<typeof EMPTY, object>('AssignAlert', `alert:assign:${alert.id}`, EMPTY);
  const { fields, set } = draft;
  const district = fields.district || (to.length === 1 ? (to[0]?.code ?? '') : '');
  return (
    <form
      className="form"
      aria-label="转交他区"
      onSubmit={(event) => {
        event.preventDefault();
        void act({ alert: alert.id, district, reason: fields.reason, expectedRevision }).then((made) => {
          if (!made) return again();
          close();
          acted(`已转交${to.find(({ code }) => code === district)?.name ?? ''}。`);
        });
      }}
    >
      <p className="field-note">转交后由该区办理,本区不再看到;只能在首个环节之前转交,转交的经过写入日志。</p>
      <NativeSelect
        label="转交"
        value={district}
        required
        withAsterisk={false}
        data={[{ value: '', label: '请选择' }, ...to.map(({ code, name }) => ({ value: code, label: name }))]}
        onChange={({ currentTarget }) => set({ district: currentTarget.value })}
      />
      <Textarea
        label="原因"
        rows={3}
        maxLength={500}
        autoComplete="off"
        required
        withAsterisk={false}
        value={fields.reason}
        onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
      />
      <Problems of={problems} />
      <Send busy={busy}>确定转交</Send>
    </form>
  );
}
