/** Loader of connector types: what the folders of connectors/ hold, each with the contract stage that it brings. */
import { existsSync, readdirSync } from 'node:fs';
import type { SourceType, TargetType } from '../../connectors/contract.js';
import type { SourceContractStage, TargetContractStage } from '../../connectors/contract-stage.js';
import type { IdentityType } from '../../connectors/identity/contract.js';
import type { IdentityContractStage } from '../../connectors/identity/contract-stage.js';

export interface FoundType<Type, Stage> {
  /** Of its folder. */
  readonly name: string;
  readonly type: Type;
  readonly stage: Stage | undefined;
}
export type FoundSource = FoundType<SourceType, SourceContractStage>;
export type FoundTarget = FoundType<TargetType, TargetContractStage>;
export type FoundIdentity = FoundType<IdentityType, IdentityContractStage>;

const connectors = new URL('../../connectors/', import.meta.url);

async function found<Type, Stage>(side: string, type: string): Promise<FoundType<Type, Stage>[]> {
  const folder = new URL(`${side}/`, connectors);
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const load = async (file: URL): Promise<Record<string, unknown>> => (existsSync(file) ? import(file.href) : {});
  return Promise.all(
    names.map(async ({ name }) => ({
      name,
      type: (await load(new URL(`${name}/index.ts`, folder)))[type] as Type,
      stage: (await load(new URL(`${name}/rehearsal.ts`, folder))).contractStage as Stage | undefined,
    })),
  );
}

export const foundSources = (): Promise<FoundSource[]> => found('sources', 'sourceType');
export const foundTargets = (): Promise<FoundTarget[]> => found('targets', 'targetType');
export const foundIdentities = (): Promise<FoundIdentity[]> => found('identity', 'identityType');

/** The stage, or a sentence that says what is to be done. */
export function stageOf<Stage>({ name, stage }: FoundType<unknown, Stage>): Stage {
  if (!stage)
    throw new Error(`The connector type ${name} cannot be tried: its rehearsal.ts exports no contractStage (connectors/contract-stage.ts).`);
  return stage;
}
