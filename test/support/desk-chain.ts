/** A chain with alerts that come down, and people who write their steps in the desk. */
import type { Actor } from '../../src/access/actor.js';
import type { StepWords } from '../../src/api.js';
import { type Chain, openChain } from './chain.js';
import type { Engine } from './database.js';

export const CITY: Actor = { name: 'city', role: 'CITY_ADMIN', districts: '*', via: 'page' };
export const ECHENG: Actor = { name: 'zhang', role: 'DISTRICT_ADMIN', districts: ['echeng'], via: 'page' };
export const LINKONG: Actor = { name: 'li', role: 'DISTRICT_ADMIN', districts: ['linkong'], via: 'page' };

const MINUTE = 60_000;

type Words = Partial<StepWords> & Pick<StepWords, 'stage'>;

export interface DeskChain extends Chain {
  /** The id of the alert of this number. */
  alert(number: string): Promise<string>;
  write(actor: Actor, number: string, words: Words): Promise<{ readonly alert: string; readonly step: string }>;
  handling(
    actor: Actor,
    number: string,
  ): ReturnType<ReturnType<Chain['app']['hub']['queries']>['alerts']['handling']> extends Promise<ReadonlyMap<string, infer H>> ? Promise<H> : never;
  /** Ten minutes and some later what was written has gone up and was accepted. */
  later(): Promise<void>;
  steps(): Promise<{ stage: string; source: string; revision: number; verdict: string | null; state: string | null }[]>;
}

/** @param numbers of alerts of 420704, which begin at echeng */
export async function openDeskChain(
  engine: Engine,
  sources: Readonly<Record<string, string>> = {},
  desk: readonly string[] = [],
  numbers: readonly string[] = ['YJ1'],
): Promise<DeskChain> {
  const chain = await openChain(engine, sources, 'test', [], undefined, undefined, undefined, { desk });
  const day = new Date(chain.clock.now() - 86_400_000).toISOString().slice(0, 10);
  for (const number of numbers) chain.alerts.push({ fxyjId: number, title: `预警 ${number}`, createdAt: `${day} 08:00:00`, areaNumber: '420704' });
  await chain.run();
  const alert = async (number: string): Promise<string> => String((await chain.query('SELECT id FROM risk_alert WHERE fxyjId=?', [number]))[0]?.id);
  return Object.assign(chain, {
    alert,
    async write(actor: Actor, number: string, words: Words) {
      const id = await alert(number);
      const stage = (await chain.app.hub.queries(actor).alerts.handling([id])).get(id)?.stage ?? null;
      return chain.app.hub.commands(actor).recordAlertStep({ alert: id, expectedStage: stage, ...words });
    },
    async handling(actor: Actor, number: string) {
      const id = await alert(number);
      return (await chain.app.hub.queries(actor).alerts.handling([id])).get(id) as never;
    },
    async later() {
      chain.clock.pass(10 * MINUTE + 1_000);
      await chain.run();
    },
    steps: () =>
      chain.query<never>(
        `SELECT s.stage, s.source, s.revision, s.verdict, d.state FROM alert_step s LEFT JOIN deliveries d ON d.recordId=s.id
         WHERE s.withdrawnAt IS NULL ORDER BY s.firstCommit, s.id`,
      ),
  });
}
