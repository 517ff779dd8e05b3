/** Changed items: what the catalogue's changes since a day mean for each department, with the claims that they touch. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addressOf, go } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { useAsked } from '../net/use-asked.js';
import { dayOf, folded } from '../parts/fold.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { momentText, serverNow } from '../session/clock.js';
import type { Conditions } from '../logs/conditions.js';
import type { Named } from './shapes.js';
import { whyOf } from '../net/why.js';

interface Group {
  readonly district: Named & { readonly code: string };
  readonly department: (Named & { readonly uscc: string }) | null;
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly claims: number;
  readonly items: readonly {
    readonly itemCode: string;
    readonly itemName: string;
    readonly change: string;
    readonly fields: readonly string[];
    readonly claims: number;
  }[];
}

const CHANGES: Readonly<Record<string, string>> = { ADDED: '新增', CHANGED: '修改', ENDED: '停用或撤下' };
const DAYS = 90;

export const daysAgo = (days: number): string => momentText(new Date(serverNow() - days * 86_400_000).toISOString()).slice(0, 10);

export function Changed({ at }: { at: Conditions }) {
  const [typed, setTyped] = useState(at.since ?? daysAgo(DAYS));
  const [wrong, setWrong] = useState(false);
  const since = dayOf(at.since ?? typed) ?? daysAgo(DAYS);
  const { answer, fault, again } = useAsked<{ groups: readonly Group[] | null }>('ItemsChanged', { since });
  const groups = answer?.data.groups?.filter(
    ({ district, department }) => (at.district ?? district.code) === district.code && (at.department ?? department?.uscc) === department?.uscc,
  );
  return (
    <>
      <form
        className="bar"
        role="search"
        aria-label="目录变动的起始日期"
        onSubmit={(event) => {
          event.preventDefault();
          const day = dayOf(typed);
          setWrong(day === null);
          if (day !== null)
            go(
              addressOf(
                ['items'],
                [
                  ['show', 'changed'],
                  ['since', day],
                ],
              ),
            );
        }}
      >
        <div className="field">
          <TextInput
            label="自哪一天"
            value={typed}
            autoComplete="off"
            error={wrong ? '应为日期,如 2022-03-01' : undefined}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            onBlur={() => setTyped(folded(typed))}
          />
        </div>
        <Button type="submit">查询</Button>
      </form>
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="目录变动" />}
      {answer && !answer.data.groups && <Trouble fault={whyOf(answer.missing)} again={again} />}
      {groups?.length === 0 && <Nothing>{since} 以来,目录没有涉及您范围的变动。</Nothing>}
      {groups?.map((group) => (
        <OfDepartment key={`${group.district.code} ${group.department?.uscc ?? ''}`} group={group} />
      ))}
    </>
  );
}

function OfDepartment({ group: { district, department, added, changed, ended, claims, items } }: { group: Group }) {
  const title = `${district.name} ${department?.name ?? '无从推定的部门'}`;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet">
        新增 {added} 项,修改 {changed} 项,停用或撤下 {ended} 项;涉及认领 {claims} 条。
      </p>
      <Table steady quiet title={title} heads={['事项编码', '事项名称', '变动', '改了什么', '涉及的认领']}>
        {items.map(({ itemCode, itemName, change, fields, claims: touched }) => (
          <tr key={itemCode}>
            <th scope="row">
              <Link to={addressOf(['items', itemCode], department ? [['department', department.uscc]] : [])}>{itemCode}</Link>
            </th>
            <td>{itemName}</td>
            <td>{CHANGES[change] ?? change}</td>
            <td>{fields.join('、') || '—'}</td>
            <td>{touched}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
