/** Writing of a step, or writing it anew, and taking one back. What was seen when the form was opened is what the act is held against. */
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { Problems, useAct } from '../parts/act.js';
import { folded } from '../parts/fold.js';
import { Press, Send } from '../parts/send.js';
import { Side } from '../parts/side.js';
import { useWho } from '../session/use-session.js';
import { momentOf } from './moment.js';
import { type Alert, type Handling, STAGE_WORDS, type Stage, type Step } from './shapes.js';

export interface Writing {
  readonly stage: Stage;
  readonly expectedStage: Stage | null;
  readonly expectedRevision: number;
  /** What stands now; null: it is the first writing. */
  readonly before: Step | null;
}

interface Props {
  readonly alert: Alert;
  readonly handling: Handling;
  readonly writing: Writing | null;
  readonly close: () => void;
  readonly acted: (what: string) => void;
  readonly again: () => void;
}

export function StepDrawer({ writing, ...props }: Props) {
  // While it is closing it is what it was.
  const title = useRef('');
  if (writing) title.current = titleOf(writing);
  return (
    <Side opened={writing !== null} close={props.close} title={title.current}>
      {writing && <StepForm key={writing.stage} {...props} writing={writing} />}
    </Side>
  );
}

const titleOf = ({ stage, before }: Writing): string => `${before ? '更正' : ''}${STAGE_WORDS[stage]}`;

const HAS_WORDS: ReadonlySet<Stage> = new Set(['FED_BACK', 'CLOSED']);

function StepForm({ alert, handling, writing, close, acted, again }: Omit<Props, 'writing'> & { readonly writing: Writing }) {
  const { stage, before, expectedStage, expectedRevision } = writing;
  const empty = {
    ...{ verdict: before?.verdict ?? '', measures: before?.measures ?? '', actCodes: (before?.actCodes ?? []).join(',') },
    ...{ unit: '', elsewhen: false, at: '', why: '' },
  };
  const department = useWho().department ?? null;
  const form = `alert:step:${alert.id}:${stage}:${before ? 'anew' : 'new'}`;
  const { draft, busy, problems, act } = useAct<typeof empty, object>('RecordAlertStep', form, empty);
  const { fields, set } = draft;
  const happenedAt = fields.elsewhen ? momentOf(fields.at) : null;
  const wrong = fields.elsewhen && fields.at !== '' && happenedAt === null;
  const text = (name: 'verdict' | 'measures', label: string) => (
    <Textarea
      label={label}
      rows={3}
      maxLength={1_000}
      autoComplete="off"
      required={stage === 'FED_BACK' && name === 'verdict'}
      withAsterisk={false}
      value={fields[name]}
      onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
    />
  );
  return (
    <form
      className="form"
      aria-label={titleOf(writing)}
      onSubmit={(event) => {
        event.preventDefault();
        if (fields.elsewhen && happenedAt === null) return;
        const codes = folded(fields.actCodes)
          .split(/[,;、\s]+/)
          .filter(Boolean);
        const words = { verdict: fields.verdict, measures: fields.measures, unit: fields.unit };
        const time = fields.elsewhen ? { happenedAt, why: fields.why } : {};
        void act({ alert: alert.id, stage, expectedRevision, actCodes: codes, ...given({ expectedStage, ...words }), ...time }).then((made) => {
          // What another did meanwhile is shown behind the form.
          if (!made) return again();
          close();
          acted(`${titleOf(writing)}已登记,10 分钟后上报;在此之前可以收回。`);
        });
      }}
    >
      {(HAS_WORDS.has(stage) || before?.verdict) && text('verdict', '核查结论')}
      {text('measures', '处置措施')}
      {HAS_WORDS.has(stage) && (
        <TextInput
          label="关联行为编号"
          description="几个编号之间用逗号"
          autoComplete="off"
          value={fields.actCodes}
          onChange={({ currentTarget }) => set({ actCodes: currentTarget.value })}
          onBlur={() => set({ actCodes: folded(fields.actCodes) })}
        />
      )}
      {handling.units.length > 0 && department === null && (
        <NativeSelect
          label={stage === 'DISPATCHED' ? '分派给' : '处置单位'}
          value={fields.unit}
          data={[
            { value: '', label: alert.department?.name ?? alert.district?.name ?? '本区' },
            ...handling.units.map(({ uscc, name }) => ({ value: uscc, label: name })),
          ]}
          onChange={({ currentTarget }) => set({ unit: currentTarget.value })}
        />
      )}
      <Checkbox label="不是现在发生的" checked={fields.elsewhen} onChange={({ currentTarget }) => set({ elsewhen: currentTarget.checked })} />
      {fields.elsewhen && (
        <>
          <TextInput
            label="发生时间"
            placeholder="如 2026-03-10 09:30"
            autoComplete="off"
            required
            withAsterisk={false}
            value={fields.at}
            error={wrong ? '应为日期和时间,如 2026-03-10 09:30' : undefined}
            onChange={({ currentTarget }) => set({ at: currentTarget.value })}
            onBlur={() => set({ at: folded(fields.at) })}
          />
          <Textarea
            label="为什么不是现在"
            rows={2}
            maxLength={500}
            autoComplete="off"
            required
            withAsterisk={false}
            value={fields.why}
            onChange={({ currentTarget }) => set({ why: currentTarget.value })}
          />
        </>
      )}
      <Problems of={problems} />
      <Send busy={busy}>登记{STAGE_WORDS[stage]}</Send>
    </form>
  );
}

/** What is empty is left out: the hub takes no null for a word. */
const given = (words: Readonly<Record<string, string | null>>): object => Object.fromEntries(Object.entries(words).filter(([, word]) => word));

interface TakeBackProps {
  readonly alert: string;
  readonly stage: Stage;
  readonly acted: (what: string) => void;
  readonly again: () => void;
}

export function TakeBack({ alert, stage, acted, again }: TakeBackProps) {
  const [asked, setAsked] = useState(false);
  const { busy, problems, act } = useAct<object, object>('TakeBackAlertStep', `alert:back:${alert}:${stage}`, {});
  const label = `收回${STAGE_WORDS[stage]}`;
  if (!asked)
    return (
      <>
        <Button variant="default" onClick={() => setAsked(true)}>
          {label}
        </Button>
        <Problems of={problems} />
      </>
    );
  return (
    <div className="form" role="group" aria-label={label}>
      <p className="field-note">收回后不再上报,可以重新登记。</p>
      <div className="buttons">
        <Press
          color="red.9"
          busy={busy}
          onClick={() =>
            void act({ alert, stage }).then((made) => {
              setAsked(false);
              if (made) acted(`${STAGE_WORDS[stage]}已收回,不再上报。`);
              else again();
            })
          }
        >
          确定{label}
        </Press>
        <Button variant="default" disabled={busy} onClick={() => setAsked(false)}>
          取消
        </Button>
      </div>
    </div>
  );
}
