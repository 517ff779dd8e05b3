/** 推送: the targets, the balance, the batches; which of them the address says. */
import '../push/push.css';
import type { PageProps } from '../frame/pages.js';
import { NoSuchPage } from '../parts/states.js';
import { Batch } from './batch.js';
import { Batches } from './batches.js';
import { Targets } from './targets.js';

export default function PushPage({ rest: [part, id, ...more] }: PageProps) {
  if (part === undefined) return <Targets />;
  if (part !== 'batches' || more.length > 0) return <NoSuchPage />;
  return id === undefined ? <Batches /> : <Batch key={id} id={id} />;
}
