/**
 * Folder lock: one serving process for each data folder and each embedded database. A second one would rewrite the demo's files, and two at
 * work on one embedded database
 * would each take the other's batches for left over. The lock is one of the file system, on a file of its own: it ends with its process, also by
 * kill -9; and it holds between containers that share a disk, where a process number means nothing.
 */
import { existsSync, readFileSync, realpathSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { HubError } from '../../schema/errors.js';
import { makeFolder, makePrivate, tighten } from '../kit/private-files.js';

const LOCK = 'hub.lock';
// Read by no program: beside the lock, because a process that opens and closes the locked file itself lets go of it.
const HOLDER = 'serve.pid';

/** @param since the moment now, as the holder is told to others. Answers the function that lets the folder go, which the end of the process does too */
export const lockFolder = (folder: string, since: string): (() => void) => locked(join(folder, LOCK), join(folder, HOLDER), folder, since);

/** The file of an embedded database too, which the configuration may have put anywhere: two data folders may name the same one. */
export function lockStore(file: string, since: string): () => void {
  const real = realFile(file);
  return locked(`${real}.lock`, `${real}.pid`, dirname(real), since);
}

/** By whatever links it is reached. */
function realFile(file: string): string {
  try {
    makeFolder(dirname(file));
    return existsSync(file) ? realpathSync(file) : join(realpathSync(dirname(file)), basename(file));
  } catch (error) {
    throw unwritable(dirname(file), error);
  }
}

export const unwritable = (folder: string, error: unknown): HubError =>
  new HubError('FOLDER_NOT_WRITABLE', { folder, why: String((error as { code?: unknown }).code || '文件打不开') }, error);

function locked(lock: string, holder: string, folder: string, since: string): () => void {
  let letGo: (() => void) | null;
  try {
    makePrivate(lock);
    letGo = takeLock(lock);
  } catch (error) {
    throw unwritable(folder, error);
  }
  if (letGo === null) throw new HubError('FOLDER_IN_USE', { folder, holder: holderOf(holder) });
  const free = letGo;
  try {
    writeFileSync(holder, `${process.pid}\n${hostname()}\n${since}\n`, { mode: 0o600 });
    tighten(holder);
  } catch {
    // Who has the lock is told to people only; a disk that is full for it need not be for the store.
  }
  const release = (): void => {
    process.off('exit', release);
    try {
      rmSync(holder, { force: true });
    } finally {
      free();
    }
  };
  process.once('exit', release);
  return release;
}

interface LockConnection {
  exec(sql: string): void;
  close(): void;
}

const held = new Set<LockConnection>();

/** Null where another process, or another taker in this one, has it. */
export function takeLock(file: string): (() => void) | null {
  const Libsql = createRequire(import.meta.url)('libsql') as new (file: string, options: object) => LockConnection;
  const connection = new Libsql(file, { timeout: 0 });
  try {
    // Nothing is ever written: the file stays empty, and no log stands between the lock and the file system.
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  // A connection that nobody refers to would be closed, and the lock gone with it.
  held.add(connection);
  return () => {
    if (!held.delete(connection)) return;
    connection.exec('ROLLBACK');
    connection.close();
  };
}

/** Whether some process has it at this moment. */
export function isLocked(file: string): boolean {
  const letGo = takeLock(file);
  letGo?.();
  return letGo === null;
}

/** What is known of who has it. */
function holderOf(file: string): string {
  try {
    const [pid = '', host = '', since = ''] = readFileSync(file, 'utf8').split('\n');
    return `进程 ${pid}${host && `,主机 ${host}`}${since && `,自 ${since} 起`}`;
  } catch {
    return '进程号未知';
  }
}

// From linux/magic.h: file systems whose locks and whose promise of what is on the disk are another machine's, or a program's.
const REMOTE: Readonly<Record<number, string>> = {
  26985: 'NFS',
  20859: 'SMB',
  4283649346: 'CIFS',
  4266872130: 'SMB2',
  16914839: '9p',
  1702057286: 'FUSE',
  2020557398: 'vboxsf',
  12805120: 'CephFS',
  198183888: 'Lustre',
  1397113167: 'AFS',
};

/** The name of the network file system that the folder is on; null where it is none, or where the system has other numbers. */
export function networkFileSystem(folder: string, type: (folder: string) => number = typeOf): string | null {
  if (process.platform !== 'linux') return null;
  return REMOTE[type(folder) >>> 0] ?? null;
}

const typeOf = (folder: string): number => statfsSync(folder).type;

/** What there is to say of such a folder. */
export const networkAdvice = (folder: string, name: string): string =>
  `数据目录 ${folder} 在网络文件系统上(${name}):嵌入式数据库的锁与落盘在其上不可靠,请改放本机磁盘,或把 database.url 改为 mariadb://…`;
