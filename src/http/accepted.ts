/** AcceptedType types: in which of its two forms an answer of GraphQL leaves (GraphQL over HTTP). */
import Negotiator from 'negotiator';
import { HubError } from '../../schema/errors.js';
import { JSON_TYPE } from './answer.js';

export interface AcceptedType {
  readonly type: string;
  /** The client names `application/json` alone: its rule is 200 for whatever GraphQL itself has to say. */
  readonly always200: boolean;
}

const [JSON_ALONE, GRAPHQL] = ['application/json', 'application/graphql-response+json'];
const plain: AcceptedType = { type: JSON_TYPE, always200: false };
const named: AcceptedType = { type: JSON_TYPE, always200: true };
const standard: AcceptedType = { type: `${GRAPHQL}; charset=utf-8`, always200: false };

/** NOT_ACCEPTABLE where neither is taken. Without a header, and for any type, it is JSON, as the field's clients expect. */
export function negotiated(accept: string | undefined): AcceptedType {
  if (accept === undefined || accept === '' || accept === '*/*') return plain;
  const found = acceptedOf(accept);
  if (!found) throw new HubError('NOT_ACCEPTABLE');
  return found;
}

/** Of a refusal that comes before the pipeline could say: never one of its own. */
export const negotiatedOrPlain = (accept: string | undefined): AcceptedType => (accept === undefined ? plain : (acceptedOf(accept) ?? plain));

function acceptedOf(accept: string): AcceptedType | null {
  // The one encoding that there is; the library takes a parameter for another type.
  const header = accept.replace(/;\s*charset\s*=\s*"?utf-?8"?/gi, '');
  const [type] = new Negotiator({ headers: { accept: header } }).mediaTypes([JSON_ALONE, GRAPHQL]);
  if (type === undefined) return null;
  if (type === GRAPHQL) return standard;
  return header.toLowerCase().includes(JSON_ALONE) ? named : plain;
}

export const shownStatus = ({ always200 }: AcceptedType, status: number): number => (always200 && status === 400 ? 200 : status);
