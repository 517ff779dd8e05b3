/** 退回与质量: what did not go up, by cause and department, and how long it has been so; its three lists and their rows. */
import { useMemo } from 'react';
import { addressOf } from '../frame/address.js';
import { useDefinitions } from '../frame/definitions.js';
import { Link } from '../frame/link.js';
import type { PageProps } from '../frame/pages.js';
import { GridList, type GridListProps } from '../logs/grid-list.js';
import { NoSuchPage } from '../parts/states.js';
import { useMay } from '../session/use-session.js';
import { WorkList } from '../today/work-list.js';
import { DeliveryPage } from './delivery.js';
import { FindingPage } from './finding.js';
import { deliveryColumns, deliveryFields, issueColumns, issueFields, quarantineColumns, quarantineFields } from './lists.js';
import { QuarantinedPage } from './quarantined.js';
import { RetryMany } from './retry-many.js';

const LISTS = [
  ['deliveries', '上报行', [['state', 'RETURNED']], '退回的行'],
  ['issues', '质量问题', [['severity', 'BLOCK']], '不能上报的问题'],
  ['quarantine', '待修复行', [], '待修复的行'],
] as const;

export default function Returned({ rest: [list, id, ...more] }: PageProps) {
  const definitions = useDefinitions();
  const retries = useMay('retry');
  const parts = useMemo(
    () => ({
      deliveries: { fields: deliveryFields(definitions), columns: deliveryColumns(definitions) },
      issues: { fields: issueFields(definitions), columns: issueColumns(definitions) },
      quarantine: { fields: quarantineFields(definitions), columns: quarantineColumns(definitions) },
    }),
    [definitions],
  );
  if (list === undefined) return <Summary />;
  if (more.length > 0) return <NoSuchPage />;
  if (list === 'deliveries')
    return id !== undefined ? (
      <DeliveryPage key={id} id={id} />
    ) : (
      <List
        {...{ title: '上报行', path: ['returned', list], document: 'Deliveries', nothing: '还没有上报行。', ...parts.deliveries }}
        file={{ list: 'deliveries' }}
        bulk={(conditions, again) => retries && <RetryMany conditions={conditions} done={again} />}
      />
    );
  if (list === 'issues')
    return id !== undefined ? (
      <FindingPage key={id} id={id} />
    ) : (
      <List
        {...{ title: '质量问题', path: ['returned', list], document: 'QualityIssues', nothing: '没有质量问题。', ...parts.issues }}
        file={{ list: 'qualityIssues' }}
      />
    );
  if (list === 'quarantine')
    return id !== undefined ? (
      <QuarantinedPage key={id} id={id} />
    ) : (
      <List
        {...{ title: '待修复行', path: ['returned', list], document: 'Quarantine', nothing: '没有待修复的行。', ...parts.quarantine }}
        // Of a row's problems there are several: its file has one row for each row.
        file={{ list: 'quarantine' }}
      />
    );
  return <NoSuchPage />;
}

const List = (props: GridListProps) => (
  <>
    <p>
      <Link to="/returned">退回与质量</Link> / {props.title}
    </p>
    <h1>{props.title}</h1>
    <GridList {...props} />
  </>
);

const WHATS = ['RETURNED', 'BLOCKED', 'QUALITY', 'QUARANTINED'];

function Summary() {
  return (
    <>
      <h1>退回与质量</h1>
      <ul>
        {LISTS.map(([path, , query, title]) => (
          <li key={path}>
            <Link to={addressOf(['returned', path], query)}>{title}</Link>
          </li>
        ))}
      </ul>
      <h2>按原因和部门,最早的从哪一天起</h2>
      <WorkList first={500} whats={WHATS} nothing="没有退回、没有上报不了、没有待修复的行。" />
    </>
  );
}
