/** Writing of a step in the desk: what is checked, under whose name it goes, and how it is put into the store. */
import { deskSteps } from '../../schema/database/tables/handling.js';
import { HubError } from '../../schema/errors.js';
import { type AlertStageName, alertStages, furthest } from '../../schema/handling.js';
import type { Viewer } from '../../schema/organisation.js';
import type { StepWords, WrittenStep } from '../api-shapes.js';
import type { TransactionSql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import { newId } from '../kit/ids.js';
import { permitStage, refuseChanged, refuseElsewhere, stagesOf, titleOf } from './permitted.js';
import type { HandlingPorts } from './ports.js';
import { type AlertRow, alertsSeen, type StepRow, stepsOf } from './read-alert.js';
import { unitOf } from './unit.js';

export async function writeStep(sql: TransactionSql, ports: HandlingPorts, actor: Viewer, words: StepWords, now: string): Promise<WrittenStep> {
  const { alert, steps } = await alertOf(sql, ports, actor, words.alert);
  refuseElsewhere(ports, alert);
  refuseChanged('这条预警的处置环节', titleOf(words.expectedStage), titleOf(furthest(stagesOf(steps))), alert);
  const step = permitStage(actor, steps, words.stage);
  if (words.expectedRevision !== null && words.expectedRevision !== undefined)
    refuseChanged('这一环节', `第 ${words.expectedRevision} 版`, `第 ${step?.revision ?? 0} 版`, alert);
  const unit = unitOf(ports.city, actor, alert, words.unit ?? null);
  const { happenedAt, why } = timeOf(words, alert, steps, step, now);
  const content = {
    ...{ unitCode: unit.code, unitName: unit.name, happenedAt, verdict: text(words.verdict), measures: text(words.measures) },
    actCodes: text((words.actCodes ?? []).map((code) => code.trim()).join(',')),
  };
  const values = { fxyjId: alert.number, stage: words.stage, ...content };
  const owners = { district: alert.district, department: unit.department };
  const recordId = await ports.tell(sql, { ...owners, values, withdrawn: false }, now);
  const writing = {
    ...{ id: newId(), alertId: alert.id, stage: words.stage, recordId },
    ...owners,
    ...content,
    why,
    author: actor.name,
    writtenAt: now,
  };
  await insertInto(sql, deskSteps, [writing]);
  // Whoever it was dispatched to sees it from now on.
  if (words.stage === 'DISPATCHED' && unit.department !== alert.department) await ports.move(sql, alert.id, { department: unit.department }, now);
  return { alert: alert.id, step: recordId };
}

/** Another's is as one that is not there. */
export async function alertOf(
  sql: TransactionSql,
  ports: HandlingPorts,
  actor: Viewer,
  id: string,
): Promise<{ readonly alert: AlertRow; readonly steps: readonly StepRow[] }> {
  const [alert] = await alertsSeen(sql, actor, ports.kinds, [id]);
  if (!alert) throw new HubError('NOT_FOUND', { what: '这条预警' });
  return { alert, steps: await stepsOf(sql, ports.kinds, [id]) };
}

const text = (given: string | null | undefined): string | null => given?.trim() || null;

const LEAST_REASON = 2;

export function reasonOf(name: string, given: string | null | undefined, what: string): string {
  const reason = given?.trim() ?? '';
  if ([...reason].length < LEAST_REASON || [...reason].length > 500) throw new HubError('BAD_ARGUMENT', { name, why: `请写明${what}(2–500 个字)` });
  return reason;
}

/** The moment of a step: the server's, that which it had before, or another one for a reason, between the step before and now. */
function timeOf(
  { happenedAt, why, stage }: StepWords,
  alert: AlertRow,
  steps: readonly StepRow[],
  before: StepRow | null,
  now: string,
): { happenedAt: string; why: string | null } {
  if (happenedAt === null || happenedAt === undefined) return { happenedAt: before?.happenedAt ?? now, why: null };
  const reason = reasonOf('why', why, '为什么发生时间不是现在');
  const earlier = steps.filter((step) => alertStages.indexOf(step.stage as AlertStageName) < alertStages.indexOf(stage));
  const least = [alert.createdAt, ...earlier.flatMap((step) => step.happenedAt ?? [])].sort().at(-1) as string;
  const refused = (wrong: string): HubError => new HubError('BAD_ARGUMENT', { name: 'happenedAt', why: wrong });
  if (happenedAt > now) throw refused('发生时间不能晚于现在');
  if (happenedAt < least) throw refused('发生时间不能早于预警产生或上一环节的时间');
  return { happenedAt, why: reason };
}
