/** TLS of a database connection, as a source's settings say it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SslOptions } from 'mysql2';
import { HubError } from '../../../schema/errors.js';

export interface Tls {
  /** PEM, or the path of a file that holds it; null: the authorities that the system trusts. */
  readonly ca: string | null;
  /** false: without TLS where the server offers none. */
  readonly required: boolean;
}

const isPem = (text: string) => text.includes('-----BEGIN');

/** @param folder that a relative path stands in */
export function tlsOf({ ca, required }: { readonly ca?: string | undefined; readonly required: boolean }, folder: string): Tls {
  return { ca: ca === undefined || isPem(ca) ? (ca ?? null) : resolve(folder, ca), required };
}

function pem(path: string, source: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new HubError('SOURCE_REFUSED', { source, why: `读不到 tls.ca 指定的证书文件 ${path}` }, error);
  }
}

// Servers make certificates for no host's name, so with an authority of one's own the chain decides. A public one signs for anybody:
// then the name must be right too. Where TLS is not required and nobody is named to trust, it keeps out listeners only.
export function sslOf({ ca, required }: Tls, source: string): SslOptions {
  if (ca !== null) return { ca: isPem(ca) ? ca : pem(ca, source), rejectUnauthorized: true };
  return { rejectUnauthorized: required, verifyIdentity: required };
}
