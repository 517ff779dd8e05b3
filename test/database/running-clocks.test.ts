/** Open clocks of a store that is older than they are: the migration finds the same as the ingest would have noted. */
import { expect, it } from 'vitest';
// First: it brings the metadata that decorated classes need.
import { openStage, row } from '../gateway/stage.js';
import { fillOpenClocks } from '../../schema/database/running-clocks.js';
import { engines } from '../support/database.js';

it.each(engines)('the migration notes what the ingest would have, run once or twice, on %s', async (engine) => {
  const stage = await openStage(engine);
  try {
    const alert = (id: string, more: object = {}) =>
      row(id, 'echeng', { title: 't', areaNumber: '420704', fxyjId: `YJ-${id}`, createdAt: '2022-03-01T01:00:00.000Z', day: '2022-03-01', ...more });
    await stage.insert('risk_alert', [
      alert('a'),
      alert('b'),
      alert('gone', { withdrawnAt: '2022-03-02T00:00:00.000Z' }),
      alert('undated', { day: null }),
    ]);
    const step = { unitCode: 'u', unitName: 'n', happenedAt: '2022-03-02T01:00:00.000Z', day: '2022-03-02', stage: 'SIGNED', fxyjId: 'YJ-b' };
    await stage.insert('alert_step', [row('s', 'echeng', step)]);
    const notice = { title: 't', body: 'b', objectName: 'o', institutionCode: 'i', publishTime: '2022-03-01T01:00:00.000Z' };
    await stage.insert('exposure_notice', [
      row('n1', 'echeng', { ...notice, noticeId: 'N1', actCode: 'p', withdrawTime: null }),
      row('n2', 'echeng', { ...notice, noticeId: 'N2', actCode: 'p', withdrawTime: '2022-03-02T01:00:00.000Z' }),
      row('n3', 'echeng', { ...notice, noticeId: 'N3', actCode: 'q', withdrawTime: null }),
    ]);
    const acts = [
      ['p', '2022-03-05'],
      ['p2', '2022-03-04'],
      ['q', null],
    ] as const;
    await stage.insert(
      'punish_act',
      acts.map(([id, revokedDate]) => row(id, 'echeng', { institutionCode: 'i', punishActionCode: id.slice(0, 1), revokedDate })),
    );
    const noted = () => stage.app.db.read((sql) => sql.query('SELECT clock, recordId, startDay FROM open_clocks ORDER BY clock, recordId'));
    const before = await noted();
    expect(before.map(({ clock, recordId, startDay }) => `${clock} ${recordId} ${startDay}`)).toEqual([
      'alertClosed a 2022-03-01',
      'alertClosed b 2022-03-01',
      'alertFedBack a 2022-03-01',
      'alertFedBack b 2022-03-01',
      'alertSigned a 2022-03-01',
      // Of two acts under one number the one that fell first.
      'exposureWithdrawal n1 2022-03-04',
    ]);
    for (let i = 0; i < 2; i++) {
      await stage.app.db.transaction(async (sql) => {
        if (i === 0) await sql.run('DELETE FROM open_clocks');
        await fillOpenClocks({
          dialect: sql.dialect,
          query: async <R>(text: string, params?: readonly unknown[]) => {
            if (/^\s*SELECT/.test(text)) return sql.query<R>(text, params);
            await sql.run(text, params);
            return [];
          },
        });
      });
      expect(await noted()).toEqual(before);
    }
  } finally {
    await stage.close();
  }
});
