/** Ways from a record: to its outward rows, to where it stands, to what it was. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { addBatchField } from '../engine/dynamic-resolvers.js';
import { idOf, type Serialized } from '../engine/serialize.js';
import { selectedNames } from '../engine/selection.js';
import { prefetch } from '../engine/prefetch.js';
import { deliveryColumns } from '../logs/logs-resolver.js';
import { logClass } from '../shared-types.js';
import { RevisionType, StandingType } from './ways-types.js';

// Most records have one row at one target; joint inspections one for each unit.
const FEW = { statements: 1, rows: 3, many: 3 };
const STANDING = { statements: 4, rows: 5, many: 1 };
const REVISIONS = { statements: 2, rows: 4, many: 3 };

export function addWays(to: new () => object, kind: KindDefinition): void {
  addBatchField<Serialized>(
    to,
    'standing',
    { type: () => [StandingType], title: '在各推送目标处的状态、原因与下一步', nullable: true, cost: STANDING, right: 'logs' },
    async (roots, _args, { queries }) => {
      const found = await queries.standings(kind, roots.map(idOf));
      return roots.map((root) => found.get(idOf(root)) ?? []);
    },
  );
  addBatchField<Serialized>(
    to,
    'deliveries',
    { type: () => [logClass('deliveries')], title: '上报行', nullable: true, cost: FEW, right: 'logs' },
    async (roots, _args, context, node) => {
      const rows = await context.queries.records.deliveries(roots.map(idOf), deliveryColumns(selectedNames(node, [])));
      await prefetch([...rows.values()].flat(), 'Delivery', context, node, [[]]);
      return roots.map((root) => rows.get(idOf(root)) ?? []);
    },
  );
  addBatchField<Serialized>(
    to,
    'revisions',
    { type: () => [RevisionType], title: '旧版本,新的在前', nullable: true, cost: REVISIONS, right: 'records' },
    async (roots, _args, { queries }) => {
      const found = await queries.records.revisions(kind, roots.map(idOf));
      return roots.map((root) => found.get(idOf(root)) ?? []);
    },
  );
}
