/** Commands of alerts: a step is written or taken back in the desk, and an alert is handed to another district of its area. */
import type { Commands } from '../api.js';
import { assign } from '../handling/assign.js';
import { takeBackStep } from '../handling/take-back.js';
import { writeStep } from '../handling/write-step.js';
import { nowOf } from '../kit/clock.js';
import type { CommandOf } from './command.js';

export const recordAlertStep: CommandOf<Commands['recordAlertStep']> = {
  name: 'recordAlertStep',
  title: '登记预警处置',
  right: 'alerts',
  logged: ['alert', 'stage', 'happenedAt', 'unit', 'why'],
  atomic: true,
  run: ({ db, clock, handling }, input, actor) => db.transaction((sql) => writeStep(sql, handling, actor, input, nowOf(clock))),
};

export const takeBackAlertStep: CommandOf<Commands['takeBackAlertStep']> = {
  name: 'takeBackAlertStep',
  title: '收回预警处置',
  right: 'alerts',
  logged: ['alert', 'stage'],
  atomic: true,
  run: ({ db, clock, handling }, input, actor) => db.transaction((sql) => takeBackStep(sql, handling, actor, input, nowOf(clock))),
};

export const assignAlert: CommandOf<Commands['assignAlert']> = {
  name: 'assignAlert',
  title: '转交预警',
  right: 'assign',
  logged: ['alert', 'district', 'reason'],
  atomic: true,
  run: ({ db, clock, handling }, input, actor) => db.transaction((sql) => assign(sql, handling, actor, input, nowOf(clock))),
};
