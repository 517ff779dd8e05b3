/** One finding, with its rule's remedy beside it. */
import { nameOf } from '../logs/columns.js';
import { Pairs } from '../parts/pairs.js';
import { SEVERITIES, wordOf } from '../parts/words.js';
import { momentText } from '../session/clock.js';
import { One, RecordLink, textOf } from './one.js';

export const FindingPage = ({ id }: { id: string }) => (
  <One title="质量问题" path="issues" document="QualityIssues" id={id}>
    {(row, kind) => (
      <>
        <p className="note">
          <strong>怎样改正:</strong>
          {textOf(row.remedy) || '按问题的说明在数据源改正,下次归集后自动重新检查。'}
        </p>
        <Pairs
          of={[
            ['问题', textOf(row.message)],
            ['字段', `${textOf(row.label)}(${textOf(row.field)})`],
            ['问题值', textOf(row.value)],
            ['级别', wordOf(SEVERITIES, textOf(row.severity))],
            ['规则', textOf(row.rule)],
            ['记录', <RecordLink key="record" kind={kind} id={textOf(row.recordId)} />],
            ['数据源', `${textOf(row.source)} ${textOf(row.sourceKey)}`],
            ['区、部门', [nameOf(row.district), nameOf(row.department)].filter(Boolean).join(' ')],
            ['发现', momentText(textOf(row.foundAt))],
          ]}
        />
      </>
    )}
  </One>
);
