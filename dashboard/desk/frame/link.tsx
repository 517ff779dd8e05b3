/** A link within the desk. */
import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { stay } from './address.js';

export function Link({ to, children, ...rest }: { to: string; children: ReactNode } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a href={to} onClick={stay} {...rest}>
      {children}
    </a>
  );
}
