/** What CAS answers to a ticket: whose it is, or why it is nobody's. Anything that is not exactly one of the two is neither. */
import { nameOf, subjectOf } from '../told.js';
import { readXml, XmlFault, type XmlText } from './xml.js';

export type CasAnswer =
  | { readonly outcome: 'USER'; readonly user: string; readonly name: string | null }
  /** By the code of the protocol (`INVALID_TICKET`); its text is not kept. */
  | { readonly outcome: 'FAILURE'; readonly code: string };

const ROOT = 'serviceResponse';
const SUCCESS = `${ROOT}/authenticationSuccess`;
const FAILURE = `${ROOT}/authenticationFailure`;
const USUAL_NAMES = ['displayName', 'name', 'cn'];

/** @param nameAttribute where the person's name stands, if not where it usually does */
export function readAnswer(text: string, nameAttribute?: string): CasAnswer {
  const found = readXml(text);
  const at = (path: string): XmlText[] => found.filter((each) => each.path === path);
  const [successes, failures] = [at(SUCCESS), at(FAILURE)];
  if (successes.length + failures.length !== 1) throw new XmlFault('neither a success nor a failure');
  const failure = failures[0];
  if (failure) return { outcome: 'FAILURE', code: (failure.attributes.code ?? '').trim() };
  const users = at(`${SUCCESS}/user`);
  // Spaces around it are the layout of the XML; those in it are the user's.
  const user = users.length === 1 && !found.some(({ path }) => path.startsWith(`${SUCCESS}/user/`)) ? subjectOf(users[0]?.text.trim()) : null;
  if (user === null) throw new XmlFault('no user');
  const attribute = (name: string): string | null => nameOf(at(`${SUCCESS}/attributes/${name}`)[0]?.text);
  const name = (nameAttribute ? [nameAttribute] : USUAL_NAMES).map(attribute).find((each) => each !== null) ?? null;
  return { outcome: 'USER', user, name };
}

/** The ticket of a session that ended at the server (`logoutRequest`, SAML in form only); null where it is no such request. */
export function readLogout(body: string): string | null {
  const text = new URLSearchParams(body).get('logoutRequest');
  if (text === null) return null;
  try {
    const indices = readXml(text).filter(({ path }) => path === 'LogoutRequest/SessionIndex');
    return indices.length === 1 ? indices[0]?.text.trim() || null : null;
  } catch {
    return null;
  }
}
