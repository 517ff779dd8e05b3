/** Error formatter of the log. Database drivers attach the statement with its values to their errors: personal data, which no log may contain. */
interface ReportedFailure {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string;
  /** The statement with its question marks. */
  readonly query?: string;
  readonly cause?: ReportedFailure;
}

export function failureLine(error: unknown): ReportedFailure {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error), stack: '' };
  const { code, query } = error as { code?: unknown; query?: unknown };
  return {
    type: error.constructor.name,
    message: error.message,
    stack: error.stack ?? '',
    ...(typeof code === 'string' && { code }),
    ...(typeof query === 'string' && { query }),
    ...(error.cause !== undefined && { cause: failureLine(error.cause) }),
  };
}
