/** Targets: each with its state and what to do, what is held, how far a delivery is; below them the balance. Keeps itself up to date. */
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { useLive } from '../net/use-live.js';
import { Balance } from './balance.js';
import type { Side } from './balance-groups.js';
import { PushParts } from './parts-of-page.js';
import type { Target } from './shapes.js';
import { TargetPart } from './target.js';

interface Answer {
  readonly targets: readonly Target[] | null;
}

// What is under way is followed closely.
const every = (data: Answer | null): number => ((data?.targets ?? []).some(({ underWay }) => underWay.length > 0) ? 3_000 : 20_000);

export function Targets({ side }: { side: Side }) {
  const { answer, fault, again } = useLive<Answer>('Targets', {}, every);
  const targets = answer?.data.targets ?? [];
  return (
    <>
      <h1>推送</h1>
      <PushParts here="/push" />
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="推送目标" />}
      {answer && targets.length === 0 && <Nothing>还没有配置推送目标。请系统管理员在配置文件的 targets 中写明。</Nothing>}
      {targets.map((target) => (
        <TargetPart key={target.name} target={target} changed={again} />
      ))}
      <Balance side={side} />
    </>
  );
}
