/**
 * Buttons of what is under way: they keep the focus and their place meanwhile, and do nothing. One that is disabled (so is Mantine's `loading`) loses the
 * focus to the page, and who works by keys would begin anew.
 */
import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef, MouseEvent, ReactNode } from 'react';

interface Props extends Omit<ButtonProps, 'loading'>, Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps | 'children'> {
  readonly busy: boolean;
  /** Said in place of its own words while it is under way; null: nothing else. */
  readonly meanwhile?: string | null;
  readonly children: ReactNode;
}

/** Does something. */
export const Press = ({ busy, meanwhile = '正在提交……', onClick, children, ...rest }: Props) => (
  <Button
    {...rest}
    aria-disabled={busy || undefined}
    onClick={(event: MouseEvent<HTMLButtonElement>) => {
      // A form is not sent twice either: Enter in one of its fields is a click here.
      if (busy) event.preventDefault();
      else onClick?.(event);
    }}
  >
    {busy && meanwhile !== null ? meanwhile : children}
  </Button>
);

/** Sends a form. */
export const Send = (props: Props) => <Press {...props} type="submit" />;
