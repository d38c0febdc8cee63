import { cleanText } from '../../../core/text/clean.ts';
import { formatJson } from '../../../core/text/json.ts';
import { wrap, type Terminal } from '../../../core/render/terminal.ts';
import type { AddCommand } from '../../command.ts';
import { examine, type Examined } from './doctor-report.ts';
import { formatOption, frameworksOption, terminalFor, type CommonOptions } from '../../options.ts';

interface DoctorOptions extends Omit<CommonOptions, 'lang'> {
  readonly format: 'terminal' | 'json';
}

const nothingSent =
  'Nothing was sent anywhere; copy this text into a message yourself if somebody helps you.';

/** What otpath finds of the computer around it. */
export const addDoctor: AddCommand = (program, host, run) => {
  program
    .command('doctor')
    .addOption(formatOption(['terminal', 'json']))
    .addOption(frameworksOption())
    .action(
      run(async (options: DoctorOptions) => {
        const examined = await examine({ ...options, lang: 'en' }, host);
        const terminal = terminalFor(host.stdout, options, host);
        return {
          output:
            options.format === 'json'
              ? formatJson({ otpath: '1', examined })
              : `${examined.map((one) => line(one, terminal)).join('\n')}\n\n${wrap(nothingSent, terminal)}\n`,
          exitCode: examined.some(({ state }) => state === 'broken') ? 1 : 0,
        };
      }),
    );
};

function line({ about, state, what }: Examined, terminal: Terminal): string {
  const { colours } = terminal;
  const [sign, paint] = (
    {
      fine: ['✓', colours.green],
      missing: ['! Look:', colours.yellow],
      broken: ['! Broken:', colours.red],
    } as const
  )[state];
  const wrapped = wrap(cleanText(`${sign} ${about}: ${what}`), terminal, '    ', '');
  return paint(sign) + wrapped.slice(sign.length);
}
