/** Columns and values of MariaDB and MySQL: what a column's type is by the server's own description, and each value as the server shows it. */
// Its names are not seen by the loader of modules, the default is.
import mysql2, { type FieldPacket, type TypeCastField, type TypeCastNext } from 'mysql2';
import type { Column, ColumnKind } from './database.js';
import { SORTED_BYTES } from './column-types.js';
import { Decimal, type SourceValue } from './values.js';

const { Types } = mysql2;
const ENUM_FLAG = 256;
const SET_FLAG = 2048;
const BINARY = 63;
const MOST_KEY_BYTES = 64;

const KINDS: Readonly<Record<number, ColumnKind>> = {
  [Types.TINY]: 'integer',
  [Types.SHORT]: 'integer',
  [Types.INT24]: 'integer',
  [Types.LONG]: 'integer',
  [Types.LONGLONG]: 'integer',
  [Types.YEAR]: 'time',
  [Types.BIT]: 'bits',
  [Types.DECIMAL]: 'decimal',
  [Types.NEWDECIMAL]: 'decimal',
  [Types.FLOAT]: 'float',
  [Types.DOUBLE]: 'float',
  [Types.DATE]: 'date',
  [Types.NEWDATE]: 'date',
  [Types.DATETIME]: 'moment',
  [Types.TIMESTAMP]: 'moment',
  [Types.TIME]: 'time',
  [Types.NULL]: 'any',
  [Types.JSON]: 'json',
  [Types.ENUM]: 'enumeration',
  [Types.SET]: 'enumeration',
  [Types.GEOMETRY]: 'geometry',
};

/** The driver has more of a column than its types say. */
interface Described extends FieldPacket {
  readonly columnType: number;
  readonly characterSet: number;
  readonly columnLength: number;
  readonly extendedFormat?: string;
  readonly extendedTypeName?: string;
}

export function columnOf(packet: FieldPacket): Column {
  const field = packet as Described;
  const kind = kindOf(field);
  return { name: field.name, kind, type: typeName(field, kind) };
}

function kindOf({ columnType, characterSet, columnLength, flags, extendedFormat, extendedTypeName }: Described): ColumnKind {
  const known = KINDS[columnType];
  if (known) return known;
  if (extendedFormat === 'json') return 'json';
  const bits = Number(flags);
  if (bits & (ENUM_FLAG | SET_FLAG)) return 'enumeration';
  if (characterSet === BINARY) return columnLength === 1 ? 'byte' : columnLength <= MOST_KEY_BYTES ? 'bytes' : 'long bytes';
  // A UUID or an address is written in one form only.
  return columnLength > SORTED_BYTES && extendedTypeName === undefined ? 'long text' : 'text';
}

function typeName({ columnType, flags }: Described, kind: ColumnKind): string {
  if (kind === 'json') return 'JSON';
  if (kind === 'byte' || kind === 'bytes' || kind === 'long bytes')
    return columnType === Types.STRING ? 'BINARY' : columnType === Types.VAR_STRING ? 'VARBINARY' : 'BLOB';
  if (kind === 'enumeration') return Number(flags) & SET_FLAG ? 'SET' : 'ENUM';
  return (Types as unknown as Readonly<Record<number, string>>)[columnType] ?? String(columnType);
}

/** @param next the driver's own reading, which tells bytes from texts */
export function shownValue(field: TypeCastField, next: TypeCastNext): SourceValue {
  switch (field.type as string) {
    case 'TINY':
    case 'SHORT':
    case 'INT24':
    case 'LONG':
    case 'LONGLONG':
    case 'YEAR':
      return integer(field.string('ascii'));
    case 'DECIMAL':
    case 'NEWDECIMAL':
      return decimal(field.string('ascii'));
    case 'BIT':
      return bits(field.buffer());
    case 'JSON':
      return field.string('utf8');
    case 'VARCHAR':
    case 'VAR_STRING':
    case 'STRING':
    case 'TINY_BLOB':
    case 'MEDIUM_BLOB':
    case 'LONG_BLOB':
    case 'BLOB':
    case 'ENUM':
    case 'SET':
      return ownBytes(next() as SourceValue);
    case 'GEOMETRY':
    case 'VECTOR':
      return ownBytes(field.buffer());
    default:
      // As the server prints it: a number of the runtime would have other digits.
      return field.string('ascii');
  }
}

function integer(text: string | null): SourceValue {
  if (text === null) return null;
  // ZEROFILL is shown, and compares as a number.
  if (/^0\d/.test(text)) return new Decimal(text);
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

// A Buffer writes itself into JSON in its own way.
const ownBytes = (value: SourceValue): SourceValue => (value instanceof Uint8Array ? new Uint8Array(value) : value);

const decimal = (text: string | null): Decimal | null => (text === null ? null : new Decimal(text));

function bits(bytes: Buffer | null): bigint | null {
  return bytes === null ? null : BigInt(`0x${bytes.toString('hex') || '0'}`);
}
