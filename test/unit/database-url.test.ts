/** Addresses and patterns that an operator writes: what the check lets through is what the connection is opened with. */
import { describe, expect, it } from 'vitest';
import { isDatabaseUrl, serverAddress, sqliteFile } from '../../schema/database-url.js';

describe('the address of a database', () => {
  it('is read with its percent signs, its port and an address in brackets', () => {
    expect(serverAddress('mysql://r%40h:p%2F%3F@[::1]:3307/j%67')).toEqual({ host: '::1', port: 3307, user: 'r@h', password: 'p/?', database: 'jg' });
    expect(serverAddress('mariadb://root@127.0.0.1/hub')).toEqual({ host: '127.0.0.1', port: 3306, user: 'root', password: '', database: 'hub' });
    expect(sqliteFile('sqlite:hub.db')).toBe('hub.db');
  });

  it.each([
    'mysql://u:p@h',
    'mysql://u:p@h/',
    'mysql://u:p@/db',
    'mysql://u:p@h:99999/db',
    'mysql://u:p%@h/db',
    'mysql://u:p#q@h/db',
    'mysql://u:p@h/db?ssl=1',
    'postgres://h/db',
    'sqlite:',
    'sqlite::memory:',
    'hub.db',
  ])('“%s” is none', (url) => {
    expect(isDatabaseUrl(url)).toBe(false);
  });
});
