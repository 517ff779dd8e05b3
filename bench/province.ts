/** Shared settings of the delivery bench: what sender and receiver must agree on. */
export const sids = { auth: 's0', push: 's1', receipt: 's2', inventory: 's3', catalogue: 's4', alerts: 's5', feedback: 's6' };
export const issued = { rid: 'rid-bench', sids, appKey: 'app-key-of-the-bench' };

/** What the receiver has seen. */
export interface ProvinceReport {
  readonly rows: number;
  readonly identities: number;
  readonly batches: number;
}

/** Throws unless each row arrived, and arrived once. */
export async function sawOnce(url: string, rows: number): Promise<void> {
  const report = (await (await fetch(`${url}/told`)).json()) as ProvinceReport;
  if (report.rows !== rows || report.identities !== rows) throw new Error(`the receiver saw ${JSON.stringify(report)} instead of ${rows} rows once`);
}
