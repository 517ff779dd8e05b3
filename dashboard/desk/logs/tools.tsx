/** What can be done with a list as it stands: read anew, taken as a file, and what its page adds. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Export } from '../list/export.js';
import { useMay } from '../session/use-session.js';
import { type Conditions, conditionsWords, type LogField, logFilter } from './conditions.js';

/** The file that a list leaves as. */
export interface FileOf {
  /** Name of the log's query. */
  readonly list: string;
  readonly columns: readonly { readonly name: string }[];
}

interface Props {
  readonly file: FileOf | undefined;
  readonly fields: readonly LogField[];
  readonly conditions: Conditions;
  readonly again: () => void;
  readonly said: string;
  readonly say: (text: string) => void;
  readonly children?: ReactNode;
}

export function Tools({ file, fields, conditions, again, said, say, children }: Props) {
  const exports = useMay('export');
  return (
    <div className="buttons above">
      <Button variant="default" onClick={again}>
        刷新
      </Button>
      {children}
      <Button variant="default" onClick={() => print()}>
        打印
      </Button>
      {file && exports && (
        <Export {...file} filter={logFilter(fields, conditions)} orderBy={null} words={`${conditionsWords(fields, conditions)};新的在前`} say={say} />
      )}
      <span role="status">{said}</span>
    </div>
  );
}
