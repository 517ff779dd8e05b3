/**
 * Matrix: every role asks every root field, edge, node, filter, order, count, aggregate, search, book and export about its own rows and others',
 * whose every text bears a mark of whose it is; no answer, cursor or file has a mark that its role may not see, and no condition tells of one.
 */
// First: it brings the metadata that decorated classes need.
import {
  addStrangers,
  fillMatrix,
  idOf,
  MARKS,
  MASK,
  markOf,
  openMatrix,
  OWNERS,
  SECRETS,
  type Stage,
  seenBy,
  secretOf,
  YEAR,
} from './matrix/world.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphQLSchema } from 'graphql';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { globalId } from '../../resolvers/engine/global-id.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import { mayDo } from '../../src/access/rights.js';
import { documentsOf } from '../growth/documents.js';
import { engines } from '../support/database.js';
import { everyField } from '../support/every-field.js';
import { asked, conditions, conditionsAcross, filterOf, groupings, orderOf, orders, selection } from './matrix/ways.js';
import type { Answer, Data } from './stage.js';

describe.each(engines)('rights and scope on %s', (engine) => {
  let stage: Stage;
  let schema: GraphQLSchema;
  let kinds: readonly KindDefinition[];
  let viewers: readonly Viewer[];
  let checks = 0;
  const leaks: object[] = [];

  beforeAll(async () => {
    stage = await openMatrix(engine);
    await fillMatrix(stage);
    kinds = stage.hub.kinds;
    schema = buildGraphqlSchema(kinds);
    viewers = stage.config.viewers;
  });
  afterAll(async () => {
    process.stdout.write(`matrix of rights on ${engine}: ${checks} checks, ${leaks.length} leaks\n`);
    await stage.close();
  });

  const named = (key: string): Viewer => viewers.find(({ name }) => name === key) as Viewer;
  /** Those from whom the scope keeps something. */
  const narrow = (): readonly Viewer[] => [named('echeng'), named('clerk')];
  const readers = (): readonly Viewer[] => viewers.filter(({ role }) => mayDo(role, 'records'));
  const foreign = (viewer: Viewer): string[] => MARKS.filter((mark) => !seenBy(viewer).map(markOf).includes(mark));

  /** Texts of an answer, and what is in those that look like a cursor or an id. */
  const told = (text: string): string =>
    `${text}\n${(text.match(/"[\w-]{8,}"/g) ?? []).map((each) => Buffer.from(each, 'base64url').toString('utf8')).join('\n')}`;

  /** @param said by the question itself: what is refused may name it */
  function look(viewer: Viewer, question: string, text: string): void {
    const all = told(text);
    const never = [...foreign(viewer).filter((mark) => !question.includes(mark)), ...SECRETS, ...(mayDo(viewer.role, 'personal') ? [] : [MASK])];
    for (const mark of never) {
      checks += 1;
      if (all.includes(mark))
        leaks.push({ viewer: viewer.name, question, mark, at: all.slice(Math.max(0, all.indexOf(mark) - 200), all.indexOf(mark) + 40) });
    }
  }

  async function ask(viewer: Viewer, question: string): Promise<Answer> {
    const answer = await stage.ask(viewer.name, question);
    look(viewer, question, JSON.stringify(answer));
    return answer;
  }

  const none = () => expect(leaks.slice(0, 3)).toEqual([]);

  it('no root field tells what it may not, with what it leads to, by any order and operator', async () => {
    const operators = documentsOf(schema, kinds).map(({ text }) => text);
    // A text is checked and made ready once for all who ask it, as long as it is remembered.
    for (const question of everyField(schema)) for (const viewer of viewers) await ask(viewer, question);
    // Of whom something is kept by scope, or by field.
    for (const question of operators) for (const viewer of [...narrow(), named('pushing')]) await ask(viewer, question);
    none();
  });

  it('shows to each what is its own, so that nothing is hidden by being empty', async () => {
    for (const viewer of readers())
      for (const kind of kinds) {
        const { data } = await ask(viewer, `{ ${kind.plural}(first: 100) { totalCount nodes { id } } }`);
        const own = OWNERS.filter(({ n }) => kind.shared || seenBy(viewer).includes(n)).flatMap(({ n }) => [idOf(kind, n, 'a'), idOf(kind, n, 'b')]);
        const partly = kind.takesPart && seenBy(viewer).includes(6) ? [idOf(kind, 6)] : [];
        const ids = [...own, ...partly].map((id) => globalId(kind.name, id)).sort();
        expect({ viewer: viewer.name, kind: kind.name, ids: data[kind.plural].nodes.map(({ id }: Data) => id).sort() }).toEqual({
          ...{ viewer: viewer.name, kind: kind.name },
          ids,
        });
        expect(data[kind.plural].totalCount).toBe(ids.length);
      }
    none();
  });

  it('a record leads to nothing that is not seen', async () => {
    for (const kind of kinds)
      for (const viewer of readers()) {
        const fields = selection(schema, kind.typeName, 1);
        const open = mayDo(viewer.role, 'personal') ? fields : withoutProtected(fields, kind);
        await ask(viewer, `{ ${kind.plural}(first: 30) { nodes { ${open} } } }`);
        await ask(
          viewer,
          `{ ${kind.plural}(first: 30) { edges { cursor node { id ${kind.references.map(({ name }) => `${name} { id }`).join(' ')} revisions { revision changes { field before after } } } } } }`,
        );
      }
    none();
  });

  const withoutProtected = (fields: string, kind: KindDefinition): string =>
    kind.fields
      .filter(({ protection }) => protection !== 'public')
      .reduce((left, { apiName }) => left.replaceAll(new RegExp(`(^| )${apiName}(Title)?(?= )`, 'g'), ' '), `${fields} `);

  it('a node of a stranger is like one that never was', async () => {
    const both = (kind: KindDefinition, ids: readonly string[]): string => {
      const parts = ids
        .map((id) => globalId(kind.name, id))
        .map((id, i) => `n${i}: node(id: "${id}") { id } o${i}: ${kind.name}(id: "${id}") { id }`);
      return `{ ${parts.join(' ')} }`;
    };
    for (const viewer of readers())
      for (const kind of kinds) {
        const all = OWNERS.flatMap(({ n }) => (['a', 'b'] as const).map((which) => [n, idOf(kind, n, which)] as const));
        const seen = all.map(([n]) => kind.shared || seenBy(viewer).includes(n));
        const { data } = await ask(
          viewer,
          both(
            kind,
            all.map(([, id]) => id),
          ),
        );
        const never = (
          await ask(
            viewer,
            both(
              kind,
              all.map(([, id]) => `${id}never`),
            ),
          )
        ).data;
        checks += 2 * all.length;
        expect([viewer.name, kind.name, all.map((_, i) => data[`n${i}`] !== null), all.map((_, i) => data[`o${i}`] !== null)]).toEqual([
          ...[viewer.name, kind.name, seen, seen],
        ]);
        expect(Object.values(never).every((found) => found === null)).toBe(true);
      }
    none();
  });

  it('no condition finds a text of a stranger, on it or across a reference', async () => {
    for (const viewer of narrow())
      for (const kind of kinds) {
        const filter = filterOf(schema, kind.plural);
        const marks = kind.shared ? [] : foreign(viewer);
        const own = marks.flatMap((mark) => conditions(filter, mark));
        const across = foreign(viewer).flatMap((mark) => conditionsAcross(schema, kind, kinds, mark));
        for (const question of asked([...own, ...across].map((condition) => `${kind.plural}(filter: { ${condition} }) { totalCount nodes { id } }`)))
          for (const [name, found] of Object.entries((await ask(viewer, question)).data as Data)) {
            checks += 1;
            if ((found as Data).totalCount !== 0 || (found as Data).nodes.length > 0) leaks.push({ viewer: viewer.name, question, name });
          }
      }
    none();
  });

  it('no order or cursor has what is protected or a stranger’s', async () => {
    for (const kind of kinds) for (const question of asked(orders(schema, kind))) for (const viewer of readers()) await ask(viewer, question);
    none();
  });

  it('statistics count one’s own by every dimension, each once, and their drills open no more', async () => {
    for (const kind of kinds)
      for (const by of groupings(schema, kind))
        for (const viewer of viewers.filter(({ role }) => mayDo(role, 'figures'))) {
          const { data, errors } = await ask(viewer, `{ s: ${kind.name}Stats(groupBy: [${by}]) { rows { count drill } total { count drill } } }`);
          expect(errors).toBeUndefined();
          const own = OWNERS.filter(({ n }) => kind.shared || seenBy(viewer).includes(n)).length * 2;
          const partly = kind.takesPart && viewer.department !== 'd1' && seenBy(viewer).includes(6) ? 1 : 0;
          checks += 1;
          expect([viewer.name, kind.name, by, data.s.total.count]).toEqual([viewer.name, kind.name, by, own + partly]);
          if (!narrow().includes(viewer)) continue;
          const filters = [data.s.total, ...data.s.rows] as { count: number; drill: object }[];
          for (const { count, drill } of filters) {
            const opened = await stage.ask(
              viewer.name,
              `query($filter: ${filterOf(schema, kind.plural).name}) { l: ${kind.plural}(filter: $filter) { totalCount } }`,
              {
                filter: drill,
              },
            );
            checks += 1;
            expect([viewer.name, kind.name, by, opened.data?.l.totalCount]).toEqual([viewer.name, kind.name, by, count]);
          }
        }
    none();
  });

  it('a search finds no word of a stranger, nor a protected one', async () => {
    for (const viewer of readers())
      for (const word of [...MARKS, ...SECRETS, ...OWNERS.map(({ n }) => secretOf(n))]) {
        const { data, errors } = await ask(viewer, `{ search(text: "${word}", first: 100) { nodes { id title codes snippet record { id } } } }`);
        expect(errors).toBeUndefined();
        const hits = data.search.nodes.length;
        checks += 1;
        if (foreign(viewer).includes(word) || !MARKS.includes(word)) {
          if (hits > 0) leaks.push({ viewer: viewer.name, word, hits });
        } else if (Number(word[2]) <= 5) expect([viewer.name, word, hits > 0]).toEqual([viewer.name, word, true]);
      }
    none();
  });

  it('books, lists of findings and of rows set aside are one’s own, by every condition', async () => {
    for (const viewer of viewers.filter(({ role }) => mayDo(role, 'logs'))) {
      for (const root of ['deliveries', 'quarantine', 'qualityIssues', 'itemRequests', ...(mayDo(viewer.role, 'books') ? ['batches', 'runs'] : [])]) {
        const parts = foreign(viewer).flatMap((mark) => conditions(filterOf(schema, root), mark));
        for (const question of asked(parts.map((condition) => `${root}(filter: { ${condition} }) { totalCount nodes { id } }`)))
          for (const found of Object.values((await ask(viewer, question)).data as Data)) {
            checks += 1;
            if ((found as Data).totalCount !== 0) leaks.push({ viewer: viewer.name, question });
          }
      }
      const own = OWNERS.filter(({ n }) => seenBy(viewer).includes(n));
      const reported = kinds.filter(({ origin }) => origin === 'district');
      const lists =
        '{ itemRequests { totalCount } deliveries { totalCount } qualityIssues { totalCount } quarantine { totalCount } q: qualityIssueCounts(by: DEPARTMENT) { key count } a: quarantineCounts(by: DISTRICT) { key count } balance { live quarantined returned } }';
      const { data } = await ask(viewer, lists);
      // Nobody's is the city's.
      const rows = own.length * reported.length;
      expect([viewer.name, data.deliveries.totalCount, data.qualityIssues.totalCount, data.quarantine.totalCount]).toEqual([
        viewer.name,
        rows,
        rows,
        rows,
      ]);
      expect([viewer.name, data.itemRequests.totalCount]).toEqual([viewer.name, own.filter(({ district }) => district !== '').length]);
      const sum = (of: Data[], field: string): number => of.reduce((total, each) => total + each[field], 0);
      expect([sum(data.q, 'count'), sum(data.a, 'count')]).toEqual([rows, rows]);
      checks += 5;
      const sentKinds = 2;
      const ofDistricts = own.filter(({ district }) => district !== '').length;
      expect([viewer.name, sum(data.balance, 'live'), sum(data.balance, 'quarantined')]).toEqual([
        viewer.name,
        2 * ofDistricts * sentKinds,
        ofDistricts * sentKinds,
      ]);
    }
    none();
  });

  it('a batch shows to a department its own rows alone, and its own numbers', async () => {
    const clerk = named('clerk');
    const question =
      '{ deliveries(first: 1) { nodes { batch { rowCount acceptedCount returnedCount code message deliveries(first: 100) { id department { uscc } } receipt(first: 100) { deliveryId message } } receipt { message } } } }';
    const { data } = await ask(clerk, question);
    const [{ batch, receipt }] = data.deliveries.nodes;
    const own = kinds.filter(({ origin }) => origin === 'district').length;
    expect(batch).toMatchObject({ rowCount: own, acceptedCount: null, returnedCount: null, code: null, message: null });
    expect(batch.deliveries).toHaveLength(own);
    expect(new Set(batch.deliveries.map(({ department }: Data) => department.uscc))).toEqual(new Set(['d1']));
    expect(batch.receipt).toHaveLength(own);
    expect(receipt).toHaveLength(1);
    expect(
      (await ask(clerk, '{ batches { totalCount } runs { totalCount } jobs { name } }')).errors?.map(({ extensions }) => extensions.code),
    ).toEqual([...['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']]);
    // For whom a batch may be seen whole it is.
    expect((await ask(named('city'), question)).data.deliveries.nodes[0].batch.rowCount).toBe(777);
    none();
  });

  it('what a department may read is weighed by its own rows', async () => {
    const rows = (key: string): number => stage.hub.sizes.rows('itemClaim', named(key));
    // Until the shares are read it is its district's.
    expect(rows('clerk')).toBeLessThanOrEqual(rows('echeng'));
    await stage.hub.sizes.refresh();
    expect([rows('city'), rows('echeng'), rows('clerk'), rows('other')]).toEqual([10, 6, 2, 2]);
  });

  it('an export has one’s own rows alone', async () => {
    for (const viewer of viewers) {
      const response = await fetch(stage.server.url.replace('/graphql', '/export/issues.csv'), {
        headers: { authorization: `Bearer ${viewer.name}` },
      });
      const text = await response.text();
      look(viewer, '/export/issues.csv', text);
      const may = mayDo(viewer.role, 'export') && mayDo(viewer.role, 'logs');
      expect([viewer.name, response.status]).toEqual([viewer.name, may ? 200 : 403]);
      if (may) for (const { n } of OWNERS.filter((owner) => seenBy(viewer).includes(owner.n))) expect(text).toContain(markOf(n));
    }
    none();
  });

  it('what is protected is no condition, order or group for anybody, by no operator', async () => {
    for (const kind of kinds) {
      const closed = kind.fields.filter(({ protection }) => protection !== 'public');
      const [filter, order] = [filterOf(schema, kind.plural).getFields(), orderOf(schema, kind.plural).getFields()];
      for (const { apiName, name } of closed) {
        checks += 4;
        expect([kind.name, apiName, filter[apiName], order[apiName], filter[name], order[name]]).toEqual([
          kind.name,
          apiName,
          ...Array(4).fill(undefined),
        ]);
        const operators = [
          'eq: "x"',
          'ne: "x"',
          'in: ["x"]',
          'gt: "x"',
          'gte: "x"',
          'lt: "x"',
          'lte: "x"',
          'startsWith: "x"',
          'contains: "x"',
          'isNull: true',
        ];
        const tries = [
          ...operators.map((operator) => `${kind.plural}(filter: { ${apiName}: { ${operator} } }) { totalCount }`),
          ...['ASC', 'DESC'].map((direction) => `${kind.plural}(orderBy: [{ ${apiName}: ${direction} }]) { totalCount }`),
          `${kind.name}Stats(groupBy: [${apiName.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}]) { rowCount }`,
        ];
        // There is one schema for all.
        for (const text of tries) {
          checks += 1;
          expect([text, (await stage.ask('city', `{ ${text} }`)).status]).toEqual([text, 400]);
        }
      }
    }
  });

  it('who has no right to personal fields is refused each of them, of children and of revisions too', async () => {
    const [without] = readers().filter(({ role }) => !mayDo(role, 'personal'));
    const viewer = without as Viewer;
    const refused = async (question: string) => {
      const { data, errors } = await ask(viewer, question);
      expect([question, errors?.[0]?.extensions.code, JSON.stringify(data).includes('密')]).toEqual([question, 'FORBIDDEN', false]);
    };
    for (const kind of kinds) {
      for (const { apiName } of kind.fields.filter(({ protection }) => protection !== 'public')) {
        await refused(`{ ${kind.plural} { nodes { id ${apiName} } } }`);
        await refused(`{ ${kind.plural} { edges { node { own: ${apiName} } } } }`);
        await refused(`{ ${kind.name}(id: "${globalId(kind.name, idOf(kind, 1))}") { ${apiName} } }`);
        await refused(`{ node(id: "${globalId(kind.name, idOf(kind, 1))}") { ... on ${kind.typeName} { ${apiName} } } }`);
      }
      for (const child of kind.children)
        for (const { apiName } of child.fields.filter(({ protection }) => protection !== 'public'))
          await refused(`{ ${kind.plural} { nodes { ${child.name} { ${apiName} } } } }`);
      await ask(viewer, `{ ${kind.plural} { nodes { revisions { changes { field before after } } issues { value sourceKey message } } } }`);
    }
    none();
  });

  it('no command reaches a row of a stranger', async () => {
    const strangers = (viewer: Viewer) => OWNERS.filter(({ n }) => !seenBy(viewer).includes(n));
    for (const viewer of viewers) {
      const first = OWNERS.findIndex(({ n }) => strangers(viewer).some((owner) => owner.n === n));
      if (first < 0) continue;
      const id = first + 1;
      const { data, errors } = await ask(
        viewer,
        `mutation { retryDelivery(input: { id: "${id}" }) { problems { code } delivery { id } } takeQuarantinedRow(input: { id: "q${id}" }) { problems { code } } }`,
      );
      const codeOf = (name: string): string | undefined => data?.[name]?.problems[0]?.code ?? errors?.[0]?.extensions.code;
      // A role may have this right and neither of the others.
      const back = await ask(
        viewer,
        `mutation { done: takeBackRequest(input: { id: "rq${OWNERS[first]?.n}" }) { request { id } problems { code } } }`,
      );
      const takenBack = back.data?.done?.problems[0]?.code ?? back.errors?.[0]?.extensions.code;
      checks += 3;
      expect([viewer.name, codeOf('retryDelivery'), codeOf('takeQuarantinedRow'), takenBack]).toEqual([
        viewer.name,
        mayDo(viewer.role, 'retry') ? 'NOT_FOUND' : 'FORBIDDEN',
        mayDo(viewer.role, 'take') ? 'NOT_FOUND' : 'FORBIDDEN',
        mayDo(viewer.role, 'request') ? 'NOT_FOUND' : 'FORBIDDEN',
      ]);
    }
    none();
  });

  it('figures, books and indicators of a department do not move with the rows of others, counted or not yet', async () => {
    const clerk = named('clerk');
    // Whether an item of the catalogue is claimed is a fact of the district.
    const ofDistrict = ['unclaimedCounts', 'unclaimedItems', 'catalogueChanges', 'claimRate'];
    const root = (text: string) => /^\{ (?:a0: )?(\w+)/.exec(text)?.[1] ?? '';
    const lists = new Set(kinds.flatMap(({ name, plural }) => [name, plural]));
    const questions = documentsOf(schema, kinds)
      .map(({ text }) => text)
      .filter((text) => !ofDistrict.includes(root(text)) && !lists.has(root(text)));
    const answers = async (): Promise<string[]> => {
      const found: string[] = [];
      for (const question of questions) found.push(`${question} ${JSON.stringify(await ask(clerk, question))}`);
      return found;
    };
    const before = await answers();
    expect(before.filter((answer) => !answer.includes('"errors"')).length).toBeGreaterThan(60);
    await addStrangers(stage);
    expect(await answers()).toEqual(before);
    await stage.rollUp();
    expect(await answers()).toEqual(before);
    checks += 2 * questions.length;
    none();
  });

  it('an indicator that only a district has is refused to a department', async () => {
    const { errors } = await stage.ask('clerk', `{ claimRate(year: ${YEAR}) { total { value } } }`);
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('看不到全区的认领'), extensions: { code: 'BAD_ARGUMENT' } });
  });
});
