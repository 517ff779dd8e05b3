/** Command: checks again what was checked under another version of a target's profile. */
import type { Commands } from '../api.js';
import { revalidateProfiles } from '../validation/revalidate.js';
import type { CommandOf } from './command.js';
import { targetsNamed } from './targets-named.js';

export const revalidate: CommandOf<Commands['revalidate']> = {
  name: 'revalidate',
  title: '按现行规范重新检查',
  right: 'jobs',
  logged: ['target', 'all'],
  run: async ({ revalidation, targets }, { target, all }) => revalidateProfiles(revalidation, targetsNamed(targets, target), all),
};
