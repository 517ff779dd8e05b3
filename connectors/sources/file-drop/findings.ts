/** Findings: what became of each file that was looked through, kept until it changes, told in words and in a sheet beside it. */
import type { Logger } from 'pino';
import type { KindMapping, SourceNotice } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import type { Remark } from '../../tabular/rows.js';
import { type Answers, sheetName } from './answers.js';
import type { DroppedFile } from './folder.js';
import { type Inspected, inspect, wordsOf } from './inspect.js';
import { Refused } from './refused.js';
import { ANSWERS } from './patterns.js';
import { identityOf } from './stillness.js';

/** Why a file was not read, for a sentence that names it. */
export interface FileFault {
  readonly error: HubError;
  readonly why: string;
}

export type FileFinding = Inspected | FileFault;
export const isFault = (finding: FileFinding): finding is FileFault => 'error' in finding;

const MOST_KEPT = 1_000;
// The sheet has them all; a notice is one line.
const ROWS_TOLD = 3;
const NOTES_TOLD = 5;
const FILES_TOLD = 20;

export interface FileFindings {
  of(file: DroppedFile, mapping: KindMapping): Promise<FileFinding>;
  /** The file was taken: its sheet says what of it was not, or goes. */
  taken(file: Omit<DroppedFile, 'path'>, kind: string): Promise<void>;
  /** @param names files that lie in the folder */
  tidy(names: ReadonlySet<string>): Promise<void>;
}

export function openFindings(answers: Answers, source: string, log: Logger): FileFindings {
  const kept = new Map<string, FileFinding>();
  const keyOf = (kind: string, file: Omit<DroppedFile, 'path'>): string => `${kind}|${identityOf(file)}`;
  // A folder that may not be written in still is read.
  const say = (file: string, kind: string, remarks: readonly Remark[]) =>
    answers.say(file, kind, remarks).catch((error: unknown) => log.warn({ source, file, err: error }, 'answer.unwritten'));

  const look = async (file: DroppedFile, mapping: KindMapping): Promise<FileFinding> => {
    try {
      return await inspect(file, mapping, source);
    } catch (error) {
      if (error instanceof Refused) {
        await say(file.name, mapping.kind, [{ row: null, column: null, problem: error.why, remedy: error.remedy, unread: true }, ...error.remarks]);
        const why = `${file.name} ${error.why}${error.remedy && `,${error.remedy}`}`;
        return { error: new HubError('SOURCE_MALFORMED', { source, why }), why };
      }
      if (error instanceof HubError) return { error, why: `${file.name} 超过 ${error.details.limit} MiB` };
      const why = `无法读取投放文件 ${file.name}(${(error as { code?: string }).code ?? '未知原因'})`;
      return { error: new HubError('SOURCE_UNAVAILABLE', { source, why }, error), why };
    }
  };

  return {
    tidy: (names) => answers.tidy(names).catch((error: unknown) => log.warn({ source, err: error }, 'answer.unwritten')),
    async of(file, mapping) {
      const key = keyOf(mapping.kind, file);
      const before = kept.get(key);
      if (before) return before;
      const finding = await look(file, mapping);
      if (kept.size > MOST_KEPT) kept.clear();
      // Only what the file itself is to blame for holds until the file changes.
      if (!isFault(finding) || finding.error.code !== 'SOURCE_UNAVAILABLE') kept.set(key, finding);
      return finding;
    },
    async taken(file, kind) {
      const finding = kept.get(keyOf(kind, file));
      await say(file.name, kind, finding && !isFault(finding) ? finding.remarks.filter(({ unread }) => unread) : []);
    },
  };
}

/** What of a file that is read a person should know. */
export function noticesOf(name: string, { remarks, unread }: Inspected): SourceNotice[] {
  const bad = remarks.filter((remark) => remark.unread);
  const notes = remarks.filter((remark) => !remark.unread);
  return [
    ...(unread > 0
      ? [{ message: `${name} 有 ${unread} 行没有读(见 ${ANSWERS}/${sheetName(name)}):${listed(bad, unread, ROWS_TOLD)}`, unread: true }]
      : []),
    ...(notes.length > 0 ? [{ message: `${name} ${listed(notes, notes.length, NOTES_TOLD)}`, unread: false }] : []),
  ];
}

function listed(remarks: readonly Remark[], count: number, most: number): string {
  const more = count > most ? `;等 ${count} 处` : '';
  return `${remarks.slice(0, most).map(wordsOf).join(';')}${more}`;
}

/** One error for all files that were not read, each with its cause. */
export function allFaults(faults: readonly FileFault[], notices: readonly SourceNotice[], source: string): HubError {
  const [first] = faults as [FileFault];
  if (faults.length === 1 && notices.length === 0) return first.error;
  const alike = faults.every(({ error }) => error.code === first.error.code);
  const named = faults.slice(0, FILES_TOLD).map(({ why }) => why);
  const more = faults.length > FILES_TOLD ? [`等 ${faults.length} 个文件`] : [];
  const why = [...named, ...more, ...notices.map(({ message }) => message)].join(';');
  if (alike && first.error.code === 'SOURCE_UNAVAILABLE') return new HubError('SOURCE_UNAVAILABLE', { source, why });
  return new HubError('SOURCE_MALFORMED', { source, why });
}
