/** Operator: who acts by the command line is the operating system's user; whoever may run it may read the database too. */
import { userInfo } from 'node:os';
import type { Actor } from '../access/actor.js';

export const operator = (): Actor => ({ name: userName(), role: 'CITY_ADMIN', districts: '*', via: 'cli' });

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return `uid-${process.getuid?.() ?? '?'}`;
  }
}
