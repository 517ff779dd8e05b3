/**
 * Search over all kinds that a person sees. What is looked for may be a name: it stays in the page's memory, never in an address, and is there again
 * on the way back from what was found.
 */
import './search.css';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { addressOf, go, useQuery } from '../frame/address.js';
import { enumOf, kindOfEnum, useDefinitions } from '../frame/definitions.js';
import { readConditions } from '../logs/conditions.js';
import { folded } from '../parts/fold.js';
import { Loading, Nothing, NoSuchPage, Trouble } from '../parts/states.js';
import { useDraft } from '../session/use-draft.js';
import { Hits } from './hits.js';
import { useHits } from './use-hits.js';

export default function Search() {
  const { kinds } = useDefinitions();
  const asked = readConditions([{ name: 'kinds', title: '数据' }], useQuery());
  const names = asked?.kinds?.split(',') ?? [];
  if (!asked || (kinds && kinds.length > 0 && names.some((name) => !kinds.some((kind) => kind.name === name)))) return <NoSuchPage />;
  return <Asked key={asked.kinds ?? ''} names={names} />;
}

function Asked({ names }: { names: readonly string[] }) {
  const definitions = useDefinitions();
  const { fields, set } = useDraft('search', { text: '', asked: '' });
  const [short, setShort] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const all = (definitions.kinds ?? []).map(({ name }) => name);
  const hits = useHits(fields.asked, (names.length > 0 ? names : all).map(enumOf));
  useEffect(() => field.current?.select(), []);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const text = folded(fields.text);
    setShort(text === '');
    if (text === '') field.current?.focus();
    else if (text === fields.asked) hits.again();
    if (text !== '') set({ text, asked: text });
  };
  const choices = (definitions.kinds ?? []).map(({ name, title }) => ({ value: name, label: title }));
  const chosen = names.join(',');
  const several =
    names.length > 1 ? [{ value: chosen, label: names.map((name) => choices.find(({ value }) => value === name)?.label ?? name).join('、') }] : [];
  return (
    <>
      <h1>搜索</h1>
      <form className="bar" role="search" aria-label="搜索记录" autoComplete="off" onSubmit={send}>
        <TextInput
          ref={field}
          id="search-text"
          className="search-text"
          label="名称、文号或编码"
          description="各词以空格分开,须全部出现;编码从开头匹配。按 / 键随时可到这里"
          error={short ? '请写要找的文字' : undefined}
          value={fields.text}
          autoComplete="off"
          data-autofocus
          onChange={({ currentTarget }) => set({ text: currentTarget.value })}
        />
        <div className="field">
          <NativeSelect
            label="数据"
            value={chosen}
            data={[{ value: '', label: '全部' }, ...several, ...choices]}
            onChange={({ currentTarget }) =>
              go(addressOf(['search'], currentTarget.value === '' ? [] : [['kinds', currentTarget.value]]), { replace: true })
            }
          />
        </div>
        <Button type="submit">搜索</Button>
      </form>
      {hits.fault && <Trouble fault={hits.fault} again={hits.again} />}
      {hits.found.length > 0 && <Hits found={hits.found} asked={fields.asked} kindOf={(value) => kindOfEnum(definitions, value)} />}
      {hits.busy && <Loading what="搜索结果" />}
      {fields.asked !== '' && !hits.busy && !hits.fault && hits.found.length === 0 && (
        <Nothing>在您的范围之内没有找到。请少写几个词、核对编码的开头,或改为在全部数据中找;受保护的内容(如身份证件号)不参与搜索。</Nothing>
      )}
      {hits.more && !hits.busy && (
        <p>
          <Button variant="default" onClick={hits.more}>
            更多
          </Button>
        </p>
      )}
    </>
  );
}
