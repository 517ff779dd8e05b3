/** A secret that is shown this once: nothing keeps it, and the page is left by a person's own word. */
import { Button } from '@mantine/core';

export const ShownOnce = ({ what, secret, leave }: { what: string; secret: string; leave: () => void }) => (
  <div role="status" className="form">
    <p>{what}只显示这一次,请现在交给本人(或填入程序的配置)。关闭后无法再看到,只能重新生成。</p>
    <p className="once mono">{secret}</p>
    <Button onClick={leave}>已经记下,关闭</Button>
  </div>
);
