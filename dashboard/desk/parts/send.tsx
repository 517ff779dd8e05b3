/** Button that sends a form. While it is under way it stays in focus: one that is disabled loses it, and who works by keys would begin anew. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

export const Send = ({ busy, children }: { busy: boolean; children: ReactNode }) => (
  <Button type="submit" aria-disabled={busy || undefined}>
    {busy ? '正在提交……' : children}
  </Button>
);
