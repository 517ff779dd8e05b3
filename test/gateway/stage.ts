/** A gateway over hand-made rows: the hub as `openApp` makes it, served, with rows written into its tables as its ingest marks them. */
// First: it brings the metadata that decorated classes need.
import { openTestApp } from '../support/app.js';
import { fillExact, measuresOf } from '../../schema/kind/exact-columns.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { type Access, openAccess } from '../../src/access/identify.js';
import type { HubConfig } from '../../src/config/shape.js';
import type { Row } from '../../src/api.js';
import { insertRows } from '../../src/db/sql.js';
import { signInParts } from '../../src/cli/serve/sign-in-parts.js';
import { startServer } from '../../src/http/server.js';
import { markStale, rollUp, staleKeys } from '../../src/indicators/rollup.js';
import { makeFindable } from '../../src/search/entries.js';
import { followClocks } from '../../src/work/follow-clocks.js';
import type { Engine } from '../support/database.js';

const at = '2022-01-01T00:00:00.000Z';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
export type Data = any;
export type Answer = { status: number; data: Data; errors?: { message: string; extensions: { code: string } }[]; type: string | null };

export interface StageOptions {
  readonly now?: () => string;
  readonly change?: (config: HubConfig) => Partial<HubConfig>;
  readonly access?: (config: HubConfig) => Access;
  /** With the pages of the rehearsal world. */
  readonly demo?: boolean;
}

export async function openStage(engine: Engine, port = 0, { now, change, access, demo = false }: StageOptions = {}) {
  const opened = await openTestApp(engine, now ?? '2022-03-20T00:00:00.000Z', change);
  const { app, config } = opened;
  const { db, hub, metrics, tracing } = app;
  const { kinds } = hub;
  const log = { info() {}, error() {} };
  const server = await startServer({
    hub,
    db,
    metrics,
    tracing,
    access: access?.(config) ?? openAccess(config.viewers),
    host: '127.0.0.1',
    port,
    log,
    demo,
    signIn: signInParts(app, config, [{ name: 'local', type: 'local', title: '账号', provider: null }], {
      now: Date.now,
      sleep: async () => undefined,
    }),
  });

  async function post(key: string | null, body: string, url = server.url): Promise<Answer> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body,
    });
    return { status: response.status, type: response.headers.get('content-type'), ...((await response.json()) as object) } as Answer;
  }
  return {
    ...opened,
    hub,
    server,
    post,
    ask: (key: string, query: string, variables: object = {}) => post(key, JSON.stringify({ query, variables })),
    /** Rows as they come in, with their days marked as the ingest marks them. */
    insert: async (table: string, rows: Row[]) => {
      const kind = kinds.find((candidate) => candidate.table === table);
      const fields = kind?.fields ?? kinds.flatMap(({ children }) => children).find((child) => child.table === table)?.fields ?? [];
      fillExact(measuresOf(fields), rows);
      await db.transaction(async (sql) => {
        await insertRows(sql, table, Object.keys(rows[0] ?? {}), rows);
        if (!kind) return;
        await markStale(sql, staleKeys(kind, rows));
        await makeFindable(sql, kind, rows);
        await followClocks(sql, kinds, kind, rows);
      });
    },
    /** One row replaced, the days of the old and the new marked. */
    replace: async (table: string, before: Row, after: Row) => {
      const kind = kinds.find((candidate) => candidate.table === table) as KindDefinition;
      fillExact(measuresOf(kind.fields), [after]);
      await db.transaction(async (sql) => {
        await insertRows(sql, table, Object.keys(after), [after], { unique: ['id'], update: Object.keys(after) });
        await markStale(sql, staleKeys(kind, [before, after]));
        await makeFindable(sql, kind, [after]);
        await followClocks(sql, kinds, kind, [after], new Map([[String(before.id), before]]));
      });
    },
    rollUp: () => rollUp(db, kinds, config.targets),
    close: async () => {
      await server.close();
      await opened.close();
    },
  };
}

/** A stamp and what else the row holds. */
export function row(id: string, of: string, content: Record<string, string | number | null>): Record<string, string | number | null> {
  return {
    id,
    identity: id,
    district: of,
    department: 'd1',
    source: 's',
    sourceKey: id,
    sourceKeyDigest: id,
    changedAt: null,
    revision: 1,
    sourceDigest: 'x',
    digest: 'x',
    ingestedAt: at,
    withdrawnAt: null,
    stale: 0,
    day: '2022-01-01',
    blocked: 0,
    readPass: 0,
    twinId: null,
    ...content,
  };
}

/** A delivery that the province returned. */
export const returned = (id: number, district: string) => ({
  ...{
    id,
    target: 'province',
    kind: 'itemClaim',
    recordId: `c${id}`,
    part: '',
    tableName: 'jg_sxrl',
    identity: `c${id}`,
    wantedDigest: 'x',
    district,
    department: 'd1',
  },
  ...{ day: '2022-01-01', revision: 1, state: 'RETURNED', code: 'E07', field: 'item_code', profile: 'hubei-assumed@1' },
  ...{ dueAt: '2022-03-01T00:30:00.000Z', updatedAt: '2022-03-01T00:30:00.000Z' },
});
