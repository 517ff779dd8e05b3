/**
 * Asking GraphQL by the name of a trusted document: those of hand-drawn pages by the hash that this page was built with, those of kinds by what
 * the hub says it made of them. A document that is gone means that the hub was upgraded under an open tab: said once, never reloaded by itself.
 */
import hashes from 'virtual:documents';
import { Fault } from './fault.js';
import { send } from './http.js';

let made: Promise<Readonly<Record<string, string>>> | null = null;
let upgraded: () => void = () => undefined;

export function onUpgrade(told: () => void): void {
  upgraded = told;
}

const madeAtStart = (): Promise<Readonly<Record<string, string>>> =>
  (made ??= send('/desk/documents.json').then(
    (names) => names as unknown as Readonly<Record<string, string>>,
    (error: unknown) => {
      made = null;
      throw error;
    },
  ));

export interface Partly<T> {
  readonly data: T;
  /** What could not be answered: path, as `record.deliveries`, to why. */
  readonly missing: Readonly<Record<string, string>>;
}

const GONE = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/** Throws what it is given; where the hub does not know the document, that it is of another release than this page. */
function told(error: unknown): never {
  if (!(error instanceof Fault) || !GONE.has(error.code)) throw error;
  made = null;
  upgraded();
  throw new Fault('UPGRADED', '系统已升级,这个页面还是旧的。请点页面上方的“刷新”;正在填写的内容会留着。');
}

export async function askPartly<T>(name: string, variables: object = {}): Promise<Partly<T>> {
  const documentId = hashes[name] ?? (await madeAtStart())[name];
  if (documentId === undefined) throw new Fault('NO_SUCH_PAGE', '没有这一类数据。请从左边的菜单进入。');
  const answer = await send('/graphql', { documentId, variables }).catch(told);
  const missing: Record<string, string> = {};
  for (const { message, path } of answer.errors ?? []) missing[(path ?? []).join('.')] = message;
  const [first] = answer.errors ?? [];
  if (answer.data === undefined || answer.data === null) told(new Fault(first?.extensions?.code ?? 'GRAPHQL', first?.message ?? '没有答复'));
  return { data: answer.data as T, missing };
}

/** Where a part is missing the whole is. */
export async function ask<T>(name: string, variables: object = {}): Promise<T> {
  const { data, missing } = await askPartly<T>(name, variables);
  const [why] = Object.values(missing);
  if (why !== undefined) throw new Fault('GRAPHQL', why);
  return data;
}
