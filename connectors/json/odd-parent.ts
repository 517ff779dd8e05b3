/** Odd parent: one whose list of children the other side will not give however often it is asked, while those beside it come. */
import { HubError } from '../../schema/errors.js';
import { mayBeLost } from './lost-place.js';

/** What we found wrong ourselves (no list, not given whole) has no cause; a broken answer has one, and may be whole the next time. */
export const isOdd = (error: unknown): error is HubError =>
  mayBeLost(error) || (error instanceof HubError && error.code === 'SOURCE_MALFORMED' && error.cause === undefined);

/** Where no other parent shows that the mapping is right, only the other side's own word is believed. */
export const isLone = (error: HubError): boolean => mayBeLost(error);
