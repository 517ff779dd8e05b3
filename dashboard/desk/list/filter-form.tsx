/** Filter form: one control for each field that can be filtered by, as its type has it; what is typed becomes the address when it is sent. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, type RefObject, useState } from 'react';
import { type Definitions, type Field, type Kind, optionsOf, useDefinitions } from '../frame/definitions.js';
import { folded, foldedText } from '../parts/fold.js';
import { type Condition, given, textOp } from './conditions.js';
import { conditionWords } from './words.js';

interface Control {
  readonly field: string;
  readonly op: string;
  readonly label: string;
  readonly type: string;
  readonly options: readonly { readonly value: string; readonly label: string }[] | null;
}

const RANGES = new Set(['Day', 'Moment', 'Int', 'Amount', 'Ratio']);
const FIRST = 6;

function controlsOf(definitions: Definitions, kind: Kind): readonly Control[] {
  const district = {
    field: 'district',
    op: 'eq',
    label: '区',
    type: 'Code',
    options: (definitions.districts ?? []).map(({ code, name }) => ({ value: code, label: name })),
  };
  const department = {
    ...district,
    field: 'department',
    label: '部门',
    options: (definitions.departments ?? []).map(({ uscc, name }) => ({ value: uscc, label: name })),
  };
  const own = kind.fields
    .filter(({ filterable, type }) => filterable && type !== '[String]' && type !== 'Moment')
    .sort(byUse(kind))
    .flatMap((field) => controlsFor(definitions, kind, field));
  return [district, department, ...own];
}

// The kind's own date and key are what is asked for most.
const byUse =
  (kind: Kind) =>
  (a: Field, b: Field): number =>
    rank(kind, a) - rank(kind, b);
const rank = ({ ownDate, naturalKey }: Kind, { name, orderable }: Field): number =>
  name === ownDate ? 0 : naturalKey.includes(name) ? 1 : orderable ? 2 : 3;

function controlsFor(definitions: Definitions, kind: Kind, field: Field): Control[] {
  const { name, title, type } = field;
  if (RANGES.has(type))
    return [
      { field: name, op: 'gte', label: `${title} 从`, type, options: null },
      { field: name, op: 'lte', label: `${title} 到`, type, options: null },
    ];
  const options = optionsOf(definitions, field);
  if (options) return [{ field: name, op: 'eq', label: title, type, options }];
  return [{ field: name, op: type === 'String' ? textOp(field, kind) : 'eq', label: title, type, options: null }];
}

/** A text as the hub keeps it, a code, day or number as it was meant. */
const meant = ({ type }: Control, typed: string): string => (type === 'String' ? foldedText(typed) : folded(typed));

const keyOf = ({ field, op }: { field: string; op: string }): string => `${field}.${op}`;

interface Props {
  readonly kind: Kind;
  readonly conditions: readonly Condition[];
  readonly ask: (conditions: readonly Condition[]) => void;
  readonly form: RefObject<HTMLFormElement | null>;
}

export function FilterForm({ kind, conditions, ask, form }: Props) {
  const definitions = useDefinitions();
  const controls = controlsOf(definitions, kind);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(conditions.map((one) => [keyOf(one), one.value])));
  const [wrong, setWrong] = useState<string | null>(null);
  const [all, setAll] = useState(() => controls.slice(FIRST).some((control) => keyOf(control) in typed));
  // Conditions that came with the address and have no control here stay as they are.
  const others = conditions.filter((one) => !controls.some((control) => keyOf(control) === keyOf(one)));

  const send = (event: FormEvent): void => {
    event.preventDefault();
    const next = controls.flatMap((control): Condition[] => {
      const value = meant(control, typed[keyOf(control)] ?? '');
      return value === '' ? [] : [{ field: control.field, op: control.op, value }];
    });
    const bad = next.find((one) => given(controls.find((control) => keyOf(control) === keyOf(one))?.type ?? '', one.value) === null);
    setWrong(bad ? keyOf(bad) : null);
    if (!bad)
      ask([
        ...others,
        ...next.map((one) => ({ ...one, value: String(given(controls.find((control) => keyOf(control) === keyOf(one))?.type ?? '', one.value)) })),
      ]);
  };
  return (
    <form className="bar" ref={form} onSubmit={send} role="search" autoComplete="off" aria-label={`查询${kind.title}`}>
      {controls.slice(0, all ? controls.length : FIRST).map((control) => {
        const key = keyOf(control);
        const value = typed[key] ?? '';
        const set = (text: string): void => setTyped((before) => ({ ...before, [key]: text }));
        return (
          <div className="field" key={key}>
            {control.options ? (
              <NativeSelect
                label={control.label}
                value={value}
                data={[
                  { value: '', label: '全部' },
                  ...control.options,
                  ...(value !== '' && !control.options.some((one) => one.value === value) ? [{ value, label: value }] : []),
                ]}
                onChange={({ currentTarget }) => set(currentTarget.value)}
              />
            ) : (
              <TextInput
                label={control.label}
                value={value}
                autoComplete="off"
                placeholder={control.type === 'Day' ? '如 2022-03-01' : undefined}
                error={wrong === key ? (control.type === 'Day' ? '应为日期,如 2022-03-01' : '应为数字') : undefined}
                onChange={({ currentTarget }) => set(currentTarget.value)}
                onBlur={() => set(meant(control, value))}
              />
            )}
          </div>
        );
      })}
      {others.map((one) => (
        <p className="chip" key={`${keyOf(one)} ${one.value}`}>
          {conditionWords(definitions, kind, one)}
          <Button
            variant="subtle"
            aria-label={`去掉条件:${conditionWords(definitions, kind, one)}`}
            onClick={() => ask(conditions.filter((each) => each !== one))}
          >
            去掉
          </Button>
        </p>
      ))}
      <div className="buttons">
        <Button type="submit">查询</Button>
        <Button
          variant="default"
          onClick={() => {
            setTyped({});
            setWrong(null);
            ask([]);
          }}
        >
          清空
        </Button>
        {controls.length > FIRST && (
          <Button variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? '收起条件' : '更多条件'}
          </Button>
        )}
      </div>
    </form>
  );
}
