/** The configuration of the hub whose database a release leaves behind; its places are filled in where it is opened. */
import { areaOf, districtNames } from '../../demo/generate/shape.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { profile } from '../../schema/profiles/hubei-assumed-1.js';
import { mapping } from '../support/own-words.js';
import { secrets, sids } from '../support/released-stage.js';
import { DISTRICTS } from './small-year.js';

export function configOf(kinds: readonly KindDefinition[]): object {
  const sent = kinds.filter((kind) => kind.origin !== 'province');
  return {
    city: { code: '420700', name: '鄂州市', uscc: '11420700MB00000008' },
    zone: 'Asia/Shanghai',
    database: { url: '${DATABASE_URL}' },
    districts: DISTRICTS.map((code) => ({ code, name: districtNames[code], areaNumber: areaOf[code], level: code === 'city' ? '2' : '3' })),
    sources: DISTRICTS.map((district) => ({
      name: `${district}-db`,
      district,
      type: 'sql',
      settings: { url: `sqlite:\${SOURCES}/${district}-db.db` },
      kinds: Object.fromEntries(sent.map((kind) => [kind.name, mapping(kind)])),
    })),
    targets: [
      {
        name: 'province',
        type: 'province-exchange',
        profile: profile.name,
        settings: { ...secrets, sids, baseUrl: '${PROVINCE_URL}' },
        kinds: sent.map((kind) => kind.name).filter((name) => profile.tables.some((table) => table.kind === name)),
        downward: Object.fromEntries(Object.keys(profile.feeds).map((feed) => [feed, { schedule: '0 1 * * *' }])),
      },
    ],
    jobs: { sync: { schedule: '*/5 * * * *' }, deliver: { schedule: '* * * * *' } },
  };
}
