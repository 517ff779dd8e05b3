/** One item: what the catalogue says of it, who claims it with which lists, what was asked for, and the acts done under it. */
import './items.css';
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { useAsked } from '../net/use-asked.js';
import { Nothing, Trouble, Waiting } from '../parts/states.js';
import { momentText } from '../session/clock.js';
import { useMay } from '../session/use-session.js';
import { type Act, Acts } from './acts.js';
import { AskClaim } from './ask.js';
import { type ClaimOfItem, ClaimsOfItem } from './claims-of-item.js';
import { Requests } from './requests-of-item.js';
import type { RequestLine } from './shapes.js';

interface CatalogueItem {
  readonly id: string;
  readonly itemName: string | null;
  readonly subItemName: string | null;
  readonly itemTypeTitle: string | null;
  readonly version: number | null;
  readonly levels: readonly string[] | null;
  readonly deptName: string | null;
  readonly basis: string | null;
  readonly superviseObject: string | null;
  readonly status: string | null;
  readonly statusTitle: string | null;
  readonly itemChangedAt: string | null;
}

interface Answer {
  readonly items: { readonly nodes: readonly CatalogueItem[] } | null;
  readonly claims: { readonly nodes: readonly ClaimOfItem[]; readonly pageInfo: { readonly hasNextPage: boolean } } | null;
  readonly requests?: { readonly nodes: readonly RequestLine[] } | null;
  readonly checkActs: Acted;
  readonly punishActs: Acted;
  readonly forceActs: Acted;
  readonly otherActs: Acted;
}

type Acted = { readonly nodes: readonly Act[] } | null;

export function Item({ code, wanted }: { code: string; wanted: string | null }) {
  const [logs, mayAsk] = [useMay('logs'), useMay('request')];
  const { answer, fault, again } = useAsked<Answer>('ItemPage', { code, logs });
  if (!answer) return <Waiting title="事项" {...{ fault, again }} />;
  const { items, claims, requests, ...acts } = answer.data;
  const item = items?.nodes[0] ?? null;
  const live = requests?.nodes ?? [];
  return (
    <article>
      <p>
        <Link to="/items">我的事项</Link> / {code}
      </p>
      <h1>
        {code} {item?.itemName ?? '目录中没有此编码'}
      </h1>
      {fault && <Trouble fault={fault} again={again} />}
      {item ? <Facts item={item} /> : <Nothing>目录里没有这个编码,或已撤下。请核对编码;下面是以此编码认领、办理的记录。</Nothing>}
      {mayAsk && item && (
        <AskClaim code={code} wanted={wanted} claims={claims?.nodes ?? []} requests={live} inUse={item.status === '1'} done={again} />
      )}
      <ClaimsOfItem
        code={code}
        claims={claims?.nodes ?? null}
        more={claims?.pageInfo.hasNextPage ?? false}
        requests={live}
        missing={answer.missing.claims}
        done={again}
      />
      {logs && <Requests requests={live} missing={answer.missing.requests} />}
      <Acts code={code} of={acts} missing={answer.missing} />
    </article>
  );
}

const Facts = ({ item }: { item: CatalogueItem }) => (
  <dl className="pairs wide">
    <dt>子项</dt>
    <dd>{item.subItemName ?? '—'}</dd>
    <dt>事项类型</dt>
    <dd>{item.itemTypeTitle ?? '—'}</dd>
    <dt>行使层级</dt>
    <dd>{(item.levels ?? []).join('、') || '—'}</dd>
    <dt>省主管部门</dt>
    <dd>{item.deptName ?? '—'}</dd>
    <dt>事项状态</dt>
    <dd>{item.status === '1' ? item.statusTitle : <strong className="late">{item.statusTitle ?? '未填'}</strong>}</dd>
    <dt>版本</dt>
    <dd>
      第 {item.version} 版,{momentText(item.itemChangedAt)} 变更
    </dd>
    <dt>监管对象</dt>
    <dd>{item.superviseObject ?? '—'}</dd>
    <dt>设定依据</dt>
    <dd>{item.basis ?? '—'}</dd>
    <dt>目录记录</dt>
    <dd>
      <Link to={addressOf(['records', 'supervisionItem', item.id])}>全部字段与历次版本</Link>
    </dd>
  </dl>
);
