/**
 * Demo process: the rehearsed sources and province in a process of their own, `node dist/demo/world.js DATA_FOLDER [TODAY]`. It prints one JSON
 * line once everything answers, and ends with its parent's pipe.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openGraphqlRehearsal } from '../connectors/sources/graphql/rehearsal.js';
import { openRestRehearsal } from '../connectors/sources/rest/rehearsal.js';
import { takeLock } from '../src/db/folder-lock.js';
import { accountsIn } from './accounts.js';
import { provinceHasRow } from './books.js';
import { demoConfig } from './config.js';
import { dayText } from './generate/days.js';
import { makeYear } from './generate/year.js';
import { keysIn, writeAtomically } from './keys.js';
import { lateEvents } from './late.js';
import { CHECKS_TABLE, openProvince } from './province.js';
import { cityLayouts } from './sources/city-db.js';
import { huarongLayouts } from './sources/huarong-db.js';
import { dropFiles } from './sources/liangzihu-files.js';
import { TOKEN } from './sources/lists.js';
import { graphqlLists } from './sources/graphql.js';
import { restLists } from './sources/rest.js';
import { openStalled } from './sources/stalled.js';
import { writeDatabase } from './sources/sql.js';
import { daysStarted, withDays } from './today.js';

export interface RunningDemo {
  readonly config: string;
  readonly keys: string;
  /** For people: their lines; and the same with their scopes, for the hub. */
  readonly accounts: string;
  readonly accountsToHave: string;
  close(): Promise<void>;
}

/** @param today yyyy-MM-dd, of the city */
export async function openDemo(dataFolder: string, today = dayText(Math.floor((Date.now() + 8 * 3_600_000) / 86_400_000))): Promise<RunningDemo> {
  const data = resolve(dataFolder);
  const folder = join(data, 'rehearsal');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const days = daysStarted(folder, today);
  const year = withDays(makeYear(), days);
  const [cityDb, huarongDb, liangzihuFolder] = [join(folder, 'city.db'), join(folder, 'huarong.db'), join(folder, 'liangzihu')];
  await writeDatabase(cityDb, year.districts.city, cityLayouts);
  await writeDatabase(huarongDb, year.districts.huarong, huarongLayouts);
  await dropFiles(liangzihuFolder, year.districts.liangzihu);

  const events = lateEvents(folder, year);
  const province = await openProvince(join(folder, 'province.db'), year, (table, row) => {
    if (table === CHECKS_TABLE) events.accepted(row.implement_institution_code, row.check_action_code);
  });
  // What was accepted in the instant before a kill left no mark.
  for (const { values } of [year.changed.before, year.extra]) {
    const { institutionCode, checkActionCode = '' } = values;
    if (provinceHasRow(data, CHECKS_TABLE, checkActionCode)) events.accepted(institutionCode, checkActionCode);
  }
  const rest = (district: 'echeng' | 'linkong') => openRestRehearsal({ token: TOKEN, lists: restLists(year, district, events.late) });
  const gedian = await openGraphqlRehearsal({ token: TOKEN, lists: graphqlLists(year, 'gedian', events.late) });
  const [echeng, linkong, stalled] = [await rest('echeng'), await rest('linkong'), await openStalled(folder, year, days[0] ?? today)];

  const keysPath = join(data, 'demo.keys');
  const configPath = join(data, 'demo.yaml');
  const locations = {
    cityDb,
    huarongDb,
    liangzihuFolder,
    echengUrl: echeng.url,
    gedianUrl: `${gedian.url}/graphql`,
    linkongUrl: linkong.url,
    stalledUrl: stalled.url,
    provinceUrl: province.url,
  };
  writeAtomically(configPath, demoConfig(locations, keysIn(keysPath)));
  const [accounts, accountsToHave] = [join(data, 'demo.accounts'), join(folder, 'accounts.json')];
  writeAtomically(accountsToHave, JSON.stringify(accountsIn(accounts)));
  writeAtomically(join(folder, 'world.pid'), String(process.pid));
  return {
    config: configPath,
    keys: keysPath,
    accounts,
    accountsToHave,
    async close() {
      await Promise.all([echeng.close(), gedian.close(), linkong.close(), stalled.close(), province.close()]);
    },
  };
}

const ENDING_MS = 5_000;

/** Other commands see by the lock that it runs. The one of a hub that was killed a moment ago may still be ending. */
async function alone(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (let waited = 0; takeLock(join(folder, 'world.lock')) === null && waited < ENDING_MS; waited += 100)
    await new Promise((done) => setTimeout(done, 100));
}

async function main(): Promise<void> {
  const [dataFolder, today] = process.argv.slice(2);
  if (!dataFolder) {
    process.stderr.write('usage: world DATA_FOLDER [TODAY]\n');
    process.exit(2);
  }
  await alone(join(resolve(dataFolder), 'rehearsal'));
  const opening = openDemo(dataFolder, today);
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(0), 2_000).unref();
    void opening.then((demo) => demo.close()).finally(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.stdin.on('end', end).on('close', end).on('error', end).resume();
  const { config, keys, accounts, accountsToHave } = await opening;
  process.stdout.write(`${JSON.stringify({ config, keys, accounts, accountsToHave })}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
