import type { AddCommand } from '../../command.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { formatJson } from '../../../core/text/json.ts';
import { wrap, type Terminal } from '../../../core/render/terminal.ts';
import { targetChoices } from '../../../core/model/target-choices.ts';
import { textIn } from '../../../core/model/text.ts';
import type { ConversationWords } from '../../../core/words/conversations/index.ts';
import { speaking } from '../../speaking-host.ts';
import { everyFramework } from '../../frameworks.ts';
import { formatOption, frameworksOption, terminalFor, type CommonOptions } from '../../options.ts';

interface ListOptions extends CommonOptions {
  readonly format: 'terminal' | 'json';
}

interface Listed {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly statements: number;
  readonly targets: readonly string[];
}

export const addList: AddCommand = (framework, host, run) => {
  framework
    .command('list')
    .addOption(formatOption(['terminal', 'json']))
    .addOption(frameworksOption())
    .action(
      run(async (options: ListOptions) => {
        const { words } = await speaking(host);
        const library = everyFramework(options, host);
        const listed = [...library.frameworks.values()].map((one): Listed => ({
          id: one.id,
          version: one.version,
          title: textIn(one.title, options.lang),
          statements: one.statements.length,
          targets: targetChoices(library, one).map(({ id }) => id),
        }));
        const terminal = terminalFor(host.stdout, options, host);
        return {
          output:
            options.format === 'json'
              ? formatJson({ otpath: '1', frameworks: listed })
              : listed.map((one) => entry(one, words.framework, terminal)).join('\n'),
        };
      }),
    );
};

function entry(
  { id, version, title, statements, targets }: Listed,
  words: ConversationWords['framework'],
  terminal: Terminal,
): string {
  const locals = targets.map((target) => target.slice(id.length + 1));
  const count = statements > 0 ? `${words.statements(statements)} ` : '';
  return [
    terminal.colours.bold(wrap(`${id} ${cleanText(version)}`, terminal)),
    wrap(cleanText(title), terminal, '  '),
    terminal.colours.dim(wrap(`${count}${words.targets(locals)}`, terminal, '  ')),
    '',
  ].join('\n');
}
