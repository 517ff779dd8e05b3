/** The checks of `hub doctor` on the store: what a power cut would cost, and whether what serves has this configuration. */
import type { App } from '../../app.js';
import { weakDurability } from '../../db/durability.js';
import { networkAdvice, networkFileSystem } from '../../db/folder-lock.js';
import { version } from '../../version.js';
import { advice, type Check, fault } from './check.js';

const SOUND = {
  sqlite: '批次送出前、文件移走前已写到磁盘',
  mariadb: '服务器每次提交都写到磁盘',
} as const;

/** @param folder data folder */
export async function storeChecks({ db, configured, limited }: Pick<App, 'db' | 'configured' | 'limited'>, folder: string): Promise<Check[]> {
  const network = db.dialect === 'sqlite' ? networkFileSystem(folder) : null;
  const weak = [...(await db.read(weakDurability)), ...(network === null ? [] : [networkAdvice(folder, network)])];
  const serving = await configured.processes();
  const digests = new Set(serving.map(({ configDigest }) => configDigest));
  const others = serving.filter((each) => each.version !== version).map((each) => `服务进程 ${each.owner} 是 ${each.version} 版`);
  const canaries = serving.filter(({ declaredAt }) => declaredAt === null).map(({ owner }) => `服务进程 ${owner} 的配置与库中的排程不同`);
  return [
    advice('断电', weak, SOUND[db.dialect]),
    fault('程序版本', limited === null ? [] : [limited], `${version},可读写本库`),
    advice(
      '服务进程',
      [...(await configured.differences()), ...(digests.size > 1 ? canaries : []), ...others],
      serving.length === 0 ? '没有正在运行的服务' : `${serving.length} 个,配置相同`,
      '。排程以最近启动的服务为准:要改用本配置,请重新启动服务',
    ),
  ];
}
