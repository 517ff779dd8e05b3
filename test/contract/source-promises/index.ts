/** All that a source type promises. */
import type { SourcePromise } from '../source-trial.js';
import { childPromises } from './children.js';
import { endPromises } from './ends.js';
import { faultPromises } from './faults.js';
import { orderPromises } from './order.js';
import { pageMoodPromises } from './page-moods.js';
import { rowPromises } from './rows.js';
import { sizePromises } from './size.js';
import { thingPromises } from './things.js';
import { timePromises } from './time.js';
import { typePromises } from './type.js';

export const sourcePromises: readonly SourcePromise[] = [
  ...typePromises,
  ...rowPromises,
  ...faultPromises,
  ...timePromises,
  ...orderPromises,
  ...childPromises,
  ...pageMoodPromises,
  ...endPromises,
  ...sizePromises,
  ...thingPromises,
];
