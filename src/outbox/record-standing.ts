/**
 * Record standing: why a record is not at its target, and what is to be done, for each target that takes its kind: one sentence and one next
 * step, for a page of records at once.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import { columnsOf } from '../../schema/profile/columns.js';
import { type RuleId, ruleIds, ruleOf } from '../../schema/rule-catalogue.js';
import type { RecordStanding } from '../api.js';
import type { Database, Sql } from '../db/database.js';
import type { DeliveryTarget } from './delivery-target.js';
import { codesOf } from './go-again.js';
import { type Dependencies, readDependencies, wordsOnDependency } from './standing-dependencies.js';
import { type BlockingIssue, batchStates, blockingIssues, partKey, rowsOfRecords, type TargetQueues, targetQueues } from './standing-reads.js';
import { decisiveRow, type StandingRow } from './standing-rows.js';
import * as words from './standing-words.js';
import type { Words } from './standing-words.js';

interface Known {
  readonly kind: KindDefinition;
  readonly issues: ReadonlyMap<string, readonly BlockingIssue[]>;
  readonly dependencies: Dependencies;
  readonly batches: ReadonlyMap<string, string>;
  readonly queues: TargetQueues;
}

export function openRecordStanding(
  db: Pick<Database, 'read'>,
  targets: readonly DeliveryTarget[],
): (viewer: Viewer) => (kind: KindDefinition, ids: readonly string[]) => Promise<Map<string, RecordStanding[]>> {
  return (viewer) => async (kind, ids) => {
    const taking = targets.filter(({ kinds }) => kinds.has(kind.name));
    if (taking.length === 0 || ids.length === 0) return new Map(ids.map((id) => [id, [{ ...nowhere, ...ended(words.notTaken(kind.title)) }]]));
    return db.read((sql) => standingsOfPage(sql, viewer, taking, kind, ids));
  };
}

const nowhere = { target: null, state: null, reason: null };

async function standingsOfPage(
  sql: Sql,
  viewer: Viewer,
  targets: readonly DeliveryTarget[],
  kind: KindDefinition,
  ids: readonly string[],
): Promise<Map<string, RecordStanding[]>> {
  const rows = await rowsOfRecords(sql, viewer, ids);
  const decisive = new Map(ids.map((id) => [id, targets.map(({ name }) => decisiveRow((rows.get(id) ?? []).filter((row) => row.target === name)))]));
  const all = [...decisive.values()].flat().filter((row) => row !== null);
  const of = (fits: (row: StandingRow) => boolean): string[] => all.filter(fits).map(({ recordId }) => recordId);
  const known: Known = {
    kind,
    issues: await blockingIssues(sql, viewer, of(isFound)),
    dependencies: await readDependencies(sql, viewer, kind, of(isHeldByOthers)),
    batches: await batchStates(
      sql,
      all.flatMap(({ batchId }) => batchId ?? []),
    ),
    queues: await targetQueues(sql),
  };
  return new Map(ids.map((id) => [id, targets.map((target, i) => standingAt(target, decisive.get(id)?.[i] ?? null, known))]));
}

const isFound = ({ state, reason }: StandingRow): boolean => state === 'BLOCKED' && (reason === 'RULE' || reason === 'DUPLICATE');
const isHeldByOthers = ({ state, reason, part }: StandingRow): boolean =>
  part === '' && (state === 'AWAITING' || (state === 'BLOCKED' && reason === 'REFERENCE'));

function standingAt(target: DeliveryTarget, row: StandingRow | null, known: Known): RecordStanding {
  if (!row) return { ...nowhere, target: target.name, ...ended(words.NOT_PLANNED) };
  const { sentence, next } = wordsOf(target, row, known);
  const child = row.part === '' ? '' : `其中一个子表行${row.wantedDigest === null ? '(应撤去)' : ''}:`;
  const held = row.heldDigest !== null && row.state !== 'ACCEPTED' && row.state !== 'WITHDRAWN' ? ';目标现有的是先前的版本' : '';
  const reason = row.state === 'BLOCKED' ? row.reason : null;
  return { target: target.name, state: row.state, reason, ...ended({ sentence: `${child}${sentence}${held}`, next }) };
}

const ended = ({ sentence, next }: Words): Words => ({ sentence: stopped(sentence), next: stopped(next) });
const stopped = (text: string): string => (text.endsWith('。') ? text : `${text}。`);

function wordsOf(target: DeliveryTarget, row: StandingRow, known: Known): Words {
  switch (row.state) {
    case 'BLOCKED':
      return blockedWords(target, row, known);
    case 'RETURNED':
      return returnedWords(target, row, known.kind);
    case 'WAITING':
      return queuedWords(target, row, known);
    case 'IN_FLIGHT':
      return words.BATCH_WORDS[known.batches.get(row.batchId ?? '') ?? ''] ?? words.STATE_WORDS.IN_FLIGHT;
    case 'AWAITING':
      return wordsOnDependency(target, known.kind, row.recordId, known.dependencies, false) ?? words.STATE_WORDS.AWAITING;
    default:
      return words.STATE_WORDS[row.state];
  }
}

const OTHER_HOLD: Words = { sentence: '被阻止,没有上报', next: '请市级管理员查看' };

function blockedWords(target: DeliveryTarget, row: StandingRow, known: Known): Words {
  const general = words.HOLD_WORDS[row.reason ?? ''] ?? OTHER_HOLD;
  if (isHeldByOthers(row)) return wordsOnDependency(target, known.kind, row.recordId, known.dependencies, true) ?? general;
  const found = (known.issues.get(row.recordId) ?? []).filter((issue) => issue.target === null || issue.target === target.name);
  return isFound(row) && found.length > 0 ? { sentence: `${general.sentence}(${findingsText(found)})`, next: remediesOf(found) } : general;
}

// A sentence is read at a glance: the others stand in the record's `issues`.
const MOST_NAMED = 3;
const catalogued = (rule: string) => (ruleIds.includes(rule as RuleId) ? ruleOf(rule as RuleId) : null);

function findingsText(found: readonly BlockingIssue[]): string {
  const named = found.slice(0, MOST_NAMED).map(({ label, rule }) => `${label}:${catalogued(rule)?.title ?? rule}`);
  return `${named.join(';')}${found.length > MOST_NAMED ? `;等 ${found.length} 项` : ''}`;
}

function remediesOf(found: readonly BlockingIssue[]): string {
  const remedies = new Set(found.slice(0, MOST_NAMED).map(({ rule }) => catalogued(rule)?.remedy ?? words.HOLD_WORDS.RULE?.next ?? ''));
  return `${[...remedies].map(stopped).join('')}改正后自动上报`;
}

/** Only what is known of codes and fields: the target's own words may quote anything, and are read where they are scrubbed. */
function returnedWords(target: DeliveryTarget, row: StandingRow, kind: KindDefinition): Words {
  const general = words.STATE_WORDS.RETURNED;
  const codes = codesOf(row.code);
  if (codes.length === 0) return general;
  const each = codes.map((code) => ({ code, words: words.CODE_WORDS[code] }));
  const field = fieldTitle(target, row, kind);
  const said = each.map(({ code, words: of }) => (of ? `${code} ${of.sentence}` : words.OTHER_CODE.sentence));
  const next = new Set(each.map(({ words: of }) => (of ?? words.OTHER_CODE).next));
  return {
    sentence: `${general.sentence}:${[...new Set(said)].join('、')}${field === null ? '' : `(${field})`}`,
    next: `${[...next].join(';')};${general.next}`,
  };
}

function fieldTitle({ profile }: DeliveryTarget, { tableName, part, field }: StandingRow, kind: KindDefinition): string | null {
  if (field === null) return null;
  const table = profile.tables.find((each) => each.table === tableName && each.kind === kind.name && (each.child !== undefined) === (part !== ''));
  return (table && columnsOf(profile, table, kind).find(({ column }) => column === field)?.field.title) ?? null;
}

function queuedWords(target: DeliveryTarget, row: StandingRow, { kind, queues }: Known): Words {
  const { state = 'HELD', failures = 0 } = queues.states.get(target.name) ?? {};
  const partHeld = queues.held.has(partKey(target.name, 'TABLE', row.tableName)) || queues.held.has(partKey(target.name, 'KIND', kind.name));
  const general = words.STATE_WORDS.WAITING;
  const { window } = target.deliver ?? {};
  const because =
    state === 'HELD' || state === 'STOPPED'
      ? words.QUEUE_WORDS[state]
      : partHeld
        ? words.QUEUE_WORDS.PART_HELD
        : failures > 0
          ? words.QUEUE_WORDS.NOT_ANSWERING
          : null;
  if (because) return { sentence: `${general.sentence}:${because.sentence}`, next: because.next };
  // The window as it is written, not whether it is open: the answer follows the commits and not the clock.
  return window ? { ...general, sentence: `${general.sentence};此目标只在每日 ${window.text} 推送` } : general;
}
