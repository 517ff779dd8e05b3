/** File names: which pattern matches, and which are unfinished, locks, or of no interest to anybody. */
import picomatch from 'picomatch';

export const DONE = 'done';
export const ANSWERS = 'answers';

/** Whether a path below the folder matches. Extensions are the same in capitals: B.CSV is a *.csv. */
export function matcher(pattern: string): (path: string) => boolean {
  const matches = picomatch(pattern);
  return (path) => [path, ...spellings(path)].some((each) => matches(each));
}

function spellings(path: string): string[] {
  const at = path.lastIndexOf('.') + 1;
  if (at <= path.lastIndexOf('/') + 1) return [];
  return [path.slice(0, at) + path.slice(at).toLowerCase(), path.slice(0, at) + path.slice(at).toUpperCase()];
}

const UNFINISHED = /^[.~]|[~]$|\.(tmp|temp|part|partial|crdownload|download|filepart|opdownload|!ut|swp|lock)$/i;
const NOBODYS = /^(thumbs\.db|desktop\.ini|\.ds_store|\._.*|\.gitkeep|\.gitignore)$/i;

/** Being written under this name, hidden, or a lock beside an open file. */
export const isUnfinished = (name: string): boolean => UNFINISHED.test(name);
export const isNobodys = (name: string): boolean => NOBODYS.test(name);

/** Names of the lock that Excel, LibreOffice and WPS put beside a file that is open. */
export const locksOf = (name: string): string[] => [`~$${name}`, `.~lock.${name}#`, `.~${name}`];

/** Whether rows may stand in a file of such a name. */
export const isSheet = (name: string): boolean => /\.(csv|txt|tsv|tab|xlsx?|xlsm|xlsb|et|ods|json|xml|zip|rar|7z|gz)$/i.test(name);
