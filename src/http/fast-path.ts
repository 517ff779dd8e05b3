/** Fast path: runs a query that is cached, without Apollo, whose pipeline costs as much as a statement of the database. */
import type { CachedOperation } from '../../resolvers/engine/compiled.js';
import { costReport } from '../../resolvers/engine/cost/check.js';
import type { Context } from '../../resolvers/engine/context.js';
import { failureOf, inOrder, type Report } from '../../resolvers/failures.js';
import { answerText } from './answer-text.js';
import { type Executed, type GraphqlResult, hasFailed, statusFor } from './executed.js';

/** Null where the ordinary execution has to say what is wrong: variables that do not fit, a read that failed. */
export async function runCached(query: CachedOperation, context: Context, report: Report): Promise<Executed | null> {
  const answer = await query.run(context);
  if (!answer) return null;
  const errors = answer.errors && inOrder(answer.errors.map((error) => failureOf(error, report)));
  const data = answer.data ?? null;
  const { meter } = context;
  const result: GraphqlResult = {
    ...(errors && { errors }),
    data,
    ...(meter.report && meter.cost && { extensions: { cost: costReport(meter.cost) } }),
  };
  return { operation: query.name, failed: hasFailed(result), status: statusFor(result), text: await answerText(result, meter.cost) };
}
