/** Own tables of the handling of alerts: which are open and how far they are, what was written of them in the desk, and to whom they were handed. */
import { key, longText, maybeLongText, maybeMoment, maybeText, moment, text } from '../column.js';
import { ownTable } from '../own-table.js';

/** Alerts that are not closed: few however many there were, so that a board reads no more than it shows. Written with the records they follow from. */
export const openAlerts = ownTable(
  'open_alerts',
  {
    alertId: key(36),
    /** the furthest that is known; NONE: not one */
    stage: text(12),
    createdAt: moment(),
  },
  { indices: { stage: ['stage', 'createdAt', 'alertId'] } },
);

/** What was written in the desk, each writing a row: it stays when a source's row takes its place, or it is written anew. */
export const deskSteps = ownTable(
  'desk_steps',
  {
    id: key(36),
    alertId: text(36),
    stage: text(12),
    recordId: text(36),
    district: text(40),
    department: text(40),
    unitCode: text(40),
    unitName: text(200),
    happenedAt: moment(),
    /** why it is not the moment of the writing; null: it is */
    why: maybeLongText(),
    verdict: maybeLongText(),
    measures: maybeLongText(),
    actCodes: maybeLongText(),
    author: text(90),
    writtenAt: moment(),
    takenBackAt: maybeMoment(),
    takenBackBy: maybeText(90),
  },
  { indices: { alert: ['alertId', 'id'] } },
);

/** Alerts that a person handed to another district of their area. */
export const alertAssignments = ownTable(
  'alert_assignments',
  {
    id: key(36),
    alertId: text(36),
    fromDistrict: text(40),
    toDistrict: text(40),
    reason: longText(),
    author: text(90),
    assignedAt: moment(),
  },
  { indices: { alert: ['alertId', 'id'] } },
);
