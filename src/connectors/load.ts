/** Loader of connector types: the source, target and identity types in the folders, by the name each gives itself. */
import { existsSync, readdirSync } from 'node:fs';
import type { SourceType, TargetType } from '../../connectors/contract.js';
import type { IdentityType } from '../../connectors/identity/contract.js';

export interface ConnectorTypes {
  readonly sources: ReadonlyMap<string, SourceType>;
  readonly targets: ReadonlyMap<string, TargetType>;
  readonly identities: ReadonlyMap<string, IdentityType>;
}

export async function loadConnectors(): Promise<ConnectorTypes> {
  const sources = await load<{ sourceType: SourceType }>('sources');
  const targets = await load<{ targetType: TargetType }>('targets');
  const identities = await load<{ identityType: IdentityType }>('identity');
  return {
    sources: new Map(sources.map(({ sourceType }) => [sourceType.name, sourceType])),
    targets: new Map(targets.map(({ targetType }) => [targetType.name, targetType])),
    identities: new Map(identities.map(({ identityType }) => [identityType.name, identityType])),
  };
}

function load<T>(kindOfConnector: string): Promise<T[]> {
  const folder = new URL(`../../connectors/${kindOfConnector}/`, import.meta.url);
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const file = (name: string) => ['index.js', 'index.ts'].map((index) => new URL(`${name}/${index}`, folder)).find((url) => existsSync(url)) as URL;
  return Promise.all(names.map((entry) => import(file(entry.name).href) as Promise<T>));
}
