/**
 * Preparation: makes a clone ready to run, installs, builds, with `--tests` sees to a MariaDB and a browser, and with `--judges` installs the tools
 * of test/judges/, which a bureau never needs. Node built-ins only, because nothing else may be there yet; everything it says goes to stderr,
 * because `npm run hub` keeps stdout for data.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { buildStamp, buildWanted, digest, filesBelow, installWanted, isBuilt, read, sourcesOf } from './stamps.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const ASSET = /\.(csv|ya?ml|graphql)$|^demo\/wall\//;
const dist = join(root, 'dist');

const say = (text) => process.stderr.write(`${text}\n`);

/** Runs a command with all its output on stderr; ends this process where it fails. */
function run(title, command, args, env = process.env) {
  say(title);
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${title}:失败(${error?.message ?? `退出码 ${status}`})`);
}

function install(folder = root, title = '安装依赖…') {
  const wanted = installWanted(folder);
  const stamp = join(folder, 'node_modules', '.hub-stamp');
  if (read(stamp) === wanted) return wanted;
  const env = { ...process.env };
  delete env.NODE_ENV;
  run(title, 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefix', folder], env);
  writeFileSync(stamp, wanted);
  return wanted;
}

function build(force) {
  if (!force && isBuilt(root)) return;
  // Before anything is read: what is saved meanwhile is built the next time.
  const wanted = buildWanted(root);
  // What a deleted source once made would still be found by the discovery of folders. The pages stay: they have a stamp of their own.
  if (existsSync(dist)) for (const name of readdirSync(dist)) if (name !== 'dashboard') rmSync(join(dist, name), { recursive: true, force: true });
  run('编译…', process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json']);
  for (const file of sourcesOf(root).filter((name) => ASSET.test(name))) {
    mkdirSync(dirname(join(root, 'dist', file)), { recursive: true });
    cpSync(join(root, file), join(root, 'dist', file));
  }
  writeFileSync(buildStamp(root), wanted);
}

/** The pages of dashboard/ take seconds to bundle, and what they are made of seldom changes: each has a stamp of its own. */
const PAGES = [
  { name: 'graphiql', config: 'dashboard/vite.config.ts', from: ['dashboard/graphiql', 'docs/graphql-zh.md'] },
  { name: 'desk', config: 'dashboard/desk.config.ts', from: ['dashboard/desk', 'dashboard/documents.ts'] },
];

function pages(installed) {
  for (const { name, config, from } of PAGES) {
    const files = [config, 'dashboard/packed.ts', ...from.flatMap((path) => filesBelow(root, path))];
    const wanted = digest(installed, ...files.map((file) => `${file} ${digest(read(join(root, file)))}`));
    const stamp = join(dist, 'dashboard', `.hub-stamp-${name}`);
    if (read(stamp) === wanted) continue;
    run(`打包页面 ${name}…`, process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', config]);
    writeFileSync(stamp, wanted);
  }
}

function found(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', '/usr/local/bin'];
  return folders.some((folder) => folder !== '' && existsSync(join(folder, program)));
}

/** What the tests need of the system: a MariaDB, a browser, and letters for it, without which every Chinese page is boxes. */
const PROGRAMS = [
  { title: 'MariaDB', packages: ['mariadb-server'], missing: () => !found('mariadbd'), brew: 'mariadb' },
  { title: 'Chromium', packages: ['chromium'], missing: () => !found('chromium') && !process.env.CHROMIUM, brew: '--cask chromium' },
  { title: '中文字体', packages: ['fonts-noto-cjk'], missing: () => process.platform === 'linux' && !hasChineseLetters(), brew: '' },
];

function hasChineseLetters() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (status !== null) return stdout.trim() !== '';
  return existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}

function tests() {
  const wanted = PROGRAMS.filter(({ missing }) => missing());
  if (wanted.length === 0) return;
  const ci = process.env.CI === 'true';
  const packages = wanted.flatMap((program) => program.packages);
  const asRoot = process.getuid?.() === 0;
  const sudo = !asRoot && ci && found('sudo') ? ['sudo', '-n'] : [];
  if (found('apt-get') && (asRoot || sudo.length > 0)) installPackages(packages, sudo);
  for (const { title, packages, brew, missing } of wanted) {
    if (!missing()) continue;
    const command = process.platform === 'darwin' ? `brew install ${brew}` : `sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
    say(`没有找到${title}:测试需要它。请运行:${command}`);
    if (ci) process.exitCode = 1;
  }
}

function installPackages(packages, sudo) {
  const apt = (title, args) => {
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    run(title, command, rest);
  };
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  try {
    apt(`安装 ${packages.join('、')}(供测试使用)…`, install);
  } catch {
    // A fresh container has no package lists yet; where there are some, asking for them first would cost seconds on every run.
    try {
      apt('更新软件包列表…', ['update']);
      apt('再次安装…', install);
    } catch (error) {
      say(error.message);
    }
  }
}

try {
  withLock(root, say, () => {
    const installed = install();
    build(process.argv.includes('--build'));
    pages(installed);
    if (process.argv.includes('--tests')) tests();
    if (process.argv.includes('--judges')) install(join(root, 'test', 'judges'), '安装评判工具…');
  });
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
