/**
 * Durability of a server: when a commit that it has answered is on its disk. No session of ours can set that, so it is asked and told, with what
 * a power cut would cost.
 */
import type { Sql } from './sql.js';

const ASKED = ['innodb_flush_log_at_trx_commit', 'sync_binlog', 'log_bin', 'innodb_doublewrite', 'wsrep_on'] as const;
const CLUSTER = ['wsrep_cluster_status', 'wsrep_local_state_comment'] as const;

type Settings = Readonly<Partial<Record<(typeof ASKED)[number] | (typeof CLUSTER)[number], string>>>;

/** What is weaker than it should be, a sentence each; nothing on the embedded database, which the hub itself sees to. */
export async function weakDurability(sql: Sql): Promise<string[]> {
  if (sql.dialect === 'sqlite') return [];
  const names = (all: readonly string[]): string => all.map((name) => `'${name}'`).join(',');
  const variables = await sql.query<Setting>(`SHOW GLOBAL VARIABLES WHERE Variable_name IN (${names(ASKED)})`);
  const states = await sql.query<Setting>(`SHOW GLOBAL STATUS WHERE Variable_name IN (${names(CLUSTER)})`);
  return weaknesses(Object.fromEntries([...variables, ...states].map(({ Variable_name, Value }) => [Variable_name, Value])));
}

interface Setting {
  readonly Variable_name: string;
  readonly Value: string;
}

const LOST = '断电会丢失最近约一秒的提交:其中已经送达省平台的批次,库中不再记得,其编号会再次用到别的行上';

export function weaknesses(settings: Settings): string[] {
  const on = (value: string | undefined): boolean => value === 'ON' || value === '1';
  const flush = settings.innodb_flush_log_at_trx_commit;
  const clustered = on(settings.wsrep_on);
  return [
    ...(flush === undefined || flush === '1' || flush === '3'
      ? []
      : [`innodb_flush_log_at_trx_commit=${flush}:${LOST}${clustered ? '(各节点同时断电时)' : ''};请在服务器配置中设为 1`]),
    ...(on(settings.log_bin) && settings.sync_binlog !== '1'
      ? [`sync_binlog=${settings.sync_binlog}:断电后二进制日志可能缺最后的提交,从库与由日志恢复的库会少这些行;请设为 1`]
      : []),
    ...(settings.innodb_doublewrite === 'OFF' || settings.innodb_doublewrite === '0'
      ? ['innodb_doublewrite=OFF:断电可能留下写了一半的页,数据库打不开,只能从备份恢复;请设为 ON']
      : []),
    ...(clustered && settings.wsrep_cluster_status !== 'Primary'
      ? [`集群状态为 ${settings.wsrep_cluster_status}:本节点没有多数,写入会被拒绝;请检查其他节点`]
      : []),
    ...(clustered && settings.wsrep_local_state_comment !== 'Synced'
      ? [`本节点状态为 ${settings.wsrep_local_state_comment}:还没有跟上集群,读到的可能较旧;请等待或检查该节点`]
      : []),
  ];
}
