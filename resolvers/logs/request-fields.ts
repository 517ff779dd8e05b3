/** Fields of a request beside its columns: whether it is one's own, the claim that shows it, and until when somebody is to act. */
import { ID } from 'type-graphql';
import { catalogueRule } from '../../schema/indicators/catalogue.js';
import { MomentScalar } from '../../schema/scalars/scalars.js';
import { moment } from '../../schema/time.js';
import type { Row } from '../../src/api.js';
import { addField } from '../engine/dynamic-resolvers.js';
import { globalId } from '../engine/global-id.js';

const DAY_MS = 86_400_000;
const DUE = '待决定的:到此时仍未决定即失效;已同意的:到此时数据源仍未体现即列入今天要办;已办结的为空';

export function addFieldsOfRequest(to: new () => object): void {
  addField<Row>(
    to,
    'mine',
    { type: () => Boolean, title: '是否本人提出' },
    ({ author }, _args, { viewer }) => author === (viewer.person ?? viewer.name),
  );
  addField<Row>(to, 'recordId', { type: () => ID, title: '体现它的认领记录的全局编号', nullable: true }, ({ recordId }) =>
    recordId === null || recordId === undefined ? null : globalId(catalogueRule.claims.kind, String(recordId)),
  );
  addField<Row>(to, 'dueAt', { type: () => MomentScalar, title: DUE, nullable: true }, ({ state, createdAt, decidedAt }, _args, { hub }) => {
    const since = state === 'OPEN' ? createdAt : state === 'APPROVED' ? decidedAt : null;
    return since ? moment(Date.parse(String(since)) + hub.requestDays * DAY_MS) : null;
  });
}
