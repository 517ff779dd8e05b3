/** Notices of units that were read off a heading: `config check` says which, so that a person may say otherwise. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Path } from './faults.js';
import { type Tree, tree } from './tree.js';
import { unitsOf } from './value-forms.js';

export interface HeadingNotice {
  readonly path: Path;
  readonly message: string;
}

export function headingNotices(file: Tree, kinds: readonly KindDefinition[]): HeadingNotice[] {
  const sources = Array.isArray(file.sources) ? file.sources.map(tree) : [];
  return sources.flatMap((source, i) =>
    Object.entries(tree(source.kinds)).flatMap(([name, raw]) => {
      const kind = kinds.find((each) => each.name === name);
      const mapping = tree(raw);
      const lists = (kind?.children ?? []).map(
        (child) => [['children', child.name], tree(tree(mapping.children)[child.name]), child.fields] as const,
      );
      return [[[], mapping, kind?.fields ?? []] as const, ...lists].flatMap(([below, at, fields]) =>
        Object.entries(unitsOf(tree(at.fields) as Record<string, string>, tree(at.units) as Record<string, string>, fields)).flatMap(
          ([field, unit]) =>
            Object.hasOwn(tree(at.units), field) || unit === '元'
              ? []
              : { path: ['sources', i, 'kinds', name, ...below, 'fields', field], message: `按字段名读作以${unit}计;不是的,请在 units 中写明` },
        ),
      );
    }),
  );
}
