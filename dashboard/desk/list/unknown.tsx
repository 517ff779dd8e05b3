/** In place of a list whose address says what it does not know. */
import type { ReactNode } from 'react';
import { useQuery } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { type Conditions, type LogField, readConditions } from '../logs/conditions.js';
import { Fault } from '../net/fault.js';
import { Trouble } from '../parts/states.js';

export const UnknownConditions = ({ to }: { to: string }) => (
  <>
    <Trouble fault={new Fault('ADDRESS', '地址里的查询条件不完整或不认识,为免看到多余的数据,没有查询。')} />
    <Link to={to}>不带条件打开</Link>
  </>
);

interface Props {
  readonly title: string;
  readonly to: string;
  readonly fields: readonly LogField[];
  readonly children: (conditions: Conditions) => ReactNode;
}

/** A page whose address may say these conditions alone. */
export function Known({ title, to, fields, children }: Props) {
  const conditions = readConditions(fields, useQuery());
  if (conditions) return children(conditions);
  return (
    <>
      <h1>{title}</h1>
      <UnknownConditions to={to} />
    </>
  );
}
