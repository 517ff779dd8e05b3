/** Source suite: every promise, run over every folder of connectors/sources against the other side that the type itself brings. */
import { describe, expect, inject, it } from 'vitest';
import { foundSources, stageOf } from '../support/connector-types.js';
import { applicable } from './promise.js';
import { sourcePromises } from './source-promises/index.js';
import { casesOf, trySource } from './source-trial.js';

const databaseServer = inject('mariadbUrl') ?? null;
const found = await foundSources();

it('finds source types', () => {
  expect(found.length).toBeGreaterThan(0);
});

describe.each(found)('the source type $name', (type) => {
  it('brings a contract stage', () => {
    expect(Object.keys(stageOf(type).variants)).not.toEqual([]);
    expect(stageOf(type).modes).not.toEqual([]);
  });
});

for (const subject of found.filter(({ stage }) => stage).flatMap((type) => casesOf(type, databaseServer))) {
  const { found: type, variantName, variant, mode } = subject;
  describe.skipIf(variant.onDatabaseServer && databaseServer === null)(`the source type ${type.name}, ${variantName}, followed by ${mode}`, () => {
    it.each(applicable(sourcePromises, subject))('$name', (promise) => trySource(promise, subject));
  });
}
