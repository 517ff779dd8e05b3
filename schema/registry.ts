/** Registry: loads what the folders contain; a kind, a profile, a migration is there because its file is. */
import { existsSync, readdirSync } from 'node:fs';
import type { KindDefinition } from './kind/kind-definition.js';
import { registeredKinds } from './kind/kind.js';
import type { Profile } from './profile/profile.js';

/** Imports every module of a folder next to this file, in the order of the names. */
export async function importFolder(folder: URL): Promise<Record<string, unknown>[]> {
  // Before the first migration is made its folder is not there.
  const files = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => /(?<!\.d)\.(ts|js)$/.test(name)).sort();
  const modules: Record<string, unknown>[] = [];
  // One after the other: modules that import one another, loaded at once, were now and then evaluated twice under the test runner.
  for (const file of files) modules.push(await import(new URL(file, folder).href));
  return modules;
}

/** Every record kind of `schema/kinds`, by name. */
export async function loadKinds(): Promise<KindDefinition[]> {
  await importFolder(new URL('./kinds/', import.meta.url));
  return registeredKinds().sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every provincial profile of `schema/profiles`, by name. */
export async function loadProfiles(): Promise<Map<string, Profile>> {
  const modules = await importFolder(new URL('./profiles/', import.meta.url));
  return new Map(modules.map((module) => (module as { profile: Profile }).profile).map((profile) => [profile.name, profile]));
}
