/** Paper: what only a printed page has: who printed it and when, and what it is narrowed to. */
import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { momentText, serverNow } from '../session/clock.js';
import { useWho } from '../session/use-session.js';

/** Whether the page is being printed: the paper is laid out when the browser's word of it has been heard. */
export function usePrinting(): boolean {
  const [printing, print] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => print(true));
    const end = (): void => print(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

export const OnPaper = ({ children }: { children: ReactNode }) => (usePrinting() ? <p>{children}</p> : null);

/** Above every printed page, as the strips are not on it. */
export function PrintedBy() {
  const { person, roleTitle, acting, demo } = useWho();
  return (
    <OnPaper>
      {person.name}({acting ? `代 ${acting.name}` : roleTitle})打印于 {momentText(new Date(serverNow()).toISOString())}
      {demo && '。演练环境,数据都是虚构的'}
    </OnPaper>
  );
}
