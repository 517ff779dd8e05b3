/** Chain of a record: how it stands at its targets, what was found, what was delivered and answered, and what it was before. */
import type { Kind } from '../frame/definitions.js';
import { Nothing, Trouble } from '../parts/states.js';
import { Fault } from '../net/fault.js';
import { Table } from '../parts/table.js';
import { DELIVERY_STATES, SEVERITIES, wordOf } from '../parts/words.js';
import { momentText } from '../session/clock.js';
import { Changed } from './changed.js';
import { Rule } from './rule.js';
import type { Delivery, Finding, Revision, Standing } from './shapes.js';

interface Part<T> {
  readonly of: readonly T[] | null | undefined;
  /** Why it could not be answered. */
  readonly why: string | undefined;
}

function Shown<T>({
  title,
  part: { of, why },
  nothing,
  children,
}: {
  title: string;
  part: Part<T>;
  nothing: string;
  children: (rows: readonly T[]) => React.ReactNode;
}) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {why !== undefined ? <Trouble fault={new Fault('GRAPHQL', why)} /> : !of || of.length === 0 ? <Nothing>{nothing}</Nothing> : children(of)}
    </section>
  );
}

export const Standings = (part: Part<Standing>) => (
  <Shown title="上报状况" part={part} nothing="没有要上报的推送目标。">
    {(rows) => (
      <ul>
        {rows.map(({ target, state, sentence, next }) => (
          <li key={target}>
            <strong>
              {target}:{wordOf(DELIVERY_STATES, state, '未上报')}
            </strong>
            。{sentence} {next}
          </li>
        ))}
      </ul>
    )}
  </Shown>
);

export const Findings = (part: Part<Finding>) => (
  <Shown title="质量问题" part={part} nothing="没有发现问题。">
    {(rows) => (
      <Table title="质量问题" quiet heads={['字段', '级别', '问题', '怎样改正', '发现']}>
        {rows.map(({ id, label, rule, severity, message, value, remedy, foundAt }) => (
          <tr key={id}>
            <td>{label}</td>
            <td>{wordOf(SEVERITIES, severity)}</td>
            <td>
              {message}
              {value !== null && <span className="quiet"> 现值:{value}</span>}
            </td>
            <td>
              {remedy} <Rule of={rule} title={label} />
            </td>
            <td>{momentText(foundAt)}</td>
          </tr>
        ))}
      </Table>
    )}
  </Shown>
);

export const Deliveries = (part: Part<Delivery>) => (
  <Shown title="上报记录" part={part} nothing="还没有上报过。">
    {(rows) => (
      <Table title="上报记录" quiet heads={['目标', '表', '版本', '状态', '省平台的答复', '批次', '更新']}>
        {rows.map(({ id, target, tableName, part: child, revision, state, code, field, message, batch, updatedAt }) => (
          <tr key={id}>
            <td>{target}</td>
            <td>
              {tableName} {child}
            </td>
            <td>{revision}</td>
            <td>{wordOf(DELIVERY_STATES, state)}</td>
            <td>{[code, field, message].filter(Boolean).join(' ') || '—'}</td>
            <td>{batch ? `${batch.number ?? ''} ${momentText(batch.sentAt)}` : '—'}</td>
            <td>{momentText(updatedAt)}</td>
          </tr>
        ))}
      </Table>
    )}
  </Shown>
);

export const Revisions = ({ kind, ...part }: Part<Revision> & { readonly kind: Kind }) => (
  <Shown title="历次版本" part={part} nothing="没有版本。">
    {(rows) => (
      <Table title="历次版本" quiet heads={['版本', '入库', '改动']}>
        {rows.map(({ revision, ingestedAt, withdrawn, changes }) => (
          <tr key={revision}>
            <td>{revision}</td>
            <td>{momentText(ingestedAt)}</td>
            <td>
              {withdrawn && <strong>撤回</strong>}
              {changes === null && (revision === 1 ? '首次入库' : '前一版本不在您的范围之内,或未列出')}
              {changes?.length === 0 && !withdrawn && '没有可见的改动'}
              <ul>
                {(changes ?? []).map((change) => (
                  <Changed key={change.field} kind={kind} change={change} />
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </Table>
    )}
  </Shown>
);
