/** Table: one of some rows, with its caption and headings. */
import { type ReactNode, useCallback, useState } from 'react';

interface Props {
  readonly title: string;
  /** The heading of the section says it already. */
  readonly quiet?: boolean;
  /** Its columns keep their width. */
  readonly steady?: boolean;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

/** Whether it is wider than its window, now and after each change of either. */
function useOverflow(): readonly [boolean, (view: HTMLElement | null) => (() => void) | undefined] {
  const [overflows, set] = useState(false);
  const watch = useCallback((view: HTMLElement | null) => {
    if (!view) return undefined;
    const watching = new ResizeObserver(() => set(view.scrollWidth > view.clientWidth));
    for (const each of [view, ...view.children]) watching.observe(each);
    return () => watching.disconnect();
  }, []);
  return [overflows, watch];
}

export function Table({ title, quiet = false, steady = false, heads, children }: Props) {
  const [overflows, watch] = useOverflow();
  return (
    // What scrolls is reached by keys: browsers of today see to it themselves, those of the domestic systems do not.
    <div className="scrolled" ref={watch} {...(overflows && { role: 'group', 'aria-label': `${title}的表格`, tabIndex: 0 })}>
      <table className={steady ? 'table steady' : 'table'}>
        <caption className={quiet ? 'unseen' : undefined}>{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
