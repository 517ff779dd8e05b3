/** Catch: an error of one part keeps the rest of the page, what was typed in it too, and offers to load that part again. */
import { Component, type ReactNode } from 'react';
import { Button } from '@mantine/core';

// A part of the page that comes later did not: React keeps that for good, only a new page asks again.
const GONE = /dynamically imported module|importing a module script|preload/i;

interface Props {
  readonly what: string;
  /** It is all that the page has, its heading too. */
  readonly whole?: true;
  readonly children: ReactNode;
}

export class Catch extends Component<Props, { readonly failed: 'NO' | 'YES' | 'GONE' }> {
  override state = { failed: 'NO' as const };

  static getDerivedStateFromError(error: unknown): { failed: 'YES' | 'GONE' } {
    return { failed: GONE.test(String(error)) ? 'GONE' : 'YES' };
  }

  override render(): ReactNode {
    const { failed } = this.state as { readonly failed: 'NO' | 'YES' | 'GONE' };
    const { what, whole, children } = this.props;
    if (failed === 'NO') return children;
    const Heading = whole ? 'h1' : 'h2';
    return (
      <div className="plain" role="alert">
        <Heading>
          {what}
          {failed === 'GONE' ? '没有读到' : '出错了'}
        </Heading>
        <p>
          {failed === 'GONE'
            ? '网络断开,或者系统已升级、这个页面还是旧的:请检查网络,刷新页面。'
            : '其余部分仍可使用。浏览器的翻译功能或插件改动页面时会这样:请关闭翻译,再点“重新载入此块”。'}
        </p>
        {failed === 'YES' && <Button onClick={() => this.setState({ failed: 'NO' })}>重新载入此块</Button>}
      </div>
    );
  }
}
