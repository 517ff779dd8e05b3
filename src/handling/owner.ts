/** Owner of a district's alert steps: the desk where the configuration says so, or where no source of the district maps them; else that source. */
import { handling } from '../../schema/handling.js';

export interface StepOwner {
  readonly by: 'DESK' | 'SOURCE';
  /** Its name; null: the desk. */
  readonly source: string | null;
}

/** What of a configured stream says for which districts it speaks. */
export interface SpeakingStream {
  readonly source: string;
  readonly kind: { readonly name: string };
  readonly district:
    | { readonly fixed: string }
    | { readonly values: Readonly<Record<string, string>> }
    | { readonly byDepartment: true }
    | { readonly byArea: string };
}

export type OwnerOf = (district: string) => StepOwner;

const OURS: StepOwner = { by: 'DESK', source: null };

export function openOwners(streams: readonly SpeakingStream[], named: readonly string[]): OwnerOf {
  const speaking = streams.filter(({ kind }) => kind.name === handling.steps.kind);
  const ours = new Set(named);
  return (district) => {
    if (ours.has(district)) return OURS;
    const found = speaking.find((stream) => speaksFor(stream, district));
    return found ? { by: 'SOURCE', source: found.source } : OURS;
  };
}

/** A source that tells districts apart by departments may speak for each. */
function speaksFor({ district: rule }: SpeakingStream, district: string): boolean {
  if ('fixed' in rule) return rule.fixed === district;
  return 'byDepartment' in rule || ('values' in rule && Object.values(rule.values).some((code) => code === district));
}
