/** Check context: what a row is checked against, the city's districts and bodies, today, and the profiles of the targets that take its kind. */
import type { Finding, KindDefinition } from '../../schema/kind/kind-definition.js';
import { relaxedBy } from '../../schema/profile/check.js';
import type { HubConfig } from '../config/shape.js';
import type { IngestPorts } from '../ingest/ports.js';
import { type HubClock, today } from '../kit/clock.js';
import { check, type ProfileCheck } from './check.js';

export interface ValidationContext {
  readonly check: IngestPorts['check'];
  /** Fields of a kind for which one of the profiles decides whether they must be filled. */
  readonly relaxed: (kind: KindDefinition) => ReadonlySet<string>;
}

export function validationContext(config: Pick<HubConfig, 'city' | 'targets'>, kinds: readonly KindDefinition[], clock: HubClock): ValidationContext {
  const { districts, departments, zone } = config.city;
  const areas = new Map(districts.map((district) => [district.code, district.areaNumber]));
  const checksByKind = new Map(
    kinds.map((kind): [KindDefinition, readonly ProfileCheck[]] => {
      const taking = config.targets.filter((target) => target.kinds.includes(kind.name));
      return [kind, taking.map(({ name, profile }) => ({ target: name, profile }))];
    }),
  );
  const relaxed = new Map(
    [...checksByKind].map(([kind, checks]) => [
      kind,
      relaxedBy(
        checks.map(({ profile }) => profile),
        kind,
      ),
    ]),
  );
  return {
    check: (kind, row): Finding[] =>
      check(kind, row.content, row.findings, {
        areaNumber: areas.get(row.district ?? '') ?? null,
        today: today(clock, zone),
        bodyName: (uscc) => departments.get(uscc)?.name ?? null,
        children: row.children,
        profileChecks: checksByKind.get(kind) ?? [],
        zone,
      }),
    relaxed: (kind) => relaxed.get(kind) ?? new Set(),
  };
}
