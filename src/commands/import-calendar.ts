/** Command: loads a year of the working calendar from a notice's file. */
import { basename } from 'node:path';
import type { Commands } from '../api.js';
import { readNotice } from '../calendar/notice-file.js';
import { refuseRehearsal } from '../calendar/rehearsal-years.js';
import { replaceYear } from '../calendar/years.js';
import { nowOf } from '../kit/clock.js';
import type { CommandOf } from './command.js';

export const importCalendar: CommandOf<Commands['importCalendar']> = {
  name: 'importCalendar',
  title: '载入一年的工作日历',
  right: 'calendar',
  logged: ['file', 'notice'],
  async run({ db, clock }, { file, bytes, notice }) {
    refuseRehearsal(notice);
    const read = readNotice(file, bytes);
    const from = { notice, source: basename(file).slice(0, 120), loadedAt: nowOf(clock) };
    return { year: read.year, ...(await db.transaction((sql) => replaceYear(sql, read, from))) };
  },
};
