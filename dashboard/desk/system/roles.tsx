/** Roles: what each may do and which rows it is given, as the hub has them as data. */
import { Button } from '@mantine/core';
import { useAsked } from '../net/use-asked.js';
import { Waiting } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { type Role, SCOPES } from './shapes.js';

export default function Roles() {
  const { answer, fault, again } = useAsked<{ roles: readonly Role[] | null }>('Roles');
  if (fault || !answer) return <Waiting title="角色" {...{ fault, again }} />;
  const roles = answer.data.roles ?? [];
  return (
    <>
      <h1>角色</h1>
      <div className="bar">
        <Button variant="default" onClick={() => save(roles)}>
          下载 CSV
        </Button>
      </div>
      <Table title="角色" quiet heads={['角色', '范围', '权限']}>
        {roles.map(({ name, title, scope, rights }) => (
          <tr key={name}>
            <th scope="row">
              {title}
              <br />
              <span className="quiet">{name}</span>
            </th>
            <td>{SCOPES[scope.toLowerCase()] ?? scope}</td>
            <td>{rights.map((right) => right.title).join(';')}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

const cell = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Of what is shown, with a mark that Excel and WPS know UTF-8 by. */
function save(roles: readonly Role[]): void {
  const lines = roles.flatMap(({ name, title, scope, rights }) =>
    rights.map((right) => [name, title, SCOPES[scope.toLowerCase()] ?? scope, right.name, right.title]),
  );
  const text = [['角色代号', '角色', '范围', '权限代号', '权限'], ...lines].map((line) => line.map(cell).join(',')).join('\r\n');
  const url = URL.createObjectURL(new Blob(['\uFEFF', text, '\r\n'], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: '角色与权限.csv' });
  link.click();
  URL.revokeObjectURL(url);
}
