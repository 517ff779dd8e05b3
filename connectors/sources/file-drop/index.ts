/** Source type `file-drop`: a folder people drop CSV files into, read in the order of their times, moved to `done/` once kept. */
import { isAbsolute, join } from 'node:path';
import picomatch from 'picomatch';
import { z } from 'zod';
import type { SourceType } from '../../contract.js';
import { openFolder } from './folder.js';
import { openPages } from './pages.js';

const settings = z.strictObject({ folder: z.string().min(1) });
const mapping = z.strictObject({ match: z.string().min(1) });

export const sourceType: SourceType = {
  name: 'file-drop',
  settings,
  mapping,
  check: ({ match, follow = 'all' }) => [
    // The folder is not walked: a pattern with a folder in it would never match.
    ...(typeof match === 'string' && /[\\/]/.test(match) ? [{ path: ['match'], message: '应为文件名的样式,如 *.csv,不含文件夹' }] : []),
    ...(follow === 'all' ? [] : [{ path: ['follow'], message: '文件总是整份读取,新文件放入即读:请写 all 或删去本项(feed、since 对文件夹不起作用)' }]),
  ],
  open(raw, context) {
    const { folder } = settings.parse(raw);
    const path = isAbsolute(folder) ? folder : join(context.folder, folder);
    const dropped = openFolder(path, context.name, context.clock);
    return openPages(dropped, context.name, (kind) => picomatch(String(kind.extra.match)));
  },
};
