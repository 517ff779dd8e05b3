/** Count: how many rows there are, counted when asked for. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Kind } from '../frame/definitions.js';
import { ask } from '../net/ask.js';
import { faultOf } from '../net/fault.js';

interface Props {
  readonly kind: Kind;
  readonly filter: object | null;
  readonly counted: (rows: number) => void;
}

export function Count({ kind, filter, counted }: Props) {
  const [said, say] = useState<string | null>(null);
  const count = async (): Promise<void> => {
    say('正在统计……');
    try {
      const { rows } = await ask<{ rows: { totalCount: number } }>(`count:${kind.name}`, { filter });
      counted(rows.totalCount);
      say(`共 ${rows.totalCount.toLocaleString('zh-CN')} 条`);
    } catch (error) {
      say(faultOf(error).message);
    }
  };
  return (
    <>
      <Button variant="default" onClick={() => void count()}>
        统计条数
      </Button>
      {said !== null && <span role="status">{said}</span>}
    </>
  );
}
