/** The rehearsal province: its catalogue, its alerts, and what a sender must know to speak to it. */
import { openProvinceRehearsal, type ProvinceRehearsal, type RehearsalOptions } from '../connectors/targets/province-exchange/rehearsal.js';
import { profile } from '../schema/profiles/hubei-assumed-1.js';
import { dayText, dayNumber } from './generate/days.js';
import { readBodies, readItems } from './generate/rosters.js';
import type { Year } from './generate/shape.js';

export const CHECKS_TABLE = 'jg_jgxw_check_action';
export const RID = 'rehearsal-ezhou';
export const APP_KEY = 'rehearsal-only-not-a-secret';
export const SIDS = {
  auth: 'sid-auth',
  push: 'sid-push',
  receipt: 'sid-receipt',
  inventory: 'sid-inventory',
  catalogue: 'sid-catalogue',
  alerts: 'sid-alerts',
  feedback: 'sid-feedback',
};

/** The catalogue as it comes down: one version of each item, in the order of its changes. */
export function catalogue(): Record<string, unknown>[] {
  const city = new Map(
    readBodies()
      .filter((body) => body.district === 'city')
      .map((body) => [body.line, body]),
  );
  return readItems().map((item, i) => {
    const second = (n: number): string => String(n).padStart(2, '0');
    return {
      item_code: item.itemCode,
      version: 1,
      item_name: item.mainName,
      sub_item_name: item.subName,
      item_type: item.type,
      levels: item.levels.split('|'),
      dept_code: city.get(item.line)?.uscc ?? '',
      dept_name: city.get(item.line)?.name ?? '',
      basis: item.basis,
      supervise_object: item.object,
      status: '1',
      changed_at: `${dayText(dayNumber(2022, 1, 1))} ${second(Math.floor(i / 3600))}:${second(Math.floor(i / 60) % 60)}:${second(i % 60)}`,
    };
  });
}

export async function openProvince(stateFile: string, year: Year, onAccepted?: RehearsalOptions['onAccepted']): Promise<ProvinceRehearsal> {
  return openProvinceRehearsal({
    stateFile,
    rid: RID,
    sids: SIDS,
    appKey: APP_KEY,
    profile,
    zone: 'Asia/Shanghai',
    catalogue: catalogue(),
    alerts: [...year.alerts],
    ...(onAccepted ? { onAccepted } : {}),
  });
}
