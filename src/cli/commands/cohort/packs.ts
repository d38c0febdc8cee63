import type { Command } from 'commander';
import type { Run } from '../../command.ts';
import { unasked, type Host } from '../../host.ts';
import { progressOn } from '../../progress.ts';
import { speaking } from '../../speaking-host.ts';
import { outputOf, packFormatOption } from '../pack/pack-output.ts';
import type { PackOptions } from '../pack/pack-options.ts';
import { tell } from '../../tell.ts';
import { makeBatch, withBatch, type BatchOptions } from './batch.ts';
import { withPlaces } from './with-places.ts';

interface PacksOptions extends BatchOptions, Pick<PackOptions, 'format' | 'draft'> {}

/** A submission pack for each person. */
export function addPacks(cohort: Command, host: Host, run: Run): void {
  withBatch(withPlaces(cohort.command('packs')))
    .addOption(packFormatOption())
    .option('--draft')
    .action(
      run(async (folders: readonly string[], options: PacksOptions) => {
        const asked = outputOf(options.format);
        const speaker = await speaking(unasked(host));
        const progress = progressOn(host, options);
        return makeBatch(
          folders,
          options,
          {
            kind: 'packs',
            begins: 'pack',
            ending: asked.format,
            make: async (_, { folder }, file) => {
              const { makePack } = await import('../pack/make-pack.ts');
              const own: PackOptions = { ...options, order: 'pillar', output: file };
              try {
                const made = await makePack(folder, own, speaker, progress);
                if (!made) return false;
                const { unopened } = made.view.report;
                if (unopened) tell(unopened.sentence, host);
                const { writePack } = await import('../pack/write-pack.ts');
                await writePack(made, asked, own, speaker, progress);
                return true;
              } finally {
                progress.end();
              }
            },
          },
          host,
        );
      }),
    );
}
