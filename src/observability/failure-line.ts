/** An error as a line of the log. Drivers hang the statement with its values onto theirs: personal data, which no log may keep. */
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
