/** Documents of kinds: for each kind the desk's list, record and count, made from its definition when the hub starts; no kind is known by name. */
import type { FieldDefinition, KindDefinition, ReferenceDefinition } from '../../schema/kind/kind-definition.js';
import { reversesOf } from '../../schema/kind/reverses.js';
import { titleName } from '../../schema/kind/titles.js';

export interface DeskDocument {
  /** `list:itemClaim`, by which the page finds it. */
  readonly name: string;
  readonly text: string;
}

// A list shows no long texts, and their bytes would be most of a page.
const LIST_CHARACTERS = 300;
const REVISIONS = 20;

/** Personal and sensitive fields only for whoever asks for them: to others they are refused. */
const selected = (field: FieldDefinition): string => {
  const names = [field.apiName, titleName(field)].filter((name) => name !== null);
  return names.map((name) => (field.protection === 'public' ? name : `${name} @include(if: $personal)`)).join(' ');
};

const fieldsOf = (fields: readonly FieldDefinition[]): string => fields.map(selected).join(' ');
const PLACE = 'district { code name } department { uscc name }';

/** What a record is called: its titles and names, else its key. */
function namesOf(kind: KindDefinition): string {
  const open = kind.fields.filter(({ protection }) => protection === 'public');
  const named = open.filter(({ search }) => search === 'title' || search === 'name');
  const key = open.filter(({ name }) => kind.naturalKey.includes(name));
  return [...new Set([...named, ...key].map(({ apiName }) => apiName))].join(' ');
}

function listOf(kind: KindDefinition): string {
  const { typeName, plural, fields } = kind;
  const shown = fields.filter(({ max }) => max <= LIST_CHARACTERS);
  const variables = `$filter: ${typeName}Filter, $orderBy: [${typeName}Order!], $first: Int, $after: String, $last: Int, $before: String`;
  const taken = 'filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before';
  return `query List${typeName}(${variables}${personalOf(shown)}) {
  rows: ${plural}(${taken}) {
    nodes { id identity revision ${PLACE} ${fieldsOf(shown)} }
    pageInfo { startCursor endCursor hasPreviousPage hasNextPage }
  }
}`;
}

const personalOf = (fields: readonly FieldDefinition[]): string =>
  fields.some(({ protection }) => protection !== 'public') ? ', $personal: Boolean!' : '';

const countOf = ({ typeName, plural }: KindDefinition): string => `query Count${typeName}($filter: ${typeName}Filter) {
  rows: ${plural}(filter: $filter) { totalCount }
}`;

const referenceOf = ({ name, to }: ReferenceDefinition): string => `    ${name} { id identity ${namesOf(to())} }`;

const FINDINGS = 'issues { id field label message remedy rule severity target value foundAt }';
const DELIVERED = [
  'standing { target state reason sentence next }',
  'deliveries { id target tableName part state reason code field message verdict revision day dueAt updatedAt batch { id number state sentAt } }',
];

function recordOf(kind: KindDefinition): string {
  const { name, typeName, fields, children, references, origin } = kind;
  const all = [...fields, ...children.flatMap((child) => child.fields)];
  const chain = [`revisions(first: ${REVISIONS}) { revision ingestedAt changedAt withdrawn changes { field title before after } }`];
  const logs = [FINDINGS, ...(origin === 'district' ? DELIVERED : [])].map((part) => part.replace(' {', ' @include(if: $logs) {'));
  return `query Record${typeName}($id: ID!, $logs: Boolean!${personalOf(all)}) {
  record: ${name}(id: $id) {
    id identity source revision outdated changedAt ingestedAt ${PLACE}
    ${fieldsOf(fields)}
${[...children.map((child) => `    ${child.name} { ${fieldsOf(child.fields)} }`), ...references.map(referenceOf)].join('\n')}
    ${[...chain, ...logs].join('\n    ')}
  }
}`;
}

// As they came in, the latest: in any other order all that lean on a record would be read for these few.
const LEANING = 5;

/** What leans on a record, by the definitions of the others. */
function leaningOf(kind: KindDefinition, kinds: readonly KindDefinition[]): string {
  const lists = reversesOf(kind, kinds).map(
    ({ name, from }) => `    ${name}(last: ${LEANING}) { nodes { id identity ${namesOf(from)} } pageInfo { hasPreviousPage } }`,
  );
  return `query Leaning${kind.typeName}($id: ID!) {
  record: ${kind.name}(id: $id) {
    id
${lists.join('\n')}
  }
}`;
}

export const deskDocuments = (kinds: readonly KindDefinition[]): readonly DeskDocument[] =>
  kinds.flatMap((kind) => [
    ...(reversesOf(kind, kinds).length > 0 ? [{ name: `leaning:${kind.name}`, text: leaningOf(kind, kinds) }] : []),
    { name: `list:${kind.name}`, text: listOf(kind) },
    { name: `record:${kind.name}`, text: recordOf(kind) },
    { name: `count:${kind.name}`, text: countOf(kind) },
  ]);
