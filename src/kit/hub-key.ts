/** Hub key: the secret from which the keys of the audit log, of sealed second factors and of sign-in cookies come; the configuration's, or one of its own. */
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HubError } from '../../schema/errors.js';
import { newId } from './ids.js';

export const HUB_KEY_FILE = 'hub.key';

/** @param configured `audit.key`; null: a file in the data folder @param make makes it where there is none; NOT_FOUND unless it may */
export function hubKeyOf(configured: string | null, dataFolder: string, make: boolean): Uint8Array {
  if (configured !== null) return Buffer.from(configured, 'utf8');
  const file = join(dataFolder, HUB_KEY_FILE);
  const found = read(file);
  if (found === null && !make) throw new HubError('NOT_FOUND', { what: `密钥文件 ${HUB_KEY_FILE}(在数据文件夹中,由服务首次写审计日志时建立)` });
  return Buffer.from((found ?? made(file)).trim(), 'utf8');
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Of two processes that make it at once one is first, and the other reads what it made. */
function made(file: string): string {
  const temporary = `${file}.${newId()}`;
  writeFileSync(temporary, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(temporary, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(temporary);
  }
  return readFileSync(file, 'utf8');
}
