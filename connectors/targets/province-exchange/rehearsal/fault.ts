/** What the rehearsed province finds wrong with a row. */
export interface Fault {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}
