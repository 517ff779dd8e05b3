/** Judged rows: what becomes of each row of a page, before anything is written. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { runIn, name, setById, type Sql } from '../db/sql.js';
import type { ReadRow } from './configured-stream.js';
import type { Existing } from './existing.js';
import { finding } from './fields.js';
import { ELSEWHERE } from './findings.js';
import { effective, isAhead, judge, orderOf, type PassFacts, type RowVerdict, sameContent } from './moments.js';
import { type Aside, variantDigest } from './quarantine.js';
import type { UpsertCounts } from './upsert-counts.js';
import type { Outdone, PageRows } from './within-page.js';

export interface Judged {
  readonly row: ReadRow;
  readonly existing: Existing | null;
  readonly verdict: RowVerdict | 'unreadable';
}

/** The column of the report that each is counted in. */
export const COUNTED: Readonly<Record<Judged['verdict'], keyof UpsertCounts>> = {
  fresh: 'fresh',
  changed: 'changed',
  withdrawn: 'withdrawn',
  same: 'same',
  older: 'older',
  twin: 'repeated',
  unjudged: 'quarantined',
  unreadable: 'quarantined',
};

/** @param told digests of contents that stand in a finding of a key that is not unique @param taken a person has chosen these rows */
export function judgeAll(
  rows: readonly ReadRow[],
  existing: ReadonlyMap<string, Existing>,
  pass: PassFacts & { readonly taken?: boolean },
  told: ReadonlySet<string>,
): Judged[] {
  const isTold = (row: ReadRow): boolean => told.size > 0 && told.has(variantDigest(row));
  return rows.map((row) => {
    const record = existing.get(row.keyDigest) ?? null;
    // A withdrawal needs no content that can be read.
    if (row.unreadable && !(row.withdrawn && record)) return { row, existing: record, verdict: 'unreadable' };
    const verdict = judge(row, record, pass, isTold);
    const chosen = pass.taken === true && (verdict === 'older' || verdict === 'twin');
    return { row, existing: record, verdict: chosen ? (row.withdrawn ? 'withdrawn' : 'changed') : verdict };
  });
}

/** The rows that are set aside, each with its reason. */
export function asidesOf(judged: readonly Judged[], { twins, unread }: Pick<PageRows, 'twins' | 'unread'>, { now }: PassFacts): Aside[] {
  const others = twins.filter(({ row }) => standsIn(judged, row) === null);
  const asides: Aside[] = others.map(({ row, by }) =>
    row.district === by.district ? { row, finding: twinFinding(row.place, by.place), otherPlace: by.place } : { row, finding: twinElsewhere },
  );
  for (const row of unread) asides.push({ row, variant: true, ...(row.momentProblem && { finding: row.momentProblem }) });
  for (const { row, existing, verdict } of judged) {
    if (verdict === 'unreadable') asides.push(row.momentProblem ? { row, finding: row.momentProblem } : { row });
    else if (verdict === 'unjudged') asides.push({ row, finding: row.momentProblem as NonNullable<ReadRow['momentProblem']> });
    else if (verdict === 'twin') asides.push({ row, finding: twinFinding(row.place, EARLIER), otherPlace: EARLIER });
    else if (verdict === 'older')
      asides.push({
        row,
        finding:
          existing && existing.district !== row.district ? olderElsewhere : olderFinding(effective(row.changedAt, now), existing?.changedAt ?? null),
      });
  }
  return asides;
}

/** The record that has a row's content and keeps it, whichever row of its key a page shows first. */
function standsIn(judged: readonly Judged[], row: ReadRow): Existing | null {
  const found = judged.find(({ row: first, verdict }) => verdict === 'twin' && first.keyDigest === row.keyDigest);
  return found?.existing && sameContent(row, found.existing) ? found.existing : null;
}

/** Records that the pass showed though another row under their key came first. */
export const shownBehind = (judged: readonly Judged[], twins: readonly Outdone[]): Existing[] =>
  twins.flatMap(({ row }) => standsIn(judged, row) ?? []);

/** A row of an earlier page of the pass, whose place is not kept. */
export const EARLIER = '本轮先读到的一行';

export const twinFinding = (place: string, other: string) =>
  finding('KEY_NOT_UNIQUE', 'sourceKey', '主键', `同一主键下有不同内容的几行:${other} 与 ${place};只采用一行(先读到的,或变更时间较新的)`, null);

/** Of the other row, which is another district's, nothing is told. */
export const twinElsewhere = finding('KEY_NOT_UNIQUE', 'sourceKey', '主键', ELSEWHERE, null);
const olderElsewhere = finding('OLDER_DIFFERS', 'changedAt', '变更时间', ELSEWHERE, null);

const olderFinding = (mine: string | null, its: string | null) =>
  finding('OLDER_DIFFERS', 'changedAt', '变更时间', `内容不同而变更时间较旧:此行 ${mine ?? '无'},现有 ${its ?? '无'};没有采用`, null);

/**
 * What an unchanged content still moves: its moment, and the pass that last read it under the present mapping.
 * @param doubled keys that are not unique: of their records it is written down which pass showed them @param shown such records besides
 */
export async function touch(
  sql: Sql,
  kind: KindDefinition,
  judged: readonly Judged[],
  pass: PassFacts,
  { doubled, shown }: { readonly doubled: ReadonlySet<string>; readonly shown: readonly Existing[] },
): Promise<void> {
  const moved = new Map<string, string>();
  const confirmed = shown.map(({ id }) => id);
  for (const { row, existing, verdict } of judged) {
    if (!existing) continue;
    // The record's own row was shown, though it cannot be read now.
    const lost = (verdict === 'unreadable' || verdict === 'unjudged') && doubled.has(row.keyDigest);
    if (lost) confirmed.push(existing.id);
    if (verdict !== 'same') continue;
    const ahead = isAhead(row.changedAt, pass.now);
    // Of a key that is not unique a person may have chosen the older row: its moment does not go back.
    const versions = pass.versions || doubled.has(row.keyDigest);
    if (!ahead && row.changedAt !== null && orderOf(row.changedAt, existing.changedAt ?? '') !== 0 && mayMove(row, existing, versions))
      moved.set(existing.id, row.changedAt);
    const seen = doubled.has(row.keyDigest) && existing.readPass !== pass.number;
    if (existing.readPass < pass.mappedSince || seen) confirmed.push(existing.id);
  }
  await setById(sql, kind.table, 'changedAt', moved);
  if (confirmed.length > 0) await runIn(sql, `UPDATE ${name(kind.table)} SET readPass=? WHERE`, [pass.number], 'id', confirmed);
}

// An older version with the same content tells nothing of the present.
const mayMove = (row: ReadRow, existing: Existing, versions: boolean): boolean => !versions || (row.changedAt as string) > (existing.changedAt ?? '');
