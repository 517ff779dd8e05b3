/** A link to a file, followed from elsewhere: the session's cookie did not come with it, so the page offers the file itself. */
import { Button } from '@mantine/core';
import { useWho } from '../session/use-session.js';
import { Trouble } from '../parts/states.js';
import { Fault } from '../net/fault.js';

export default function FilePage() {
  const { rights } = useWho();
  const address = `${location.pathname}${location.search}`;
  const may = rights.includes('export') || rights.includes('logs');
  return (
    <>
      <h1>下载文件</h1>
      {!may && <Trouble fault={new Fault('FORBIDDEN', '您的角色不能导出文件。')} />}
      <p>{decodeURIComponent(location.pathname.split('/').at(-1) ?? '')}</p>
      {may && (
        <Button component="a" href={address} download>
          下载
        </Button>
      )}
    </>
  );
}
