/** Status with which an answer was none: the cause of the error that it becomes. */
export class HttpStatus extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`);
  }
}
