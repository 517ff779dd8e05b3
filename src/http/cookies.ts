/**
 * Cookies of ours: on https `__Host-hub`, Secure; on loopback and said-insecure http `hub-PORT`: Chromium 109 and its kin keep no cookie with the
 * prefix that comes by http, from loopback either. Browsers take a cookie of one port for those of
 * all, and a neighbour's system, or a second hub, must not sign people out: where the port is not the one that https has anyway it stands in the
 * name. One that is there twice, or looks like none of ours, is none.
 */
export interface CookieForm {
  readonly name: string;
  readonly secure: boolean;
}

export const HTTPS_PORT = 443;

/** @param secure whether the origin is https */
export const sessionCookie = (secure: boolean, port: number): CookieForm => ({ name: nameOf(secure, port), secure });
const nameOf = (secure: boolean, port: number): string => (secure ? `__Host-hub${port === HTTPS_PORT ? '' : `-${port}`}` : `hub-${port}`);

/** Of one sign-in at another system: each has its own, so that several tabs may have begun. */
export const transactionCookie = (session: CookieForm, state: string): CookieForm => ({ ...session, name: `${session.name}-in-${state}` });

/** How often a browser has begun anew. */
export const roundsCookie = (session: CookieForm): CookieForm => ({ ...session, name: `${session.name}-rounds` });
/** What went wrong on the way in, for the page that says it. */
export const faultCookie = (session: CookieForm): CookieForm => ({ ...session, name: `${session.name}-fault` });
/** That a person who is handed on has signed out. */
export const outCookie = (session: CookieForm): CookieForm => ({ ...session, name: `${session.name}-out` });

/** Of those that a browser sends, in its order. */
export function transactionsIn(header: string | undefined, session: CookieForm): { readonly cookie: CookieForm; readonly characters: number }[] {
  const begin = transactionCookie(session, '').name;
  const parts = (header ?? '').split(';').map((part) => part.trim());
  return parts
    .filter((part) => part.startsWith(begin))
    .map((part) => ({ cookie: { ...session, name: part.split('=', 1)[0] as string }, characters: part.length }));
}

/** Null: not sent, or sent more than once. */
export function cookieOf(header: string | undefined, { name }: CookieForm): string | null {
  if (header === undefined || !header.includes(name)) return null;
  const values = header.split(';').flatMap((part) => {
    const at = part.indexOf('=');
    return part.slice(0, Math.max(0, at)).trim() === name ? [part.slice(at + 1).trim()] : [];
  });
  return values.length === 1 ? (values[0] as string) : null;
}

/** With the browser's own life: it ends with the browser, and here by its times. */
export const setSession = ({ name, secure }: CookieForm, value: string): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;

const [TRANSACTION_S, FAULT_S] = [600, 60];

/** Lax: the way back from another system is a navigation from there, to which a strict one is not sent. */
export const setTransaction = ({ name, secure }: CookieForm, value: string): string =>
  `${name}=${value}; Path=/; Max-Age=${TRANSACTION_S}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

/** Strict: it is read by our own page alone. */
export const setFault = (form: CookieForm, value: string): string => `${setSession(form, value)}; Max-Age=${FAULT_S}`;

export const dropCookie = ({ name, secure }: CookieForm): string => `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
