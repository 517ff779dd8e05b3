/** Command: sends a message again that was given up, or does not wait for its turn. */
import type { Commands } from '../api.js';
import type { CommandOf } from './command.js';

export const resendNotice: CommandOf<Commands['resendNotice']> = {
  name: 'resendNotice',
  title: '重新发送一条通知',
  right: 'jobs',
  logged: ['id'],
  atomic: true,
  run: ({ notifier }, { id }) => notifier.again(id),
};
