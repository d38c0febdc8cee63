import { join } from 'node:path';
import type { CohortContext, CohortFormat } from '../../../core/render/cohort.ts';
import { cohortFormats } from '../../../core/render/cohort.ts';
import type { CohortView } from '../../../core/report/cohort.ts';
import { personColumnIds } from '../../../core/report/cohort-tables.ts';
import type { CohortHeading } from '../../../core/words/en-cohort.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { nearMiss } from '../../../core/text/near-miss.ts';
import type { CommandResult } from '../../command.ts';
import { CommandFault, type Host } from '../../host.ts';
import { writeBytes, writeOutput } from '../../write-output.ts';

/** Where a cohort goes, and in which form. */
export interface DeliveryOptions {
  readonly format: CohortFormat;
  readonly output?: string;
  readonly columns?: string;
  readonly all?: boolean;
}

/** The columns that somebody chose, before anything is read. */
export function columnsAsked({
  format,
  columns,
  all,
}: DeliveryOptions): readonly CohortHeading[] | undefined {
  if (columns === undefined) return undefined;
  if (format === 'json' || format === 'ndjson' || (format === 'terminal' && !all)) {
    throw new CommandFault('columnsNeedTable', { format });
  }
  const known = personColumnIds(wordsIn('en'));
  return columns
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((written) => {
      const found = known.find((one) => one === written.toLowerCase());
      if (found) return found;
      throw new CommandFault('unknownColumn', {
        written,
        near: nearMiss(written, known),
        columns: known,
      });
    });
}

/** Refuses before anything is read what could not be written afterwards. */
export function refuseCsvFile({ format, output }: DeliveryOptions): void {
  if (format !== 'csv') return;
  if (output === undefined || /\.\w+$/.test(output)) {
    throw new CommandFault('csvNeedsFolder', { output });
  }
}

/** Writes what has more than one file or more than text; returns the rest, which is written in one place. */
export async function deliverCohort(
  view: CohortView,
  { format, output }: DeliveryOptions,
  context: CohortContext,
  host: Host,
): Promise<Pick<CommandResult, 'output' | 'file'>> {
  const made = await cohortFormats[format](view, context);
  if (typeof made === 'string') return { output: made, file: output };
  if (made instanceof Uint8Array) {
    await writeBytes(
      (write) => {
        write(made);
      },
      output,
      `cohort-${view.asOf}.xlsx`,
      host,
    );
    return {};
  }
  for (const { name, text } of made) await writeOutput(text, join(output!, name), host);
  return {};
}
