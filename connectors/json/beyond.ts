/** Page beyond the end: an error that a counted page is answered with, and whether it is the other side's way to say that there is none. */
import { HubError } from '../../schema/errors.js';
import { BusinessError } from './business-error.js';
import { HttpStatus } from './http-status.js';
import type { List } from './list.js';
import { isUnknown } from './lost-place.js';
import { counted, type ListPaths } from './paging.js';
import { isComplete } from './turn.js';
import type { Walk } from './walk.js';

export const NOTHING: List = {
  items: [],
  next: null,
  nextUnsaid: false,
  more: null,
  total: null,
  hints: { total: null, pages: null, more: false, next: false },
  notices: [],
};

/** @param before what was seen ahead of the page that was answered so */
export function isBeyond(error: unknown, at: ListPaths, before: Walk): boolean {
  if (before.next === null || counted(at) === undefined) return false;
  const cause = causeOf(error);
  const says = isUnknown(cause) || isSaid(cause);
  if (at.totals !== undefined || (before.total === null && before.hinted === null)) return at.totals === undefined ? isSaid(cause) : says;
  return isComplete(before) && (says || (isFault(cause) && !isCapped(before)));
}

const isSaid = (error: unknown): boolean => isAnswered(error) && (error as { cause: BusinessError }).cause.beyond;
const isAnswered = (error: unknown): error is HubError =>
  error instanceof HubError && error.code !== 'SOURCE_REFUSED' && error.cause instanceof BusinessError && !error.cause.busy;

// Counting past its last row, a service may stumble without a word of why.
const isFault = (error: unknown): boolean =>
  isAnswered(error) || (error instanceof HubError && error.cause instanceof HttpStatus && error.cause.status === 500);

// A first page of 100 rows in all may be a page that is capped at 100: then a fault is no proof.
const isCapped = ({ pages, full }: Walk): boolean => pages < 2 && full % 10 === 0;

// A place that is lost is told as such, and is a page that is not there all the same.
const causeOf = (error: unknown): unknown => (error instanceof HubError && error.cause instanceof HubError ? error.cause : error);
