/** Side: the drawer of a page. What was typed in it stays when it is closed by accident; Esc closes the innermost layer only. */
import { Drawer } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useReturn } from './return.js';

interface Props {
  readonly opened: boolean;
  readonly close: () => void;
  readonly title: string;
  readonly children: ReactNode;
}

export function Side({ opened, close, title, children }: Props) {
  const content = useRef<HTMLDivElement>(null);
  useReturn(opened, content);
  return (
    // Within the page, so that it is hidden with it. A scroll lock would put a style element into the page, which the policy refuses.
    // A press outside may be the end of marking a text: it closes nothing.
    // It is there at once: sliding in is slow on an old PC, and its letters are hard to read meanwhile.
    <Drawer.Root
      opened={opened}
      onClose={close}
      position="right"
      size={520}
      closeOnClickOutside={false}
      lockScroll={false}
      withinPortal={false}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Drawer.Overlay backgroundOpacity={0.3} />
      <Drawer.Content ref={content}>
        <div className="side-head">
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label="关闭" />
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
