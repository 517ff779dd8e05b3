/** Rows of every kind for tests that walk the definitions: one of each district, and one that has neither district nor department. */
import type { FieldDefinition, KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds } from '../../schema/registry.js';
import type { Row } from '../../src/api.js';
import { type openStage, row } from './stage.js';

export const OWNERS = [
  { district: 'echeng', department: 'd1' },
  { district: 'huarong', department: '' },
  { district: '', department: '' },
  { district: 'gone', department: 'unlisted' },
] as const;

/** Ids are `${kind.name}0`, `${kind.name}1`, …, in the order of the owners. */
export async function fillEveryKind(stage: Pick<Awaited<ReturnType<typeof openStage>>, 'insert'>): Promise<readonly KindDefinition[]> {
  const kinds = await loadKinds();
  for (const kind of kinds) {
    await stage.insert(
      kind.table,
      OWNERS.map(({ district, department }, n) => ({
        ...row(`${kind.name}${n}`, district, { ...contentOf(kind.fields, n), ...referencesOf(kind, n) }),
        department,
        day: n === 2 ? null : `2022-01-0${n + 1}`,
        changedAt: n === 1 ? null : '2022-01-01T00:00:00.000Z',
      })),
    );
    for (const child of kind.children) {
      const children = OWNERS.map((_, n) => ({ parentId: `${kind.name}${n}`, position: n, childKey: `${n}`, ...contentOf(child.fields, n) }));
      await stage.insert(child.table, children);
    }
  }
  return kinds;
}

const contentOf = (fields: readonly FieldDefinition[], n: number): Row =>
  Object.fromEntries(fields.map((field) => [field.name, n === 1 && !field.required ? null : sampleOf(field, n)]));

function sampleOf({ storedAs, shape, choices, max }: FieldDefinition, n: number): string | number {
  if (storedAs === 'whole') return n;
  if (shape === 'choice') return Object.keys(choices ?? {})[n % Object.keys(choices ?? {}).length] as string;
  if (shape === 'day') return `2022-01-0${n + 1}`;
  if (shape === 'moment') return `2022-01-0${n + 1}T00:00:00.000Z`;
  return `${n}值`.slice(0, max);
}

const referencesOf = (kind: KindDefinition, n: number): Row =>
  Object.fromEntries(kind.references.map(({ column, to }) => [column, `${to().name}${(n + 1) % OWNERS.length}`]));
