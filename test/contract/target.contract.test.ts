/** Target suite: every promise, run over every folder of connectors/targets against the other side that the type itself brings. */
import { describe, expect, it } from 'vitest';
import { foundTargets, stageOf } from '../support/connector-types.js';
import { targetPromises } from './target-promises/index.js';
import { targetCase, tryTarget } from './target-trial.js';

const found = await foundTargets();

it('finds target types', () => {
  expect(found.length).toBeGreaterThan(0);
});

describe.each(found)('the target type $name', (type) => {
  it('brings a contract stage', () => {
    expect(stageOf(type)).toBeTypeOf('object');
  });
});

for (const subject of found.filter(({ stage }) => stage).map(targetCase)) {
  describe(`the target type ${subject.found.name}`, () => {
    it.each(targetPromises(subject))('$name', (promise) => tryTarget(promise, subject));
  });
}
