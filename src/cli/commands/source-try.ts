/** `hub source try`: reads five rows of a source and shows how they would be read; keeps nothing and needs no database. */
import { HubError } from '../../../schema/errors.js';
import type { AppOptions } from '../../app-options.js';
import type { Trial } from '../../ingest/trial.js';
import { trialText } from '../reports/trial-text.js';
import type { CliCommand } from './command.js';

export interface TrialReport {
  readonly source: string;
  readonly kinds: readonly Trial[];
}

export const sourceTry: CliCommand<TrialReport> = {
  name: 'source try',
  args: [{ name: '数据源' }, { name: '数据类', optional: true }],
  options: [],
  summary: '试读五行,看各字段、区、部门、变更时间会怎样读入;不入库,不移动文件,不需要数据库',
  opens: 'nothing',
  run: async (program, { args: [source = '', kind = null] }) => tried(await program.options(), source, kind),
  text: ({ source, kinds }) => kinds.map((trial) => trialText(source, trial)).join('\n'),
  exit: ({ kinds }) => exitOf(kinds),
};

async function tried({ config, kinds, types, clock, log }: AppOptions, name: string, kind: string | null): Promise<TrialReport> {
  const [{ openHttp }, { openSource }, { streamsNamed }, { validationContext }, { tryStream }] = await Promise.all([
    import('../../../connectors/http.js'),
    import('../../connectors/open.js'),
    import('../../commands/streams-named.js'),
    import('../../validation/context.js'),
    import('../../ingest/trial.js'),
  ]);
  const described = config.sources.find((each) => each.name === name);
  if (!described) throw new HubError('NOT_FOUND', { what: `数据源 ${name}(已配置:${config.sources.map((each) => each.name).join('、')})` });
  const http = openHttp();
  const source = openSource({ config, kinds, types, clock, log }, http, described);
  const { check } = validationContext(config, kinds, clock);
  const { signal } = new AbortController();
  const trials: Trial[] = [];
  try {
    for (const stream of streamsNamed([source], name, kind)) trials.push(await tryStream(stream, { check, clock }, signal));
  } finally {
    await source.connector.close();
    await http.close();
  }
  return { source: name, kinds: trials };
}

/** 3 where some kinds could be read and others not. */
function exitOf(kinds: readonly Trial[]): number {
  const errors = kinds.flatMap(({ error }) => (error === null ? [] : [error.exit]));
  if (errors.length === 0) return 0;
  return errors.length < kinds.length ? 3 : (errors[0] as number);
}
