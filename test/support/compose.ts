/** The one place of the tests that opens a hub: as `hub` opens it, with a log and a progress that nobody reads unless they are given. */
import { pino } from 'pino';
import { type App, openApp } from '../../src/app.js';
import type { AppOptions } from '../../src/app-options.js';

const progress = { task: () => ({ add() {}, total() {}, note() {}, done() {} }), stop() {} };

export function compose(options: Omit<AppOptions, 'log' | 'progress'> & Partial<Pick<AppOptions, 'log' | 'progress'>>): Promise<App> {
  return openApp({ log: pino({ level: 'silent' }), progress, ...options });
}
