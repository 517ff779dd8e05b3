/** Notices of keys that can be guessed: they are taken for one release more. */
import type { Path } from './faults.js';

// Of what `base64url` writes for 128 bits; a release later it is the least that is taken.
export const SAFE_KEY_LENGTH = 22;

export const keyNotices = (viewers: readonly { readonly key: string }[]): { readonly path: Path; readonly message: string }[] =>
  viewers.flatMap(({ key }, i) =>
    key.length >= SAFE_KEY_LENGTH
      ? []
      : [
          {
            path: ['viewers', i, 'key'],
            message: `密钥短于 ${SAFE_KEY_LENGTH} 个字符,下一版起不再接受:请换成随机的长密钥,如 openssl rand -base64 24 给出的`,
          },
        ],
  );
