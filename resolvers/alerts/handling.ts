/** Handling as GraphQL shows it: the hub's answer with districts, departments and ids as they are outside. */
import { handling } from '../../schema/handling.js';
import type { AlertHandling, Assignment, DeskWriting, StandingStep } from '../../src/api.js';
import type { City, Viewer } from '../../schema/organisation.js';
import { isOfDepartment } from '../../src/access/scope.js';
import { globalId } from '../engine/global-id.js';
import { districtsOf } from '../kinds/owners.js';
import type { DistrictType } from '../shared-types.js';
import type { AlertHandlingType, AssignmentType, DeskStepType, StandingStepType } from './handling-types.js';

export function handlingShown(found: AlertHandling, city: City, viewer: Viewer): AlertHandlingType {
  const steps = found.steps.map(stepShown);
  const goesUp = steps.flatMap(({ goesUpAt }) => goesUpAt ?? []).sort();
  const { owner, ownerName, source, stage, next, deadlines } = found;
  return {
    ...{ owner, ownerName, source, stage, next, deadlines, steps },
    sourceSteps: steps.filter(({ ofDesk }) => !ofDesk),
    deskSteps: found.writings.map(writingShown),
    assignments: found.assignments.map((one) => assignmentShown(one, city)),
    mayAssignTo: found.mayAssignTo.map((code) => districtsOf(city)(code) as DistrictType),
    units: unitsOf(found.district, city, viewer),
    goesUpAt: goesUp[0] ?? null,
  };
}

const stepShown = ({ id, ...step }: StandingStep): StandingStepType => ({ ...step, id: id === null ? null : globalId(handling.steps.kind, id) });

const writingShown = ({ actCodes, ...writing }: DeskWriting): DeskStepType => ({ ...writing, actCodes: (actCodes ?? '').split(',').filter(Boolean) });

const assignmentShown = ({ fromDistrict, toDistrict, ...one }: Assignment, city: City): AssignmentType => ({
  ...one,
  from: districtsOf(city)(fromDistrict) as DistrictType,
  to: districtsOf(city)(toDistrict) as DistrictType,
});

const unitsOf = (district: string, { departments }: City, viewer: Viewer) =>
  [...departments.values()].filter((one) => one.district === district && (!isOfDepartment(viewer) || one.uscc === viewer.department));
