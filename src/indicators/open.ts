/** Figures and quality, bound to a viewer. */
import type { City, Viewer } from '../../schema/organisation.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Catalogue, Indicators, Logs } from '../api.js';
import type { Database } from '../db/database.js';
import { type HubClock, today } from '../kit/clock.js';
import { catalogueChangesOf } from './catalogue/changes.js';
import { enterpriseLoadOf } from './catalogue/enterprise-load.js';
import { unclaimedOf } from './catalogue/facts.js';
import { unclaimedCounts } from './catalogue/unclaimed-counts.js';
import { alertResponseOf } from './alert-response.js';
import { figureSeriesOf } from './series/figure-series.js';
import { figuresOf } from './figures.js';
import type { CountingTarget } from './measures.js';
import { qualityOf } from './quality.js';
import { loadOf } from './ratios/load.js';
import { ratioOf } from './ratios/ratio-of.js';
import type { RatioScope } from './ratios/scope.js';

export interface IndicatorOptions {
  readonly db: Database;
  readonly city: City;
  readonly kinds: readonly KindDefinition[];
  readonly clock: HubClock;
  readonly targets: readonly CountingTarget[];
}

export function openIndicators({ db, city, kinds, clock, targets }: IndicatorOptions): (viewer: Viewer) => Pick<Logs, 'quality' | 'figures'> {
  const names = targets.map(({ name }) => name);
  const figures = { db, city, kinds, targets };
  return (viewer) => ({
    quality: (period) => db.read((sql) => qualityOf(sql, { city, kinds, targets: names }, viewer, period), 'aside'),
    figures: (year, asOf, wanted) => figuresOf(figures, viewer, year, asOf, wanted, today(clock, city.zone)),
  });
}

export interface RatioOptions extends Omit<RatioScope, 'viewer'> {
  readonly clock: HubClock;
}

export function openRatios({ clock, ...at }: RatioOptions): (viewer: Viewer) => Indicators {
  return (viewer) => {
    const scope = { ...at, viewer };
    return {
      ratio: (indicator, request) => ratioOf(scope, indicator, request, today(clock, at.city.zone)),
      load: (indicator, groups) => loadOf(scope, indicator, groups),
      figureSeries: (request) => figureSeriesOf(scope, request, today(clock, at.city.zone)),
      alertResponse: (request) => alertResponseOf(scope, request, today(clock, at.city.zone)),
    };
  };
}

export function openCatalogue(at: Omit<RatioScope, 'viewer'>): (viewer: Viewer) => Catalogue {
  return (viewer) => {
    const scope = { ...at, viewer };
    return {
      unclaimed: () => at.db.read((sql) => unclaimedOf(sql, scope), 'aside'),
      unclaimedCounts: (byDepartment) => at.db.read((sql) => unclaimedCounts(sql, scope, byDepartment), 'aside'),
      changes: (since, district) => at.db.read((sql) => catalogueChangesOf(sql, scope, since, district), 'aside'),
      enterpriseLoad: (request) => at.db.read((sql) => enterpriseLoadOf(sql, scope, request), 'aside'),
    };
  };
}
