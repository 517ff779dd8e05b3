/** Acting: whose work is being done, on every page, and the way back to one's own. */
import { useState } from 'react';
import { type Fault, faultOf } from '../net/fault.js';
import { Press } from '../parts/send.js';
import { Trouble } from '../parts/states.js';
import type { ForWhom } from '../session/said.js';
import { actFor } from '../session/session.js';

export function ActingStrip({ acting, own }: { acting: ForWhom; own: string }) {
  const { busy, fault, turn } = useTurn();
  return (
    <div className="strip warn" role="note">
      正在代 {acting.name}({acting.roleTitle})办理,至 {acting.toDay}。所做的记在 {own} 名下,并注明代 {acting.name}。
      <Press variant="default" busy={busy} onClick={() => turn(null)}>
        回到本人
      </Press>
      {fault && <Trouble fault={fault} />}
    </div>
  );
}

export function useTurn() {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const turn = (standIn: string | null): void => {
    setBusy(true);
    actFor(standIn).catch((error: unknown) => {
      setFault(faultOf(error));
      setBusy(false);
    });
  };
  return { busy, fault, turn };
}
