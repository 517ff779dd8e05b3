/**
 * Files of documents: GraphQL text with one or several named operations, Apollo's persisted-query-manifest, Relay's map of hash to text.
 * A text alone in its file keeps its bytes, so that its hash is that of the file; of several each is written out with its fragments.
 */
import { type DocumentNode, parse, print, separateOperations } from 'graphql';
import { HubError } from '../../schema/errors.js';
import { documentHash } from './document.js';

export interface DocumentText {
  /** Where it stands, for whoever has to mend it. */
  readonly place: string;
  readonly text: string;
  /** As the file has it; null where it has none. */
  readonly hash: string | null;
}

const PARSE = { maxTokens: 4_000 };

export function textsOf(file: string, content: string): readonly DocumentText[] {
  const given = content.replace(/^\uFEFF/, '');
  return /^\s*\{\s*["}]/.test(given) ? manifestTexts(file, given) : graphqlTexts(file, given);
}

function graphqlTexts(file: string, content: string): readonly DocumentText[] {
  const document = parsed(content, file);
  if (document.definitions.filter(({ kind }) => kind === 'OperationDefinition').length <= 1) return [{ place: file, text: content, hash: null }];
  return Object.entries(separateOperations(document)).map(([name, own]) => ({
    place: `${file} 的 ${name || '(无名)'}`,
    text: print(own),
    hash: null,
  }));
}

export function parsed(text: string, place: string): DocumentNode {
  try {
    return parse(text, PARSE);
  } catch (error) {
    throw refused(place, `读不懂:${(error as Error).message}`);
  }
}

function manifestTexts(file: string, content: string): readonly DocumentText[] {
  const manifest = json(file, content) as { readonly format?: unknown; readonly operations?: unknown };
  const texts =
    manifest.format === 'apollo-persisted-query-manifest' && Array.isArray(manifest.operations)
      ? manifest.operations.map((each: { readonly id?: unknown; readonly name?: unknown; readonly body?: unknown }) => ({
          place: `${file} 的 ${String(each?.name ?? '(无名)').slice(0, 80)}`,
          text: each?.body,
          hash: each?.id,
        }))
      : Object.entries(manifest).map(([hash, text]) => ({ place: `${file} 的 ${hash.slice(0, 80)}`, text, hash }));
  return texts.map((each) => checkedHash(each));
}

function json(file: string, content: string): object {
  try {
    return JSON.parse(content) as object;
  } catch (error) {
    throw refused(file, `不是有效的 JSON:${(error as Error).message}`);
  }
}

function checkedHash({ place, text, hash }: { readonly place: string; readonly text: unknown; readonly hash: unknown }): DocumentText {
  if (typeof text !== 'string' || typeof hash !== 'string')
    throw refused(place, '清单应为 Apollo 的 persisted-query-manifest,或 Relay 的 {摘要: 文本}');
  const id = hash.replace(/^sha256:/, '').toLowerCase();
  if (id !== documentHash(text))
    throw refused(place, '编号不是文本的 SHA-256(Relay 请在 persistConfig 中写 algorithm: "SHA256";Apollo 请勿改写 createOperationId)');
  return { place, text, hash: id };
}

export const refused = (place: string, why: string): HubError => new HubError('DOCUMENT_REFUSED', { place, why });
