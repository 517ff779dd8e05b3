/** Taking back of a step that was written in the desk, while nothing of it went up: then nothing ever does. */
import { HubError } from '../../schema/errors.js';
import { type AlertStageName, alertStages, DESK, stageTitles } from '../../schema/handling.js';
import type { Viewer } from '../../schema/organisation.js';
import type { WrittenStep } from '../api-shapes.js';
import { seesRow } from '../access/scope.js';
import type { TransactionSql } from '../db/sql.js';
import type { HandlingPorts } from './ports.js';
import type { StepRow } from './read-alert.js';
import { alertOf } from './write-step.js';

export async function takeBackStep(
  sql: TransactionSql,
  ports: HandlingPorts,
  actor: Viewer,
  { alert: id, stage }: { readonly alert: string; readonly stage: AlertStageName },
  now: string,
): Promise<WrittenStep> {
  const { alert, steps } = await alertOf(sql, ports, actor, id);
  const step = steps.find((each) => each.stage === stage);
  const gone = (await ports.waysOut(sql, step ? [step.id] : [])).get(step?.id ?? '')?.gone === true;
  const why = whyStays(actor, steps, step, stage, gone);
  if (why !== null || !step) throw new HubError('ALERT_STEP_STAYS', { stage: stageTitles[stage], why: why ?? '' });
  const { unitCode, unitName, happenedAt, verdict, measures, actCodes, district, department } = step;
  const values = { fxyjId: alert.number, stage, unitCode, unitName, happenedAt, verdict, measures, actCodes };
  const recordId = await ports.tell(sql, { district, department, values, withdrawn: true }, now);
  const note = 'UPDATE desk_steps SET takenBackAt=?, takenBackBy=? WHERE alertId=? AND stage=? AND takenBackAt IS NULL';
  await sql.run(note, [now, actor.name, alert.id, stage]);
  if (stage === 'DISPATCHED' && alert.department !== '') await ports.move(sql, alert.id, { department: '' }, now);
  return { alert: alert.id, step: recordId };
}

/** Null: it may be taken back. */
export function whyStays(actor: Viewer, steps: readonly StepRow[], step: StepRow | undefined, stage: AlertStageName, gone: boolean): string | null {
  if (!step) return '没有登记,或已被收回';
  if (step.source !== DESK) return `这一环节由数据源 ${step.source} 登记`;
  if (!seesRow(actor, step)) return '这一环节由其他部门登记';
  const later = alertStages.slice(alertStages.indexOf(stage) + 1).find((each) => steps.some((other) => other.stage === each));
  if (later) return `之后的“${stageTitles[later]}”已登记,请先收回它`;
  return gone ? '已上报省平台。要更正的,请重新登记这一环节,将以新内容覆盖' : null;
}
