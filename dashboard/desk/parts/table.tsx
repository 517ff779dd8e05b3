/** Table: one of some rows, with its caption and headings. */
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** The heading of the section says it already. */
  readonly quiet?: boolean;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

export const Table = ({ title, quiet = false, heads, children }: Props) => (
  <div className="scrolled">
    <table className="table">
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
