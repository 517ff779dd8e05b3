/** In place of a list whose address says what it does not know. */
import { Link } from '../frame/link.js';
import { Fault } from '../net/fault.js';
import { Trouble } from '../parts/states.js';

export const UnknownConditions = ({ to }: { to: string }) => (
  <>
    <Trouble fault={new Fault('ADDRESS', '地址里的查询条件不完整或不认识,为免看到多余的数据,没有查询。')} />
    <Link to={to}>不带条件打开</Link>
  </>
);
