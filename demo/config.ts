/** Configuration writer: the demo's own hub configuration, complete, as an operator would write it. */
import { stringify } from 'yaml';
import { demoViewers } from './keys.js';
import { demoFile } from './place.js';
import { APP_KEY, RID, SIDS } from './province.js';
import { areaOf, districtCodes, districtNames, kindNames } from './generate/shape.js';
import { cityLayouts } from './sources/city-db.js';
import { huarongLayouts } from './sources/huarong-db.js';
import { fileKinds } from './sources/liangzihu-files.js';
import { TOKEN } from './sources/lists.js';
import { graphqlKinds } from './sources/graphql.js';
import { restKinds } from './sources/rest.js';
import { sqlKinds } from './sources/sql.js';
import { STALLED, stalledKinds } from './sources/stalled.js';

export interface DemoLocations {
  readonly cityDb: string;
  readonly huarongDb: string;
  readonly liangzihuFolder: string;
  readonly echengUrl: string;
  readonly gedianUrl: string;
  readonly linkongUrl: string;
  readonly stalledUrl: string;
  readonly provinceUrl: string;
}

const OWN_AREA = new Set(['echeng', 'huarong', 'liangzihu']);

export function demoConfig(locations: DemoLocations, keys: ReadonlyMap<string, string>): string {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const rest = (name: string, district: string, baseUrl: string, but: Parameters<typeof restKinds>[0] = []) => ({
    name,
    district,
    type: 'rest',
    settings: { baseUrl, headers },
    kinds: restKinds(but),
  });
  return stringify(
    {
      city: { code: '420700', name: '鄂州市', uscc: '11420700MB00000008' },
      zone: 'Asia/Shanghai',
      database: { url: 'sqlite:hub.db' },
      departments: { file: demoFile('departments.csv') },
      districts: districtCodes.map((code) => ({
        code,
        name: districtNames[code],
        areaNumber: areaOf[code],
        level: code === 'city' ? '2' : '3',
        ...(OWN_AREA.has(code) ? { areaDefault: true } : {}),
      })),
      sources: [
        { name: 'city-db', district: 'city', type: 'sql', settings: { url: `sqlite:${locations.cityDb}` }, kinds: sqlKinds(cityLayouts) },
        rest('echeng-rest', 'echeng', locations.echengUrl),
        { name: 'huarong-db', district: 'huarong', type: 'sql', settings: { url: `sqlite:${locations.huarongDb}` }, kinds: sqlKinds(huarongLayouts) },
        { name: 'liangzihu-files', district: 'liangzihu', type: 'file-drop', settings: { folder: locations.liangzihuFolder }, kinds: fileKinds() },
        { name: 'gedian-graphql', district: 'gedian', type: 'graphql', settings: { url: locations.gedianUrl, headers }, kinds: graphqlKinds() },
        rest('linkong-rest', 'linkong', locations.linkongUrl, ['alertStep']),
        { ...STALLED, type: 'rest', settings: { baseUrl: locations.stalledUrl, headers }, kinds: stalledKinds() },
      ],
      targets: [
        {
          name: 'province',
          type: 'province-exchange',
          profile: 'hubei-assumed@1',
          settings: { baseUrl: locations.provinceUrl, rid: RID, sids: SIDS, appKey: APP_KEY },
          kinds: kindNames.filter((kind) => kind !== 'supervisionDepartment'),
          downward: { catalogue: { schedule: '0 1 * * *' }, alerts: { schedule: '*/10 * * * *' } },
        },
      ],
      // 临空 has no system for alerts: what 鄂城 hands it is handled in the hub.
      desk: { alertSteps: ['linkong'] },
      viewers: demoViewers.map((viewer) => ({ ...viewer, districts: [...viewer.districts], key: keys.get(viewer.name) })),
      jobs: { sync: { schedule: '*/5 * * * *' }, deliver: { schedule: '* * * * *' }, collect: { schedule: '* * * * *' } },
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}
