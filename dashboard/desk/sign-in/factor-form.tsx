/** The second factor of one who has set it up. */
import { useState } from 'react';
import { Send } from '../parts/send.js';
import { CodeField } from './code-field.js';
import { useStep } from './use-step.js';

export function FactorForm() {
  const [code, setCode] = useState('');
  const { busy, fault, take } = useStep();
  return (
    <form
      className="form"
      aria-label="动态口令"
      onSubmit={(event) => {
        event.preventDefault();
        void take('/session/factor', { code }).then(() => setCode(''));
      }}
    >
      <CodeField code={code} setCode={setCode} />
      {fault && (
        <p className="note wrong" role="alert">
          {fault.message}
        </p>
      )}
      <Send busy={busy}>确定</Send>
      <p className="quiet">手机遗失或更换时,请联系系统管理员重置。</p>
    </form>
  );
}
