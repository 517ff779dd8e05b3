/** What a machine asks of the process itself: is it alive, can it work, and its figures. No key is needed, no personal data is told. */
import type { Database } from '../db/database.js';
import type { Metrics } from '../observability/metrics.js';

export interface Probe {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export interface Probes {
  /** Null where the path is no probe. */
  ask(path: string): Promise<Probe | null>;
}

const json = (status: number, body: object): Probe => ({ status, type: 'application/json; charset=utf-8', body: JSON.stringify(body) });

/** The province is none of it: a hub whose province is away gathers and answers as before. */
export function openProbes(db: Database, metrics: Metrics): Probes {
  return {
    async ask(path) {
      if (path === '/livez' || path === '/health') return json(200, { status: 'ok' });
      if (path === '/readyz') return ready(db);
      if (path !== '/metrics') return null;
      return metrics.text().then(
        (body) => ({ status: 200, type: 'text/plain; version=0.0.4; charset=utf-8', body }),
        () => json(503, { status: 'unavailable', why: '数据库没有应答' }),
      );
    },
  };
}

async function ready(db: Database): Promise<Probe> {
  try {
    // The newest table of the migrations is there, and a connection was to be had.
    await db.read((sql) => sql.query('SELECT COUNT(*) AS n FROM jobs'));
    return json(200, { status: 'ok', database: db.dialect });
  } catch (error) {
    return json(503, { status: 'unavailable', code: String((error as { code?: unknown }).code ?? 'DATABASE_UNAVAILABLE') });
  }
}
