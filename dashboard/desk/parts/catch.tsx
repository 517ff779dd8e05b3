/** Catch: an error of one part keeps the rest of the page, what was typed in it too, and offers to load that part again. */
import { Component, type ReactNode } from 'react';
import { Button } from '@mantine/core';

interface Props {
  readonly what: string;
  readonly children: ReactNode;
}

export class Catch extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="plain" role="alert">
        <h2>{this.props.what}出错了</h2>
        <p>其余部分仍可使用。浏览器的翻译功能或插件改动页面时会这样:请关闭翻译,再点“重新载入此块”。</p>
        <Button onClick={() => this.setState({ failed: false })}>重新载入此块</Button>
      </div>
    );
  }
}
