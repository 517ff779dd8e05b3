/**
 * XML of CAS, read strictly: texts by the path of their elements, prefixes aside (they are the server's own affair). A document type is
 * refused, so no entity is ever expanded but the five of XML itself.
 */
import { SaxesParser } from 'saxes';

export interface XmlText {
  /** Local names from the root down, as `serviceResponse/authenticationSuccess/user`. */
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of elements in it. */
  readonly text: string;
}

export class XmlFault extends Error {}

// What CAS answers is some six deep and has some dozens of elements.
const DEEPEST = 16;
const MOST = 2_000;

/** Every element in the order of their ends; XmlFault where it is not well-formed, has a document type, or is no answer of this kind at all. */
export function readXml(text: string): XmlText[] {
  const parser = new SaxesParser();
  const open: { path: string; attributes: Record<string, string>; text: string }[] = [];
  const found: XmlText[] = [];
  const refuse = (why: string): never => {
    throw new XmlFault(why);
  };
  parser.on('error', (error) => refuse(error.message));
  parser.on('doctype', () => refuse('a document type'));
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= DEEPEST || found.length >= MOST) refuse('too deep or too long');
    const above = open.at(-1);
    open.push({ path: above ? `${above.path}/${localName(name)}` : localName(name), attributes: { ...attributes }, text: '' });
  });
  const add = (more: string): void => {
    const element = open.at(-1);
    if (element) element.text += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void found.push(open.pop() as XmlText));
  parser.write(text).close();
  return found;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
