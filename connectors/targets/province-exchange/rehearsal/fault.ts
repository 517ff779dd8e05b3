/** Fault that the rehearsed province finds in a row. */
export interface Fault {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}
