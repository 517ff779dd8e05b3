/** Conditions of a page by choices: district and department of one's own scope, and what the page adds; sent together, and then in the address. */
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { go } from '../frame/address.js';
import { useDefinitions } from '../frame/definitions.js';
import { choicesOf, type Conditions, type LogField, logFilter } from '../logs/conditions.js';
import { useWho } from '../session/use-session.js';
import { withConditions } from './paged.js';

export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function OwnerFilter({
  path,
  at,
  kept = [],
  more = [],
}: {
  path: string;
  at: Conditions;
  kept?: readonly string[];
  more?: readonly Choice[];
}) {
  const { districts, departments } = useDefinitions();
  const { department } = useWho();
  const [chosen, choose] = useState<Conditions>(at);
  const owners: Choice[] = [
    { name: 'district', label: '区', options: (districts ?? []).map(({ code, name }) => ({ value: code, label: name })) },
    { name: 'department', label: '部门', options: (departments ?? []).map(({ uscc, name }) => ({ value: uscc, label: name })) },
  ];
  // A clerk has one of each.
  const choices = [...(department ? [] : owners.filter(({ options }) => options.length > 1)), ...more];
  if (choices.length === 0) return null;
  return (
    <form
      className="bar"
      role="search"
      aria-label="查询条件"
      onSubmit={(event) => {
        event.preventDefault();
        go(withConditions(path, chosen));
      }}
    >
      {choices.map(({ name, label, options }) => (
        <div className="field" key={name}>
          <NativeSelect
            label={label}
            value={chosen[name] ?? ''}
            data={choicesOf(options, chosen[name] ?? '')}
            onChange={({ currentTarget: { value } }) => choose((before) => ({ ...before, [name]: value }))}
          />
        </div>
      ))}
      <div className="buttons">
        <Button type="submit">查询</Button>
        <Button
          variant="default"
          onClick={() => {
            const cleared = Object.fromEntries(Object.entries(at).filter(([name]) => kept.includes(name)));
            choose(cleared);
            go(withConditions(path, cleared));
          }}
        >
          清空
        </Button>
      </div>
    </form>
  );
}

/** Of anybody's scope: a link may name another. */
export const OWNERS: readonly LogField[] = [
  { name: 'district', title: '区' },
  { name: 'department', title: '部门' },
];

/** As GraphQL takes them. */
export const ownersFilter = (at: Conditions): object => logFilter(OWNERS, at) ?? {};

export const orNull = (filter: object): object | null => (Object.keys(filter).length > 0 ? filter : null);
