/** Shapes of a record's answer (src/documents/kind-documents.ts). */
export interface Standing {
  readonly target: string;
  readonly state: string | null;
  readonly reason: string | null;
  readonly sentence: string;
  readonly next: string;
}

export interface Finding {
  readonly id: string;
  readonly field: string;
  readonly label: string;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string | null;
  readonly severity: string;
  readonly target: string | null;
  readonly value: string | null;
  readonly foundAt: string;
}

export interface Delivery {
  readonly id: string;
  readonly target: string;
  readonly tableName: string;
  readonly part: string | null;
  readonly state: string;
  readonly code: string | null;
  readonly field: string | null;
  readonly message: string | null;
  readonly revision: number;
  readonly dueAt: string;
  readonly updatedAt: string;
  readonly batch: { readonly id: string; readonly number: string | null; readonly state: string; readonly sentAt: string | null } | null;
}

export interface Change {
  readonly field: string;
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Revision {
  readonly revision: number;
  readonly ingestedAt: string;
  readonly changedAt: string | null;
  readonly withdrawn: boolean;
  /** Null of the first, and where the one before is not to be seen. */
  readonly changes: readonly Change[] | null;
}

export interface Chained {
  readonly id: string;
  readonly identity: string;
  readonly source: string;
  readonly revision: number;
  readonly outdated: boolean;
  readonly changedAt: string | null;
  readonly ingestedAt: string;
  readonly district: { readonly name: string } | null;
  readonly department: { readonly name: string } | null;
  readonly standing?: readonly Standing[] | null;
  readonly issues?: readonly Finding[] | null;
  readonly deliveries?: readonly Delivery[] | null;
  readonly revisions?: readonly Revision[] | null;
  readonly [field: string]: unknown;
}
