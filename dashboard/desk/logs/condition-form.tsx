/** The conditions of a list on top of it: what is chosen becomes its address, or what the page asks. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, type Ref, useState } from 'react';
import { dayOf, folded } from '../parts/fold.js';
import { choicesOf, type Conditions, type LogField } from './conditions.js';

interface Props {
  readonly title: string;
  readonly fields: readonly LogField[];
  readonly conditions: Conditions;
  readonly ask: (next: Conditions) => void;
  readonly form?: Ref<HTMLFormElement>;
}

export function ConditionForm({ title, fields, conditions, ask, form }: Props) {
  const [typed, setTyped] = useState<Conditions>(conditions);
  const wrong = ({ name, day }: LogField): boolean => day !== undefined && (typed[name] ?? '') !== '' && dayOf(typed[name] ?? '') === null;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (fields.some(wrong)) return;
    const next = fields.flatMap((field): [string, string][] => {
      const value = folded(typed[field.name] ?? '');
      return value === '' ? [] : [[field.name, field.day ? (dayOf(value) ?? value) : value]];
    });
    ask(Object.fromEntries(next));
  };
  return (
    <form className="bar" role="search" aria-label={`查询${title}`} onSubmit={send} ref={form}>
      {fields.map((field) => (
        <Condition
          key={field.name}
          field={field}
          value={typed[field.name] ?? ''}
          wrong={wrong(field)}
          set={(text) => setTyped((before) => ({ ...before, [field.name]: text }))}
        />
      ))}
      <div className="buttons">
        <Button type="submit">查询</Button>
        <Button
          variant="default"
          onClick={() => {
            setTyped({});
            ask({});
          }}
        >
          清空
        </Button>
      </div>
    </form>
  );
}

interface ConditionProps {
  readonly field: LogField;
  readonly value: string;
  readonly wrong: boolean;
  readonly set: (text: string) => void;
}

const Condition = ({ field: { title, options }, value, wrong, set }: ConditionProps) => (
  <div className="field">
    {options ? (
      <NativeSelect label={title} value={value} data={choicesOf(options, value)} onChange={({ currentTarget }) => set(currentTarget.value)} />
    ) : (
      <TextInput
        label={title}
        value={value}
        autoComplete="off"
        error={wrong ? '应为日期,如 2022-03-01' : undefined}
        onChange={({ currentTarget }) => set(currentTarget.value)}
        onBlur={() => set(folded(value))}
      />
    )}
  </div>
);
