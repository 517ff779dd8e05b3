/** Asking for a claim or write-off of an item: a drawer with the reason; what was typed stays until it was sent or dropped. */
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addressOf, go } from '../frame/address.js';
import { useDefinitions } from '../frame/definitions.js';
import { Link } from '../frame/link.js';
import { Problems, useAct } from '../parts/act.js';
import { foldedText } from '../parts/fold.js';
import { Send } from '../parts/send.js';
import { Side } from '../parts/side.js';
import type { ClaimOfItem } from './claims-of-item.js';
import { isLive, type Named, type RequestLine, stands, type What, WHATS } from './shapes.js';

interface Department extends Named {
  readonly uscc: string;
}

const EMPTY = { department: '', reason: '', attachmentNo: '' };
const [LONGEST_REASON, LONGEST_NUMBER] = [1000, 100];

interface FormProps {
  readonly what: What;
  readonly code: string;
  readonly departments: readonly Department[];
  readonly wanted: string | null;
  /** What is listed may have changed. */
  readonly refused: () => void;
}

function AskForm({ what, code, departments, wanted, refused }: FormProps) {
  const word = WHATS[what];
  const form = `item:${what}:${code}:${what === 'WRITE_OFF' ? (departments[0]?.uscc ?? '') : ''}`;
  const { draft, busy, problems, act } = useAct<typeof EMPTY, { request: { id: string } | null }>(
    what === 'CLAIM' ? 'RequestClaim' : 'RequestWriteOff',
    form,
    EMPTY,
  );
  const { fields, set } = draft;
  // What was chosen before may have been claimed meanwhile.
  const named = (of: string | null): Department | undefined => departments.find(({ uscc }) => uscc === of);
  const department = (named(fields.department) ?? named(wanted) ?? departments[0])?.uscc ?? '';
  const send = async (): Promise<void> => {
    const attachmentNo = foldedText(fields.attachmentNo);
    const made = await act({ itemCode: code, department, reason: fields.reason, ...(attachmentNo !== '' && { attachmentNo }) });
    if (made?.request) go(addressOf(['requests', made.request.id]));
    else if (!made) refused();
  };
  return (
    <form
      className="form"
      aria-label={`申请${word}`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>由市级决定。同意后,请在本单位自己的系统中{word};数据读入后这件申请自动办结。这里不改动任何数据源。</p>
      {departments.length > 1 ? (
        <NativeSelect
          label="部门"
          value={department}
          data={departments.map(({ uscc, name }) => ({ value: uscc, label: name }))}
          onChange={({ currentTarget }) => set({ department: currentTarget.value })}
        />
      ) : (
        <p>部门:{departments[0]?.name}</p>
      )}
      <Textarea
        label="理由"
        description="不要写个人信息;身份证号等会被隐去"
        value={fields.reason}
        required
        withAsterisk={false}
        data-autofocus
        autoComplete="off"
        maxLength={LONGEST_REASON}
        rows={5}
        onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
      />
      <TextInput
        label="附件文号"
        description="没有的不填"
        value={fields.attachmentNo}
        autoComplete="off"
        maxLength={LONGEST_NUMBER}
        onChange={({ currentTarget }) => set({ attachmentNo: currentTarget.value })}
        onBlur={() => set({ attachmentNo: foldedText(fields.attachmentNo) })}
      />
      <Problems of={problems} />
      <Send busy={busy}>提出申请</Send>
    </form>
  );
}

interface ClaimProps {
  readonly code: string;
  readonly wanted: string | null;
  readonly claims: readonly ClaimOfItem[];
  readonly requests: readonly RequestLine[];
  readonly inUse: boolean;
  readonly done: () => void;
}

/** For the departments of one's scope that neither claim it nor have asked to. */
export function AskClaim({ code, wanted, claims, requests, inUse, done }: ClaimProps) {
  const [opened, open] = useState(false);
  // As it was opened: an answer that was lost on the way may be a request that is there by now, and is asked for again with the same input.
  const [choices, choose] = useState<readonly Department[]>([]);
  const all = useDefinitions().departments ?? [];
  const asked = requests.filter((each) => each.what === 'CLAIM' && isLive(each));
  const has = (uscc: string): boolean =>
    claims.some((claim) => stands(claim) && claim.department?.uscc === uscc) || asked.some(({ department }) => department?.uscc === uscc);
  const free = all.filter(({ uscc }) => !has(uscc));
  return (
    <div className="buttons above">
      {inUse && free.length > 0 && (
        <Button
          onClick={() => {
            choose(free);
            open(true);
          }}
        >
          申请认领
        </Button>
      )}
      {!inUse && <span className="quiet">此事项已停用,不能申请认领。</span>}
      {asked.map(({ id, department }) => (
        <Link key={id} to={addressOf(['requests', id])}>
          {department?.name} 已申请认领
        </Link>
      ))}
      <Side opened={opened} close={() => open(false)} title="申请认领">
        <AskForm key={choices.length} what="CLAIM" code={code} departments={choices} wanted={wanted} refused={done} />
      </Side>
    </div>
  );
}

export function AskWriteOff({ code, department, done }: { code: string; department: Department; done: () => void }) {
  const [opened, open] = useState(false);
  return (
    <>
      <Button variant="default" aria-label={`申请核销 ${department.name}`} onClick={() => open(true)}>
        申请核销
      </Button>
      <Side opened={opened} close={() => open(false)} title={`申请核销 ${department.name} 的认领`}>
        <AskForm what="WRITE_OFF" code={code} departments={[department]} wanted={null} refused={done} />
      </Side>
    </>
  );
}
