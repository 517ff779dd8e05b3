/** Role and scope of a person or a key: which rows go with a role is asked as the role takes it. */
import { Checkbox, NativeSelect } from '@mantine/core';
import { useDefinitions } from '../frame/definitions.js';
import { useAsked } from '../net/use-asked.js';
import type { Role } from './shapes.js';

export interface Scope {
  readonly role: string;
  readonly districts: readonly string[];
  readonly department: string;
}

export const NO_SCOPE: Scope = { role: '', districts: [], department: '' };

/** As the mutations take it. */
export const scopeInput = ({ role, districts, department }: Scope) => ({
  role,
  ...(districts.length > 0 && { districts }),
  ...(department !== '' && { department }),
});

interface Props {
  readonly scope: Scope;
  readonly set: (change: Partial<Scope>) => void;
  /** Roles that a machine's key can have. */
  readonly machine?: boolean;
}

export function ScopeFields({ scope, set, machine = false }: Props) {
  const { districts, departments } = useDefinitions();
  const { answer } = useAsked<{ roles: readonly Role[] | null }>('Roles');
  const roles = (answer?.data.roles ?? []).filter((role) => !machine || kindOf(role) !== 'none');
  const kind = kindOf(roles.find(({ name }) => name === scope.role));
  return (
    <>
      <NativeSelect
        label="角色"
        value={scope.role}
        required
        withAsterisk={false}
        data={[{ value: '', label: '请选择' }, ...roles.map(({ name, title }) => ({ value: name, label: title }))]}
        onChange={({ currentTarget }) => set({ role: currentTarget.value, districts: [], department: '' })}
      />
      {kind === 'districts' && (
        <Checkbox.Group label="区" value={[...scope.districts]} onChange={(chosen) => set({ districts: chosen })}>
          <div className="buttons">
            {(districts ?? []).map(({ code, name }) => (
              <Checkbox key={code} value={code} label={name} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      {kind === 'department' && (
        <NativeSelect
          label="部门"
          value={scope.department}
          required
          withAsterisk={false}
          data={[{ value: '', label: '请选择' }, ...(departments ?? []).map(({ uscc, name }) => ({ value: uscc, label: name }))]}
          onChange={({ currentTarget }) => set({ department: currentTarget.value })}
        />
      )}
    </>
  );
}

const kindOf = (role: Role | undefined): string => (role?.scope ?? '').toLowerCase();
