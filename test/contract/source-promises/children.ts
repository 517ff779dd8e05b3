/** Promises about lists of children. */
import { expect } from 'vitest';
import type { RawRow } from '../../../connectors/contract.js';
import { pass, records, stamp } from '../../support/source-pass.js';
import type { SourcePromise, SourceTrial } from '../source-trial.js';

const LIST = 'members';
const withChildren = ({ stage, mapping }: SourceTrial) => ({ ...mapping, children: { [LIST]: stage.child! } });
const member = (parent: number, i: number, at = stamp(i)) => ({
  id: `${parent}-${i}`,
  parent: `k${String(parent).padStart(6, '0')}`,
  at,
  name: `成员${i}`,
});
const names = (rows: readonly RawRow[], id: string) =>
  rows.filter(({ values }) => values.id === id).flatMap(({ children }) => children?.[LIST]?.map(({ name }) => String(name)).sort());

export const childPromises: readonly SourcePromise[] = [
  {
    name: 'brings children with their parents, all of them and only theirs',
    applies: ({ declared }) => declared.children !== null,
    async check(trial) {
      await trial.stage.put(records(700));
      const many = Array.from({ length: 40 }, (_, i) => member(5, i));
      await trial.stage.putChildren!([0, 1, 2].map((i) => member(2, i)));
      await trial.stage.putChildren!(many);
      const { rows } = await pass(trial.source, withChildren(trial));
      expect(rows).toHaveLength(700);
      expect(names(rows, 'k000002')).toEqual(['成员0', '成员1', '成员2']);
      expect(names(rows, 'k000005')).toEqual(many.map(({ name }) => name).sort());
      expect(rows.filter(({ children }) => children?.[LIST]?.length === 0)).toHaveLength(698);
    },
  },
  {
    name: 'brings a parent again where a child alone has changed',
    applies: ({ declared, mode }) => declared.children?.alone.includes(mode) ?? false,
    async check(trial) {
      await trial.stage.put(records(700));
      await trial.stage.putChildren!([0, 1, 2].map((i) => member(2, i)));
      const first = await pass(trial.source, withChildren(trial));
      await trial.stage.putChildren!([{ ...member(2, 1, stamp(9_000)), name: '改名' }]);
      const { rows } = await pass(trial.source, withChildren(trial), first.cursor);
      expect(names(rows, 'k000002')).toEqual(['成员0', '成员2', '改名']);
    },
  },
];
