/** Payloads of what is done with alerts: the alert as it is now, the step that was written, and why nothing was done. */
import { Field, ObjectType, Resolver } from 'type-graphql';
import { AlertStep } from '../schema/kinds/alert-step.js';
import { RiskAlert } from '../schema/kinds/risk-alert.js';
import type { KindDefinition } from '../schema/kind/kind-definition.js';
import { handling } from '../schema/handling.js';
import { addField } from './engine/dynamic-resolvers.js';
import { recordsAt } from './kinds/read-records.js';
import { MutationProblem } from './refusals.js';

/** Local ids of what it is about; null: not seen, or there is none. */
export interface ActedOn {
  readonly alertId: string | null;
  readonly stepId: string | null;
}

@ObjectType()
abstract class AlertPayload implements ActedOn {
  @Field(() => [MutationProblem], { description: '没有执行的原因;已执行为空' }) problems!: readonly MutationProblem[];
  alertId!: string | null;
  stepId!: string | null;
}

@ObjectType('RecordAlertStepPayload', { description: '登记的结果' })
export class RecordAlertStepPayload extends AlertPayload {}

@ObjectType('TakeBackAlertStepPayload', { description: '收回的结果' })
export class TakeBackAlertStepPayload extends AlertPayload {}

@ObjectType('AssignAlertPayload', { description: '转交的结果' })
export class AssignAlertPayload extends AlertPayload {}

function resolverOf(payload: new () => object, withStep: boolean): new () => object {
  class AlertPayloadResolver {}
  const alert = { type: () => RiskAlert, title: '这条预警现在的样子;不存在、不可见或已转交他区的为空', nullable: true };
  addField<ActedOn>(AlertPayloadResolver, 'alert', alert, ({ alertId }, _args, context, info) =>
    recordOf(context.hub.kinds, handling.alerts.kind, alertId, context, info),
  );
  const step = { type: () => AlertStep, title: '登记的环节;没有登记的为空', nullable: true };
  if (withStep)
    addField<ActedOn>(AlertPayloadResolver, 'step', step, ({ stepId }, _args, context, info) =>
      recordOf(context.hub.kinds, handling.steps.kind, stepId, context, info),
    );
  Resolver(() => payload)(AlertPayloadResolver);
  return AlertPayloadResolver;
}

type At = Parameters<typeof recordsAt>;

async function recordOf(kinds: readonly KindDefinition[], name: string, id: string | null, context: At[2], node: At[3]) {
  const kind = kinds.find((each) => each.name === name);
  return kind && id !== null ? ((await recordsAt(kind, [id], context, node))[0] ?? null) : null;
}

export const alertPayloadResolvers = [
  resolverOf(RecordAlertStepPayload, true),
  resolverOf(TakeBackAlertStepPayload, false),
  resolverOf(AssignAlertPayload, false),
];
