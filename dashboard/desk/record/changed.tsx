/** One change of a revision in words: codes by their titles, moments by the city's clock, children by their number. */
import { type Definitions, type Kind, optionsOf, useDefinitions } from '../frame/definitions.js';
import { momentText } from '../session/clock.js';
import { useMay } from '../session/use-session.js';
import type { Change } from './shapes.js';

export function Changed({ kind, change: { field, title, before, after } }: { kind: Kind; change: Change }) {
  const definitions = useDefinitions();
  const personal = useMay('personal');
  const own = kind.fields.find(({ name }) => name === field);
  if (own && own.protection !== 'PUBLIC' && !personal) return <li>{title}:已改动,您的角色不能查看内容</li>;
  // Two masks may look alike.
  if (before === after)
    return (
      <li>
        {title}:已改动({before ?? '空'})
      </li>
    );
  const words = (value: string | null): string => (value === null || value === '' ? '(空)' : wordsOf(definitions, kind, field, value));
  return (
    <li>
      {title}:{words(before)} → {words(after)}
    </li>
  );
}

function wordsOf(definitions: Definitions, kind: Kind, name: string, value: string): string {
  if (kind.children.some((child) => child.name === name)) return `${value} 条`;
  if (name === 'district') return definitions.districts?.find(({ code }) => code === value)?.name ?? value;
  if (name === 'department') return definitions.departments?.find(({ uscc }) => uscc === value)?.name ?? value;
  const field = kind.fields.find((each) => each.name === name);
  if (field?.type === 'Moment') return momentText(value) || value;
  return (field && optionsOf(definitions, field)?.find((option) => option.value === value)?.label) ?? value;
}
