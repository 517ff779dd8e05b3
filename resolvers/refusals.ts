/**
 * Refusals as data: what a mutation could not do as things stand (not found, busy, not in that state, changed meanwhile, a wrong argument) is a
 * problem in its payload. A missing right, cost and whatever nobody foresaw stay errors.
 */
import { Field, ObjectType } from 'type-graphql';
import { type ErrorCode, HubError } from '../schema/errors.js';

@ObjectType('MutationProblem', { description: '没有执行的原因' })
export class MutationProblem {
  @Field(() => String, { description: '代码,如 NOT_FOUND、JOB_BUSY、CHANGED_MEANWHILE、BAD_ARGUMENT' }) code!: string;
  @Field(() => String, { description: '原因与处理办法' }) message!: string;
  @Field(() => String, { nullable: true, description: 'input 中与之有关的字段' }) field!: string | null;
}

// A lease that another process took is nobody's fault.
const isRefusal = ({ code, status }: HubError): boolean => code === 'BAD_ARGUMENT' || ((status === 404 || status === 409) && code !== 'LEASE_LOST');

const FIELDS: Partial<Record<ErrorCode, string>> = {
  JOB_UNKNOWN: 'name',
  JOB_BUSY: 'name',
  JOB_IDLE: 'name',
  DELIVERY_NOT_RETRIABLE: 'id',
  ROW_NOT_TAKABLE: 'id',
  REQUEST_ID_REUSED: 'requestId',
  REQUEST_UNDER_WAY: 'requestId',
};

/** @param fields of this mutation: which field a code speaks of, where that differs */
export function problemOf(error: HubError, fields: Partial<Record<ErrorCode, string>> = {}): MutationProblem {
  const { code, message, details } = error;
  const argument = code === 'BAD_ARGUMENT' ? String(details.name) : undefined;
  return { code, message, field: argument ?? fields[code] ?? FIELDS[code] ?? null };
}

/** @param refused the payload of a refusal, without its problem */
export async function withProblems<P extends object>(
  act: () => Promise<P>,
  refused: (error: HubError) => P | Promise<P>,
  fields?: Partial<Record<ErrorCode, string>>,
): Promise<P & { readonly problems: readonly MutationProblem[] }> {
  try {
    return { ...(await act()), problems: [] };
  } catch (error) {
    // What this mutation names a field for is a refusal of that field, whatever its status is elsewhere.
    if (!(error instanceof HubError) || !(isRefusal(error) || fields?.[error.code] !== undefined)) throw error;
    return { ...(await refused(error)), problems: [problemOf(error, fields)] };
  }
}
