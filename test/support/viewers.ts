/** Who asks and who acts in tests: the whole city, by the command line. */
import type { Viewer } from '../../schema/organisation.js';
import type { Actor } from '../../src/access/actor.js';

export const everything: Viewer = { name: 'test', role: 'CITY_ADMIN', districts: '*' };
export const operator: Actor = { ...everything, via: 'cli' };
