/** The ways in that lead to a provider: links, as the browser then brings no session of another site with it. */
import { Button, Checkbox } from '@mantine/core';
import { layDown } from '../session/drafts.js';
import type { Way } from '../session/said.js';
import { wantedAt } from './wanted.js';

interface Props {
  readonly ways: readonly Way[];
  readonly again: boolean;
  readonly setAgain: (again: boolean) => void;
  /** Whose desk it is that is left for the provider's. */
  readonly person?: string;
}

export function Ways({ ways, again, setAgain, person }: Props) {
  const outside = ways.filter(({ type, url }) => type !== 'local' && url !== null);
  if (outside.length === 0) return null;
  return (
    <div className="form ways">
      {outside.map(({ name, title, url }) => (
        <Button
          key={name}
          component="a"
          variant="default"
          href={`${url}?${new URLSearchParams({ to: wantedAt(location), ...(again && { again: '1' }) })}`}
          onClick={() => person !== undefined && layDown(person)}
        >
          {title}
        </Button>
      ))}
      <Checkbox label="换人登录(要求统一认证重新询问身份)" checked={again} onChange={({ currentTarget }) => setAgain(currentTarget.checked)} />
    </div>
  );
}
