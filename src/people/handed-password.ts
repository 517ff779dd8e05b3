/** Handed password: one to be handed over, with its hash; made before the transaction that stores it, for everybody who writes would wait for the hash. */
import { hashed } from './hashing.js';
import { newPassword } from '../kit/secrets.js';

export interface HandedPassword {
  readonly password: string;
  readonly hash: string;
}

/** @param password one that is known already; null: none is needed, for another system vouches for the person @param numbers of its hash */
export async function handedPassword(password: string | null = newPassword(), numbers?: string): Promise<HandedPassword | null> {
  return password === null ? null : { password, hash: await hashed(password, numbers) };
}
