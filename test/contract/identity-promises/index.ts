/** All that an identity type of the sort `redirect` promises. */
import { applicable } from '../promise.js';
import type { IdentityCase, IdentityPromise } from '../identity-trial.js';
import { identityFaultPromises, identityMoodPromises } from './faults.js';
import { againPromises } from './again.js';
import { peoplePromises } from './people.js';
import { signInPromises } from './signing-in.js';

/** What does not depend on a mood. */
export const allIdentityPromises: readonly IdentityPromise[] = [...signInPromises, ...peoplePromises, ...againPromises, ...identityFaultPromises];

/** As its stage declares them. */
export const identityPromises = (subject: IdentityCase): IdentityPromise[] => [
  ...applicable(allIdentityPromises, subject),
  ...identityMoodPromises(subject.declared),
];
