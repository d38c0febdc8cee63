import { cleanText } from '../../../core/text/clean.ts';
import { formatJson } from '../../../core/text/json.ts';
import { wrap, type Terminal } from '../../../core/render/terminal.ts';
import type { AddCommand } from '../../command.ts';
import type { ConversationWords } from '../../../core/words/conversations/index.ts';
import { speaking } from '../../speaking-host.ts';
import { examine, type Examined } from './doctor-report.ts';
import { formatOption, frameworksOption, terminalFor, type CommonOptions } from '../../options.ts';

interface DoctorOptions extends Omit<CommonOptions, 'lang'> {
  readonly format: 'terminal' | 'json';
}

/** What otpath finds of the computer around it. */
export const addDoctor: AddCommand = (program, host, run) => {
  program
    .command('doctor')
    .addOption(formatOption(['terminal', 'json']))
    .addOption(frameworksOption())
    .action(
      run(async (options: DoctorOptions) => {
        const speaker = await speaking(host);
        const words = speaker.words.doctor;
        const examined = await examine({ ...options, lang: host.language }, speaker);
        const terminal = terminalFor(host.stdout, options, host);
        return {
          output:
            options.format === 'json'
              ? formatJson({ otpath: '1', examined })
              : `${examined.map((one) => line(one, words, terminal)).join('\n')}\n\n${wrap(words.nothingSent, terminal)}\n`,
          exitCode: examined.some(({ state }) => state === 'broken') ? 1 : 0,
        };
      }),
    );
};

function line(
  { about, state, what }: Examined,
  words: ConversationWords['doctor'],
  terminal: Terminal,
): string {
  const { colours } = terminal;
  const names: Readonly<Record<string, string>> = words.about;
  const [sign, paint] = (
    {
      fine: ['✓', colours.green],
      missing: [`! ${words.look}:`, colours.yellow],
      broken: [`! ${words.broken}:`, colours.red],
    } as const
  )[state];
  const wrapped = wrap(
    cleanText(`${sign} ${names[about] ?? about}: ${what}`),
    terminal,
    '    ',
    '',
  );
  return paint(sign) + wrapped.slice(sign.length);
}
