/** Record ways: from a record of any kind to how it stands at its targets and to its outward rows. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Row } from '../../src/api.js';
import { addBatchField } from '../engine/dynamic-resolvers.js';
import { prefetch } from '../engine/prefetch.js';
import { selectedNames } from '../engine/selection.js';
import { idOf, type Serialized } from '../engine/serialize.js';
import { logClass } from '../shared-types.js';
import { StandingType } from './ways-types.js';

type Made = new () => object;

// Rows, targets; findings, records depended on and their rows where something is held back.
const STANDING = { statements: 7, rows: 8, many: 1 };
// Its own row and some of its children, at one or two targets.
const DELIVERIES = { statements: 1, rows: 3, many: 3 };

export function recordWays(to: Made, kind: KindDefinition): void {
  if (kind.origin !== 'district') return;
  const standing = { type: () => [StandingType], title: '在各推送目标的状况:为什么还没有合格,该做什么', nullable: true, cost: STANDING };
  addBatchField<Serialized>(to, 'standing', standing, async (roots, _args, { queries }) => {
    const found = await queries.standing(kind, [...new Set(roots.map(idOf))]);
    return roots.map((root) => found.get(idOf(root)) ?? []);
  });
  const deliveries = { type: () => [logClass('deliveries')], title: '上报行:各推送目标的主行与子表行', nullable: true, cost: DELIVERIES };
  addBatchField<Serialized>(to, 'deliveries', deliveries, async (roots, _args, context, node) => {
    const found = await context.queries.ways.deliveries([...new Set(roots.map(idOf))], [...selectedNames(node, [])]);
    await prefetch([...found.values()].flat(), 'Delivery', context, node, [[]]);
    return roots.map((root) => found.get(idOf(root)) ?? ([] as Row[]));
  });
}
