/** Answers of the rehearsed province, and how it reads a request. */
export interface ExchangeAnswer {
  readonly code: string;
  readonly message: string;
  readonly data: unknown;
}

export type Fields = Record<string, unknown>;
export type ReceivedRow = Record<string, string>;

export function answer(code: string, message: string, data: unknown = null): ExchangeAnswer {
  return { code, message, data };
}

export function readFields(body: Buffer): Fields | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

/** The non-`cd_` fields in the order of their names: what is compared and digested. */
export function contentOf(row: ReceivedRow): ReceivedRow {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !name.startsWith('cd_'))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
