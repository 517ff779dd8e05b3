/** Job `deliver`: sends what waits to every target, and fetches what each has decided. */
import { nowOf } from '../kit/clock.js';
import { dueNow } from '../outbox/backlog.js';
import { deliverToTarget } from './deliver-target.js';
import type { WorkingJob } from './job.js';
import { overall, traced } from './part.js';

// Below two batches the process at work is through sooner than a second has begun.
const WORTH_HELP = 1_000;

export const deliver: WorkingJob = {
  name: 'deliver',
  title: '上报',
  schedule: '* * * * *',
  catchUp: '1h',
  overlap: 'skip',
  lease: 'deliver',
  async run(_request, { targets, ports }) {
    const parts = await Promise.all(targets.map((target) => traced(target.name, ports, () => deliverToTarget(target, ports))));
    await ports.rollUp();
    return { outcome: overall(parts), parts };
  },
  // Deliveries are split by the claim on each batch, so that several processes can work at once.
  worthHelp: async ({ targets, ports }) =>
    (await ports.db.read((sql) =>
      dueNow(
        sql,
        targets.map(({ name }) => name),
        nowOf(ports.clock),
      ),
    )) > WORTH_HELP,
};
