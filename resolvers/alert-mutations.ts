/** Mutations of alerts: a step is written or taken back here, and an alert is handed to another district of its area. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ErrorCode } from '../schema/errors.js';
import { handling } from '../schema/handling.js';
import { AssignAlertInput, RecordAlertStepInput, TakeBackAlertStepInput } from './alert-inputs.js';
import { type ActedOn, AssignAlertPayload, RecordAlertStepPayload, TakeBackAlertStepPayload } from './alert-payloads.js';
import { commandsOf } from './commands-of.js';
import type { Context } from './engine/context.js';
import { Costs } from './engine/cost/declared.js';
import { localId } from './engine/global-id.js';
import { Requires } from './engine/rights.js';
import { withProblems } from './refusals.js';

const INPUT = '做什么';
const ACT = { statements: 12, rows: 200 };
const FIELDS: Partial<Record<ErrorCode, string>> = {
  NOT_FOUND: 'alert',
  CHANGED_MEANWHILE: 'expectedStage',
  ALERT_STAGE_WRONG: 'stage',
  ALERT_STEP_STAYS: 'stage',
};

@Resolver()
export class AlertMutations {
  @Requires('alerts')
  @Costs(ACT)
  @Mutation(() => RecordAlertStepPayload, { description: '登记或更正预警的一个处置环节;10 分钟后上报,在此之前可以收回' })
  recordAlertStep(
    @Arg('input', () => RecordAlertStepInput, { description: INPUT }) input: RecordAlertStepInput,
    @Ctx() context: Context,
  ): Promise<RecordAlertStepPayload> {
    const alert = alertId(input.alert);
    const { expectedStage = null, requestId = null, ...words } = input;
    const act = async () => done(await commandsOf(context).recordAlertStep({ ...words, alert, expectedStage, requestId }));
    return withProblems(act, () => refused(alert), FIELDS);
  }

  @Requires('alerts')
  @Costs(ACT)
  @Mutation(() => TakeBackAlertStepPayload, { description: '收回尚未上报的一个处置环节;收回后不再上报' })
  takeBackAlertStep(
    @Arg('input', () => TakeBackAlertStepInput, { description: INPUT }) input: TakeBackAlertStepInput,
    @Ctx() context: Context,
  ): Promise<TakeBackAlertStepPayload> {
    const alert = alertId(input.alert);
    return withProblems(
      async () => done(await commandsOf(context).takeBackAlertStep({ ...input, alert })),
      () => refused(alert),
      FIELDS,
    );
  }

  @Requires('assign')
  @Costs(ACT)
  @Mutation(() => AssignAlertPayload, { description: '在首个环节之前,把预警转交同一区划代码的另一区' })
  assignAlert(
    @Arg('input', () => AssignAlertInput, { description: INPUT }) input: AssignAlertInput,
    @Ctx() context: Context,
  ): Promise<AssignAlertPayload> {
    const alert = alertId(input.alert);
    const act = async () => refused(await commandsOf(context).assignAlert({ ...input, alert }));
    return withProblems(act, () => refused(alert), { ...FIELDS, CHANGED_MEANWHILE: 'expectedRevision', ALERT_NOT_ASSIGNABLE: 'district' });
  }
}

// One that is none's is not found, like one out of sight.
const alertId = (id: string): string => localId(handling.alerts.kind, id) || 'none';
const done = ({ alert, step }: { readonly alert: string; readonly step: string }): ActedOn => ({ alertId: alert, stepId: step });
const refused = (alert: string): ActedOn => ({ alertId: alert, stepId: null });
