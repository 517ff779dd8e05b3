/** Check of how a mapping says that values are written: layouts of times, units of amounts, texts that every row has or that stand in for none. */
import { fold } from '../../schema/kind/fold.js';
import type { FieldDefinition } from '../../schema/kind/kind-definition.js';
import { isPlaceholder } from '../../schema/placeholders.js';
import { layoutFault } from '../../schema/spelling/layouts.js';
import { headingUnit } from '../../schema/spelling/unit-words.js';
import { unitNamed, unitNames } from '../../schema/spelling/units.js';
import { type Faults, listOfNames, type Path } from './faults.js';
import { type Tree, tree } from './tree.js';

/** The name in `formats` that stands for the mapping's change time. */
const CHANGED_AT = 'changedAt';

export function checkForms(mapping: Tree, fields: ReadonlyMap<string, FieldDefinition>, at: Path, faults: Faults): void {
  const mapped = tree(mapping.fields);
  checkFormats(mapping, fields, at, faults);
  for (const { name, text, path, field } of texts(mapping, 'units', fields, at, faults)) {
    if (!field.measure) faults.add(path, `${field.title}不是金额或比例,没有单位`);
    else if (unitNamed(field.measure, text) === null) faults.add(path, `不认识单位 ${text}${listOfNames(unitNames(field.measure))}`);
    else if (!Object.hasOwn(mapped, name)) faults.add(path, `字段 ${name} 没有在 fields 中对应`);
  }
  for (const field of fields.values()) checkHeading(mapping, field, at, faults);
  for (const { name, text, path, field } of texts(mapping, 'constants', fields, at, faults)) {
    if (Object.hasOwn(mapped, name)) faults.add(path, `字段 ${name} 已在 fields 中对应,fields 与 constants 只能写一处;空时才取的值写在 defaults`);
    checkText(field, text, path, faults);
  }
  for (const { name, text, path, field } of texts(mapping, 'defaults', fields, at, faults)) {
    if (Object.hasOwn(tree(mapping.constants), name)) faults.add(path, `字段 ${name} 已有固定值,constants 与 defaults 只能写一处`);
    checkText(field, text, path, faults);
  }
}

function checkFormats(mapping: Tree, fields: ReadonlyMap<string, FieldDefinition>, at: Path, faults: Faults): void {
  const formats = Object.entries(tree(mapping.formats));
  for (const [name, layout] of formats) {
    const path = [...at, 'formats', name];
    const field = fields.get(name);
    const isChange = name === CHANGED_AT && 'key' in mapping;
    if (isChange && typeof mapping.changedAt !== 'string') faults.add(path, '没有写明变更时间字段 changedAt');
    else if (!isChange && !field) faults.add(path, `没有名为 ${name} 的日期或时间字段;变更时间写作 changedAt`);
    else if (field && field.shape !== 'day' && field.shape !== 'moment') faults.add(path, `${field.title}不是日期或时间,没有写法可定`);
    else if (field && !Object.hasOwn(tree(mapping.fields), name)) faults.add(path, `字段 ${name} 没有在 fields 中对应`);
    const fault = typeof layout === 'string' ? layoutFault(layout) : null;
    if (fault !== null) faults.add(path, fault);
  }
}

/** A heading that names a unit is believed where it is plain, and must be explained where it is not. */
function checkHeading(mapping: Tree, field: FieldDefinition, at: Path, faults: Faults): void {
  const raw = tree(mapping.fields)[field.name];
  if (!field.measure || typeof raw !== 'string') return;
  const heading = headingUnit(field.measure, raw);
  const text = tree(mapping.units)[field.name];
  const unit = typeof text === 'string' ? unitNamed(field.measure, text) : null;
  if (heading === null) return;
  if (heading.sure && unit !== null && unit !== heading.unit)
    faults.add([...at, 'units', field.name], `字段名“${raw}”写的是${heading.unit},与 ${unit} 不符:请核对数据,两处写成一样`);
  if (!heading.sure && text === undefined)
    faults.add([...at, 'fields', field.name], `字段名“${raw}”像是带有单位,请在 units 中写明,如 units: { ${field.name}: ${heading.unit ?? '元'} }`);
}

/** What headings say of units, by field, beside what the mapping says. */
export function unitsOf(fields: Readonly<Record<string, string>>, units: Readonly<Record<string, string>>, definitions: readonly FieldDefinition[]) {
  const found: Record<string, string> = {};
  for (const { name, measure } of definitions) {
    const raw = fields[name];
    if (!measure || raw === undefined) continue;
    const unit = units[name] === undefined ? headingUnit(measure, raw)?.unit : unitNamed(measure, units[name]);
    // Said of every amount: a source that can see headings compares them.
    if (unit || measure === 'amount') found[name] = unit ?? '元';
  }
  return found;
}

interface Text {
  readonly name: string;
  readonly text: string;
  readonly path: Path;
  readonly field: FieldDefinition;
}

function texts(mapping: Tree, key: string, fields: ReadonlyMap<string, FieldDefinition>, at: Path, faults: Faults): Text[] {
  return Object.entries(tree(mapping[key])).flatMap(([name, text]) => {
    const path = [...at, key, name];
    const field = fields.get(name);
    if (!field) faults.add(path, `没有名为 ${name} 的字段${listOfNames(fields.keys())}`);
    return field && typeof text === 'string' ? [{ name, text, path, field }] : [];
  });
}

function checkText(field: FieldDefinition, given: string, path: Path, faults: Faults): void {
  const text = fold(given);
  const { problem } = field.read(text, 'UTC');
  if (problem) faults.add(path, `${given}:${problem.message}${listOfNames(Object.keys(field.choices ?? {}))}`);
  else if (isPlaceholder(field.shape, text)) faults.add(path, `${given} 是占位内容,请写真实的值,或不写`);
}
