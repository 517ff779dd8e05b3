/** Job `notify`: tells what the configured rules say. It is there only where there is a rule. */
import { HubError } from '../../schema/errors.js';
import type { WorkingJob } from './job.js';
import { overall, runState } from './part.js';
import type { JobPart } from './outcome.js';

export const notify: WorkingJob = {
  name: 'notify',
  title: '通知',
  schedule: '* * * * *',
  catchUp: '1h',
  overlap: 'skip',
  lease: 'notify',
  wanted: ({ notify: rules }) => rules.length > 0,
  async run(_request, { ports }) {
    const sent = await ports.notifier.run(ports.signal);
    const parts = sent.map(({ rule, sent: done, failed, error }): JobPart => {
      const outcome = failed === 0 ? 'done' : done > 0 ? 'partly' : 'unavailable';
      return { name: rule, state: failed === 0 ? 'OK' : 'NOTICE_NOT_TAKEN', outcome, counts: { 已发: done, 未发: failed }, message: error };
    });
    const outcome = overall(parts);
    const counts = { sent: sent.reduce((sum, each) => sum + each.sent, 0), failed: sent.reduce((sum, each) => sum + each.failed, 0) };
    // A run each minute that tells nothing would bury the others.
    if (counts.sent + counts.failed > 0) {
      const run = await ports.runs.start({ job: 'notify' });
      const [why] = sent.flatMap(({ error }) => error ?? []);
      await ports.runs.end(run, { state: runState(outcome, ports.signal), counts, error: why ? new HubError('NOTICE_NOT_TAKEN', { why }) : null });
    }
    return { outcome, parts };
  },
};
