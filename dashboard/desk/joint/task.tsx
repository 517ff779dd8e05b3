/** One joint task: what is to be done, who has not fed back, and the results with the acts that they point at. */
import '../items/items.css';
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import type { Named } from '../items/shapes.js';
import { Fault } from '../net/fault.js';
import { useAsked } from '../net/use-asked.js';
import { Nothing, Trouble, Waiting } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { type Participant, Participants } from './participants.js';

interface Result {
  readonly id: string;
  readonly resultNo: string | null;
  readonly unionUnitNo: string | null;
  readonly block: string | null;
  readonly blockTitle: string | null;
  readonly actCode: string | null;
  readonly conclusion: string | null;
  readonly feedbackDate: string | null;
  readonly checkAct: { readonly id: string } | null;
  readonly punishAct: { readonly id: string } | null;
  readonly forceAct: { readonly id: string } | null;
  readonly otherAct: { readonly id: string } | null;
}

interface Task {
  readonly id: string;
  readonly taskNo: string | null;
  readonly taskName: string | null;
  readonly taskStartTime: string | null;
  readonly statusTitle: string | null;
  readonly initiateUnitName: string | null;
  readonly inspectContent: string | null;
  readonly inspectClaim: string | null;
  readonly supervisionMatterCode: string | null;
  readonly district: Named | null;
  readonly item: { readonly itemCode: string | null; readonly itemName: string | null } | null;
  readonly participants: readonly Participant[];
  readonly results: { readonly nodes: readonly Result[]; readonly pageInfo: { readonly hasNextPage: boolean } } | null;
}

export function TaskPage({ id }: { id: string }) {
  const { answer, fault, again } = useAsked<{ task: Task | null }>('JointTask', { id });
  if (fault || !answer) return <Waiting title="联合监管任务" {...{ fault, again }} />;
  const { task } = answer.data;
  if (!task)
    return (
      <div className="plain">
        <h1>看不到这个任务</h1>
        <p>{answer.missing.task ?? '它不存在、已被来源撤回,或者不在您的范围之内。'}</p>
        <Link to="/joint">到联合监管</Link>
      </div>
    );
  return (
    <article>
      <p>
        <Link to="/joint">联合监管</Link> / {task.taskNo}
      </p>
      <h1>{task.taskName ?? task.taskNo}</h1>
      <Facts task={task} />
      <section aria-label="参与单位">
        <h2>参与单位</h2>
        <Participants of={task.participants} />
      </section>
      <Results task={task} missing={answer.missing['task.results']} />
    </article>
  );
}

const Facts = ({ task }: { task: Task }) => (
  <dl className="pairs wide">
    <dt>任务编号</dt>
    <dd>
      <Link to={addressOf(['records', 'jointInspection', task.id])}>{task.taskNo ?? '没有编号'}</Link>
    </dd>
    <dt>状态</dt>
    <dd>{task.statusTitle ?? '未填'}</dd>
    <dt>开始日期</dt>
    <dd>{task.taskStartTime}</dd>
    <dt>发起单位</dt>
    <dd>
      {task.initiateUnitName}({task.district?.name})
    </dd>
    <dt>监管事项</dt>
    <dd>
      {task.supervisionMatterCode ? <Link to={addressOf(['items', task.supervisionMatterCode])}>{task.supervisionMatterCode}</Link> : '未填'}{' '}
      {task.item?.itemName}
    </dd>
    <dt>检查内容</dt>
    <dd className="typed">{task.inspectContent ?? '未填'}</dd>
    <dt>检查要求</dt>
    <dd className="typed">{task.inspectClaim ?? '未填'}</dd>
  </dl>
);

function Results({ task: { results, participants }, missing }: { task: Task; missing: string | undefined }) {
  const rows = results?.nodes ?? [];
  const names = new Map(participants.map(({ unionUnitNo, unionUnitName }) => [unionUnitNo, unionUnitName]));
  return (
    <section aria-label="结果">
      <h2>结果</h2>
      {missing !== undefined && <Trouble fault={new Fault('GRAPHQL', missing)} />}
      {missing === undefined && rows.length === 0 && <Nothing>还没有结果。</Nothing>}
      {rows.length > 0 && (
        <Table steady quiet title="结果" heads={['结果编号', '单位', '类别', '结论', '反馈日期', '所指的行为']}>
          {rows.map((result) => (
            <tr key={result.id}>
              <th scope="row">
                <Link to={addressOf(['records', 'jointResult', result.id])}>{result.resultNo ?? '没有编号'}</Link>
              </th>
              <td>{names.get(result.unionUnitNo) ?? result.unionUnitNo}</td>
              <td>{result.blockTitle ?? '未填'}</td>
              <td className="typed">{result.conclusion ?? '—'}</td>
              <td>{result.feedbackDate ?? '—'}</td>
              <td>
                <ActOf result={result} />
              </td>
            </tr>
          ))}
        </Table>
      )}
      {results?.pageInfo.hasNextPage && <p className="quiet">只列出前 100 条;其余请到“联合监管结果”列表中按任务编号查询。</p>}
    </section>
  );
}

const KINDS = ['checkAct', 'punishAct', 'forceAct', 'otherAct'] as const;

function ActOf({ result }: { result: Result }) {
  const kind = KINDS.find((each) => result[each] !== null);
  if (kind) return <Link to={addressOf(['records', kind, result[kind]?.id ?? ''])}>{result.actCode ?? '查看'}</Link>;
  return result.actCode ? <span className="late">{result.actCode}:没有这个行为,或不在您的范围之内</span> : <>—</>;
}
