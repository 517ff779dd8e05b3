/** Contract stage of the signed exchange: a province that knows one city, and rows of claims for it. */
import { join } from 'node:path';
import { usccCheck } from '../../../../schema/kind/check-digits.js';
import { profile } from '../../../../schema/profiles/hubei-assumed-1.js';
import type { OutgoingRow } from '../../../contract.js';
import type { StageResources, TargetContractStage, TargetStage } from '../../../contract-stage.js';
import type { Settings } from '../settings.js';
import { type Mood, openProvinceRehearsal } from './province.js';

const TABLE = 'jg_sxrl';
const FEEDBACK = 'alert_feedback';
const CATALOGUE = 501;
const body = '11420700MB0000000';
const uscc = `${body}${usccCheck(body)}`;
const wrongUscc = `${body}${usccCheck(body) === '0' ? '1' : '0'}`;
const issued = {
  rid: 'rid-hub',
  sids: { auth: 's0', push: 's1', receipt: 's2', inventory: 's3', catalogue: 's4', alerts: 's5', feedback: 's6' },
  appKey: 'app-key-of-the-city',
};

export const contractStage: TargetContractStage = {
  decides: 'LATER',
  conflicts: true,
  returns: true,
  calls: true,
  feeds: ['catalogue', 'alerts'],
  secret: true,
  moods: {
    slow: { sent: 'RECEIVED', receipt: 'CHECKED' },
    dropsAfterTaking: { sent: 'UNKNOWN', receipt: 'CHECKED' },
    busy: { sent: 'BUSY', receipt: 'BUSY' },
    html: { sent: 'UNKNOWN', receipt: 'UNREACHABLE' },
    refuses: { sent: 'REFUSED', receipt: 'UNKNOWN_BATCH' },
    forgets: { sent: 'RECEIVED', receipt: 'UNKNOWN_BATCH' },
    countsWrong: { sent: 'RECEIVED', receipt: 'CHECKED', counted: 3 },
    secretEnds: { sent: 'RECEIVED', receipt: 'CHECKED' },
    silent: { sent: 'UNKNOWN', receipt: 'UNREACHABLE' },
  },
  open: openStage,
};

async function openStage({ folder, clock }: StageResources): Promise<TargetStage> {
  const alerts = [{ fxyjId: 'A1' }];
  const catalogue = Array.from({ length: CATALOGUE }, (_, i) => ({ item_code: itemCode(i), levels: ['2', '3'], props: { a: 1 } }));
  const province = await openProvinceRehearsal({
    ...issued,
    stateFile: join(folder, 'province.db'),
    profile,
    zone: 'Asia/Shanghai',
    catalogue,
    alerts,
    checkingMs: 2_000,
    slowMs: 50,
    silentMs: 50,
    now: () => clock.now(),
  });
  const settings: Settings = { ...issued, baseUrl: province.url };
  return {
    settings,
    profile,
    table: TABLE,
    rows: (count) => Array.from({ length: count }, (_, i) => claim(`c${i}`, itemCode(i), uscc)),
    badRows: (count) => Array.from({ length: count }, (_, i) => claim(`x${i}`, itemCode(i), wrongUscc)),
    held: async () => [...province.held(TABLE).keys()],
    turn: (mood) => province.mood(mood as Mood),
    call: { table: FEEDBACK, good: step('A1'), bad: step('A9'), taken: () => province.held(FEEDBACK).size },
    feedRows: (feed) => (feed === 'alerts' ? alerts.length : catalogue.length),
    away: { ...settings, baseUrl: 'http://127.0.0.1:1' },
    strangers: [
      { ...settings, rid: 'stranger' },
      { ...settings, appKey: 'key-of-another-city' },
    ],
    secret: { text: () => province.secret(), end: () => province.mood('secretEnds') },
    close: () => province.close(),
  };
}

const itemCode = (serial: number): string => `01020304${String(serial).padStart(6, '0')}`;

function row(identity: string, values: Readonly<Record<string, string>>): OutgoingRow {
  return { identity, operation: 'i', cdId: 'D1', cdSource: '420700D', content: Buffer.from(JSON.stringify(values)) };
}

function claim(identity: string, item_code: string, claimant_uscc: string): OutgoingRow {
  return row(identity, { item_code, claimant_uscc, status: 'PUBLISHED', claimed_at: '2020-01-01' });
}

function step(fxyjId: string): OutgoingRow {
  return row('f1', { fxyjId, stage: 'SIGNED', unitCode: 'U', unitName: '单位', happenedAt: '2026-01-01 10:00:00', actCodes: 'N1,N2' });
}
