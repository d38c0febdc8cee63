import { Option } from 'commander';
import type { AddCommand } from '../../command.ts';
import {
  exchangeFormats,
  exchangeTitles,
  isExchangeFault,
  type ExchangeFormatName,
  type ExportFault,
} from '../../../core/model/exchange.ts';
import { nearMiss } from '../../../core/text/near-miss.ts';
import { exportFramework } from '../../../core/workspace/exchange.ts';
import { workbookWords } from '../../../core/words/workbook/index.ts';
import { CommandFault } from '../../host.ts';
import {
  asOfDate,
  asOfOption,
  frameworksOption,
  outputOption,
  type CommonOptions,
} from '../../options.ts';
import { speaking } from '../../speaking-host.ts';
import { noticeOf } from '../../tell.ts';
import { refuseNew, writeNew } from '../../write-new.ts';
import { lossLines, lossReport } from './exchange-report.ts';
import { basesOf, dataAt, placeNamed } from './framework-place.ts';

interface ExportOptions extends CommonOptions {
  readonly format?: ExchangeFormatName;
  readonly level?: string;
  readonly losses?: string;
}

export const addExport: AddCommand = (framework, host, run) => {
  framework
    .command('export')
    .argument('<id>')
    .addOption(new Option('-f, --format <format>').choices(exchangeFormats))
    .option('--level <id>')
    .addOption(outputOption())
    .option('--losses <file>')
    .addOption(asOfOption())
    .addOption(frameworksOption())
    .action(
      run(async (id: string, options: ExportOptions) => {
        const format = options.format ?? formatByEnding(options.output);
        if (!format) {
          throw new CommandFault('exportFormatNeeded', { framework: id, formats: exchangeFormats });
        }
        refuseNew(options.output, host);
        refuseNew(options.losses, host);
        const data = dataAt(placeNamed(id, options, host));
        const setting = {
          asOf: asOfDate(options, host),
          level: options.level,
          workbook: workbookWords[options.lang],
          bases: basesOf(data, options, host),
        };
        const exported = exportFramework(data, format, setting);
        if (isExchangeFault(exported)) throw faultOf(exported, data.id, options);
        const { words } = await speaking(host);
        const { losses, content } = exported;
        const named = { format, framework: data.id };
        if (options.output !== undefined) await writeNew(content, options.output, host);
        if (options.losses !== undefined) {
          await writeNew(
            lossReport(losses, named, options.losses, words.exchange),
            options.losses,
            host,
          );
        }
        const lines = lossLines(losses, exchangeTitles[format], words.exchange);
        const full =
          losses.length > 0 && options.losses === undefined ? [words.exchange.inFull] : [];
        return {
          ...(options.output === undefined && {
            output:
              typeof content === 'string' ? content : { bytes: content, name: `${data.id}.xlsx` },
          }),
          notices: [...lines, ...full].map((line) => noticeOf(line, host)),
        };
      }),
    );
};

/** What the name of a file says of its format. */
function formatByEnding(output: string | undefined): ExchangeFormatName | undefined {
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase() ?? '';
  const byEnding: Readonly<Record<string, ExchangeFormatName>> = {
    json: 'case',
    csv: 'moodle',
    matrix: 'mahara',
    tsv: 'sssom',
    yaml: 'yaml',
    yml: 'yaml',
    xlsx: 'xlsx',
  };
  return Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined;
}

function faultOf(fault: ExportFault, framework: string, { level }: ExportOptions): CommandFault {
  switch (fault.kind) {
    case 'no-mappings':
      return new CommandFault('noMappings', { framework });
    case 'level-needed':
      return new CommandFault('exportLevelNeeded', { framework, levels: fault.levels });
    case 'no-such-level': {
      const { levels } = fault;
      const near = nearMiss(level ?? '', levels);
      return new CommandFault('noSuchExportLevel', { framework, level: level ?? '', near, levels });
    }
  }
}
