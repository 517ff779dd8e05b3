/** Record: all its fields, and its chain on one scroll: how it stands, findings, deliveries, revisions, and what it leans on. */
import { Link } from '../frame/link.js';
import { addressOf } from '../frame/address.js';
import { type Kind, kindOfEnum, useDefinitions } from '../frame/definitions.js';
import { useAsked } from '../net/use-asked.js';
import { Catch } from '../parts/catch.js';
import { Waiting } from '../parts/states.js';
import { momentText } from '../session/clock.js';
import { useMay } from '../session/use-session.js';
import { Children } from './children.js';
import { Deliveries, Findings, Revisions, Standings } from './chain.js';
import { calledBy } from './called.js';
import { Fields } from './fields.js';
import { Leaning } from './leaning.js';
import type { Chained } from './shapes.js';

export default function RecordPage({ kind, id }: { kind: Kind; id: string }) {
  const [logs, personal] = [useMay('logs'), useMay('personal')];
  const hidden = [...kind.fields, ...kind.children.flatMap(({ fields }) => fields)].some(({ protection }) => protection !== 'PUBLIC');
  const { answer, fault, again } = useAsked<{ record: Chained | null }>(`record:${kind.name}`, { id, logs, ...(hidden && { personal }) });
  if (fault || !answer) return <Waiting title={kind.title} {...{ fault, again }} />;
  const { record } = answer.data;
  if (!record) return <Gone kind={kind} why={answer.missing.record} />;
  const missing = (part: string): string | undefined => answer.missing[`record.${part}`];
  return (
    <article>
      <p>
        <Link to={addressOf(['lists', kind.name])}>{kind.title}</Link> / {record.identity}
      </p>
      <h1>
        {kind.title} {nameOf(kind, record)}
      </h1>
      <p className="quiet">
        {record.district?.name} {record.department?.name} · 来源 {record.source} · 第 {record.revision} 版 · 入库 {momentText(record.ingestedAt)}
        {record.changedAt && ` · 来源标明的变更 ${momentText(record.changedAt)}`}
        {record.outdated && <strong className="late"> · 来源已有较新的内容,尚未读入</strong>}
      </p>
      {logs && !kind.fromProvince && <Standings of={record.standing} why={missing('standing')} />}
      <Catch what="字段">
        <Fields kind={kind} record={record} personal={personal} />
      </Catch>
      {kind.children.map((child) => (
        <Children key={child.name} child={child} rows={record[child.name]} personal={personal} />
      ))}
      {logs && <Findings of={record.issues} why={missing('issues')} />}
      {logs && !kind.fromProvince && <Deliveries of={record.deliveries} why={missing('deliveries')} />}
      <Revisions kind={kind} of={record.revisions} why={missing('revisions')} />
      <References kind={kind} record={record} />
      {kind.reverses.length > 0 && <Leaning kind={kind} id={id} />}
    </article>
  );
}

const nameOf = (kind: Kind, record: Chained): string =>
  kind.naturalKey
    .map((name) => record[name])
    .filter(Boolean)
    .join(' · ');

const Gone = ({ kind, why }: { kind: Kind; why?: string | undefined }) => (
  <div className="plain">
    <h1>看不到这条记录</h1>
    <p>{why ?? '它不存在、已被来源撤回,或者不在您的范围之内。'}</p>
    <Link to={addressOf(['lists', kind.name])}>到{kind.title}列表</Link>
  </div>
);

function References({ kind, record }: { kind: Kind; record: Chained }) {
  const definitions = useDefinitions();
  if (kind.references.length === 0) return null;
  return (
    <section aria-label="所依据的记录">
      <h2>所依据的记录</h2>
      <dl className="pairs">
        {kind.references.map(({ name, title, kind: to }) => {
          const referred = record[name] as { id: string; identity: string; [field: string]: unknown } | null | undefined;
          const target = kindOfEnum(definitions, to);
          return [
            <dt key={`${name} title`}>{title}</dt>,
            <dd key={name}>
              {referred && target ? (
                <Link to={addressOf(['records', target.name, referred.id])}>{calledBy(referred)}</Link>
              ) : (
                '没有,或不在您的范围之内'
              )}
            </dd>,
          ];
        })}
      </dl>
    </section>
  );
}
