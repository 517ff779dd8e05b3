/** Role and scope of a person, changed: the new rights count at once, with the sessions that are open. */
import { Problems, useAct } from '../parts/act.js';
import { Send } from '../parts/send.js';
import { type Scope, ScopeFields, scopeInput } from './scope-fields.js';
import type { Person } from './shapes.js';

export function ChangePerson({ person, done }: { person: Person; done: () => void }) {
  const present: Scope = {
    role: person.role ?? '',
    districts: person.districts.map(({ code }) => code),
    department: person.department?.uscc ?? '',
  };
  const { draft, busy, problems, act } = useAct<Scope, object>('ChangePerson', `person:change:${person.id}`, present);
  return (
    <form
      className="form"
      aria-label="调整角色与范围"
      onSubmit={(event) => {
        event.preventDefault();
        void act({ id: person.id, ...scopeInput(draft.fields) }).then((made) => made && done());
      }}
    >
      <ScopeFields scope={draft.fields} set={draft.set} />
      <Problems of={problems} />
      <div>
        <Send variant="default" busy={busy}>
          保存角色与范围
        </Send>
      </div>
    </form>
  );
}
