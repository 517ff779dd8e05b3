/**
 * Lock: one preparation of a clone at a time; a folder that holds its owner's pid, renamed into place, so that it is never seen without one.
 * The lock of a dead owner is broken.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const POLL_MS = 100;

/** Runs `work` (synchronous) while this process alone holds the lock of `root`. */
export function withLock(root, say, work) {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const lock = join(tmpdir(), `hub-prepare-${name}-${process.getuid?.() ?? 0}.lock`);
  let told = false;
  while (!take(lock)) {
    const owner = ownerOf(lock);
    if (owner !== null && !alive(owner)) breakStale(lock, owner);
    else {
      if (!told) say(`另一个进程(${owner ?? '?'})正在准备本目录,等待它完成…`);
      told = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
    }
  }
  const leave = () => rmSync(lock, { recursive: true, force: true });
  try {
    return work();
  } finally {
    leave();
  }
}

function take(lock) {
  const own = mkdtempSync(`${lock}-`);
  writeFileSync(join(own, 'pid'), String(process.pid));
  try {
    renameSync(own, lock);
    return true;
  } catch {
    rmSync(own, { recursive: true, force: true });
    return false;
  }
}

function ownerOf(lock) {
  try {
    return Number(readFileSync(join(lock, 'pid'), 'utf8'));
  } catch {
    return null;
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function breakStale(lock, owner) {
  const aside = mkdtempSync(`${lock}-stale-`);
  rmSync(aside, { recursive: true });
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  // Another waiter may have broken it and taken a new one in between: that one goes back.
  if (ownerOf(aside) !== owner) {
    mkdirSync(join(lock, '..'), { recursive: true });
    try {
      renameSync(aside, lock);
      return;
    } catch {
      // The place is taken again; the owner of the one set aside still works, which costs a second build at worst.
    }
  }
  rmSync(aside, { recursive: true, force: true });
}
