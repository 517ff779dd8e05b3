/** What is shown of an alert's handling: both sides beside each other, and what may be done by this viewer. */
import { type AlertStageName, alertStages, DESK, furthest, nextStages } from '../../schema/handling.js';
import type { Viewer } from '../../schema/organisation.js';
import type { AlertHandling, Assignment, DeskWriting, StandingStep } from '../api-shapes.js';
import { mayDo } from '../access/rights.js';
import { seesRow } from '../access/scope.js';
import { type DayFacts, deadlinesOf } from './deadlines.js';
import { districtName, mayHandTo, stagesOf } from './permitted.js';
import type { HandlingReads, WayOut } from './ports.js';
import type { AlertRow, StepRow } from './read-alert.js';
import { whyStays } from './take-back.js';

interface Of {
  readonly alert: AlertRow;
  readonly steps: readonly StepRow[];
  readonly writings: readonly DeskWriting[];
  readonly assignments: readonly Assignment[];
}

interface Facts {
  readonly ways: ReadonlyMap<string, WayOut>;
  readonly days: DayFacts;
  readonly now: string;
}

export function handlingOf(ports: HandlingReads, viewer: Viewer, of: Of, facts: Facts): AlertHandling {
  const { alert, steps } = of;
  const { by, source } = ports.owner(alert.district);
  const there = stagesOf(steps);
  const stage = furthest(there);
  const writes = by === 'DESK' && mayDo(viewer.role, 'alerts');
  const inOrder = [...steps].sort((a, b) => placeOf(a.stage) - placeOf(b.stage));
  return {
    ...{
      district: alert.district,
      owner: by,
      source,
      stage,
      ownerName: by === 'DESK' ? districtName(ports.city, alert.district) : `${districtName(ports.city, alert.district)}的业务系统`,
    },
    next: writes ? nextStages(there) : [],
    mayAssignTo: mayDo(viewer.role, 'assign') ? mayHandTo(viewer, ports.city, alert, steps).map(({ code }) => code) : [],
    steps: inOrder.map((step) => standing(viewer, steps, step, writes, facts)),
    writings: of.writings.filter((row) => seesRow(viewer, row)),
    assignments: of.assignments,
    deadlines: deadlinesOf(alert.createdAt, stage, facts.days),
  };
}

const placeOf = (stage: string): number => alertStages.indexOf(stage as AlertStageName);

function standing(viewer: Viewer, all: readonly StepRow[], step: StepRow, writes: boolean, { ways, now }: Facts): StandingStep {
  const { stage, district, department, happenedAt } = step;
  const nothing = { id: null, source: null, unitName: null, verdict: null, measures: null, actCodes: [], revision: null };
  const none = { ...nothing, goesUpAt: null, mayTakeBack: false, mayWriteAgain: false };
  const base = { stage, happenedAt, district, department, ofDesk: step.source === DESK };
  if (!seesRow(viewer, step)) return { ...base, ...none };
  const way = ways.get(step.id);
  const { id, source, unitName, verdict, measures, revision } = step;
  return {
    ...{ ...base, id, source, unitName, verdict, measures, revision, actCodes: (step.actCodes ?? '').split(',').filter(Boolean) },
    goesUpAt: base.ofDesk && way?.dueAt && way.dueAt > now ? way.dueAt : null,
    mayTakeBack: mayDo(viewer.role, 'alerts') && whyStays(viewer, all, step, stage as AlertStageName, way?.gone === true) === null,
    mayWriteAgain: writes && base.ofDesk,
  };
}
