/** Participants of a joint task: who has not fed back stands first. */
import { Nothing } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { momentText } from '../session/clock.js';

export interface Participant {
  readonly unionUnitNo: string | null;
  readonly unionUnitName: string | null;
  readonly unionUnitType?: string | null;
  readonly status: string | null;
  readonly statusTitle?: string | null;
  readonly claimTime?: string | null;
  readonly feedbackTime: string | null;
  readonly feedbackSuggestion?: string | null;
  readonly endReason?: string | null;
}

/** By its word, or by the time of its word; one that ended answers no more. */
export const hasAnswered = ({ status, feedbackTime }: Participant): boolean => status === 'FED_BACK' || status === 'ENDED' || feedbackTime !== null;

export function Participants({ of }: { of: readonly Participant[] }) {
  const waiting = of.filter((each) => !hasAnswered(each));
  if (of.length === 0) return <Nothing>数据源没有列出参与单位。</Nothing>;
  return (
    <>
      <p>{waiting.length === 0 ? '全部单位已反馈。' : `${of.length} 个单位中 ${waiting.length} 个还没有反馈。`}</p>
      <Table steady quiet title="参与单位" heads={['单位', '类型', '办理状态', '认领', '反馈', '意见']}>
        {[...waiting, ...of.filter(hasAnswered)].map((each) => (
          <tr key={each.unionUnitNo ?? each.unionUnitName}>
            <th scope="row">{each.unionUnitName ?? each.unionUnitNo}</th>
            <td>{each.unionUnitType ?? '—'}</td>
            <td className={hasAnswered(each) ? '' : 'late'}>{each.statusTitle ?? '未填'}</td>
            <td>{momentText(each.claimTime) || '—'}</td>
            <td>{momentText(each.feedbackTime) || '还没有'}</td>
            <td className="typed">{each.feedbackSuggestion ?? each.endReason ?? '—'}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
