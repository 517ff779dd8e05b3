/** A large store in seconds: rows of every kind, with deliveries, findings, search texts and rollups, made by SQL from the table definitions. */
import type { FieldDefinition, KindDefinition } from '../../schema/kind/kind-definition.js';
import type { stampColumns } from '../../schema/kind/stamp.js';
import type { Database, Sql } from '../../src/db/database.js';
import { name, names } from '../../src/db/sql.js';
import { recountMarginals } from '../../src/indicators/marginals.js';
import { type CountingTarget, measuresOf } from '../../src/indicators/measures.js';
import { scopeMark } from '../../src/search/marks.js';

export interface Filling {
  readonly db: Database;
  readonly kinds: readonly KindDefinition[];
  readonly targets: readonly (CountingTarget & { readonly kinds: readonly string[] })[];
  readonly acts: number;
}

/** What `n`, the number of a row, makes, in the words of each engine. */
interface Words {
  readonly cat: (...parts: string[]) => string;
  readonly from: (rows: number) => string;
  readonly padded: (n?: string) => string;
  readonly day: string;
  /** Many have acts on each day: the number alone would give a day one of them. */
  readonly department: string;
}

const DAYS = 380;
const WORDS: Record<Sql['dialect'], Words> = {
  sqlite: {
    cat: (...parts) => parts.join('||'),
    from: (rows) => `(WITH RECURSIVE s(n) AS (SELECT 0 UNION ALL SELECT n+1 FROM s WHERE n<${rows - 1}) SELECT n FROM s) AS s`,
    padded: (n = 'n') => `printf('%08d', ${n})`,
    day: `date('2021-03-01', (n*7%${DAYS})||' days')`,
    department: `'d'||(n/${DAYS}%35)`,
  },
  mariadb: {
    cat: (...parts) => `CONCAT(${parts.join(',')})`,
    from: (rows) => `(SELECT seq AS n FROM seq_0_to_${rows - 1}) AS s`,
    padded: (n = 'n') => `LPAD(${n}, 8, '0')`,
    day: `CAST(DATE_ADD('2021-03-01', INTERVAL n*7%${DAYS} DAY) AS CHAR)`,
    department: `CONCAT('d',(n DIV ${DAYS})%35)`,
  },
};

const DISTRICT = "CASE WHEN n%10<6 THEN 'echeng' ELSE 'huarong' END";
const WITHDRAWN = 'n%50=7';
const AT = "'2021-02-01T00:00:00.000Z'";

/** Most are acts, as in life. */
export const rowsOf = (kind: KindDefinition, acts: number): number =>
  kind.name === 'checkAct' ? acts : Math.max(60, Math.floor(acts / (kind.name === 'itemClaim' || kind.name === 'punishAct' ? 10 : 200)));

export async function fill(filling: Filling): Promise<void> {
  const { db, kinds, acts } = filling;
  const words = WORDS[db.dialect];
  const run = (text: string): Promise<number> => db.transaction((sql) => sql.run(text));
  const indices = db.dialect === 'sqlite' ? await db.read((sql) => withoutIndices(sql)) : [];
  for (const { name: index } of indices) await run(`DROP INDEX ${name(index)}`);
  for (const [at, kind] of kinds.entries()) {
    const rows = rowsOf(kind, acts);
    const columns = { ...stampOf(kind, words, at), ...contentOf(kind, words, kinds, acts) };
    await run(inserted(kind.table, columns, words.from(rows)));
    for (const child of kind.children) await run(inserted(child.table, childOf(kind, child.fields, words), words.from(rows)));
    await run(inserted('search_texts', searchOf(db.dialect, kind, words), `${words.from(rows)} WHERE NOT (${WITHDRAWN})`));
    await run(inserted('issues', issueOf(kind, words, at), `${words.from(rows)} WHERE n%100=3 OR n%500=9`));
  }
  await deliver(filling, words, run);
  await run(inserted('item_requests', requestOf(words), words.from(REQUESTS)));
  for (const { sql } of indices) await run(sql);
  await rollUp(filling, run);
  for (const kind of kinds) await db.transaction((sql) => fillMarginals(sql, kind, filling));
}

// More than a city asks in ten years; one in 250 is under way.
const REQUESTS = 5_000;

const requestOf = ({ cat, padded, department }: Words): Record<string, string> => ({
  ...{ id: cat("'request-'", padded()), what: "CASE WHEN n%2=0 THEN 'CLAIM' ELSE 'WRITE_OFF' END", itemCode: cat("'item-'", padded('n%1000')) },
  ...{ itemName: "'事项'", district: DISTRICT, department, reason: "'r'", attachmentNo: 'NULL', author: "'a'", authorName: "'b'", createdAt: AT },
  ...{ state: "CASE WHEN n%250=3 THEN 'OPEN' WHEN n%250=5 THEN 'APPROVED' WHEN n%3=0 THEN 'REFUSED' ELSE 'DONE' END", revision: '1' },
  ...{ decidedAt: `CASE WHEN n%250=3 THEN NULL ELSE ${AT} END` },
});

async function withoutIndices(sql: Sql): Promise<{ name: string; sql: string }[]> {
  const tables = "tbl_name NOT LIKE 'search_texts%' AND tbl_name NOT LIKE 'sqlite%'";
  return sql.query(`SELECT name, sql FROM sqlite_master WHERE type='index' AND sql IS NOT NULL AND ${tables}`);
}

const inserted = (table: string, columns: Readonly<Record<string, string>>, from: string): string =>
  `INSERT INTO ${name(table)} (${names(Object.keys(columns))}) SELECT ${Object.values(columns).join(',')} FROM ${from}`;

const idOf = (kind: KindDefinition, { cat, padded }: Words, n?: string): string => cat(`'${kind.name}-'`, padded(n));

function stampOf(kind: KindDefinition, words: Words, at: number): Record<(typeof stampColumns)[number], string> {
  const id = idOf(kind, words);
  return {
    ...{ id, identity: id, district: DISTRICT, department: words.department, source: "'s'", sourceKey: id },
    ...{ sourceKeyDigest: id, changedAt: AT, revision: '1', sourceDigest: "'x'", digest: "'x'", ingestedAt: AT },
    ...{ withdrawnAt: `CASE WHEN ${WITHDRAWN} THEN ${AT} END`, stale: '0', day: `CASE WHEN n%1000=11 THEN NULL ELSE ${words.day} END` },
    ...{ readPass: '1', firstCommit: String(at + 1), blocked: 'CASE WHEN n%500=9 THEN 1 ELSE 0 END', twinId: 'NULL' },
  };
}

function contentOf(kind: KindDefinition, words: Words, kinds: readonly KindDefinition[], acts: number): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const field of kind.fields) columns[field.name] = sqlOf(field, words);
  for (const { column, to } of kind.references) {
    const other = kinds.find(({ name }) => name === to().name) as KindDefinition;
    columns[column] = idOf(other, words, `n%${rowsOf(other, acts)}`);
  }
  return columns;
}

function sqlOf({ name: field, shape, max, choices, storedAs }: FieldDefinition, { cat, padded, day }: Words): string {
  if (shape === 'day') return day;
  if (shape === 'moment') return cat(day, "'T01:00:00.000Z'");
  if (shape === 'year') return storedAs === 'text' ? "'2021'" : '2021';
  if (storedAs === 'whole') return 'n%1000';
  if (choices) return `'${Object.keys(choices)[0]}'`;
  if (shape === 'code' && max > 1) return "'01'";
  if (shape === 'code' || shape === 'list' || max < field.length + 9) return `'${'1'.repeat(Math.min(max, 2))}'`;
  return cat(`'${field}-'`, padded());
}

const childOf = (kind: KindDefinition, fields: readonly FieldDefinition[], words: Words): Record<string, string> => ({
  ...{ parentId: idOf(kind, words), position: '0', childKey: "'k'" },
  ...Object.fromEntries(fields.map((field) => [field.name, sqlOf(field, words)])),
});

function searchOf(dialect: Sql['dialect'], kind: KindDefinition, words: Words): Record<string, string> {
  const text = words.cat("'\n'", "'监管对象'", `'${kind.name} \t'`, words.padded(), "'\n'");
  const grams = words.cat(
    `'${scopeMark('K', kind.name)} '`,
    `CASE WHEN n%10<6 THEN '${scopeMark('D', 'echeng')}' ELSE '${scopeMark('D', 'huarong')}' END`,
    "' 监管 管对 对象 '",
    words.padded(),
  );
  const owned = { district: DISTRICT, department: words.department };
  return { recordId: idOf(kind, words), kind: `'${kind.name}'`, ...owned, folded: text, grams: dialect === 'sqlite' ? grams : 'NULL' };
}

const issueOf = (kind: KindDefinition, words: Words, at: number): Record<string, string> => ({
  ...{ id: words.cat(`'${at}-'`, words.padded()), recordId: idOf(kind, words), position: '0', district: DISTRICT },
  ...{ department: words.department, kind: `'${kind.name}'`, source: "'s'", sourceKey: "'k'", label: "'l'", field: "'f'" },
  ...{
    message: "'m'",
    severity: "CASE WHEN n%500=9 THEN 'BLOCK' ELSE 'WARN' END",
    rule: "CASE WHEN n%500=9 THEN 'DUPLICATE' ELSE 'AREA_NUMBER' END",
  },
  ...{ value: 'NULL', target: 'NULL', foundAt: AT },
});

// Of a thousand rows ten are not accepted: two of each state.
const STATE = [
  ['WAITING', 10],
  ['AWAITING', 12],
  ['IN_FLIGHT', 14],
  ['RETURNED', 16],
  ['BLOCKED', 18],
] as const;
const STATE_SQL = `CASE WHEN ${WITHDRAWN} THEN 'WITHDRAWN' ${STATE.map(([state, from]) => `WHEN n%1000 BETWEEN ${from} AND ${from + 1} THEN '${state}'`).join(' ')} ELSE 'ACCEPTED' END`;

async function deliver({ kinds, targets, acts }: Filling, words: Words, run: (text: string) => Promise<number>): Promise<void> {
  let first = 1;
  for (const target of targets) {
    for (const kind of kinds.filter(({ name }) => target.kinds.includes(name))) {
      const rows = rowsOf(kind, acts);
      const tableName = target.profile.tables.find((table) => table.kind === kind.name)?.table ?? 't';
      const columns = {
        ...{ id: `n+${first}`, target: `'${target.name}'`, kind: `'${kind.name}'`, recordId: idOf(kind, words), part: "''" },
        ...{ tableName: `'${tableName}'`, identity: idOf(kind, words), district: DISTRICT, department: words.department },
        ...{ day: stampOf(kind, words, 0).day, revision: '1', wantedDigest: `CASE WHEN ${WITHDRAWN} THEN NULL ELSE 'x' END` },
        ...{ heldDigest: `CASE WHEN (${STATE_SQL})='ACCEPTED' THEN 'x' END`, heldRevision: '1', verdict: 'NULL', state: STATE_SQL, reason: 'NULL' },
        ...{ overtaken: '0', dueAt: AT, profile: "'hubei-assumed@1'", updatedAt: AT },
      };
      await run(inserted('deliveries', columns, words.from(rows)));
      first += rows;
    }
  }
}

/** As the hub counts them, each month of all its departments at once. */
async function fillMarginals(sql: Sql, kind: KindDefinition, { targets }: Filling): Promise<void> {
  const months = await sql.query<{ district: string; department: string; day: string }>(
    'SELECT DISTINCT district, department, SUBSTR(day,1,7) AS day FROM rollups WHERE kind=?',
    [kind.name],
  );
  await recountMarginals(sql, kind, targets, months, false);
}

async function rollUp({ kinds, targets }: Filling, run: (text: string) => Promise<number>): Promise<void> {
  for (const kind of kinds) {
    for (const measure of measuresOf(kind, targets)) {
      const rows = measure.params.reduce((text, param) => text.replace('?', `'${param}'`), measure.rows);
      const key = `'${kind.name}' AS kind, '${measure.name}' AS measure, district`;
      await run(
        `INSERT INTO rollups (kind, measure, district, department, day, total) SELECT ${key}, department, day, COUNT(*) FROM (${rows}) AS m GROUP BY district, department, day`,
      );
    }
  }
  await run(
    'INSERT INTO rollup_months (kind, measure, district, month, total) SELECT kind, measure, district, SUBSTR(day, 1, 7) AS month, SUM(total) FROM rollups GROUP BY kind, measure, district, month',
  );
}
