/** `hub serve`: runs the service until SIGTERM. */
import { sqliteFile } from '../../../schema/database-url.js';
import { HubError } from '../../../schema/errors.js';
import type { CliCommand } from './command.js';

/** What a process does: answers, works, or both. */
const roles = ['api', 'jobs', 'all'] as const;
type ProcessRole = (typeof roles)[number];

export const serve: CliCommand<void> = {
  name: 'serve',
  args: [],
  options: [{ name: 'role', value: '角色', summary: 'serve 的分工:api 只应答,jobs 只跑作业,all(默认)两者都做', choices: roles }],
  summary: '启动服务(GraphQL 与定时作业),直到收到 SIGTERM',
  opens: 'serves',
  demo: 'starts',
  async run(program, { options }) {
    const role = (options.role ?? 'all') as ProcessRole;
    const { config } = await program.options();
    if (role !== 'all' && sqliteFile(config.database.url) !== null) throw new HubError('NEEDS_SERVER_DATABASE');
    const { serve: run } = await import('../serve/serve.js');
    await run(program, { role, answers: role !== 'jobs', works: role !== 'api' });
  },
  text: () => '',
};
