/** Schema policy: which breaking changes had no notice, by the marks in the released schema. */
import {
  type BreakingChange,
  BreakingChangeType,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** Months between a release with the mark and the release without the thing. */
const LEAST_MONTHS = 6;

export interface Deprecation {
  readonly at: string;
  /** From which it may go; null where the reason does not say, or says a day too soon. */
  readonly day: string | null;
}

/** What is marked: `@deprecated(reason: "改用 ……(2027-01-01 标注,2027-07-01 起删除)")`. */
export function deprecations(schema: GraphQLSchema): Deprecation[] {
  const found: Deprecation[] = [];
  const note = (at: string, reason: string | null | undefined) => {
    if (reason) found.push({ at, day: dayOf(reason) });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.deprecationReason);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field.deprecationReason);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field.deprecationReason);
      for (const arg of field.args) note(`${type.name}.${field.name}.${arg.name}`, arg.deprecationReason);
    }
  }
  return found;
}

const MARK = /(\d{4}-\d{2}-\d{2}) 标注,(\d{4}-\d{2}-\d{2}) 起删除/;

function dayOf(reason: string): string | null {
  const [, marked, ends] = MARK.exec(reason) ?? [];
  if (!marked || !ends) return null;
  const soonest = new Date(marked);
  soonest.setUTCMonth(soonest.getUTCMonth() + LEAST_MONTHS);
  return ends >= soonest.toISOString().slice(0, 10) ? ends : null;
}

const REMOVALS = new Set<BreakingChangeType>([
  BreakingChangeType.FIELD_REMOVED,
  BreakingChangeType.ARG_REMOVED,
  BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
]);

/** Breaking changes but for removals of what was marked when it was released, and whose day has come. */
export function brokenWithoutNotice(released: GraphQLSchema, now: GraphQLSchema, today: string): string[] {
  const free = deprecations(released).filter(({ day }) => day !== null && day <= today);
  const noticed = ({ type, description }: BreakingChange): boolean =>
    REMOVALS.has(type) && free.some(({ at }) => wordsOf(at).every((word) => new RegExp(`\\b${word}\\b`).test(description)));
  return findBreakingChanges(released, now)
    .filter((change) => !noticed(change))
    .map(({ description }) => description);
}

const wordsOf = (at: string): string[] => at.split('.');
