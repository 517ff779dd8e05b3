/** When a schedule falls due: five-field cron in a zone, asked for any stretch of time. */
import { CronExpressionParser } from 'cron-parser';
import { moment } from '../../schema/time.js';

/** The first moment after `after` (milliseconds) at which the schedule falls due. */
export function nextOf(schedule: string, zone: string, after: number): string {
  return moment(
    CronExpressionParser.parse(schedule, { currentDate: new Date(after), tz: zone })
      .next()
      .getTime(),
  );
}

export interface Missed {
  /** Ascending; the newest `most` of them. */
  readonly moments: readonly string[];
  readonly more: boolean;
}

/** Every moment from `from` to `to`, both inclusive, the newest `most` of them. */
export function occurrencesOf(schedule: string, zone: string, from: string, to: number, most: number): Missed {
  const backwards = CronExpressionParser.parse(schedule, { currentDate: new Date(to + 1), tz: zone });
  const moments: string[] = [];
  for (let at = moment(backwards.prev().getTime()); at >= from; at = moment(backwards.prev().getTime())) {
    if (moments.length === most) return { moments: moments.reverse(), more: true };
    moments.push(at);
  }
  return { moments: moments.reverse(), more: false };
}
