/** Code of the error that a step ends with; none of it may hold a word of the provider's. */
import { expect } from 'vitest';
import { HubError } from '../../../schema/errors.js';
import { CANARY } from '../../../connectors/identity/contract-stage.js';

export async function errorOf(work: Promise<unknown>): Promise<HubError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(HubError);
  const { message, details } = error as HubError;
  for (const word of CANARY.split(' ')) expect(`${message} ${JSON.stringify(details)}`).not.toContain(word);
  return error as HubError;
}

export const codeOf = async (work: Promise<unknown>): Promise<string> => (await errorOf(work)).code;
