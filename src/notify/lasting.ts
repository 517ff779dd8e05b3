/** What lasts: delivery targets that stand, sources that are late, each known by since when; and requests that wait. */
import type { Viewer } from '../../schema/organisation.js';
import type { Freshness } from '../api.js';
import type { Sql } from '../db/sql.js';
import type { Lasting, LastingSource } from './ports.js';

/** For whom what is told is read; each rule then takes its part. */
export const WHOLE_CITY: Viewer = { name: 'notify', role: 'AUDITOR', districts: '*' };

const ofTheCity = (subject: string, cause: string): Lasting => ({ subject, cause, district: null, department: null, count: 1 });

/** A target that does not go, or a part of one that a person holds. */
export const heldTargets: LastingSource = {
  event: 'targetHeld',
  async read(sql) {
    const whole = await sql.query<{ name: string; changedAt: string }>("SELECT name, changedAt FROM targets WHERE state<>'OPEN'");
    const parts = await sql.query<{ target: string; scope: string; name: string; heldAt: string }>(
      'SELECT target, scope, name, heldAt FROM target_holds',
    );
    return [
      ...whole.map(({ name, changedAt }) => ofTheCity(`${name} ${changedAt}`, name)),
      ...parts.map(({ target, scope, name, heldAt }) => ofTheCity(`${target} ${scope} ${name} ${heldAt}`, `${target}/${name}`)),
    ];
  },
};

// Of a city's requests there are dozens under way: a message says how many, not which.
const MOST_REQUESTS = 1_000;

/** Requests for claims and write-offs that wait for the city, each told once. */
export const openRequests: LastingSource = {
  event: 'requestOpened',
  async read(sql) {
    const text = `SELECT id, what, district, department FROM item_requests WHERE state='OPEN' ORDER BY createdAt LIMIT ${MOST_REQUESTS}`;
    const rows = await sql.query<{ id: string; what: string; district: string; department: string }>(text);
    return rows.map(({ id, what, district, department }) => ({ subject: id, cause: what, district, department, count: 1 }));
  },
};

const LATE = new Set(['LATE', 'FAILING', 'SILENT']);
// As for one that is late: a single failure is made up for by the next pass.
const LATE_SECONDS = 900;

/** @param read from src/ingest/freshness.ts */
export const lateSources = (read: (sql: Sql) => Promise<readonly Freshness[]>): LastingSource => ({
  event: 'sourceLate',
  read: async (sql) =>
    (await read(sql))
      .filter(({ state, lagSeconds }) => LATE.has(state) && (lagSeconds === null || lagSeconds > LATE_SECONDS))
      .map(({ source, district, lastSuccessAt }) => ({ ...ofTheCity(`${source} ${lastSuccessAt ?? ''}`, source), district })),
});
