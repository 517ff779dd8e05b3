/** Hand-over of requests: those that a leaver asked for and that are under way get another author, who may take them back. */
import type { Sql } from '../db/sql.js';
import { type ItemRequest, WORDS } from './request.js';

interface Somebody {
  readonly id: string;
  readonly name: string;
}

type Listed = Pick<ItemRequest, 'id' | 'what' | 'itemCode' | 'itemName'>;

const LIVE = "author=? AND state IN ('OPEN','APPROVED')";

/** As src/people/hand-over.ts takes it; handed in by src/app.ts. */
export const requestHandOver = {
  async list(sql: Sql, { id }: Somebody) {
    const rows = await sql.query<Listed>(`SELECT id, what, itemCode, itemName FROM item_requests WHERE ${LIVE} ORDER BY createdAt, id`, [id]);
    return rows.map((row) => ({
      ...{ what: 'REQUEST', id: row.id, title: `${WORDS[row.what]}申请 ${row.itemName || row.itemCode}` },
      ...{ otherwise: '照常办理,只是没有人可以撤回', handed: '照常办理,提出人改为接手的人' },
    }));
  },
  async hand(sql: Sql, { from, to }: { readonly from: Somebody; readonly to: Somebody }): Promise<void> {
    await sql.run(`UPDATE item_requests SET author=?, authorName=?, revision=revision+1 WHERE ${LIVE}`, [to.id, to.name, from.id]);
  },
};
