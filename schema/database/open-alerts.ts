/** Fill of the open alerts: once, from the alerts and steps that are there. Names are those of this version: a later one may have others. */
import type { MigrationSql } from './migration-data.js';

const STAGES = ['CLOSED', 'FED_BACK', 'DISPATCHED', 'SIGNED'];

/** Run again, it comes to the same. */
export async function fillOpenAlerts({ query }: MigrationSql): Promise<void> {
  const step = (stage: string): string => `EXISTS (SELECT 1 FROM alert_step s WHERE s.alertId=a.id AND s.stage='${stage}' AND s.withdrawnAt IS NULL)`;
  const furthest = STAGES.slice(1)
    .map((stage) => `WHEN ${step(stage)} THEN '${stage}'`)
    .join(' ');
  await query('DELETE FROM open_alerts');
  await query(
    `INSERT INTO open_alerts (alertId, stage, createdAt) SELECT a.id, CASE ${furthest} ELSE 'NONE' END, a.createdAt FROM risk_alert a
     WHERE a.withdrawnAt IS NULL AND NOT ${step('CLOSED')}`,
  );
}
