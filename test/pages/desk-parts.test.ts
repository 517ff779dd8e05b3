/** Parts of the desk that need no browser: its addresses, what is typed into it, and the pages of a list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../schema/kind/fold.js';
import { addressOf, readPath, readSearch } from '../../dashboard/desk/frame/read-address.js';
import type { Field, Kind } from '../../dashboard/desk/frame/definitions.js';
import { filterOf, readQuery, writeQuery } from '../../dashboard/desk/list/conditions.js';
import { type Answer, countOf, firstHeld, type Held, MOST_HELD, PAGE_ROWS, withEarlier, withMore } from '../../dashboard/desk/list/pages.js';
import { wantedAt } from '../../dashboard/desk/sign-in/wanted.js';
import { dayOf, folded, foldedText } from '../../dashboard/desk/parts/fold.js';
import { spanText } from '../../dashboard/desk/session/clock.js';

const HARD = ['%', '#', '/', '?', '&', '+', '=', '〔2022〕12号', '%25', '%E9%8', ' ', '𠮷', '..', '"', "'", '中 文'];
const hard = fc
  .array(fc.oneof(fc.constantFrom(...HARD), fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));
/** As a browser's own reading of the address gives it to a page. */
const located = (address: string): URL => new URL(address, 'http://hub');

describe('an address', () => {
  it('keeps any key and any value of a filter, through the browser and back', () => {
    fc.assert(
      fc.property(hard, hard, hard, (key, name, value) => {
        // A segment of dots alone is taken for a folder by every browser.
        fc.pre(!/^\.{1,2}$/.test(key));
        const { pathname, search } = located(addressOf(['records', 'punishAct', key], [[name, value]]));
        expect(readPath(pathname)).toEqual(['records', 'punishAct', key]);
        expect(readSearch(search)).toEqual([[name, value]]);
      }),
    );
  });

  it.each(['/records/%E0%A4%A', '/records/itemClaim/%E9%8', '/lists/%', '/lists/itemClaim/%ZZ'])('%s leads nowhere', (address) => {
    expect(readPath(address)).toBeNull();
  });

  it('that was cut in the middle of a letter is no condition', () => {
    expect([readSearch('?status.eq=%E9%8'), readSearch('?status.eq=%E9%8&a=1'), readSearch('?')]).toEqual([null, null, []]);
  });
});

const field = (name: string, type: string, more: Partial<Field> = {}): Field => ({
  ...{ name, title: name, type, codeList: null, protection: 'PUBLIC', filterable: true, orderable: true, max: 20, choices: [] },
  ...more,
});
const kind: Kind = {
  ...{ name: 'punishAct', plural: 'punishActs', title: '行政处罚', ownDate: 'decidedAt', naturalKey: ['number'], fromProvince: false },
  fields: [
    ...[field('number', 'String'), field('decidedAt', 'Day'), field('fine', 'Amount'), field('count', 'Int'), field('status', 'enum')],
    field('party', 'String', { protection: 'PERSONAL', filterable: false, orderable: false }),
  ],
  ...{ children: [], references: [], reverses: [] },
};

describe('where a person wanted to go', () => {
  const from = (address: string): string => wantedAt(located(address));
  it('is kept through a try to sign in that failed', () => {
    expect(from('/system/people?state=ACTIVE')).toBe('/system/people?state=ACTIVE');
    expect(from('/sign-in?fault=PROVIDER_AWAY&to=%2Flists%2FpunishAct%3Fstatus.eq%3D1')).toBe('/lists/punishAct?status.eq=1');
    expect(from('/sign-in?fault=PROVIDER_AWAY')).toBe('/');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/sign-in/oidc',
  ])('is no other host and no way in: %s', (to) => expect(from(`/sign-in?to=${encodeURIComponent(to)}`)).toBe('/'));
});

describe('conditions', () => {
  it('come back from the address as they went in', () => {
    fc.assert(
      fc.property(hard, (value) => {
        fc.pre(value !== '');
        const asked = { conditions: [{ field: 'number', op: 'startsWith', value }], order: { field: 'decidedAt', direction: 'DESC' } as const };
        const { search } = located(addressOf(['lists', kind.name], writeQuery(asked)));
        expect(readQuery(kind, readSearch(search) ?? [])).toEqual(asked);
      }),
    );
  });

  it('become a filter by their types', () => {
    const asked = readQuery(kind, [
      ...([
        ['decidedAt.gte', '2022/3/1'],
        ['decidedAt.lte', '2022年12月31日'],
        ['count.eq', '１２'],
        ['fine.gte', '1000.50'],
      ] as const),
      ['status.isNull', 'false'],
    ]);
    expect(asked && filterOf(kind, asked)).toEqual({
      decidedAt: { gte: '2022-03-01', lte: '2022-12-31' },
      count: { eq: 12 },
      fine: { gte: '1000.50' },
      status: { isNull: false },
    });
  });

  it.each([
    ['party.eq', '张三'],
    ['party.startsWith', '4'],
    ['nothing.eq', '1'],
    ['number.like', '1'],
    ['decidedAt.gte', '2022-13-01'],
    ['count.eq', 'many'],
    ['number.eq', ''],
    ['order', 'party.ASC'],
    ['order', 'number'],
    ['and', '{}'],
  ])('%s=%s is refused and not left out: nothing that is not known widens', (name, value) => {
    expect(readQuery(kind, [[name, value]])).toBeNull();
  });
});

describe('what is typed', () => {
  it.each(['\u200B对（某某，某）公司ＡＢ１２\u2069', '\u3000鄂市监〔2022〕（１）号－甲\u00A0', 'N－１：２／３', '葛\u{E0100}城', '通报：“第一批”'])(
    'is looked for as the hub keeps it: %j',
    (text) => expect(foldedText(text)).toBe(fold(text.replace('\u2069', ''))),
  );

  it('loses marks that only programs see, and keeps which form a rare letter has', () =>
    expect(folded('\u2066N\u061C-\u00011\u2069葛\u{E0100}')).toBe('N-1葛\u{E0100}'));

  it.each(['\u200B', '\u200E', '\u3000', '\u00A0', '\uFEFF', '\u2060', '\u00AD'])(
    'loses the invisible mark %j before, in and after a code',
    (mark) => {
      const inside = mark.trim() === '' || mark === '\u3000' || mark === '\u00A0' ? '11420700MB00000008' : `1142${mark}0700MB00000008`;
      expect(folded(`${mark}${inside}${mark}`)).toBe('11420700MB00000008');
    },
  );

  it('is made half width', () => expect(folded('１２３ＡＢｃ-（１）')).toBe('123ABc-(1)'));

  it.each([
    ['2022-3-1', '2022-03-01'],
    ['２０２２－０３－０１', '2022-03-01'],
    ['2022/03/01', '2022-03-01'],
    ['2022.3.1', '2022-03-01'],
    ['20220301', '2022-03-01'],
    ['2022年3月1日', '2022-03-01'],
    ['2022-02-29', null],
    ['2022-00-10', null],
    ['昨天', null],
    ['2022-3', null],
  ])('%s is the day %s', (text, day) => expect(dayOf(text)).toBe(day));
});

const DESK = new URL('../../dashboard/desk', import.meta.url).pathname;

describe('a button whose act is under way', () => {
  it('is never disabled by Mantine’s `loading`: it would lose the focus to the page (parts/send.tsx)', () => {
    const sources = readdirSync(DESK, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
    expect(sources.length).toBeGreaterThan(50);
    const loading = sources.filter((file) => /\bloading(?==|\s*:\s*\w)/.test(readFileSync(join(DESK, file), 'utf8')));
    expect(loading).toEqual([]);
  });
});

/** A list of so many rows, answered by page. */
function answers(count: number) {
  const at = (from: number, to: number): Answer => {
    const [low, high] = [Math.max(0, from), Math.min(count, to)];
    const nodes = Array.from({ length: Math.max(0, high - low) }, (_, index) => ({ id: String(low + index) }));
    return {
      rows: {
        nodes,
        pageInfo: { startCursor: nodes[0]?.id ?? null, endCursor: nodes.at(-1)?.id ?? null, hasPreviousPage: low > 0, hasNextPage: high < count },
      },
    };
  };
  return {
    after: (id: string) => at(Number(id) + 1, Number(id) + 1 + PAGE_ROWS),
    before: (id: string) => at(Number(id) - PAGE_ROWS, Number(id)),
    first: () => at(0, PAGE_ROWS),
  };
}

const idsOf = ({ pages }: Held): number[] => pages.flatMap(({ rows }) => rows.map(({ id }) => Number(id)));

describe('the pages held of a list', () => {
  it('are one span without a gap, at most 2 000 rows, and every row above the view is made good, whichever way one walks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6_000 }), fc.array(fc.boolean(), { maxLength: 150 }), (count, way) => {
        const list = answers(count);
        let held = firstHeld({}, list.first());
        for (const down of way) {
          const [before, low] = [held, idsOf(held)[0] as number];
          const [start, end] = [held.pages[0]?.start as string, held.pages.at(-1)?.end as string];
          if (down && held.after) held = withMore(held, { after: end }, list.after(end));
          else if (!down && held.before) held = withEarlier(held, { before: start }, list.before(start));
          if (held === before) continue;
          const ids = idsOf(held);
          expect(ids).toEqual(Array.from({ length: ids.length }, (_, index) => (ids[0] as number) + index));
          expect(countOf(held.pages)).toBeLessThanOrEqual(MOST_HELD);
          expect(held.moved).toBe(low - (ids[0] as number));
          expect(held.above).toBe(ids[0]);
          expect([held.before, held.after]).toEqual([ids[0] !== 0, ids.at(-1) !== count - 1]);
        }
      }),
    );
  });

  it('that begin at a cursor do not know how many are above, until the beginning is reached', () => {
    const list = answers(250);
    const held = firstHeld({ after: '149' }, list.after('149'));
    expect(held).toMatchObject({ above: null, before: true, after: false });
    const earlier = withEarlier(withEarlier(held, { before: '150' }, list.before('150')), { before: '50' }, list.before('50'));
    expect(earlier).toMatchObject({ above: 0, before: false });
  });
});

it('says how far a clock is off in its two largest parts', () => {
  expect([0, 7, 60, 125, 1_440, 4_560, 2_470_821].map(spanText)).toEqual([
    '0 分钟',
    '7 分钟',
    '1 小时',
    '2 小时 5 分钟',
    '1 天',
    '3 天 4 小时',
    '1715 天 20 小时',
  ]);
});
