/** Pairs: facts of one thing, each with its title. */
import type { ReactNode } from 'react';

interface Props {
  readonly of: readonly (readonly [title: string, value: ReactNode])[];
  readonly wide?: boolean;
}

export const Pairs = ({ of, wide = false }: Props) => (
  <dl className={wide ? 'wide pairs' : 'pairs'}>
    {of.map(([title, value]) => [
      <dt key={`${title} t`}>{title}</dt>,
      <dd key={title}>{value === '' || value === null || value === undefined ? '—' : value}</dd>,
    ])}
  </dl>
);
