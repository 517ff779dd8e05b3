/** Children of a record: a small table of their own. */
import type { Field } from '../frame/definitions.js';
import { valueText } from '../list/columns.js';
import { Nothing } from '../parts/states.js';
import { Table } from '../parts/table.js';

interface Props {
  readonly child: { readonly title: string; readonly fields: readonly Field[] };
  readonly rows: unknown;
  readonly personal: boolean;
}

export function Children({ child: { title, fields }, rows, personal }: Props) {
  const shown = fields.filter(({ protection }) => personal || protection === 'PUBLIC');
  const all = (rows ?? []) as readonly Readonly<Record<string, unknown>>[];
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {all.length === 0 ? (
        <Nothing>没有{title}。</Nothing>
      ) : (
        <Table title={title} quiet heads={shown.map((field) => field.title)}>
          {all.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: children have no id, and are not moved
            <tr key={at}>
              {shown.map((field) => (
                <td key={field.name}>{valueText(field, row)}</td>
              ))}
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
