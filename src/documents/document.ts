/** A trusted document: one named operation with its fragments, known by the SHA-256 of its text. */
import { createHash } from 'node:crypto';

export interface TrustedDocument {
  readonly hash: string;
  /** The name of its operation. */
  readonly operation: string;
  readonly text: string;
}

export const documentHash = (text: string): string => createHash('sha256').update(text).digest('hex');
