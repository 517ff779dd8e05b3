/** A rule's page in the drawer beside a finding: what is required, how it is mended, and where that is written. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAsked } from '../net/use-asked.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { SEVERITIES } from '../parts/words.js';
import { Side } from '../parts/side.js';

interface RuleInfo {
  readonly rule: string;
  readonly title: string;
  readonly severity: string;
  readonly remedy: string;
  readonly source: string;
}

const EFFECTS: Readonly<Record<string, string>> = {
  BLOCK: '改正之前,这条记录不会报给省平台。',
  WARN: '照常上报;请核对,必要时在来源改正。',
  NOTE: '已自动规范,不用处理;在来源改正后不再提示。',
};

/** @param of its name, as a finding has it @param title of what it is about, for whoever hears the button alone */
export function Rule({ of, title }: { of: string; title: string }) {
  const [opened, open] = useState(false);
  return (
    <>
      <Button variant="subtle" aria-label={`${title} 的规则`} onClick={() => open(true)}>
        规则
      </Button>
      <Side opened={opened} close={() => open(false)} title="质量规则">
        {opened && <Shown of={of} />}
      </Side>
    </>
  );
}

function Shown({ of }: { of: string }) {
  const { answer, fault, again } = useAsked<{ rules: readonly RuleInfo[] | null }>('Rules');
  if (fault) return <Trouble fault={fault} again={again} />;
  if (!answer) return <Loading what="规则" />;
  const rule = (answer.data.rules ?? []).find((each) => each.rule === of);
  if (!rule) return <Nothing>这条规则已不在现行的规则之中。</Nothing>;
  return (
    <dl className="pairs">
      <dt>要求</dt>
      <dd>{rule.title}</dd>
      <dt>怎样改正</dt>
      <dd>{rule.remedy}</dd>
      <dt>级别</dt>
      <dd>
        {SEVERITIES[rule.severity] ?? rule.severity}。{EFFECTS[rule.severity]}
      </dd>
      <dt>出处</dt>
      <dd>{rule.source.replace(/\binf\b/, '推断,待省里确认')}</dd>
      <dt>规则代号</dt>
      <dd className="mono">{rule.rule}</dd>
    </dl>
  );
}
