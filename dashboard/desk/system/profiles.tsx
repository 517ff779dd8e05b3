/** Profiles: by which rules each target takes rows. To look at. */
import { useAsked } from '../net/use-asked.js';
import { Nothing, Waiting } from '../parts/states.js';
import { Table } from '../parts/table.js';

interface Answer {
  readonly profilesInUse: readonly { readonly target: string; readonly profile: string; readonly title: string | null }[] | null;
}

export default function Profiles() {
  const { answer, fault, again } = useAsked<Answer>('Profiles');
  if (fault || !answer) return <Waiting title="上报规范" {...{ fault, again }} />;
  const profiles = answer.data.profilesInUse ?? [];
  return (
    <>
      <h1>上报规范</h1>
      {profiles.length === 0 && <Nothing>没有推送目标。</Nothing>}
      {profiles.length > 0 && (
        <Table title="上报规范" quiet heads={['推送目标', '规范与版本', '名称']}>
          {profiles.map(({ target, profile, title }) => (
            <tr key={target}>
              <th scope="row">{target}</th>
              <td>{profile}</td>
              <td>{title}</td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}
