import { otpathPageFile } from '../../../core/model/layout.ts';
import type { AddCommand } from '../../command.ts';
import { outputOption } from '../../options.ts';

interface PageOptions {
  readonly output?: string;
}

/** All of otpath for one practitioner as a page, for computers on which nothing can be installed. */
export const addPage: AddCommand = (program, _, run) => {
  program
    .command('page')
    .addOption(outputOption())
    .action(
      run(async ({ output }: PageOptions) => {
        const { readOtpathPage } = await import('../../../node/otpath-page.ts');
        return { output: { bytes: readOtpathPage(), name: otpathPageFile }, file: output };
      }),
    );
};
