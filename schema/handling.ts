/** Handling of alerts, as data: which kinds it is of, and how its stages follow each other. */

/** The hub itself as a source: what is written in the desk. No configured source may have this name. */
export const DESK = 'desk';

export const alertStages = ['SIGNED', 'DISPATCHED', 'FED_BACK', 'CLOSED'] as const;
export type AlertStageName = (typeof alertStages)[number];
export const stageTitles: Readonly<Record<AlertStageName, string>> = { SIGNED: '签收', DISPATCHED: '分派', FED_BACK: '反馈', CLOSED: '办结' };

export const handling = {
  alerts: { kind: 'riskAlert', number: 'fxyjId', at: 'createdAt', area: 'areaNumber' },
  steps: { kind: 'alertStep', reference: 'alert', stage: 'stage', at: 'happenedAt' },
  /** The clock of each stage; DISPATCHED has none. */
  clocks: { SIGNED: 'alertSigned', FED_BACK: 'alertFedBack', CLOSED: 'alertClosed' },
} as const;

/** The furthest of these stages; null: none. */
export const furthest = (there: ReadonlySet<string>): AlertStageName | null => [...alertStages].reverse().find((stage) => there.has(stage)) ?? null;

/** What may come next. The references of the step's kind say the same to the way out. */
export function nextStages(there: ReadonlySet<string>): readonly AlertStageName[] {
  const now = furthest(there);
  return now === null ? ['SIGNED'] : FOLLOWS[now];
}

const FOLLOWS: Readonly<Record<AlertStageName, readonly AlertStageName[]>> = {
  SIGNED: ['DISPATCHED', 'FED_BACK'],
  DISPATCHED: ['FED_BACK'],
  FED_BACK: ['CLOSED'],
  CLOSED: [],
};
