/** The six digits of a second factor, with the server's time beside them: a telephone whose clock is off shows other digits. */
import { TextInput } from '@mantine/core';
import { momentText, serverNow } from '../session/clock.js';
import { folded } from '../parts/fold.js';

export function CodeField({ code, setCode }: { code: string; setCode: (code: string) => void }) {
  return (
    <TextInput
      label="动态口令(6 位数字)"
      description={`服务器时间 ${momentText(new Date(serverNow()).toISOString())};手机时间相差超过半分钟时,口令会不对`}
      name="one-time-code"
      autoComplete="one-time-code"
      inputMode="numeric"
      value={code}
      required
      withAsterisk={false}
      autoFocus
      onChange={({ currentTarget }) => setCode(folded(currentTarget.value))}
    />
  );
}
