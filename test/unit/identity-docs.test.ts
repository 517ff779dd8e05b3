/** The guide's section about signing in by the city's own: its example loads, its tables name each key of each type, its line of shell signs as the hub checks. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { HeaderProvider } from '../../connectors/identity/contract.js';
import { identityType } from '../../connectors/identity/proxy/index.js';
import { openHttp } from '../../connectors/http.js';
import { loadKinds, loadProfiles } from '../../schema/registry.js';
import { loadConfig } from '../../src/config/load.js';
import { loadConnectors } from '../../src/connectors/load.js';
import { jobs } from '../../src/jobs/jobs.js';
import { root } from '../support/source-files.js';

const folder = mkdtempSync(join(tmpdir(), 'hub-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [kinds, profiles, types] = [await loadKinds(), await loadProfiles(), await loadConnectors()];
const SECRET = 'a-secret-of-24-characters';

describe.each(['zh', 'en'])('the guide in %s', (language) => {
  const section = readFileSync(join(root, 'docs', `guide-${language}.md`), 'utf8').split('\n## 10. ')[1] ?? '';
  const block = (kind: string): string => new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, 's').exec(section)?.[1] ?? '';

  it('has an example that is right', () => {
    const file = {
      city: { code: '420700', name: '鄂州市', uscc: '11420700MB00000008' },
      districts: [{ code: 'city', name: '市直', areaNumber: '420700', level: '2' }],
      ...(parse(block('yaml')) as object),
    };
    writeFileSync(join(folder, 'hub.yaml'), stringify(file));
    const declared = { kinds, profiles, jobs, sourceTypes: types.sources, targetTypes: types.targets, identityTypes: types.identities };
    const env = { HUB_DATA: folder, OIDC_SECRET: 'x', GATEWAY_SECRET: SECRET };
    const config = loadConfig({ file: join(folder, 'hub.yaml'), env, ...declared });
    expect(new Set(config.identity.map(({ type }) => type))).toEqual(new Set(['local', ...types.identities.keys()]));
    expect(config.notices).toEqual([]);
  });

  it.each([...types.identities])('names each key of %s in its row', (name, type) => {
    const row = section.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
    const keys = Object.keys((z.toJSONSchema(type.settings, { io: 'input', unrepresentable: 'any' }) as { properties: object }).properties);
    expect([...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, key]) => key).sort()).toEqual(keys.sort());
  });

  it.skipIf(spawnSync('openssl', ['version']).status !== 0)('has a line of shell that signs as the hub checks', async () => {
    const told = execFileSync('bash', ['-c', block('bash')], { encoding: 'utf8', env: { ...process.env, name: 'zhangsan', GATEWAY_SECRET: SECRET } });
    const rawHeaders = told
      .trim()
      .split('\n')
      .flatMap((line) => line.split(': ')); // prettier-ignore
    const http = openHttp();
    const context = { name: 'gateway', title: '网关', clock: { now: Date.now }, log: pino({ level: 'silent' }), http };
    const provider = identityType.open({ header: 'x-user', from: ['10.0.0.3'], secret: SECRET }, context) as HeaderProvider;
    expect(provider.identify({ rawHeaders, address: '10.0.0.3' })).toMatchObject({ subject: 'zhangsan' });
    await http.close();
  });
});
