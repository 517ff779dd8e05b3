/** What a REST source keeps beyond the contract: where it begins the next pass, patience, and whole numbers beyond 2^53. */
import { describe, expect, it } from 'vitest';
import { type Http, openHttp } from '../../connectors/http.js';
import { readJson } from '../../connectors/json/read-json.js';
import { openRestRehearsal, type RestEntry } from '../../connectors/sources/rest/rehearsal.js';
import { closers, mappingOf, opened } from '../support/open-source.js';
import { faultOf, pass, records, stamp, still } from '../support/source-pass.js';

describe('a REST source', () => {
  it('reads again from before the highest change, whatever the order of a page', async () => {
    const requested: string[] = [];
    const rows: RestEntry[] = records(5).map(({ id, at }) => ({ id, updatedAt: at }));
    const rehearsal = await openRestRehearsal({ token: 'x', lists: { claims: () => rows } });
    closers.push(() => rehearsal.close());
    rehearsal.mood('outOfOrder');
    const http = openHttp();
    closers.push(() => http.close());
    const spy: Http = {
      ...http,
      call: (call) => {
        requested.push(call.url);
        return http.call(call);
      },
    };
    const source = opened('rest', { baseUrl: rehearsal.url, headers: { authorization: 'Bearer x' } }, '/', { http: spy });
    const mapping = mappingOf(
      'since',
      { path: 'claims', items: 'data.list', next: 'data.next', after: 'cursor' },
      { changedAt: 'updatedAt' },
      'updatedFrom',
    );
    const begins: (string | null)[] = [];
    for (let cursor: string | null = null, i = 0; i < 3; i++) {
      requested.length = 0;
      const { cursor: next, rows: read } = await pass(source, mapping, cursor);
      begins.push(new URL(requested[0]!).searchParams.get('updatedFrom'));
      expect(read).toHaveLength(5);
      cursor = next;
    }
    // What took two answers is requested for once more. The last change is 00:01 in Shanghai; ten minutes before that, in UTC.
    expect(begins).toEqual([null, null, '2025-12-31T15:51:00.000Z']);
  });

  it('is patient with a slow source, and refused without the right key', async () => {
    const rehearsal = await openRestRehearsal({ token: 'x', slowMs: 50, lists: { claims: () => [{ id: '1', updatedAt: stamp(0) }] } });
    closers.push(() => rehearsal.close());
    rehearsal.mood('slow');
    const mapping = mappingOf('all', { path: '/claims', items: 'data.list', next: 'data.next', after: 'cursor' });
    expect((await pass(opened('rest', { baseUrl: rehearsal.url, headers: { authorization: 'Bearer x' } }), mapping)).rows).toHaveLength(1);
    expect((await faultOf(opened('rest', { baseUrl: rehearsal.url }).page(mapping, null, still))).code).toBe('SOURCE_REFUSED');
    await rehearsal.close();
    expect((await faultOf(opened('rest', { baseUrl: rehearsal.url }).page(mapping, null, still))).code).toBe('SOURCE_UNAVAILABLE');
  });

  it('reads a big integer as text and leaves text and fractions alone', () => {
    expect(readJson('{"a":9007199254740993,"b":"x 9007199254740993 \\" 1","c":0.1234567890123456,"d":-12,"e":[1234567890123456]}')).toEqual({
      a: '9007199254740993',
      b: 'x 9007199254740993 " 1',
      c: 0.1234567890123456,
      d: -12,
      e: [1234567890123456],
    });
  });
});
