/** Days left until an alert's next deadline, in words; their colour says no more than they do. */
import { Link } from '../frame/link.js';
import { leftText } from '../parts/words.js';
import { type Deadline, STAGE_WORDS } from './shapes.js';

export function DaysLeft({ deadline: { stage, dueDay, daysLeft } }: { deadline: Deadline }) {
  if (dueDay === null || daysLeft === null)
    return (
      <span className="days none">
        {STAGE_WORDS[stage]}期限算不出:缺工作日历(<Link to="/system/calendar">工作日历</Link>)
      </span>
    );
  return (
    <span className={`days ${daysLeft < 0 ? 'over' : daysLeft <= 1 ? 'soon' : ''}`}>
      {STAGE_WORDS[stage]}:{leftText(daysLeft, dueDay)}({dueDay})
    </span>
  );
}

/** The one that presses most: what is due first. */
export const nextOf = (deadlines: readonly Deadline[]): Deadline | undefined =>
  [...deadlines].sort((a, b) => (a.dueDay ?? '9999').localeCompare(b.dueDay ?? '9999'))[0];
