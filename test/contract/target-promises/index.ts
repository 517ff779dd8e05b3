/** All that a target type promises. */
import type { TargetCase, TargetPromise } from '../target-trial.js';
import { applicable } from '../promise.js';
import { batchPromises } from './batches.js';
import { callAndFeedPromises } from './calls-and-feeds.js';
import { moodPromises, targetFaultPromises } from './faults.js';
import { renderPromises } from './render.js';

/** What does not depend on a mood. */
export const allTargetPromises: readonly TargetPromise[] = [...renderPromises, ...batchPromises, ...callAndFeedPromises, ...targetFaultPromises];

/** As its stage declares them. */
export const targetPromises = (subject: TargetCase): TargetPromise[] => [
  ...applicable(allTargetPromises, subject),
  ...moodPromises(subject.declared),
];
