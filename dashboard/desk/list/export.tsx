/** Export of a list: the file of the same view. It comes by a link of its own, so that the browser shows how it goes on and says when it broke off. */
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { type Fault, faultOf } from '../net/fault.js';
import { send } from '../net/http.js';
import { Send } from '../parts/send.js';
import { Side } from '../parts/side.js';
import { Trouble } from '../parts/states.js';

interface Props {
  /** Name of a kind, or of a log's query: `deliveries`, `qualityIssues`, `quarantine`, `runs`, `batches`. */
  readonly list: string;
  readonly filter: object | null;
  readonly orderBy: object[] | null;
  readonly columns: readonly { readonly name: string }[];
  /** What it is narrowed to and ordered by. */
  readonly words: string;
  readonly say: (text: string) => void;
}

const ENCODINGS = [
  { value: 'GB18030', label: 'GB18030:WPS、Excel 双击打开' },
  { value: 'UTF-8', label: 'UTF-8:其他系统,新版 WPS、Excel 也可以' },
];

export function Export({ list, filter, orderBy, columns, words, say }: Props) {
  const [opened, open] = useState(false);
  const [encoding, choose] = useState('GB18030');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const fetchFile = async (): Promise<void> => {
    setBusy(true);
    try {
      const asked = { list, filter, orderBy, columns: columns.map(({ name }) => name), encoding };
      const { address } = (await send('/export/lists', asked)) as unknown as { address: string };
      Object.assign(document.createElement('a'), { href: address, download: '' }).click();
      setFault(null);
      open(false);
      say('已开始下载,进度见浏览器的下载列表;文件最后一行写有行数');
    } catch (error) {
      setFault(faultOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button variant="default" onClick={() => open(true)}>
        导出
      </Button>
      <Side opened={opened} close={() => open(false)} title="导出 CSV">
        <form
          className="form"
          aria-label="导出"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void fetchFile();
          }}
        >
          <p>
            导出符合条件的全部行,不只是已读入的:{words}。共 {columns.length} 列,与页面相同;受保护的内容同样脱敏。导出记入审计日志。
          </p>
          <NativeSelect label="编码" data={ENCODINGS} value={encoding} onChange={({ currentTarget }) => choose(currentTarget.value)} />
          <p className="quiet">
            长号码前有一个制表符、像公式的文字前有一个撇号,双击打开时不会变样;放回本系统的文件夹时自动去掉。最后一行写明行数,没有这一行的文件不完整。
          </p>
          {fault && <Trouble fault={fault} />}
          <Send busy={busy} data-autofocus>
            下载
          </Send>
        </form>
      </Side>
    </>
  );
}
