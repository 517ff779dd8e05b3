/**
 * Receipt rows: the verdicts of a receipt matched one by one to the rows of its batch. A receipt that names a row that is not ours, or one
 * twice, or whose counts do not fit what it lists, is believed in nothing: what it got wrong once it may have got wrong anywhere.
 */
import type { Checked, VerdictRow } from '../../connectors/contract.js';
import type { Sql } from '../db/sql.js';
import type { Batch } from './batch.js';
import { type BatchRow, inBatch, rowsOf } from './batch-rows.js';

/** The reasons of each returned row, by the number of its delivery. */
export type Returned = ReadonlyMap<number, readonly VerdictRow[]>;

/** `doubt`: why it is not believed, in Chinese and without a stranger's value. */
export type Matched = { readonly returned: Returned } | { readonly doubt: string };

/** @param batch open: its rows are under way */
export async function matchReceipt(sql: Sql, batch: Batch, verdict: Checked): Promise<Matched> {
  const { accepted, returned, rows } = verdict;
  if (accepted + returned !== batch.rowCount) {
    return { doubt: `回执数量不符:应为 ${batch.rowCount} 行,回执合格 ${accepted}、退回 ${returned}` };
  }
  if (rows.length === 0) return returned === 0 ? { returned: new Map() } : { doubt: `回执退回 ${returned} 行,却没有列出` };
  const sent = await rowsOf(sql, batch.id);
  // A call answers for its one row without naming it.
  if (batch.number === null) return { returned: ofTheOneRow(sent, rows) };
  return matchRows(verdict, await ours(sql, batch, sent));
}

/** Rows of the batch by the one spelling of their identity. */
type Ours = ReadonlyMap<string, Pick<BatchRow, 'deliveryId' | 'operation'>>;

async function ours(sql: Sql, batch: Batch, sent: readonly BatchRow[]): Promise<Ours> {
  const { text, params } = inBatch(batch);
  const rows = await sql.query<{ id: number; identity: string }>(`SELECT id, identity FROM deliveries WHERE ${text}`, params);
  const identities = new Map(rows.map(({ id, identity }) => [id, identity]));
  return new Map(sent.map((row) => [oneSpelling(identities.get(row.deliveryId) ?? ''), row]));
}

function ofTheOneRow(sent: readonly BatchRow[], rows: readonly VerdictRow[]): Returned {
  const reasons = rows.filter(({ result }) => result === 'RETURNED');
  return new Map(reasons.length > 0 && sent[0] ? [[sent[0].deliveryId, reasons]] : []);
}

export function matchRows({ accepted, returned, rows }: Checked, sent: Ours): Matched {
  const good = new Set<number>();
  const bad = new Map<number, VerdictRow[]>();
  let [strangers, twice, others] = [0, 0, 0];
  for (const row of rows) {
    const own = sent.get(oneSpelling(row.identity));
    if (!own) strangers += 1;
    // Another operation than was sent: the verdict is on something else under our number. One that it leaves out says nothing.
    else if (row.operation !== '' && row.operation !== own.operation) others += 1;
    else if (!added(own.deliveryId, row, good, bad)) twice += 1;
  }
  if (strangers > 0) return { doubt: `回执列出了 ${strangers} 行不属于本批的数据` };
  if (others > 0) return { doubt: `回执中 ${others} 行的操作与发送的不同` };
  if (twice > 0) return { doubt: `回执中 ${twice} 行重复或结论相反` };
  if (bad.size !== returned) return { doubt: `回执退回 ${returned} 行,列出的是 ${bad.size} 行` };
  if (good.size > 0 && good.size !== accepted) return { doubt: `回执合格 ${accepted} 行,列出的是 ${good.size} 行` };
  return { returned: bad };
}

/** False where the row was named before: accepted, the other way, or returned for the same reason. Another reason is one more. */
function added(id: number, row: VerdictRow, good: Set<number>, bad: Map<number, VerdictRow[]>): boolean {
  const reasons = bad.get(id);
  if (good.has(id) || (reasons && row.result === 'ACCEPTED')) return false;
  if (row.result === 'ACCEPTED') good.add(id);
  else if (!reasons) bad.set(id, [row]);
  else if (reasons.some((reason) => isSame(reason, row))) return false;
  else reasons.push(row);
  return true;
}

const isSame = (a: VerdictRow, b: VerdictRow): boolean => a.code === b.code && a.field === b.field && a.message === b.message;

/** A UUID is one whether it is written in capitals, without dashes, or in braces; what is none is compared as it stands. */
export function oneSpelling(identity: string): string {
  const trimmed = identity.trim();
  const hex = trimmed
    .replace(/^urn:uuid:/i, '')
    .replace(/[{}-]/g, '')
    .toLowerCase(); // prettier-ignore
  return /^[0-9a-f]{32}$/.test(hex) ? hex : trimmed;
}

/** What a row with several reasons shows of them: each once, within the lengths of the columns. */
export function wordsOf(reasons: readonly VerdictRow[]): { code: string; field: string | null; message: string } {
  const each = (of: (reason: VerdictRow) => string | null) =>
    [...new Set(reasons.map(of).filter((text) => text !== null && text !== ''))] as string[];
  return {
    code: wholeCodes(each(({ code }) => code)),
    field:
      joined(
        each(({ field }) => field),
        80,
      ) || null,
    message: joined(
      each(({ message }) => message),
      2_000,
      ';',
    ),
  };
}

const MOST_OF_CODES = 20;

/** As many as the column takes, none of them in part: a piece of one would be another. The receipts keep all. */
function wholeCodes(codes: readonly string[]): string {
  const [first = '', ...more] = codes;
  let text = cut(first, MOST_OF_CODES);
  for (const code of more) if (text.length + 1 + code.length <= MOST_OF_CODES) text += `,${code}`;
  return text;
}

/** A text cut by characters: half a pair of code units is no text for a database. */
export const cut = (text: string, most: number): string => (text.length <= most ? text : [...text].slice(0, most).join(''));

const joined = (texts: readonly string[], most: number, by = ','): string => cut(texts.join(by), most);
