/**
 * A link to a file, followed from elsewhere: the session's cookie did not come with it, and a file is given to nobody who does not say for which
 * session the page was drawn. So the page offers the file, and fetches it.
 */
import { useState } from 'react';
import { useWho } from '../session/use-session.js';
import { Press } from '../parts/send.js';
import { Trouble } from '../parts/states.js';
import { Fault, faultOf } from '../net/fault.js';
import { fileAt } from '../net/http.js';

export default function FilePage() {
  const { rights } = useWho();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const title = decodeURIComponent(location.pathname.split('/').at(-1) ?? '');
  const may = rights.includes('export') || rights.includes('logs');
  const take = async (): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      const { name, content } = await fileAt(`${location.pathname}${location.search}`);
      const url = URL.createObjectURL(content);
      Object.assign(document.createElement('a'), { href: url, download: name ?? title }).click();
      URL.revokeObjectURL(url);
    } catch (error) {
      setFault(faultOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <h1>下载文件</h1>
      {!may && <Trouble fault={new Fault('FORBIDDEN', '您的角色不能导出文件。')} />}
      <p>{title}</p>
      {fault && <Trouble fault={fault} />}
      {may && (
        <Press busy={busy} meanwhile="正在下载……" onClick={() => void take()}>
          下载
        </Press>
      )}
    </>
  );
}
