/** The conditions of a list on top of it: what is chosen becomes its address. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addressOf, go } from '../frame/address.js';
import { folded } from '../parts/fold.js';
import type { Condition } from './conditions.js';

interface Props {
  readonly path: readonly string[];
  readonly known: readonly Condition[];
  readonly values: Readonly<Record<string, string>>;
  readonly again: () => void;
}

export function ConditionForm({ path, known, values, again }: Props) {
  const [typed, type] = useState(values);
  const ask = (next: Readonly<Record<string, string>>): void => {
    const query = known.flatMap(({ name }) => (folded(next[name] ?? '') === '' ? [] : [[name, folded(next[name] ?? '')] as const]));
    go(addressOf(path, query));
  };
  return (
    <form
      className="bar"
      aria-label="查询条件"
      onSubmit={(event) => {
        event.preventDefault();
        ask(typed);
      }}
    >
      {known.map(({ name, title, choices }) => (
        <div className="field" key={name}>
          {choices ? (
            <NativeSelect
              label={title}
              value={typed[name] ?? ''}
              data={[{ value: '', label: '全部' }, ...Object.entries(choices).map(([value, label]) => ({ value, label }))]}
              onChange={({ currentTarget }) => type({ ...typed, [name]: currentTarget.value })}
            />
          ) : (
            <TextInput
              label={title}
              value={typed[name] ?? ''}
              autoComplete="off"
              onChange={({ currentTarget }) => type({ ...typed, [name]: currentTarget.value })}
            />
          )}
        </div>
      ))}
      <Button type="submit">查询</Button>
      <Button variant="default" onClick={() => go(addressOf(path))}>
        清空
      </Button>
      <Button variant="default" onClick={again}>
        刷新
      </Button>
    </form>
  );
}
