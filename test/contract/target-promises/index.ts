/** All that a target type promises. */
import type { TargetCase, TargetPromise } from '../target-trial.js';
import { applicable } from '../promise.js';
import { batchPromises } from './batches.js';
import { callAndFeedPromises } from './calls-and-feeds.js';
import { moodPromises, targetFaultPromises } from './faults.js';
import { renderPromises } from './render.js';

/** As its stage declares them. */
export const targetPromises = (subject: TargetCase): TargetPromise[] => [
  ...applicable([...renderPromises, ...batchPromises, ...callAndFeedPromises, ...targetFaultPromises], subject),
  ...moodPromises(subject.declared),
];
