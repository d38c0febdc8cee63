import { resolve } from 'node:path';
import { hashText } from '../../../node/hash.ts';
import { asFound, compareFiles, comparePacks } from '../../../core/workspace/verify.ts';
import { verifyFormats, type VerifyFormat } from '../../../core/render/index.ts';
import { caution, viewVerification, type VerifyView } from '../../../core/report/verify-view.ts';
import type { AddCommand } from '../../command.ts';
import { materialFor } from '../../write-output.ts';
import { CommandFault, type Host } from '../../host.ts';
import { openPackFile } from './open-pack.ts';
import type { Language } from '../../../core/model/text.ts';
import { formatOption, outputOption } from '../../options.ts';

interface VerifyOptions {
  readonly lang: Language;
  readonly format: VerifyFormat;
  readonly against?: string;
  readonly output?: string;
  readonly color?: boolean;
}

/** A pack against its manifest, and against an earlier pack. */
export const addVerify: AddCommand = (program, host, run) => {
  program
    .command('verify')
    .argument('<file>')
    .option('--against <file>')
    .addOption(formatOption(Object.keys(verifyFormats)))
    .addOption(outputOption())
    .action(
      run(async (file: string, options: VerifyOptions) => {
        keepPacks([file, options.against], options, host);
        const view = await verify(file, options.against, host);
        const material = materialFor(options, host);
        const { whole = true, documents } = view.against ?? {};
        return {
          output: verifyFormats[options.format](view, material),
          file: options.output,
          exitCode: view.whole && whole && documents?.unexplained !== true ? 0 : 1,
        };
      }),
    );
};

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
