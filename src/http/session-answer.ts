/** Session answer: what a page is told of who is signed in, or of the ways in where nobody is. */
import type { FastifyRequest } from 'fastify';
import { rightTitles, roleDefinitions } from '../access/rights.js';
import { visibleDistricts } from '../access/scope.js';
import { viewerOf } from '../people/person.js';
import type { KnownSession } from '../people/open.js';
import type { FoundStandIn } from '../people/stand-ins.js';
import { dropCookie, faultCookie } from './cookies.js';
import { faultOf } from './landing.js';
import type { HttpAnswer, SignInParts } from './route.js';

const WHOM = '请联系本单位的系统管理员开通。';

export function sessionAnswer(parts: SignInParts, request: FastifyRequest, known: KnownSession | null, cookies: readonly string[] = []): HttpAnswer {
  const { city, demo, now, origin, idleMs } = parts;
  const common = {
    now: new Date(now()).toISOString(),
    demo,
    insecure: origin.open(request),
    city: city.name,
    idleMinutes: Math.round(idleMs / 60_000),
  };
  const form = origin.cookie(request);
  const fault = faultOf(request.headers.cookie, form);
  const told = known && known.end === null ? signedIn(parts, known) : { ...ways(parts), ended: known?.end ?? null, fault };
  // Told once, or passed by.
  const set = fault ? [...cookies, dropCookie(faultCookie(form))] : cookies;
  return { status: 200, body: JSON.stringify({ ...told, ...common }), ...(set.length > 0 && { headers: { 'set-cookie': [...set] } }) };
}

const ways = ({ ways: all }: SignInParts) => ({
  stage: 'NONE',
  ways: all.map(({ name, type, title }) => ({ name, type, title, url: type === 'local' ? null : `/sign-in/${encodeURIComponent(name)}` })),
});

function signedIn({ city }: SignInParts, { session, person, acting, mayActFor }: KnownSession) {
  const { id, account, name } = person;
  // Who acts for another sees, and may do, what that one does.
  const { role, department } = acting?.person ?? person;
  const previous = person.previousSignInAt === null ? null : { at: person.previousSignInAt, address: person.previousAddress };
  const found = department === null ? undefined : city.departments.get(department);
  return {
    stage: role === null ? 'NO_RIGHT' : session.stage,
    tag: session.id,
    person: { id, account, name },
    role,
    roleTitle: role && roleDefinitions[role].title[0],
    rights: role === null ? [] : roleDefinitions[role].rights,
    rightTitles: role === null ? {} : Object.fromEntries(roleDefinitions[role].rights.map((right) => [right, rightTitles[right][0]])),
    districts:
      role === null
        ? []
        : visibleDistricts(viewerOf(acting?.person ?? person, role), city.districts).map(({ code, name: title }) => ({ code, name: title })),
    department: found ? { uscc: found.uscc, name: found.name } : null,
    previous,
    acting: acting && forWhom(acting),
    mayActFor: mayActFor.map(forWhom),
    whom: role === null ? WHOM : null,
  };
}

const forWhom = ({ row, person: { account, name, role } }: FoundStandIn) => ({
  ...{ standIn: row.id, account, name, roleTitle: role && roleDefinitions[role].title[0], toDay: row.toDay },
});
