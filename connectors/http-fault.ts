/** Fault of an HTTP request: there is no answer, or none that can be used. */

/** `sent` false: surely nothing arrived there (no connection). True: it may have. */
export class HttpFault extends Error {
  constructor(
    readonly why: string,
    readonly sent: boolean,
    cause?: unknown,
    /** The limit, where the answer was larger than it. */
    readonly tooLargeMiB: number | null = null,
  ) {
    super(why, { cause });
    this.name = 'HttpFault';
  }
}
