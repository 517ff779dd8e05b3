/** Bare limit for reading (child process): node:http, mysql2, SQL written by hand and JSON.stringify, giving the same answers as the hub. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPool } from 'mysql2/promise';
import { type Row, shape } from './shapes.js';

const pool = createPool({ uri: (process.argv[2] as string).replace('mariadb:', 'mysql:'), connectionLimit: 8 });
const SCOPE = "district IN ('city','echeng','huarong','liangzihu','gedian','linkong') AND withdrawnAt IS NULL";

async function rows(sql: string, params: unknown[] = []): Promise<Row[]> {
  return (await pool.query(sql, params))[0] as Row[];
}

const answers: Record<string, () => Promise<unknown>> = {
  async claims() {
    const scope = SCOPE.replaceAll(/(district|withdrawnAt)/g, 'c.$1');
    const claims = await rows(
      `SELECT c.id, c.itemCode, c.claimantUscc, c.status, c.claimedAt, c.district, i.itemName, i.itemType
       FROM item_claim c LEFT JOIN supervision_item i ON i.id=c.itemId AND i.withdrawnAt IS NULL WHERE ${scope} ORDER BY c.id LIMIT 51`,
    );
    const page = claims.slice(0, 50);
    const ids = page.map((row) => row.id);
    const lists = await rows(`SELECT claimId, listCode, listName FROM checklist WHERE claimId IN (?) AND ${SCOPE} ORDER BY id`, [ids]);
    return shape.claims(page, lists, claims.length > 50);
  },
  async joint() {
    const tasks = await rows(`SELECT id, taskNo, taskName, status, taskStartTime FROM joint_inspection WHERE ${SCOPE} ORDER BY id LIMIT 20`);
    const ids = tasks.map((row) => row.id);
    const participants = await rows(
      'SELECT parentId, unionUnitName, status FROM joint_participant WHERE parentId IN (?) ORDER BY parentId, position',
      [ids],
    );
    const objects = await rows('SELECT parentId, superviseObjectType FROM joint_object WHERE parentId IN (?) ORDER BY parentId, position', [ids]);
    return shape.joint(tasks, participants, objects);
  },
  async alerts() {
    const found = await rows(
      `SELECT id, fxyjId AS alertNo, title, level, domain, createdAt FROM risk_alert WHERE ${SCOPE} AND createdAt>=? ORDER BY createdAt DESC, id DESC LIMIT 21`,
      ['2022-03-01T00:00:00.000Z'],
    );
    return shape.alerts(found.slice(0, 20));
  },
  async figures() {
    const sum = (kind: string, measure: string) =>
      rows(
        // By months, as the hub does it: a year's days are thirty times the rows.
        "SELECT district, SUM(total) AS n FROM rollup_months WHERE kind=? AND measure=? AND month BETWEEN '2022-01' AND '2022-12' GROUP BY district",
        [kind, measure],
      );
    const kinds = ['checkAct', 'jointInspection', 'bulletin', 'exposureNotice', 'supervisionPlan'];
    return shape.figures(await Promise.all(kinds.map((kind) => sum(kind, kind === 'checkAct' ? 'accepted' : 'live'))));
  },
};

const server = createServer(async (request, response) => {
  request.resume();
  const answer = answers[(request.url ?? '').slice(1)];
  const body = JSON.stringify({ data: await answer?.() });
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body);
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: (server.address() as AddressInfo).port })));
