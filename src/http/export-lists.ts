/**
 * Export of lists, `/export/lists`: a POST with the question of a page answers a short-lived sealed address; a GET there gives the file, page by page
 * by cursor, in the viewer's scope. The last line says how many rows there are: a file without it is not whole.
 */
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HubError } from '../../schema/errors.js';
import { namesOf, requestOf } from '../../resolvers/kinds/requests.js';
import type { Actor } from '../access/actor.js';
import { permit } from '../access/rights.js';
import type { ReadPage } from '../api.js';
import { outsideRequests } from '../db/database.js';
import { attachment, csvWriter } from './csv-file.js';
import { SESSION_HEADER } from './identification.js';
import { jsonBody } from './json-body.js';
import { listLines } from './list-lines.js';
import { argumentsOf, checkedQuestion, type CheckedQuestion } from './list-question.js';
import { whileConnected } from './request-scope.js';
import type { HttpAnswer, ViewerExchange, ViewerRoute, ViewerRouteParts } from './route.js';
import { TICKET } from './tickets.js';

const PAGE = 500;
const PARTS = { rows: true, previous: false, next: false, total: false };

/** A key has no session: it is told by its name. */
const askerOf = ({ request: { headers }, viewer }: ViewerExchange): string =>
  headers.authorization === undefined ? String(headers[SESSION_HEADER]) : `key ${viewer.name}`;

export const exportLists: ViewerRoute['handler'] = (parts, exchange) =>
  exchange.request.method === 'POST' ? order(parts, exchange) : file(parts, exchange);

async function order({ hub, graphql, tickets }: ViewerRouteParts, exchange: ViewerExchange): Promise<HttpAnswer> {
  const question = checkedQuestion(graphql.schema, hub.kinds, jsonBody(exchange.request));
  // Now and not behind the link: one that fails is a dead end.
  if (listLines(hub, question).isProtected) permit(exchange.viewer, 'personal');
  const { kind, filter, orderBy, columns, encoding } = question;
  const ticket = tickets.seal({ of: askerOf(exchange), asked: { kind, filter, orderBy, columns, encoding } });
  return { status: 200, body: JSON.stringify({ address: `/export/lists?${TICKET}=${ticket}` }) };
}

async function file(parts: ViewerRouteParts, exchange: ViewerExchange): Promise<HttpAnswer> {
  const { hub, graphql, tickets } = parts;
  const ticket = tickets.in(exchange.query);
  const byKey = exchange.request.headers.authorization !== undefined;
  // That of a session was held against its cookie when it was seen who asks.
  if (!ticket || (byKey && ticket.of !== askerOf(exchange))) throw new HubError('DOWNLOAD_EXPIRED');
  const question = checkedQuestion(graphql.schema, hub.kinds, ticket.asked as Readonly<Record<string, unknown>>);
  // Whoever asks for the head alone takes no row.
  if (exchange.request.method === 'HEAD') return { ...headOf(question, hub.today()), body: '' };
  return whileConnected(exchange.reply.raw, exchange.viewer.name, () => listFile(parts, exchange, question));
}

async function listFile({ hub, graphql, log }: ViewerRouteParts, exchange: ViewerExchange, question: CheckedQuestion): Promise<HttpAnswer> {
  const { viewer, admitted, request, reply } = exchange;
  const { definition, encoding } = question;
  const { records } = hub.queries(viewer);
  const lines = listLines(hub, question);
  if (lines.isProtected) permit(viewer, 'personal');
  const asked = requestOf(namesOf(definition), { ...argumentsOf(graphql.schema, question), first: PAGE }, lines.columns, PARTS, {
    city: hub.city,
    viewer,
  });
  const pageAfter = (after: string | null): Promise<ReadPage> => admitted(() => records.page(definition, { ...asked, after }));
  // Before the status is sent: that there are too many requests is one of its own.
  const first = await pageAfter(null);
  const filters = Object.keys(question.filter ?? {});
  const actor: Actor = { ...viewer, via: viewer.person === undefined ? 'api' : 'page', address: request.ip };
  let count = 0;
  const noted = (outcome: string): Promise<void> =>
    hub.note(actor, { act: 'export', object: `${definition.name}.csv`, outcome, details: { filters, columns: question.columns, rows: count } });
  await noted('BEGUN');
  const writer = csvWriter(encoding);
  async function* pieces(): AsyncGenerator<Buffer> {
    yield writer.lines([lines.headings]);
    for (let page = first; ; ) {
      const last = page.rows.at(-1);
      // A row is changed where it is shown.
      const cursor = last && page.hasNextPage ? page.cursorOf(last) : null;
      count += page.rows.length;
      if (page.rows.length > 0) yield writer.lines(page.rows.map(lines.cells));
      if (cursor === null) break;
      page = await pageAfter(cursor);
    }
    yield writer.lines([[closing(count, writer.broken(), hub.today())]]);
  }
  const body = new PassThrough();
  // Begun here, within what ends its statements when the client leaves. A read that fails ends the answer under way: it must not look whole.
  const written = pipeline(Readable.from(pieces()), body).then(
    () => true,
    () => false,
  );
  reply.raw.once('close', async () => {
    const whole = reply.raw.writableFinished && (await written);
    log.info({ viewer: viewer.name, export: definition.name, filters, rows: count, whole }, 'export');
    await outsideRequests(() => noted(whole ? 'OK' : 'CUT_OFF')).catch(() => undefined);
  });
  return { ...headOf(question, hub.today()), body };
}

const headOf = ({ definition: { name, title }, encoding }: CheckedQuestion, today: string): Omit<HttpAnswer, 'body'> => ({
  status: 200,
  type: `text/csv; charset=${encoding.toLowerCase()}`,
  headers: { 'content-disposition': attachment(`${name}-${today}.csv`, `${title}-${today}.csv`) },
});

/** Our own reader knows it for a remark. */
const closing = (rows: number, broken: number, today: string): string =>
  `导出:共 ${rows} 行,${today} 由数据枢纽导出,文件完整${broken > 0 ? `;其中 ${broken} 个残缺或自造的字符写不出` : ''}`;
