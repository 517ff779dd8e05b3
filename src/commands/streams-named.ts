/** Stream lookup by the names that a person wrote; NOT_FOUND names those that are configured. */
import { HubError } from '../../schema/errors.js';
import { echo } from '../../schema/spelling/bounded.js';
import type { ConfiguredSource } from '../connectors/configured.js';
import type { ConfiguredStream } from '../ingest/configured-stream.js';

/** @param kind all where it is null */
export function streamsNamed(sources: readonly ConfiguredSource[], name: string, kind: string | null): readonly ConfiguredStream[] {
  const source = sources.find((each) => each.name === name);
  if (!source) throw new HubError('NOT_FOUND', { what: `数据源 ${echo(name)}(已配置:${sources.map((each) => each.name).join('、')})` });
  const found = source.streams.filter((stream) => kind === null || stream.kind.name === kind);
  if (found.length > 0) return found;
  throw new HubError('NOT_FOUND', {
    what: `数据源 ${echo(name)} 的数据类 ${echo(kind ?? '')}(已配置:${source.streams.map((each) => each.kind.name).join('、')})`,
  });
}
