/** Working calendar: of which years there is a notice, and the import of one. Deadlines of a year without a notice cannot be counted. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAsked } from '../net/use-asked.js';
import { Problems, useAct } from '../parts/act.js';
import { foldedText } from '../parts/fold.js';
import { Send } from '../parts/send.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { momentText } from '../session/clock.js';

interface Year {
  readonly year: number;
  readonly notice: string;
  readonly daysOff: number;
  readonly workdays: number;
  readonly importedAt: string | null;
}

export default function Calendar() {
  const { answer, fault, again } = useAsked<{ calendarYears: readonly Year[] | null }>('Calendar');
  const years = answer?.data.calendarYears ?? [];
  return (
    <>
      <h1>工作日历</h1>
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="工作日历" />}
      {answer && years.length === 0 && <Nothing>还没有任何一年的放假通知,工作日期限算不出。请导入。</Nothing>}
      {years.length > 0 && (
        <Table title="已有的年份" quiet heads={['年份', '依据的通知', '放假天数', '调休上班天数', '导入']}>
          {years.map(({ year, notice, daysOff, workdays, importedAt }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{notice}</td>
              <td>{daysOff}</td>
              <td>{workdays}</td>
              <td>{momentText(importedAt) || '随程序'}</td>
            </tr>
          ))}
        </Table>
      )}
      {years.some(({ notice }) => notice === '演练') && (
        <p className="note">依据为“演练”的年份只有周末休息,由演练环境自带,不是国务院办公厅的通知;正式运行时不计。</p>
      )}
      <Import done={again} />
    </>
  );
}

const EMPTY = { notice: '' };

function Import({ done }: { done: () => void }) {
  const { draft, busy, problems, act } = useAct<typeof EMPTY, { year: number }>('ImportCalendar', 'calendar:import', EMPTY);
  const [file, setFile] = useState<{ name: string; content: string } | null>(null);
  const [said, say] = useState('');
  return (
    <form
      className="form narrow"
      aria-label="导入一年的放假通知"
      onSubmit={(event) => {
        event.preventDefault();
        if (!file) return;
        void act({ content: file.content, notice: foldedText(draft.fields.notice) }).then((made) => {
          if (!made) return;
          say(`已导入 ${made.year} 年`);
          done();
        });
      }}
    >
      <h2>导入一年的放假通知</h2>
      <label>
        文件(CSV:日期、类别)
        <br />
        <input
          type="file"
          accept=".csv,text/csv"
          required
          onChange={({ currentTarget: { files } }) => {
            const [chosen] = files ?? [];
            if (chosen) void chosen.text().then((content) => setFile({ name: chosen.name, content }));
          }}
        />
      </label>
      <TextInput
        label="依据的通知(文号)"
        value={draft.fields.notice}
        required
        withAsterisk={false}
        autoComplete="off"
        onChange={({ currentTarget }) => draft.set({ notice: currentTarget.value })}
        onBlur={() => draft.set({ notice: foldedText(draft.fields.notice) })}
      />
      <Problems of={problems} />
      <div className="buttons">
        <Send busy={busy}>导入</Send>
        <span role="status">{said}</span>
      </div>
    </form>
  );
}
