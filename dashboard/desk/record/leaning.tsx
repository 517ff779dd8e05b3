/** What leans on a record: of each kind that refers to it the latest few, and the way to all of them. */
import { addressOf } from '../frame/address.js';
import { type Kind, kindOfEnum, useDefinitions } from '../frame/definitions.js';
import { Link } from '../frame/link.js';
import { useAsked } from '../net/use-asked.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { calledBy } from './called.js';

interface Few {
  readonly nodes: readonly { readonly id: string; readonly identity: string }[];
  readonly pageInfo: { readonly hasPreviousPage: boolean };
}

type Answer = { readonly record: Readonly<Record<string, Few>> | null };

export function Leaning({ kind, id }: { kind: Kind; id: string }) {
  const definitions = useDefinitions();
  const { answer, fault, again } = useAsked<Answer>(`leaning:${kind.name}`, { id });
  const few = answer?.data.record ?? {};
  const shown = kind.reverses.filter(({ name }) => (few[name]?.nodes.length ?? 0) > 0);
  return (
    <section aria-label="引用它的记录">
      <h2>引用它的记录</h2>
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading />}
      {answer && shown.length === 0 && <Nothing>在您的范围之内,没有引用它的记录。</Nothing>}
      {shown.length > 0 && (
        <dl className="pairs">
          {shown.map(({ name, title, kind: from, reference }) => {
            const { nodes, pageInfo } = few[name] as Few;
            const of = kindOfEnum(definitions, from);
            const by = of?.references.find((each) => each.name === reference)?.title;
            return [
              <dt key={`${name} title`}>
                {title}
                {by && by !== kind.title && <span className="quiet">({by})</span>}
              </dt>,
              <dd key={name}>
                <ul className="plain-list">
                  {nodes
                    .slice()
                    .reverse()
                    .map((row) => (
                      <li key={row.id}>{of ? <Link to={addressOf(['records', of.name, row.id])}>{calledBy(row)}</Link> : calledBy(row)}</li>
                    ))}
                </ul>
                {of && (
                  <Link to={addressOf(['lists', of.name], [[`${reference}.is`, id]])}>
                    {pageInfo.hasPreviousPage ? `以上是最近的 ${nodes.length} 条,看全部${title}` : `在列表中看这些${title}`}
                  </Link>
                )}
              </dd>,
            ];
          })}
        </dl>
      )}
    </section>
  );
}
