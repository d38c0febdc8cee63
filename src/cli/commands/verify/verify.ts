import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { hashText } from '../../../node/hash.ts';
import { asFound, compareFiles, comparePacks } from '../../../core/workspace/verify.ts';
import { verifyFormats, type VerifyFormat } from '../../../core/render/index.ts';
import { caution, viewVerification, type VerifyView } from '../../../core/report/verify-view.ts';
import { verifyPageFile } from '../../../core/model/manifest.ts';
import type { AddCommand, CommandResult } from '../../command.ts';
import { materialFor } from '../../write-output.ts';
import { CommandFault, type Host } from '../../host.ts';
import { openPackFile } from './open-pack.ts';
import type { Language } from '../../../core/model/text.ts';
import { formatOption, outputOption } from '../../options.ts';

interface VerifyOptions {
  readonly page?: boolean;
  readonly lang: Language;
  readonly format: VerifyFormat;
  readonly against?: string;
  readonly output?: string;
  readonly color?: boolean;
}

/** A pack against its manifest, and against an earlier pack; or the page that does the first of them. */
export const addVerify: AddCommand = (program, host, run) => {
  const command: Command = program.command('verify');
  command
    .argument('[file]')
    .option('--against <file>')
    .addOption(new Option('--page').conflicts(['against', 'format']))
    .addOption(formatOption(Object.keys(verifyFormats)))
    .addOption(outputOption())
    .action(
      run((file: string | undefined, options: VerifyOptions) => {
        if (options.page === true) return verifyPage(file, options);
        if (file === undefined) command.error('', { code: 'commander.missingArgument' });
        return verifyFile(file, options, host);
      }),
    );
};

/** The page that checks packs in a browser, for those who keep one of their own. */
async function verifyPage(
  file: string | undefined,
  { output, lang }: VerifyOptions,
): Promise<CommandResult> {
  if (file !== undefined) throw new CommandFault('pageChecksNothing', { file });
  const { readVerifyPage } = await import('../../../node/verify-page.ts');
  return { output: { bytes: readVerifyPage(lang), name: verifyPageFile }, file: output };
}

async function verifyFile(
  file: string,
  options: VerifyOptions,
  host: Host,
): Promise<CommandResult> {
  keepPacks([file, options.against], options, host);
  const view = await verify(file, options.against, host);
  const material = materialFor(options, host);
  const { whole = true, documents } = view.against ?? {};
  return {
    output: verifyFormats[options.format](view, material),
    file: options.output,
    exitCode: view.whole && whole && documents?.unexplained !== true ? 0 : 1,
  };
}

async function verify(file: string, against: string | undefined, host: Host): Promise<VerifyView> {
  const now = await openPackFile(file, host);
  const old = against === undefined ? undefined : await openPackFile(against, host);
  const [pack, earlier] = [now, old].map(
    (one) =>
      one &&
      viewVerification(one.manifest, compareFiles(one.manifest, one.found), {
        manifestSha256: one.sha256,
        hash: hashText,
      }),
  );
  return {
    otpath: '1',
    caution,
    ...pack!,
    against: old &&
      earlier && {
        ...earlier,
        ...comparePacks(old.manifest, now.manifest, {
          old: asFound(old.manifest, old.found),
          now: asFound(now.manifest, now.found),
        }),
      },
  };
}

/** The result must not take the place of what is verified. */
function keepPacks(
  packs: readonly (string | undefined)[],
  { output }: VerifyOptions,
  { cwd }: Host,
): void {
  const isPack = packs.some(
    (pack) =>
      pack !== undefined && output !== undefined && resolve(cwd, pack) === resolve(cwd, output),
  );
  if (!isPack) return;
  throw new CommandFault('outputIsPack', { output: output ?? '' });
}
