/** Record ways: from a record of any kind to how it stands at its targets, to its outward rows and to what it was before. */
import { Int } from 'type-graphql';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { mayDo } from '../../src/access/rights.js';
import type { Row } from '../../src/api.js';
import { addBatchField } from '../engine/dynamic-resolvers.js';
import { prefetch } from '../engine/prefetch.js';
import { selectedNames } from '../engine/selection.js';
import { idOf, type Serialized } from '../engine/serialize.js';
import { logClass } from '../shared-types.js';
import { checkedCount, REVISIONS, revisionsOf } from './revisions.js';
import { RevisionType, StandingType } from './ways-types.js';

type Made = new () => object;

// Rows, targets; findings, records depended on and their rows where something is held back.
const STANDING = { statements: 7, rows: 8, many: 1 };
// Its own row and some of its children, at one or two targets.
const DELIVERIES = { statements: 1, rows: 3, many: 3 };

// The record, its children; of most there are a few versions.
const VERSIONS = {
  statements: 3,
  rows: ({ first }: Readonly<Record<string, unknown>>) =>
    (typeof first === 'number' && first > 0 ? Math.min(first, REVISIONS.most) : REVISIONS.otherwise) + 1,
  many: 4,
};

export function recordWays(to: Made, kind: KindDefinition): void {
  revisions(to, kind);
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

function revisions(to: Made, kind: KindDefinition): void {
  const first = { name: 'first', title: `版本数,新的在前,最多 ${REVISIONS.most}`, type: () => Int, otherwise: REVISIONS.otherwise };
  const spec = { type: () => [RevisionType], title: '各版本改动了什么,新的在前', nullable: true, args: [first], cost: VERSIONS };
  addBatchField<Serialized>(to, 'revisions', spec, async (roots, args: { first: number }, { queries, viewer }) => {
    const count = checkedCount(args.first);
    const found = await queries.ways.versions(kind, [...new Set(roots.map(idOf))], count);
    const shown = new Map([...found].map(([id, versions]) => [id, revisionsOf(kind, versions, count, mayDo(viewer.role, 'personal'))]));
    return roots.map((root) => shown.get(idOf(root)) ?? []);
  });
}
