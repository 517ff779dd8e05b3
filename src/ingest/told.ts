/** What sources told in their last passes, and where reading stands: for `hub status`. */
import { ruleIds, type RuleId, ruleOf } from '../../schema/rule-catalogue.js';
import { scrub } from '../../schema/spelling/scrub.js';
import { grouped } from '../kit/grouped.js';
import type { Sql } from '../db/sql.js';
import { noticesOf } from './notices.js';
import { storedPlaces } from './place.js';
import { asideByRule } from './stream-standings.js';

export interface Told {
  /** source, kind, how far */
  readonly rereads: readonly (readonly [string, string, string])[];
  /** source, kind, reason, rows */
  readonly asides: readonly (readonly [string, string, string, number])[];
  readonly notices: readonly string[];
}

// What a person reads at once; the rest stands in the log of each run.
const MOST_NOTICES = 20;

export async function toldOf(sql: Sql): Promise<Told> {
  const places = await storedPlaces(sql);
  const notices = places.flatMap(({ source, kind, notices: text }) => noticesOf(text).map(({ message }) => `${source}(${kind}):${scrub(message)}`));
  const more = notices.length - MOST_NOTICES;
  return {
    rereads: places.flatMap(({ source, kind, rereadSince, rereadRows }) =>
      rereadSince === null ? [] : [[source, kind, `重读 ${grouped(rereadRows)} 行,还在进行(${rereadSince} 起)`] as const],
    ),
    asides: (await asideByRule(sql)).map(({ source, kind, rule, rows }) => [source, kind, titleOf(rule), rows] as const),
    notices: more > 0 ? [...notices.slice(0, MOST_NOTICES), `另有 ${more} 条数据源提示`] : notices,
  };
}

/** A rule of an older version has no title any more. */
const titleOf = (rule: string): string => (ruleIds.includes(rule as RuleId) ? `${rule} ${ruleOf(rule as RuleId).title}` : rule);
