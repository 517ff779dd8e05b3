/** Strips above a page: what everybody who looks at it must know. */
import { useSyncExternalStore } from 'react';
import { Button } from '@mantine/core';
import { layDown } from '../session/drafts.js';
import { drawnAs, isSignedIn, type Said } from '../session/said.js';
import { ActingStrip } from './acting.js';
import { minutesOff, spanText } from '../session/clock.js';
import { isUpgraded, subscribeUpgrade } from './upgraded.js';

/** What is typed is taken up again by the new page, by the same person alone. */
function refresh(said: Said): void {
  if (isSignedIn(said)) layDown(drawnAs(said));
  location.reload();
}

export function Strips({ said }: { said: Said }) {
  const upgraded = useSyncExternalStore(subscribeUpgrade, isUpgraded);
  const off = minutesOff();
  return (
    <>
      {isSignedIn(said) && said.acting && <ActingStrip acting={said.acting} own={said.person.name} />}
      {said.insecure && (
        <p className="strip warn" role="note">
          连接未加密(http):密码与数据在网络上可被看到。请系统管理员启用 https。
        </p>
      )}
      {said.demo && (
        <p className="strip" role="note">
          演练环境:数据都是虚构的,不会报到省平台。
        </p>
      )}
      {Math.abs(off) > 5 && (
        <p className="strip warn" role="note">
          这台电脑的时钟{off > 0 ? '快' : '慢'}了 {spanText(Math.abs(off))};本页的日期和期限都以服务器为准。
        </p>
      )}
      {upgraded && (
        <p className="strip warn" role="alert">
          系统已升级,这个页面还是旧的,请刷新。正在填写的内容会留着。
          <Button variant="default" onClick={() => refresh(said)}>
            刷新
          </Button>
        </p>
      )}
    </>
  );
}
