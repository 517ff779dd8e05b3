/** Late events: the two changes that appear after the first pass, and a mark on disk made before either shows. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Year } from './generate/shape.js';
import type { Late } from './sources/lists.js';

export interface LateEvents {
  readonly late: Late;
  /** An act with this institution and number has been accepted. */
  accepted(institution: unknown, code: unknown): void;
}

export function lateEvents(folder: string, year: Year): LateEvents {
  const marks = { changed: join(folder, 'late-change'), withdrawn: join(folder, 'late-withdrawal') };
  const acts = { changed: year.changed.before.values, withdrawn: year.extra.values };
  const late: Late = { changed: existsSync(marks.changed), withdrawn: existsSync(marks.withdrawn) };
  return {
    late,
    accepted(institution, code) {
      for (const event of ['changed', 'withdrawn'] as const) {
        if (late[event] || acts[event].checkActionCode !== code || acts[event].institutionCode !== institution) continue;
        writeFileSync(marks[event], '');
        late[event] = true;
      }
    },
  };
}
