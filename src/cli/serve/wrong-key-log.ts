/** What is told of wrong keys: all are counted in the metrics; the log has the first of an address in a minute and the one that reached the limit, never the key. */
import type { Logger } from 'pino';
import { MOST_WRONG, type WrongKeyNews } from '../../access/wrong-keys.js';
import { elapsed } from '../../kit/timers.js';
import type { Metrics } from '../../observability/metrics.js';

const MINUTE_MS = 60_000;
// Who has many addresses must not fill the disk by them.
const MOST_LINES = 100;

export function wrongKeyLog(log: Pick<Logger, 'warn'>, metrics: Pick<Metrics, 'wrongKey'>): WrongKeyNews {
  let [lines, until] = [0, 0];
  return (address, wrong, limited) => {
    metrics.wrongKey(limited);
    if (elapsed() >= until) [lines, until] = [0, elapsed() + MINUTE_MS];
    if ((wrong !== 1 && wrong !== MOST_WRONG + 1) || lines >= MOST_LINES) return;
    lines += 1;
    log.warn({ address, wrong }, limited ? 'access.limited' : 'access.wrong-key');
  };
}
