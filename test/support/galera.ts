/** Galera cluster, private: of three nodes on loopback, whose nodes a test may kill. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { find, freePort } from './mariadb.js';

const PROVIDERS = ['/usr/lib/galera/libgalera_smm.so', '/usr/lib/galera-4/libgalera_smm.so', '/usr/lib64/galera-4/libgalera_smm.so'];
const provider = PROVIDERS.find((file) => existsSync(file));
// A fuse: a busy machine takes its time.
const START_MS = 5 * 60_000;

/** Debian's mariadb-server brings both the provider and rsync, by which a node that joins gets its data. */
export const hasGalera = provider !== undefined && find('rsync') !== undefined && find('mariadbd') !== undefined;

export interface Cluster {
  /** One for each node. */
  readonly urls: readonly string[];
  say<T extends RowDataPacket>(node: number, text: string): Promise<T[]>;
  kill(node: number): Promise<void>;
  close(): Promise<void>;
}

interface Node {
  readonly folder: string;
  readonly port: number;
  readonly group: number;
  readonly state: number;
  readonly transfer: number;
  child?: ChildProcess;
}

export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-galera-'));
  const nodes: Node[] = [];
  for (const name of ['a', 'b', 'c']) {
    const [port, group, state, transfer] = [await freePort(), await freePort(), await freePort(), await freePort()];
    nodes.push({ folder: join(folder, name), port, group, state, transfer });
  }
  const root = process.getuid?.() === 0;
  for (const node of nodes) install(node, root);
  // The daemon that hands a node its data is no root.
  if (root) spawnSync('chown', ['-R', 'mysql', folder]);
  for (const node of nodes) await joinIn(node, nodes, root);
  const say = async <T extends RowDataPacket>(node: number, text: string): Promise<T[]> => {
    const connection = await createConnection({ host: '127.0.0.1', port: nodes[node]?.port as number, user: 'root' });
    try {
      return (await connection.query<T[]>(text))[0];
    } finally {
      connection.destroy();
    }
  };
  return {
    urls: nodes.map(({ port }) => `mariadb://root@127.0.0.1:${port}`),
    say,
    kill: (node) => kill(nodes[node] as Node),
    async close() {
      for (const node of nodes) await kill(node);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function install({ folder }: Node, root: boolean): void {
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  const user = root ? ['--user=root'] : [];
  const data = `--datadir=${join(folder, 'data')}`;
  const made = spawnSync(find('mariadb-install-db') as string, [
    '--no-defaults',
    ...user,
    data,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stderr}`);
}

/** The first of them begins the cluster, the others join it; each is waited for until it has all that the others have. */
async function joinIn(node: Node, nodes: readonly Node[], root: boolean): Promise<void> {
  const members = nodes[0] === node ? '' : nodes.map(({ group }) => `127.0.0.1:${group}`).join(',');
  const options = [
    '--no-defaults',
    ...(root ? ['--user=mysql'] : []),
    `--datadir=${join(node.folder, 'data')}`,
    `--socket=${join(node.folder, 'socket')}`,
    `--tmpdir=${join(node.folder, 'tmp')}`,
    `--port=${node.port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=64M',
    '--binlog-format=ROW',
    '--innodb-autoinc-lock-mode=2',
    '--wsrep-on=ON',
    `--wsrep-provider=${provider}`,
    '--wsrep-cluster-name=hub',
    '--wsrep-node-address=127.0.0.1',
    `--wsrep-cluster-address=gcomm://${members}`,
    `--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:${node.group};ist.recv_addr=127.0.0.1:${node.state};gcache.size=32M`,
    `--wsrep-sst-receive-address=127.0.0.1:${node.transfer}`,
    '--wsrep-sst-method=rsync',
  ];
  node.child = spawn(find('mariadbd') as string, options, { stdio: 'ignore' });
  for (const end = Date.now() + START_MS; Date.now() < end; await sleep(100)) {
    if (node.child.exitCode !== null) throw new Error(`a node ended with ${node.child.exitCode}`);
    if ((await stateOf(node.port)) === 'Synced') return;
  }
  throw new Error('a node did not join in time');
}

async function stateOf(port: number): Promise<string | undefined> {
  try {
    const connection = await createConnection({ host: '127.0.0.1', port, user: 'root' });
    const [rows] = await connection.query<RowDataPacket[]>("SHOW STATUS LIKE 'wsrep_local_state_comment'");
    await connection.end();
    return rows[0]?.Value as string | undefined;
  } catch {
    return undefined;
  }
}

async function kill({ child }: Node): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
}
