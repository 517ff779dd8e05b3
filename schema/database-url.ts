/** Address of a database as an operator writes it: `sqlite:file`, `mariadb://…` or `mysql://…`; read the same for the hub's own and a source's. */

export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

const SQLITE = 'sqlite:';
const DEFAULT_PORT = 3306;

/** The file of an embedded database; null where the text names a server, or no file. */
export function sqliteFile(url: string): string | null {
  const file = url.startsWith(SQLITE) ? url.slice(SQLITE.length) : '';
  return file === '' || file === ':memory:' ? null : file;
}

/** Null where the text is no address of a server, or names no host or no database. */
export function serverAddress(url: string): ServerAddress | null {
  if (!/^(mariadb|mysql):\/\//.test(url) || !URL.canParse(url)) return null;
  const { hostname, port, username, password, pathname, search, hash } = new URL(url);
  try {
    const database = decodeURIComponent(pathname.slice(1));
    // A `?` or `#` is part of a password that was not encoded, or an option that nobody reads.
    if (hostname === '' || database === '' || `${search}${hash}` !== '') return null;
    return {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || DEFAULT_PORT),
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      database,
    };
  } catch {
    // A percent sign that encodes nothing.
    return null;
  }
}

export const isDatabaseUrl = (url: string): boolean => sqliteFile(url) !== null || serverAddress(url) !== null;
