import { join } from 'node:path';
import { Argument } from 'commander';
import { formatJson } from '../../format/json.ts';
import { offersOf } from '../../report/offers.ts';
import { editorSchema, editorSchemas, schemaWithOffers } from '../../schema/editor-schema.ts';
import type { FileKind } from '../../schema/index.ts';
import { schemaOf } from '../../schema/validators.ts';
import type { AddCommand } from '../add-command.ts';
import { deliver } from '../deliver.ts';
import { CannotRun, type Host } from '../host.ts';
import { openPortfolio, withFrameworks } from '../load.ts';
import { frameworksOption, languageOption, outputOption, type CommonOptions } from '../options.ts';

interface SchemaOptions extends CommonOptions {
  readonly forPortfolio?: string | true;
  readonly directory?: string;
}

const kinds = Object.keys(editorSchemas) as readonly FileKind[];

/** JSON Schemas for editors. */
export const addSchema: AddCommand = (program, host) => {
  program
    .command('schema')
    .summary('write the JSON Schemas with which editors check YAML files')
    .description(
      'Writes the JSON Schema of a kind of file, so that an editor such as VS Code can offer and check what stands in it. Without a name, lists the kinds.',
    )
    .addArgument(new Argument('[kind]', 'the kind of file').choices(kinds))
    .option('--for-portfolio [folder]', 'offer the ids and titles of the frameworks in use')
    .option('-d, --directory <folder>', 'write every schema into this folder')
    .addOption(outputOption())
    .addOption(frameworksOption())
    .addOption(languageOption())
    .action(async (kind: FileKind | undefined, options: SchemaOptions) => {
      const { directory, output } = options;
      if (kind === undefined && directory === undefined) {
        host.stdout.write(listOfKinds());
        return;
      }
      if (directory !== undefined && output !== undefined) {
        throw new CannotRun(
          '--directory and --output exclude each other.',
          'Leave one of them out.',
        );
      }
      const schemaFor = schemasFor(options, host);
      for (const one of kind === undefined ? kinds : [kind]) {
        const file = directory === undefined ? output : join(directory, `${one}.schema.json`);
        await deliver(formatJson(editorSchema(schemaFor(one))), file, host);
      }
    });
};

/** The schemas as they are, or with the ids that one portfolio may name. */
function schemasFor(options: SchemaOptions, host: Host): (kind: FileKind) => object {
  const { forPortfolio } = options;
  if (forPortfolio === undefined) return schemaOf;
  const opened = openPortfolio(forPortfolio === true ? '.' : forPortfolio, options, host);
  const { library, portfolio } = withFrameworks(opened);
  const offers = offersOf(library, portfolio.defaultFramework, options.lang);
  return (kind) => schemaWithOffers(kind, schemaOf(kind), offers);
}

const listOfKinds = (): string => {
  const width = Math.max(...kinds.map(({ length }) => length));
  const lines = kinds.map((kind) => `${kind.padEnd(width)}  ${editorSchemas[kind]}`);
  return [
    ...lines,
    '',
    'Write one: otpath schema portfolio --output otpath.schema.json',
    'Then make this the first line of otpath.yaml:',
    '# yaml-language-server: $schema=otpath.schema.json',
    '',
  ].join('\n');
};
