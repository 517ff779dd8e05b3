/** A real target type with a flaw put between it and the hub: for promises about the secret that both sides share. */
import type { TargetContractStage } from '../../../connectors/contract-stage.js';
import { type FoundTarget, foundTargets } from '../../support/connector-types.js';
import { memorySecrets } from '../../support/memory-secrets.js';
import type { TargetFlaw } from './target-flaws.js';

/** A real type whose secret goes through a spoiled store. */
export async function spoiledTargets(): Promise<TargetFlaw[]> {
  const sound = (await foundTargets()).filter(({ stage }) => stage?.secret)[0]!;
  type Context = Parameters<typeof sound.type.open>[1];
  let text = (): string => '';
  const spoiled = (name: string, secretsOf: (inner: Context['secrets']) => Context['secrets'], ...breaks: string[]): TargetFlaw => {
    const type: FoundTarget['type'] = {
      ...sound.type,
      open: (settings, context) => sound.type.open(settings, { ...context, secrets: secretsOf(context.secrets) }),
    };
    const stage: TargetContractStage = {
      ...sound.stage!,
      async open(resources) {
        const opened = await sound.stage!.open(resources);
        text = opened.secret!.text;
        return opened;
      },
    };
    return { name, found: { ...sound, type, stage }, breaks };
  };
  return [
    spoiled('keeps a secret of its own in each process', () => memorySecrets(() => 0), 'shares one generation of the secret between two processes'),
    spoiled(
      'writes the secret down as it is',
      (inner) => ({ ...inner, replace: (generation, sealed) => inner.replace(generation, `${sealed}${text()}`) }),
      'keeps the secret unreadable in the hub’s store',
    ),
  ];
}
