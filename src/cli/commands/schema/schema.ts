import { join } from 'node:path';
import { Argument } from 'commander';
import { readOutputSchema } from '../../../node/package.ts';
import { formatJson } from '../../../core/text/json.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { offersOf } from '../../../core/report/schema-suggestions.ts';
import { commandOf, outputKinds, type OutputKind } from '../../../core/model/output-kinds.ts';
import {
  editorSchema,
  editorSchemaKinds,
  schemaOf,
  schemaWithOffers,
  type FileKind,
} from '../../../core/workspace/schemas.ts';
import type { AddCommand } from '../../command.ts';
import { writeOutput } from '../../write-output.ts';
import { CommandFault, type Host } from '../../host.ts';
import { openPortfolioAt, withFrameworks } from '../../load.ts';
import { speaking, type SpeakingHost } from '../../speaking-host.ts';
import { frameworksOption, outputOption, terminalFor, type CommonOptions } from '../../options.ts';

interface SchemaOptions extends CommonOptions {
  readonly forPortfolio?: string | true;
  readonly directory?: string;
}

/** JSON Schemas for editors. */
export const addSchema: AddCommand = (program, host, run) => {
  program
    .command('schema')
    .addArgument(new Argument('[kind]').choices([...editorSchemaKinds, ...outputKinds]))
    .option('--for-portfolio [folder]')
    .option('-d, --directory <folder>')
    .addOption(outputOption())
    .addOption(frameworksOption())
    .action(
      run(async (kind: FileKind | OutputKind | undefined, options: SchemaOptions) => {
        const { directory, output } = options;
        if (kind === undefined && directory === undefined) {
          if (output !== undefined) throw new CommandFault('outputWithoutKind');
          return { output: listOfKinds(await speaking(host)) };
        }
        if (directory !== undefined && output !== undefined) {
          throw new CommandFault('directoryAndOutput');
        }
        const schemaFor = schemasFor(options, host);
        for (const one of kind === undefined ? editorSchemaKinds : [kind]) {
          const file = directory === undefined ? output : join(directory, `${one}.schema.json`);
          const schema = isOutputKind(one) ? readOutputSchema(one) : editorSchema(schemaFor(one));
          await writeOutput(formatJson(schema), file, host);
        }
        return {};
      }),
    );
};

/** The schemas as they are, or with the ids that one portfolio may name. */
function schemasFor(options: SchemaOptions, host: Host): (kind: FileKind) => object {
  const { forPortfolio } = options;
  if (forPortfolio === undefined) return schemaOf;
  const opened = openPortfolioAt(forPortfolio === true ? '.' : forPortfolio, options, host);
  const { library, portfolio } = withFrameworks(opened);
  const offers = offersOf(library, portfolio.defaultFramework, options.lang);
  return (kind) => schemaWithOffers(kind, schemaOf(kind), offers);
}

const isOutputKind = (kind: FileKind | OutputKind): kind is OutputKind =>
  (outputKinds as readonly string[]).includes(kind);

const writeOne = 'otpath schema portfolio --output otpath.schema.json';

function listOfKinds(host: SpeakingHost): string {
  const words = host.words.schema;
  const terminal = terminalFor(host.stdout, {}, host);
  const all = [
    ...editorSchemaKinds.map((kind) => [kind, words.kinds[kind]] as const),
    ...outputKinds.map((kind) => [kind, words.output(commandOf(kind))] as const),
  ];
  const width = Math.max(...all.map(([kind]) => kind.length)) + 2;
  const isNarrow = terminal.width - width < 34;
  const kindLine = (kind: string, of: string): string =>
    isNarrow
      ? `${kind}\n${wrap(of, terminal, '    ')}`
      : wrap(of, terminal, ' '.repeat(width), kind.padEnd(width));
  return [
    ...all.map(([kind, of]) => kindLine(kind, of)),
    '',
    // What is to be copied stays whole.
    isNarrow ? `${words.writeOne}\n  ${writeOne}` : `${words.writeOne} ${writeOne}`,
    wrap(words.firstLine, terminal),
    '# yaml-language-server: $schema=otpath.schema.json',
    '',
  ].join('\n');
}
