/** Reading of a source as the hub does it: page by page to the last one or to an error, and what a test compares of it. */
import { expect } from 'vitest';
import type { StageRecord } from '../../connectors/contract-stage.js';
import type { KindMapping, Page, RawRow, Source } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';
import { progressGuard } from '../../src/ingest/progress-guard.js';

export const NOW = Date.parse('2026-06-01T00:00:00Z');
export const zone = 'Asia/Shanghai';
export const still = new AbortController().signal;

/** Fewer than the hub allows itself, or a test of endless pages would be one. */
export const MOST_PAGES = 200;

export interface Pass {
  readonly rows: RawRow[];
  readonly cursor: string;
  readonly pages: Page[];
}

export async function pass(source: Source, mapping: KindMapping, from: string | null = null): Promise<Pass> {
  const { error, ...done } = await walk(source, mapping, from);
  if (error) throw error;
  return done;
}

/** To the last page or to an error, with what was handed out before it. */
export async function walk(source: Source, mapping: KindMapping, from: string | null = null): Promise<Pass & { readonly error: unknown }> {
  const pages: Page[] = [];
  const look = progressGuard('rehearsal', from, MOST_PAGES);
  let cursor = from;
  let error: unknown = null;
  try {
    for (let page: Page | null = null; !page?.last; ) {
      page = await source.page(mapping, cursor, still);
      pages.push(page);
      cursor = page.cursor;
      await source.kept?.(mapping, cursor);
      look(page);
    }
  } catch (reason) {
    error = reason;
  }
  return { rows: pages.flatMap(({ rows }) => rows), cursor: cursor!, pages, error };
}

export const ids = (rows: readonly RawRow[]) => rows.map(({ values }) => String(values.id)).sort();
export const distinct = (rows: readonly RawRow[]) => [...new Set(ids(rows))];
export const rowTexts = (rows: readonly RawRow[]) => rows.map(({ values }) => `${String(values.id)}=${String(values.name)}`);
export const stamp = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString().slice(0, 19).replace('T', ' ');
export const records = (count: number, from = 0): StageRecord[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `k${String(i + from).padStart(6, '0')}`,
    at: stamp(Math.floor((i + from) / 3)),
    name: `名称${i + from}`,
  }));

/** The error of the catalogue that the work ends with. */
export async function faultOf(work: Promise<unknown>): Promise<HubError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HubError);
  return error as HubError;
}
