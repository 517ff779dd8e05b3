/** What the command line may ask of the hub, and the reports it prints. Plain data: `--json` prints them as they are. */
import type { JobOutcome } from '../jobs/outcome.js';

/** A titled table; every row has the columns of `columns`. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface StatusReport {
  readonly tables: readonly ReportTable[];
  /** Whatever needs a person, in one sentence each. */
  readonly warnings: readonly string[];
}

export interface DoctorReport {
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly message: string }[];
}

export interface ReleaseReport {
  readonly target: string;
  readonly state: string;
}

export interface CheckReport {
  readonly ok: true;
  /** What is written down and takes effect with a later version only. */
  readonly notices: readonly string[];
}

export interface MigrateReport {
  readonly applied: readonly string[];
}

export interface CalendarReport {
  readonly year: number;
  readonly notice: string;
  /** the notice until now; null where the year was not known */
  readonly before: string | null;
  /** null: as the week has the day */
  readonly changes: readonly { readonly day: string; readonly before: string | null; readonly after: string | null }[];
}

export interface HubProgram {
  /** Returns when the service has ended cleanly. */
  serve(role: 'api' | 'jobs' | 'all'): Promise<void>;
  sync(source?: string): Promise<JobOutcome>;
  deliver(): Promise<JobOutcome>;
  status(): Promise<StatusReport>;
  doctor(): Promise<DoctorReport>;
  /** Asks again what was checked under another version of a target's profile; `all`: the accepted records too. */
  recheck(target: string | undefined, all: boolean): Promise<{ readonly asked: number }>;
  jobs(): Promise<StatusReport>;
  /** Orders a job from a process that works. */
  order(name: string): Promise<{ readonly run: string }>;
  pause(name: string, paused: boolean): Promise<{ readonly job: string; readonly paused: boolean }>;
  release(target: string): Promise<ReleaseReport>;
  migrate(): Promise<MigrateReport>;
  /** The configuration was read when the program was opened: it has no fault. */
  check(): CheckReport;
  importCalendar(file: string, notice: string): Promise<CalendarReport>;
  /** The years known, and the days of one. */
  calendar(year: number | null): Promise<StatusReport>;
  /** Ends what the command opened; called once, also after a failure. */
  close?(): Promise<void>;
}
