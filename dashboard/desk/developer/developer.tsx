/** Developer: from being signed in to a first widget: try a query, get a key, show one figure. */
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { PageProps } from '../frame/pages.js';
import { yearNow } from '../session/clock.js';
import { useMay } from '../session/use-session.js';
import { firstWidget } from './first-widget.js';

export default function Developer(_props: PageProps) {
  const mayPropose = useMay('propose');
  const [said, say] = useState('');
  const code = useRef<HTMLPreElement>(null);
  const hub = location.origin;
  const text = firstWidget(hub, yearNow());
  const mark = (): void => {
    if (code.current) getSelection()?.selectAllChildren(code.current);
    // The only way that works on plain http, too.
    say(document.execCommand('copy') ? '已复制。' : '已选中,请按 Ctrl+C 复制。');
  };
  const file = `data:text/html;charset=utf-8,${encodeURIComponent(text)}`;
  return (
    <>
      <h1>开发:从登录到第一个组件</h1>
      <section aria-label="试写查询">
        <h2>1. 试写查询</h2>
        <p>
          <a href="/graphiql">打开查询台(GraphiQL)</a>,以您的登录查询,不用密钥:左边是指南里的例子,按 Ctrl+Enter 执行,右边是结构文档。
        </p>
        <p>
          接口地址 <code>{hub}/graphql</code>;POST JSON。您看得到哪些行,由您的角色与范围决定。
        </p>
      </section>
      <section aria-label="取得密钥">
        <h2>2. 取得密钥</h2>
        <p>
          大屏和程序用密钥查询,不用人的账号。{mayPropose ? <a href="/system/keys">在“密钥”页提出一个</a> : '请系统管理员在“系统 / 密钥”中提出'}
          ,角色选“大屏”,写明用途与到期日;安全管理员确认之后生效。密钥只显示一次,不要写进页面或代码库。
        </p>
      </section>
      <section aria-label="第一个组件">
        <h2>3. 第一个组件</h2>
        <p>
          把它放到您的网页服务器上打开,填上密钥即显示当年的认领数,每分钟更新一次。页面的来源(如 <code>http://10.0.0.8</code>)须先请运维登记在配置{' '}
          <code>server.cors</code> 中,否则浏览器不让它读答复;直接双击打开的文件没有来源,读不到。
        </p>
        <div className="buttons">
          <Button onClick={mark}>复制代码</Button>
          <Button variant="default" component="a" href={file} download="first-widget.html">
            下载 first-widget.html
          </Button>
          <span role="status">{said}</span>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keys */}
        <section className="code" tabIndex={0} aria-label="代码">
          <pre ref={code}>{text}</pre>
        </section>
      </section>
    </>
  );
}
