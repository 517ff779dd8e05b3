/** `hub completion bash`: a script by which the shell completes commands, options and their values. */
import { HubError } from '../../../schema/errors.js';
import type { CliCommand, CliOption } from './command.js';

const SHELLS = ['bash'];

/** @param others all commands but this one @param common options of every command */
export function completionOf(others: readonly CliCommand[], common: readonly CliOption[]): CliCommand<string> {
  const completion: CliCommand<string> = {
    name: 'completion',
    args: [{ name: 'bash' }],
    options: [],
    summary: '输出 bash 补全脚本,如 source <(hub completion bash)',
    opens: 'nothing',
    check({ args: [shell = ''] }) {
      if (!SHELLS.includes(shell)) throw new HubError('USAGE', { why: `completion 只支持 ${SHELLS.join('、')}` });
    },
    run: async () => bashScript([...others, completion], common),
    text: (script) => script,
  };
  return completion;
}

function bashScript(commands: readonly CliCommand[], common: readonly CliOption[]): string {
  const names = commands.map(({ name }) => name.split(' '));
  const firsts = [...new Set(names.map(([first]) => first as string))];
  const offer = (names: readonly string[]): string => `COMPREPLY=($(compgen -W "${names.join(' ')}" -- "$cur")); return`;
  const valued = [...common, ...commands.flatMap(({ options }) => options)].filter(({ value }) => value !== null);
  const values = valued.map(({ name, choices }) => `    --${name}) ${choices ? offer(choices) : 'COMPREPLY=($(compgen -f -- "$cur")); return'} ;;`);
  const seconds = firsts
    .map((first) => ({ first, words: names.flatMap(([group, two]) => (group === first && two ? [two] : [])) }))
    .filter(({ words: names }) => names.length > 0)
    .map(({ first, words: names }) => `    ${first}) ${offer(names)} ;;`);
  const options = commands.map(({ name, options: optionsOf }) => {
    const names = [...optionsOf, ...common].map((option) => `--${option.name}`);
    return `    ${name.includes(' ') ? `"${name}"` : `"${name}"|"${name} "*`}) ${offer(names)} ;;`;
  });
  return `_hub() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  case "$prev" in
${values.join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then ${offer([...firsts, '--help'])}; fi
  [ "$COMP_CWORD" -eq 2 ] && case "\${COMP_WORDS[1]}" in
${seconds.join('\n')}
  esac
  case "$cur" in -*) ;; *) COMPREPLY=($(compgen -f -- "$cur")); return ;; esac
  case "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${options.join('\n')}
  esac
}
complete -o filenames -F _hub hub
`;
}
