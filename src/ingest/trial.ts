/** Trial reading of one stream: a few rows as they would be read. Nothing is kept: no store, no cursor, no file is moved. */
import type { Page, RawRow } from '../../connectors/contract.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { HubError } from '../../schema/errors.js';
import type { HubClock } from '../kit/clock.js';
import type { ConfiguredStream } from './configured-stream.js';
import { tried } from './fetch-page.js';
import { mappedNames, namesFound } from './raw-names.js';
import { readRow } from './row.js';
import { type TriedRow, triedRow } from './tried-row.js';
import type { FindingPorts } from './ports.js';

export interface Trial {
  readonly kind: string;
  readonly title: string;
  readonly rows: readonly TriedRow[];
  /** Raw names that no mapping takes, and mapped ones that these rows do not have. */
  readonly unused: readonly string[];
  readonly missing: readonly string[];
  /** What the source told, and what stopped it, a sentence each. */
  readonly notices: readonly string[];
  readonly error: { readonly code: string; readonly message: string; readonly exit: number } | null;
}

const ROWS = 5;
// A source may begin with pages that have no row of this kind.
const PAGES = 5;

export interface TrialPorts extends Pick<FindingPorts, 'check'> {
  readonly clock: HubClock;
}

export async function tryStream(stream: ConfiguredStream, ports: TrialPorts, signal: AbortSignal): Promise<Trial> {
  const raws: RawRow[] = [];
  const notices = new Set<string>();
  const error = await firstRows(stream, ports, signal, (page) => {
    raws.push(...page.rows.slice(0, ROWS - raws.length));
    for (const { message } of page.notices ?? []) notices.add(message);
    return raws.length < ROWS;
  });
  const found = namesFound(raws.map(({ values }) => values));
  const mapped = mappedNames(stream);
  return {
    ...titleOf(stream.kind),
    rows: raws.map((raw) => triedRow(stream, raw, readRow(stream, raw), ports.check)),
    unused: raws.length === 0 ? [] : [...found].filter((name) => !mapped.some((each) => each === name || each.startsWith(`${name}.`))),
    missing: raws.length === 0 ? [] : mapped.filter((name) => !found.has(name) && !isWithin(name, found)),
    notices: [...notices],
    error: error && { code: error.code, message: error.message, exit: error.exit },
  };
}

const titleOf = ({ name, title }: KindDefinition) => ({ kind: name, title });

/** A dotted path leads into what was found as a whole: a list, or a text that holds JSON. */
const isWithin = (name: string, found: ReadonlySet<string>): boolean => [...found].some((each) => name.startsWith(`${each}.`));

/** Pages from the start, until `more` says no; where nothing waits, from what was taken before. */
async function firstRows(
  stream: ConfiguredStream,
  { clock }: TrialPorts,
  signal: AbortSignal,
  more: (page: Page) => boolean,
): Promise<HubError | null> {
  const { connector, mapping } = stream;
  const { again } = connector;
  const ways = [connector.page.bind(connector), ...(again ? [again.bind(connector)] : [])];
  try {
    for (const ask of ways) {
      let cursor: string | null = null;
      let rows = 0;
      for (let pages = 0; pages < PAGES; pages += 1) {
        const from: string | null = cursor;
        const page: Page = await tried(stream, clock, signal, () => ask(mapping, from, signal));
        rows += page.rows.length;
        if (!more(page)) return null;
        if (page.last) break;
        cursor = page.cursor;
      }
      if (rows > 0) return null;
    }
    return null;
  } catch (error) {
    if (error instanceof HubError) return error;
    throw error;
  }
}
