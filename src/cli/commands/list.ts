/** The list of commands, in the order of the help. Adding one: a file here and a line below. */
import { accessTry } from './access-try.js';
import { auditVerify } from './audit-verify.js';
import { calendarImport } from './calendar-import.js';
import { calendarShow } from './calendar-show.js';
import type { CliCommand, CliOption } from './command.js';
import { completionOf } from './completion.js';
import { configCheck } from './config-check.js';
import { deliver } from './deliver.js';
import { doctor } from './doctor.js';
import { documentsAdd } from './documents-add.js';
import { documentsList } from './documents-list.js';
import { documentsRemove } from './documents-remove.js';
import { hold } from './hold.js';
import { jobPause, jobResume } from './job-pause.js';
import { jobRun } from './job-run.js';
import { jobs } from './jobs.js';
import { issues, quarantine, returned } from './findings.js';
import { keyCreate, keyEnd, keyList } from './key.js';
import { migrate } from './migrate.js';
import { personAdd, personEnd, personList, personReset } from './person.js';
import { plan } from './plan.js';
import { qualityRecheck } from './quality-recheck.js';
import { release } from './release.js';
import { retry } from './retry.js';
import { serve } from './serve.js';
import { sourceReread } from './source-reread.js';
import { sourceTake } from './source-take.js';
import { sourceTry } from './source-try.js';
import { status } from './status.js';
import { sync } from './sync.js';

/** What every command takes. */
export const commonOptions: readonly CliOption[] = [
  { name: 'config', value: '文件', summary: '配置文件(也可用环境变量 HUB_CONFIG;都没有时运行演练环境)' },
  { name: 'json', value: null, summary: '以 JSON 输出' },
  { name: 'help', value: null, summary: '显示本说明' },
  { name: 'version', value: null, summary: '显示程序、Node 与数据库结构的版本' },
];

const commands: readonly CliCommand[] = [
  serve,
  sync,
  deliver,
  status,
  doctor,
  plan,
  hold,
  release,
  returned,
  retry,
  quarantine,
  issues,
  sourceTry,
  sourceReread,
  sourceTake,
  qualityRecheck,
  jobs,
  jobRun,
  jobPause,
  jobResume,
  documentsAdd,
  documentsList,
  documentsRemove,
  personAdd,
  personList,
  personReset,
  personEnd,
  keyCreate,
  keyList,
  keyEnd,
  accessTry,
  auditVerify,
  migrate,
  configCheck,
  calendarImport,
  calendarShow,
];

export const cliCommands: readonly CliCommand[] = [...commands, completionOf(commands, commonOptions)];
