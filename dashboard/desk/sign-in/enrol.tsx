/** Setting up a second factor: the secret as a picture to scan and as text to type, then one code to show that it works. */
import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { encode } from 'uqr';
import { Send } from '../parts/send.js';
import { CodeField } from './code-field.js';
import { useStep } from './use-step.js';

interface Secret {
  readonly secret: string;
  readonly uri: string;
}

export default function Enrol({ done }: { done?: () => void }) {
  const [secret, setSecret] = useState<Secret | null>(null);
  const [code, setCode] = useState('');
  const [tries, setTries] = useState(0);
  const { busy, fault, take } = useStep();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, and again where that failed
  useEffect(() => {
    void take('/session/enrol', {}).then((answer) => answer && setSecret(answer as unknown as Secret));
  }, [tries]);
  if (!secret)
    return fault ? (
      <div role="alert">
        <p className="note wrong">{fault.message}</p>
        <Button onClick={() => setTries(tries + 1)}>再试一次</Button>
      </div>
    ) : (
      <p role="status">正在生成密钥……</p>
    );
  return (
    <form
      className="form"
      aria-label="绑定动态口令"
      onSubmit={(event) => {
        event.preventDefault();
        void take('/session/enrol', { code }).then((answer) => {
          setCode('');
          if (answer) done?.();
        });
      }}
    >
      <p>用手机上的身份验证器(支持 TOTP 的即可,不需要联网)扫描下图,或手工输入密钥,再填它显示的 6 位数字。</p>
      <Picture uri={secret.uri} />
      <p>
        密钥:<span className="mono">{secret.secret.replace(/(.{4})(?=.)/g, '$1 ')}</span>
      </p>
      <CodeField code={code} setCode={setCode} />
      {fault && (
        <p className="note wrong" role="alert">
          {fault.message}
        </p>
      )}
      <Send busy={busy}>绑定</Send>
    </form>
  );
}

function Picture({ uri }: { uri: string }) {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(uri, { border: 2 });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size, path: dark.join('') };
  }, [uri]);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} width="180" height="180" role="img" aria-label="动态口令的二维码;也可以手工输入下面的密钥">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
