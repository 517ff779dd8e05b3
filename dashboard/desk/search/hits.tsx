/** Hits: what was found, each a link to its record, with the words that were looked for marked in it. */
import { addressOf } from '../frame/address.js';
import type { Kind } from '../frame/definitions.js';
import { Link } from '../frame/link.js';
import type { Hit } from './use-hits.js';

interface Props {
  readonly found: readonly Hit[];
  readonly asked: string;
  readonly kindOf: (value: string) => Kind | null;
}

export const Hits = ({ found, asked, kindOf }: Props) => (
  <ol className="hits" aria-label="搜索结果">
    {found.map(({ id, kind, kindTitle, title, codes, snippet, district }) => {
      const of = kindOf(kind);
      const name = title || codes[0] || '(没有标题)';
      return (
        <li key={id}>
          {of ? <Link to={addressOf(['records', of.name, id])}>{name}</Link> : name}
          <span className="quiet">
            {' '}
            {kindTitle}
            {district && ` · ${district.name}`}
            {codes.length > 0 && ` · ${codes.join(' ')}`}
          </span>
          {snippet !== '' && snippet !== title && (
            <p>
              <Marked text={snippet} words={asked.split(' ')} />
            </p>
          )}
        </li>
      );
    })}
  </ol>
);

const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const wanted = words.filter(Boolean).map(quoted);
  if (wanted.length === 0) return text;
  // Every other part is one of the words.
  return text.split(new RegExp(`(${wanted.join('|')})`, 'i')).map((part, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which are not moved
    return at % 2 === 1 ? <mark key={at}>{part}</mark> : part;
  });
}
