/** Demo accounts: the hub of the rehearsal world has one of each role; a password that its file has anew is taken over. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { App } from '../../app.js';
import { listPeople } from '../../people/person.js';
import { type NewPerson, replaceDemoPassword } from '../../people/manage-people.js';

/** Where the demo has put what others read. */
export interface DemoFiles {
  readonly config: string;
  readonly keys: string;
  /** Lines for people, and what the hub is to have. */
  readonly accounts: string;
  readonly accountsToHave: string;
}

const ACTOR = { name: 'demo', role: 'CITY_ADMIN', districts: '*', via: 'cli' } as const;

/** @param file as demo/world.ts wrote it */
export async function addDemoAccounts({ db, hub }: Pick<App, 'db' | 'hub'>, file: string): Promise<void> {
  const wanted = JSON.parse(readFileSync(file, 'utf8')) as (NewPerson & { readonly password: string })[];
  const existing = new Map((await db.read((sql) => listPeople(sql, ['ACTIVE', 'ENDED', 'PROPOSED']))).map((person) => [person.account, person]));
  const commands = hub.commands(ACTOR);
  // Two at a time: hashing is what takes the time, and the machine has two cores.
  const missing = wanted.filter(({ account }) => !existing.has(account));
  await Promise.all(missing.map((each) => commands.proposePerson({ ...each, demo: digestOf(each.password) })));
  for (const { account, password } of wanted) {
    const person = existing.get(account);
    if (person?.demo && person.demo !== digestOf(password)) await replaceDemoPassword({ db }, person.id, password, digestOf(password));
  }
}

/** Random and long: a quick digest tells whether it is the one that is known, and nothing else of it. */
const digestOf = (password: string): string => createHash('sha256').update(password).digest('hex');
