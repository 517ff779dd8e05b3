/** Identity suite: every promise, run over every folder of connectors/identity against the provider that the type itself brings. */
import { describe, expect, it } from 'vitest';
import { foundIdentities, stageOf } from '../support/connector-types.js';
import { identityCase, tryIdentity } from './identity-trial.js';
import { identityPromises } from './identity-promises/index.js';

const found = await foundIdentities();
// One that reads a header has no provider to go to: test/connectors/identity-proxy.test.ts.
const redirects = found.filter(({ name }) => name !== 'proxy');

it('finds identity types', () => {
  expect(found.map(({ name, type }) => [name, type.name])).toEqual(['cas', 'oidc', 'proxy'].map((name) => [name, name]));
});

describe.each(redirects)('the identity type $name', (type) => {
  it('brings a contract stage', () => {
    expect(Object.keys(stageOf(type).moods)).not.toEqual([]);
  });
});

for (const subject of redirects.filter(({ stage }) => stage).map(identityCase)) {
  describe(`the identity type ${subject.found.name}`, () => {
    it.each(identityPromises(subject))('$name', (promise) => tryIdentity(promise, subject));
  });
}
