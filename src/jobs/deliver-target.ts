/** Delivery to one target: fetches receipts and sends what waits under one run, and says what became of the rows. */
import { backlogAt } from '../outbox/backlog.js';
import type { DeliveryTarget } from '../outbox/delivery-target.js';
import type { Delivered } from '../outbox/apply-response.js';
import { deliverTo } from '../outbox/dispatcher.js';
import { restingText } from '../outbox/pacing.js';
import { targetState } from '../outbox/targets.js';
import { incident } from '../observability/incident.js';
import type { WorkPorts } from './job.js';
import type { JobPart } from './outcome.js';
import { outcomeOf, runState } from './part.js';

const ASKING = '封批并发送,查询此前的回执';

function phaseOf({ batches, sent, accepted, returned }: Delivered): string {
  const undecided = sent - accepted - returned;
  if (batches === 0) return ASKING;
  return undecided > 0 ? `已发 ${batches} 批,${undecided} 行等待回执` : `已发 ${batches} 批,回执已齐`;
}

export async function deliverToTarget(target: DeliveryTarget, ports: WorkPorts): Promise<JobPart> {
  const total = await ports.db.read((sql) => backlogAt(sql, target.name));
  const task = ports.progress.task(target.name, total);
  const held = (await ports.db.read((sql) => targetState(sql, target.name))).state !== 'OPEN';
  // A target that is not open is reported, but a run each minute that does nothing would bury the others.
  const run = held ? null : await ports.runs.start({ job: 'deliver', target: target.name, total, phase: ASKING });
  let seen = 0;
  const nothing: Delivered = { missed: 0, answered: false, why: null, batches: 0, sent: 0, accepted: 0, returned: 0, burnt: 0, error: null };
  const done: Delivered = await deliverTo(target, ports, ports.signal, (sum) => {
    task.add(sum.accepted + sum.returned - seen);
    seen = sum.accepted + sum.returned;
    if (run) ports.runs.progress(run, seen, Math.max(total, seen), phaseOf(sum));
  }).catch((unforeseen) => ({ ...nothing, error: incident(unforeseen, ports.log, 'job.failed') }));
  const { error, missed: _missed, answered: _answered, why: _why, ...counts } = done;
  const outcome = outcomeOf(error, done.sent > 0);
  if (run) await ports.runs.end(run, { state: runState(outcome, ports.signal), counts, error });
  ports.metrics.pushRows(target.name, 'accepted', done.accepted);
  ports.metrics.pushRows(target.name, 'returned', done.returned);
  ports.log.info({ run, target: target.name, ...counts, error: error?.code ?? null }, 'deliver.done');
  task.done(error ? error.message : `合格 ${done.accepted},退回 ${done.returned}`);
  return {
    name: target.name,
    state: error ? error.code : 'OK',
    outcome,
    counts: { 批次: done.batches, 已发: done.sent, 合格: done.accepted, 退回: done.returned, ...(done.burnt > 0 && { 换号: done.burnt }) },
    message: error?.message ?? restingText(target, ports.clock.now()),
  };
}
