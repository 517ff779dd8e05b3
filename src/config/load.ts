/**
 * Loading of the configuration: the only place that reads the environment and the file. The file is read once, checked whole (every fault in
 * one answer, with its path and line and what would be right), then frozen.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { HubError } from '../../schema/errors.js';
import { buildConfig } from './build.js';
import { crossCheck, type DeclaredNames } from './check.js';
import { readDepartments } from './departments.js';
import { Faults, type Path } from './faults.js';
import { tree } from './tree.js';
import { checkDepartments } from './viewer-scope.js';
import { keyNotices } from './key-notices.js';
import { headingNotices } from './heading-notices.js';
import { serverNotices } from './server-notices.js';
import { identityNotices } from './identity.js';
import { plannedIn } from './planned.js';
import { fileSchemaOf } from './schema.js';
import { fillSecrets } from './secrets.js';
import type { HubConfig } from './shape.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ConfigRequest extends DeclaredNames {
  readonly file: string;
  readonly env: Environment;
  readonly demo?: boolean;
}

/** The process's environment, and what it says about paths: `--config` wins over HUB_CONFIG; without either `configFile` is null (the demo). */
export function readEnvironment(configOption?: string): { env: Environment; configFile: string | null; dataFolder: string } {
  const env: Environment = { ...process.env };
  const file = configOption ?? env.HUB_CONFIG;
  return { env, configFile: file ? resolve(file) : null, dataFolder: dataFolderOf(env) };
}

export function loadConfig(request: ConfigRequest): HubConfig {
  const file = resolve(request.file);
  const configFolder = dirname(file);
  const { raw, faults } = readFile(file);
  const filled = fillSecrets(raw, { env: request.env, folder: configFolder }, faults);
  const checked = faults.check(fileSchemaOf(request.jobs), filled);
  crossCheck(tree(filled), request, faults);
  const departments = departmentsOf(tree(filled), configFolder, faults);
  checkDepartments(tree(filled).viewers, departments, faults);
  const port = portOf(request.env, faults);
  faults.throwIfAny();
  if (!checked) throw new Error('the file was read without a fault and without a value');
  const planned = plannedIn(filled, request.jobs).map((path) => ({ path, message: '这一项从以后的版本起生效,目前没有作用' }));
  const found = [
    ...planned,
    ...headingNotices(tree(filled), request.kinds),
    ...keyNotices(checked.viewers),
    ...serverNotices(tree(filled)),
    ...identityNotices(tree(filled)),
  ];
  const notices = found.map(({ path, message }) => faults.placed(path, message));
  return buildConfig(checked, departments, request, {
    dataFolder: dataFolderOf(request.env),
    configFolder,
    port,
    demo: request.demo ?? false,
    notices,
    written: tree(filled),
  });
}

function readFile(file: string): { raw: unknown; faults: Faults } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new HubError('CONFIG_UNREADABLE', { file, why: (error as NodeJS.ErrnoException).code ?? '未知原因' }, error);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: Path): number | null => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return null;
  };
  const faults = new Faults(lineOf);
  for (const error of document.errors) faults.add(`第 ${lines.linePos(error.pos[0]).line} 行`, `不是正确的 YAML(${error.code})`);
  faults.throwIfAny();
  try {
    return { raw: document.toJS() ?? {}, faults };
  } catch (error) {
    // A bomb of aliases, or an alias to nothing.
    throw new HubError('CONFIG_UNREADABLE', { file, why: 'YAML 别名有误' }, error);
  }
}

function departmentsOf(file: ReturnType<typeof tree>, folder: string, faults: Faults): ReturnType<typeof readDepartments> {
  const path = tree(file.departments).file;
  const districts = Array.isArray(file.districts) ? file.districts.map((each) => String(tree(each).code)) : [];
  return typeof path === 'string' ? readDepartments(path, folder, new Set(districts), faults) : new Map();
}

function portOf(env: Environment, faults: Faults): number | null {
  const text = env.HUB_PORT;
  if (!text) return null;
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  faults.add('HUB_PORT', '应为 0–65535 的端口号');
  return null;
}

function dataFolderOf(env: Environment): string {
  return resolve(env.HUB_DATA || 'data');
}
