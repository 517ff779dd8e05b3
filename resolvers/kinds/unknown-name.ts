/** Error of a name that is on no list, with the nearest ones of those that the viewer may read. */
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { HubError } from '../../schema/errors.js';

export function unknownName(name: string, what: string, given: string, known: readonly string[]): HubError {
  const near = suggestionList(given, known);
  const offer = (near.length > 0 ? near : known).slice(0, 5).join('、');
  return new HubError('BAD_ARGUMENT', {
    name,
    why: `${what}中没有“${[...given].slice(0, 40).join('')}”,${near.length > 0 ? '最相近的是' : '有'} ${offer}`,
  });
}
