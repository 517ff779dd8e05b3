/** What a hold or a release would touch, looked at before it is done: counts by table, and ten rows of them. */
import { addressOf } from '../frame/address.js';
import { kindOfEnum, useDefinitions } from '../frame/definitions.js';
import { Link } from '../frame/link.js';
import { useAsked } from '../net/use-asked.js';
import { Problems } from '../parts/act.js';
import { counted } from '../parts/progress.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import type { SentRow } from './shapes.js';

type Sample = Pick<SentRow, 'id' | 'kind' | 'recordId' | 'identity' | 'state'> & { readonly tableName: string };

interface Looked {
  readonly affected: readonly { readonly table: string; readonly state: string; readonly rows: number }[];
  readonly samples: readonly Sample[] | null;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

const STATES: Readonly<Record<string, string>> = { WAITING: '等待上报', UNDER_WAY: '已封批或已发送(照常完成)', HELD: '因此暂停着' };

export function Touched({ document, input, nothing }: { document: string; input: object; nothing: string }) {
  const { answer, fault, again } = useAsked<{ done: Looked }>(document, { input: { ...input, dryRun: true } });
  if (!answer) return fault ? <Trouble fault={fault} again={again} /> : <Loading what="会涉及的行" />;
  const looked = answer.data.done;
  // What cannot be looked at is not nothing.
  if (looked.problems.length > 0) return <Problems of={looked.problems} />;
  if (looked.affected.length === 0) return <Nothing>{nothing}</Nothing>;
  return (
    <>
      <Table title="会涉及的行" heads={['目标表', '现在', '行数']}>
        {looked.affected.map(({ table, state, rows }) => (
          <tr key={`${table} ${state}`}>
            <th scope="row">{table}</th>
            <td>{STATES[state] ?? state}</td>
            <td>{counted(rows)}</td>
          </tr>
        ))}
      </Table>
      <Samples of={looked.samples ?? []} />
    </>
  );
}

function Samples({ of }: { of: readonly Sample[] }) {
  const definitions = useDefinitions();
  if (of.length === 0) return null;
  return (
    <Table title={`其中 ${of.length} 行`} heads={['目标表', '行']}>
      {of.map(({ id, kind, recordId, tableName, identity }) => {
        const found = kindOfEnum(definitions, kind);
        return (
          <tr key={id}>
            <td>{tableName}</td>
            <td className="mono">{found ? <Link to={addressOf(['records', found.name, recordId])}>{identity}</Link> : identity}</td>
          </tr>
        );
      })}
    </Table>
  );
}
