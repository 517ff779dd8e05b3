/**
 * Canaries: a citizen's name, number and telephone are planted in whatever comes from outside (rows, keys, a source's error, the province's
 * reasons, its word on a batch), and no way out of the hub lets one go, for any role; what goes to the province has them as they are.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLOutputType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { openPrograms, type ProgramStage, type RunningHub } from '../cases/out-programs-stage.js';
import { verdictRow } from '../support/spoken-province.js';

const [NAME, NUMBER, PHONE] = ['赵小明', '420703199001011234', '13800001234'];
const CANARIES = [NAME, NUMBER, PHONE, '1380000', '199001011'];
const WORDS = `行政相对人 ${NAME} 身份证号 ${NUMBER} 校验位不符,联系电话 ${PHONE}`;
const KEYS = {
  CITY_ADMIN: '0123456789abcdef01234567',
  DISTRICT_ADMIN: 'key-of-the-district-echeng',
  DASHBOARD: 'key-of-the-wall-of-the-city',
} as const;

const VIEWERS = `
  - { name: echeng, role: DISTRICT_ADMIN, districts: [echeng], key: "${KEYS.DISTRICT_ADMIN}" }
  - { name: wall, role: DASHBOARD, districts: ["*"], key: "${KEYS.DASHBOARD}" }
jobs:`;

const sources = (port: number): string => `
  - name: notices
    district: echeng
    type: sql
    settings: { url: "sqlite:$FOLDER/src.db" }
    kinds:
      exposureNotice: { from: notices, key: [no, who, idno], changedAt: ut, follow: all, department: { field: dept }, fields: { noticeId: no, title: title, body: body, objectName: who, uscc: code, illegalFact: fact, publishTime: pub, publishDepartment: dept } }
      enforcementOfficer: { from: officers, key: cert, changedAt: ut, follow: all, department: { field: dept }, fields: { certificateNo: cert, officerName: who, institution: inst, institutionCode: dept, idNumber: idno, phone: tel } }
  - name: answering
    district: echeng
    type: rest
    settings: { baseUrl: "http://127.0.0.1:${port}" }
    kinds:
      supervisionPlan: { path: /plans, items: data, success: { field: code, equals: ["0"], message: msg }, key: id, changedAt: ut, follow: all, fields: { planId: id, title: t, year: y, planKind: k, leadDept: l } }
`;

/** A source that answers with an error, in words about somebody. */
async function answering(): Promise<{ port: number; close(): void }> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ code: '500', msg: WORDS })),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}

function plant({ source }: ProgramStage): void {
  const dept = '11420700MB1Y52882W';
  source.exec('CREATE TABLE notices(no text, who text, idno text, ut text, dept text, title text, body text, code text, fact text, pub text)');
  source.exec('CREATE TABLE officers(cert text, who text, ut text, inst text, dept text, idno text, tel text)');
  const put = source.prepare('INSERT INTO notices VALUES (?,?,?,?,?,?,?,?,?,?)');
  const [ut, pub] = ['2022-03-01 10:00:00', '2022-03-01 09:00:00'];
  put.run('N1', NAME, NUMBER, ut, dept, '曝光一', `${WORDS}。`, null, WORDS, pub);
  // Its number stands where a credit code should: a finding.
  put.run('N2', NAME, NUMBER, ut, dept, '曝光二', WORDS, NUMBER, WORDS, pub);
  // It cannot be read: set aside.
  put.run('N3', NAME, NUMBER, ut, dept, '曝光三', WORDS, null, WORDS, WORDS);
  put.run('N4', NAME, PHONE, ut, dept, '曝光四', WORDS, null, WORDS, pub);
  source.prepare('INSERT INTO officers VALUES (?,?,?,?,?,?,?)').run(PHONE, NAME, ut, '甲局', dept, NUMBER, PHONE);
}

/** Every list that needs no argument, with every field of its rows. */
function walk(schema: ReturnType<typeof buildClientSchema>): string[] {
  const plain = (type: GraphQLOutputType, below: number): string => {
    const named = getNamedType(type);
    if (!isObjectType(named)) return '';
    return Object.values(named.getFields())
      .flatMap((field): string[] => {
        if (field.args.some(isRequiredArgument)) return [];
        if (isLeafType(getNamedType(field.type))) return [field.name];
        const inner = below > 0 ? plain(field.type, below - 1) : '';
        return inner === '' ? [] : [`${field.name} { ${inner} }`];
      })
      .join(' ');
  };
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const first = field.args.some(({ name }) => name === 'first') ? '(first: 20)' : '';
    const inner = plain(field.type, 2);
    return [`{ ${field.name}${first} ${inner === '' ? '' : `{ ${inner} }`} }`];
  });
}

const found = (text: string): string[] => CANARIES.filter((canary) => text.includes(canary));

describe('a planted name, number or telephone', () => {
  const steps: [string, () => Promise<void> | void][] = [];
  const step = (name: string, run: () => Promise<void> | void): void => void steps.push([name, run]);
  let stage: ProgramStage;
  let hub: RunningHub;

  async function ask(key: string, query: string): Promise<string> {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query }),
    });
    return response.text();
  }
  const get = async (path: string, key: string): Promise<Response> => fetch(`${hub.url}${path}`, { headers: { authorization: `Bearer ${key}` } });

  async function open(port: number): Promise<void> {
    stage = await openPrograms(sources(port));
    stage.edit((yaml) => yaml.replace('kinds: [supervisionPlan]', 'kinds: [supervisionPlan, exposureNotice]').replace('\njobs:', VIEWERS));
    plant(stage);
    stage.plans(1);
    stage.province.says.receipt = ({ batch }, usual) => {
      const rows = stage.province.batches.get(batch)?.rows;
      if (!rows) return usual();
      const returned = rows.map((row) => ({ ...verdictRow(row, 'E05'), message: `查无${NAME}此人:${WORDS}` }));
      return { code: '0', data: { batch, state: 'CHECKED', accepted: 0, returned: rows.length, rows: returned } };
    };
    stage.province.says.push = (body) => (JSON.stringify(body).includes('PLAN1') ? { code: '2002', message: WORDS } : undefined);
    await stage.run(['sync']);
    await stage.run(['release', 'province']);
    await stage.run(['deliver']);
    hub = await stage.start(['serve']);
    await hub.says('ready ');
  }

  step('went to the province as it is', () => {
    const sent = JSON.stringify([...stage.province.batches.values()]);
    expect(found(sent)).toEqual(CANARIES);
  });

  step('stands in what came back, was refused, was set aside and was found', async () => {
    const query = `{ deliveries { nodes { state reason message } } batches { nodes { state message } } quarantine { nodes { sourceKey problems { message value } } }
      qualityIssues { nodes { rule sourceKey value } } runs { nodes { errorMessage } } }`;
    const { data } = JSON.parse(await ask(KEYS.CITY_ADMIN, query));
    const messages = data.deliveries.nodes.map(({ message }: { message: string | null }) => message).filter(Boolean);
    expect(messages).toContain('查无赵**此人:行政相对人 赵** 身份证号 *** 校验位不符,联系电话 ***');
    expect(data.batches.nodes.map(({ message }: { message: string | null }) => message).join()).toContain('身份证号 ***');
    expect(data.quarantine.nodes).toHaveLength(1);
    expect(data.quarantine.nodes[0].sourceKey).toContain('赵**');
    expect(data.qualityIssues.nodes.length).toBeGreaterThan(0);
    expect(data.runs.nodes.map(({ errorMessage }: { errorMessage: string | null }) => errorMessage).join()).toContain('业务错误');
  });

  step('leaves by no field of GraphQL, for no role', async () => {
    const { data } = JSON.parse(await ask(KEYS.CITY_ADMIN, getIntrospectionQuery()));
    const queries = walk(buildClientSchema(data));
    expect(queries.length).toBeGreaterThan(20);
    for (const [role, key] of Object.entries(KEYS)) {
      for (const query of queries) expect({ role, query, leaks: found(await ask(key, query)) }).toEqual({ role, query, leaks: [] });
    }
  });

  step('leaves by no export, search, metric or error', async () => {
    for (const key of Object.values(KEYS)) {
      for (const path of ['/export/issues.csv', '/metrics', '/readyz', '/nowhere']) expect(found(await (await get(path, key)).text())).toEqual([]);
      for (const text of ['曝光', '曝光四']) expect(found(await ask(key, `{ search(text: "${text}", first: 20) { __typename } }`))).toEqual([]);
    }
  });

  step('leaves by no command', async () => {
    for (const line of ['returned', 'quarantine', 'issues', 'status', 'doctor', 'source try notices']) {
      for (const more of [[], ['--json']]) {
        const { out, err } = await stage.run([...line.split(' '), ...more]);
        expect({ line, leaks: found(out + err), said: out.length > 0 }).toEqual({ line, leaks: [], said: true });
      }
    }
  });

  step('stands in no log', () => expect(found(readFileSync(join(stage.folder, 'hub.log'), 'utf8'))).toEqual([]));

  step('an export is logged, with viewer and count', async () => {
    await (await get('/export/issues.csv?severity=BLOCK', KEYS.DISTRICT_ADMIN)).text();
    const lines = readFileSync(join(stage.folder, 'hub.log'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const line = lines.findLast(({ msg }) => msg === 'export');
    expect(line).toMatchObject({ viewer: 'echeng', export: 'issues', filters: ['severity'], whole: true });
    expect(line.rows).toBeGreaterThan(0);
    expect(JSON.stringify(line)).not.toContain('BLOCK');
  });

  step('what the hub keeps is its owner’s alone', () => {
    for (const file of ['hub.log', 'hub.db', 'hub.db-wal', 'hub.db-shm', 'hub.lock', 'serve.pid', 'hub.db.lock', 'hub.db.pid'])
      expect({ file, mode: (statSync(join(stage.folder, file)).mode & 0o777).toString(8) }).toEqual({ file, mode: '600' });
  });

  step('wrong keys are refused, limited, counted and logged; a right one is served beside them', async () => {
    const statuses: number[] = [];
    let retry: string | null = null;
    for (let i = 0; i < 12; i++) {
      const response = await get('/export/issues.csv', `wrong-key-${i}`);
      statuses.push(response.status);
      retry = response.headers.get('retry-after');
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
    expect(Number(retry)).toBeGreaterThan(0);
    expect((await get('/export/issues.csv', KEYS.CITY_ADMIN)).status).toBe(200);
    // No key is no wrong one.
    expect((await fetch(`${hub.url}/graphql`)).status).toBe(401);
    const metrics = await (await get('/metrics', KEYS.CITY_ADMIN)).text();
    expect(metrics).toContain('hub_wrong_keys_total{outcome="refused"} 10');
    expect(metrics).toContain('hub_wrong_keys_total{outcome="limited"} 2');
    const log = readFileSync(join(stage.folder, 'hub.log'), 'utf8');
    expect(log).toMatch(/"address":"127\.0\.0\.1","wrong":1,"msg":"access\.wrong-key"/);
    expect(log).toMatch(/"address":"127\.0\.0\.1","wrong":11,"msg":"access\.limited"/);
    expect(log).not.toContain('wrong-key-0');
  });

  // The stage ends with its test: one hub serves all the steps.
  it(steps.map(([name]) => name).join('; '), async () => {
    const other = await answering();
    try {
      await open(other.port);
      for (const [, run] of steps) await run();
    } finally {
      other.close();
    }
  });
});
