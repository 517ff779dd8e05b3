/** Fields of a record in their definition's order, codes with their titles, protected ones masked, each with a way to see it where the right is. */
import type { Kind } from '../frame/definitions.js';
import { hasTitle } from '../frame/definitions.js';
import { valueText } from '../list/columns.js';
import { useMay } from '../session/use-session.js';
import { Reveal } from './reveal.js';
import type { Chained } from './shapes.js';

export function Fields({ kind, record, personal }: { kind: Kind; record: Chained; personal: boolean }) {
  const reveal = useMay('reveal');
  return (
    <section aria-label="内容">
      <h2>内容</h2>
      <dl className="pairs wide">
        {kind.fields.map((field) => {
          const open = field.protection === 'PUBLIC';
          const text = valueText(field, record);
          const code = hasTitle(field) && record[field.name] ? `(${String(record[field.name])})` : '';
          return [
            <dt key={`${field.name} title`}>{field.title}</dt>,
            <dd key={field.name}>
              {!open && !personal ? (
                <span className="quiet">您的角色不能查看</span>
              ) : text === '' ? (
                <span className="quiet">未填</span>
              ) : (
                `${text}${code}`
              )}
              {!open && personal && text.includes('*') && reveal && <Reveal id={record.id} field={field} />}
            </dd>,
          ];
        })}
      </dl>
    </section>
  );
}
