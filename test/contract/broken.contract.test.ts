/** The contract suites as they can fail: sound types of another make keep every promise, and each flaw is seen by the promises it breaks. */
import { describe, expect, it } from 'vitest';
import { identityFlaws } from './broken/identity-flaws.js';
import { deskTarget } from './broken/desk-target.js';
import { listSource } from './broken/list-source.js';
import { sourceFlaws } from './broken/source-flaws.js';
import { spoiledSources } from './broken/spoiled-source.js';
import { spoiledTargets } from './broken/spoiled-target.js';
import { targetFlaws } from './broken/target-flaws.js';
import { allIdentityPromises, identityPromises } from './identity-promises/index.js';
import { identityCase, tryIdentity } from './identity-trial.js';
import { applicable } from './promise.js';
import { sourcePromises } from './source-promises/index.js';
import { typePromises } from './source-promises/type.js';
import { allTargetPromises, targetPromises } from './target-promises/index.js';
import { renderPromises } from './target-promises/render.js';
import { targetCase, tryTarget } from './target-trial.js';
import { casesOf, type SourcePromise, trySource } from './source-trial.js';
import { type FoundIdentity, type FoundSource, type FoundTarget, stageOf } from '../support/connector-types.js';

const fails = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => false,
    () => true,
  );

/** Names of the promises that it breaks, under any mode. */
async function brokenBy(found: FoundSource, promises: readonly SourcePromise[]): Promise<string[]> {
  const broken = new Set<string>();
  for (const subject of casesOf(found, null))
    for (const promise of applicable(promises, subject))
      if (!broken.has(promise.name) && (await fails(trySource(promise, subject)))) broken.add(promise.name);
  return [...broken].sort();
}

it('a type without a contract stage is an error that says what to do', () => {
  expect(() => stageOf({ ...listSource(), stage: undefined })).toThrow(/list cannot be tried: its rehearsal\.ts exports no contractStage/);
});

describe('a source', () => {
  it('that is sound breaks nothing', async () => {
    expect(await brokenBy(listSource(), sourcePromises)).toEqual([]);
  });

  it.each([...sourceFlaws, ...spoiledSources])('that $name is seen', async ({ found, breaks }) => {
    expect(
      await brokenBy(
        found,
        sourcePromises.filter(({ name }) => breaks.includes(name)),
      ),
    ).toEqual([...breaks].sort());
    // A flaw that fails everything would only show that nothing runs.
    const others = typePromises.filter(({ name }) => !breaks.includes(name));
    expect((await brokenBy(found, others)).length).toBeLessThan(others.length);
  });

  it('has no promise that nothing is seen to break', () => {
    const seen = new Set([...sourceFlaws, ...spoiledSources].flatMap(({ breaks }) => breaks));
    expect(sourcePromises.map((promise) => promise.name).filter((name) => !seen.has(name))).toEqual([]);
  });
});

/** The same for a target. */
async function brokenByTarget(found: FoundTarget, speaks: (name: string) => boolean): Promise<string[]> {
  const subject = targetCase(found);
  const broken: string[] = [];
  for (const promise of targetPromises(subject).filter(({ name }) => speaks(name)))
    if (await fails(tryTarget(promise, subject))) broken.push(promise.name);
  return broken.sort();
}

const allTargetFlaws = [...targetFlaws, ...(await spoiledTargets())];

describe('a target', () => {
  it('that is sound breaks nothing', async () => {
    expect(await brokenByTarget(deskTarget(), () => true)).toEqual([]);
  });

  it.each(allTargetFlaws)('that $name is seen', async ({ found, breaks }) => {
    expect(await brokenByTarget(found, (name) => breaks.includes(name))).toEqual([...breaks].sort());
    // A flaw that fails everything would only show that nothing runs.
    const others = renderPromises.map(({ name }) => name).filter((name) => !breaks.includes(name));
    expect((await brokenByTarget(found, (name) => others.includes(name))).length).toBeLessThan(others.length);
  });

  it('has no promise that nothing is seen to break', () => {
    const seen = new Set(allTargetFlaws.flatMap(({ breaks }) => breaks));
    expect(allTargetPromises.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
  });
});

/** The same for a way in; the sound ones are the real ones, which test/contract/identity.contract.test.ts tries. */
async function brokenByWay(found: FoundIdentity, speaks: (name: string) => boolean): Promise<string[]> {
  const subject = identityCase(found);
  const broken: string[] = [];
  for (const promise of identityPromises(subject).filter(({ name }) => speaks(name)))
    if (await fails(tryIdentity(promise, subject))) broken.push(promise.name);
  return broken.sort();
}

describe('a way in', () => {
  it.each(identityFlaws)('that $name is seen', async ({ found, breaks }) => {
    expect(await brokenByWay(found, (name) => breaks.includes(name))).toEqual([...breaks].sort());
  });

  it('has no promise that nothing is seen to break', () => {
    const seen = new Set(identityFlaws.flatMap(({ breaks }) => breaks));
    expect(allIdentityPromises.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
  });
});
