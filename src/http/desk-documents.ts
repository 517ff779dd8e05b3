/** Names of the desk's documents, each with its hash: what a page asks by. They tell no more than the schema does. */
import { HubError } from '../../schema/errors.js';
import type { HttpAnswer, RouteParts } from './route.js';

export async function deskDocumentNames({ desk }: RouteParts): Promise<HttpAnswer> {
  if (!desk) throw new HubError('NOT_FOUND', { what: '这个地址:本进程只跑作业' });
  return { status: 200, body: JSON.stringify(desk.names), headers: { 'cache-control': 'no-cache' } };
}
