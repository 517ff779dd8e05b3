/**
 * Export of lists, `/export/lists`: a POST with the question of a page answers a short-lived sealed address; a GET there gives the file, page by page
 * by cursor, in the viewer's scope. The last line says how many rows there are: a file without it is not whole.
 */
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HubError } from '../../schema/errors.js';
import type { Viewer } from '../../schema/organisation.js';
import { requestOf } from '../../resolvers/kinds/requests.js';
import type { Actor } from '../access/actor.js';
import { permit } from '../access/rights.js';
import type { ReadPage, Row } from '../api.js';
import { outsideRequests } from '../db/database.js';
import { attachment, csvCell, csvWriter } from './csv-file.js';
import { SESSION_HEADER } from './identification.js';
import { jsonBody } from './json-body.js';
import { checkedQuestion, type CheckedQuestion } from './list-question.js';
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
  const question = checkedQuestion(hub, graphql.schema, jsonBody(exchange.request));
  // Now and not behind the link: one that fails is a dead end.
  permitted(exchange.viewer, question);
  const ticket = tickets.seal({ of: askerOf(exchange), asked: question.asked });
  return { status: 200, body: JSON.stringify({ address: `/export/lists?${TICKET}=${ticket}` }) };
}

function permitted(viewer: Viewer, { list, columns }: CheckedQuestion): void {
  permit(viewer, list.right);
  if (columns.some(({ isProtected }) => isProtected)) permit(viewer, 'personal');
}

async function file(parts: ViewerRouteParts, exchange: ViewerExchange): Promise<HttpAnswer> {
  const { hub, graphql, tickets } = parts;
  const ticket = tickets.in(exchange.query);
  const byKey = exchange.request.headers.authorization !== undefined;
  // That of a session was held against its cookie when it was seen who asks.
  if (!ticket || (byKey && ticket.of !== askerOf(exchange))) throw new HubError('DOWNLOAD_EXPIRED');
  const question = checkedQuestion(hub, graphql.schema, ticket.asked as Readonly<Record<string, unknown>>);
  permitted(exchange.viewer, question);
  // Whoever asks for the head alone takes no row.
  if (exchange.request.method === 'HEAD') return { ...headOf(question, hub.today()), body: '' };
  return whileConnected(exchange.reply.raw, exchange.viewer.name, () => listFile(parts, exchange, question));
}

async function listFile({ hub, log }: ViewerRouteParts, exchange: ViewerExchange, question: CheckedQuestion): Promise<HttpAnswer> {
  const { viewer, admitted, request, reply } = exchange;
  const { list, columns, args, asked } = question;
  const queries = hub.queries(viewer);
  const shown = list.shown(asked.columns);
  const first = requestOf(list.names, { ...args, first: PAGE }, shown.columns, PARTS, { city: hub.city, viewer });
  const pageAfter = (after: string | null): Promise<ReadPage> => admitted(() => list.page(queries, { ...first, after }));
  // Before the status is sent: that there are too many requests is one of its own.
  let page = await pageAfter(null);
  const filters = Object.keys(asked.filter ?? {});
  const actor: Actor = { ...viewer, via: viewer.person === undefined ? 'api' : 'page', address: request.ip };
  let count = 0;
  const noted = (outcome: string): Promise<void> =>
    hub.note(actor, { act: 'export', object: `${list.name}.csv`, outcome, details: { filters, columns: asked.columns, rows: count } });
  await noted('BEGUN');
  const writer = csvWriter(asked.encoding);
  const cells = (row: Row): string[] => {
    const told = shown.show(row);
    return columns.map(({ text }) => csvCell(text(told)));
  };
  async function* pieces(): AsyncGenerator<Buffer> {
    yield writer.lines([columns.map(({ title }) => title)]);
    for (;;) {
      const last = page.rows.at(-1);
      // A row is changed where it is shown.
      const cursor = last && page.hasNextPage ? page.cursorOf(last) : null;
      count += page.rows.length;
      if (last) yield writer.lines((await admitted(() => list.completed(queries, page.rows, asked.columns))).map(cells));
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
    log.info({ viewer: viewer.name, export: list.name, filters, rows: count, whole }, 'export');
    await outsideRequests(() => noted(whole ? 'OK' : 'CUT_OFF')).catch(() => undefined);
  });
  return { ...headOf(question, hub.today()), body };
}

const headOf = ({ list: { name, title }, asked: { encoding } }: CheckedQuestion, today: string): Omit<HttpAnswer, 'body'> => ({
  status: 200,
  type: `text/csv; charset=${encoding.toLowerCase()}`,
  headers: { 'content-disposition': attachment(`${name}-${today}.csv`, `${title}-${today}.csv`) },
});

/** Our own reader knows it for a remark. */
const closing = (rows: number, broken: number, today: string): string =>
  `导出:共 ${rows} 行,${today} 由数据枢纽导出,文件完整${broken > 0 ? `;其中 ${broken} 个残缺或自造的字符写不出` : ''}`;
