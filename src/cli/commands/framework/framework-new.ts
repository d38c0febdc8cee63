import { textIn } from '../../../core/model/text.ts';
import { pillarsOf, lineageOf, type Library } from '../../../core/model/library.ts';
import type { FrameworkId } from '../../../core/model/ids.ts';
import { fileSlugOf } from '../../../core/text/file-name.ts';
import { isFrameworkId, prepareNew } from '../../../core/workspace/exchange.ts';
import type { AddCommand } from '../../command.ts';
import { everyFramework } from '../../frameworks.ts';
import { CommandFault } from '../../host.ts';
import { frameworksOption, type CommonOptions } from '../../options.ts';
import { quoted } from '../../quoted.ts';
import { speaking, type SpeakingHost } from '../../speaking-host.ts';
import { noSuchFramework } from '../../target.ts';
import { noticeOf } from '../../tell.ts';
import { importFile, type ImportOptions } from './framework-import.ts';
import { makeFramework } from './write-framework.ts';

interface NewOptions extends CommonOptions, Pick<ImportOptions, 'title' | 'map'> {
  readonly from?: string;
  readonly publisher?: string;
  readonly extends?: string;
}

export const addNew: AddCommand = (framework, host, run) => {
  framework
    .command('new')
    .argument('[id]')
    .option('--title <title>')
    .option('--publisher <name>')
    .option('--extends <id>')
    .option('--from <file>')
    .option('--map <columns>')
    .option('-o, --output <folder>')
    .addOption(frameworksOption())
    .action(
      run(async (id: string | undefined, options: NewOptions) => {
        if (id !== undefined && !isFrameworkId(id))
          throw new CommandFault('badFrameworkId', { id });
        if (options.from !== undefined) return importFile(options.from, { ...options, id }, host);
        const speaker = await speaking(host);
        const words = speaker.words.newFramework;
        const library = everyFramework(options, host);
        const answers = await answersOf(id, options, library, speaker);
        const base = answers.base === undefined ? undefined : baseOf(answers.base, library);
        const begun = { ...answers, base, language: options.lang };
        const files = prepareNew(begun, words.comments);
        const folder = makeFramework({ id: begun.id, files }, options, host);
        const lines = [
          words.written(folder),
          speaker.words.exchange.toCheck(`otpath framework validate ${quoted(folder)}`),
        ];
        return { notices: lines.map((line) => noticeOf(line, host)) };
      }),
    );
};

interface Answers {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly base: string | undefined;
}

/** What the flags don't say is asked, where somebody is there to answer. */
async function answersOf(
  id: string | undefined,
  { title, publisher, extends: base }: NewOptions,
  library: Library,
  host: SpeakingHost,
): Promise<Answers> {
  const { newFramework: words, wizard } = host.words;
  if (title !== undefined && publisher !== undefined) {
    return { id: id ?? idOf(title), title, publisher, base };
  }
  if (!host.canAsk) {
    const { answers } = words;
    throw new CommandFault('answersMissing', {
      answers: [
        ...(title === undefined ? [answers.title] : []),
        ...(publisher === undefined ? [answers.publisher] : []),
      ],
      flags: [
        ...(title === undefined ? ['--title "Our framework"'] : []),
        ...(publisher === undefined ? ['--publisher "Our Council"'] : []),
      ],
    });
  }
  const { promptsIn } = await import('../../wizard/prompts.ts');
  const { askLine, choose } = promptsIn(wizard);
  const named = title ?? (await askLine(words.askTitle));
  const by = publisher ?? (await askLine(words.askPublisher));
  const extended =
    base ??
    (await choose<string | undefined>(words.askExtends, [
      { name: words.extendsNothing, value: undefined },
      ...[...library.frameworks.values()].map((one) => ({
        name: textIn(one.title, host.language),
        value: one.id,
      })),
    ]));
  return { id: id ?? idOf(named), title: named, publisher: by, base: extended };
}

const idOf = (title: string): string => {
  const slug = fileSlugOf(title, 40);
  return isFrameworkId(slug) ? slug : `our-${slug}`.replace(/-$/, '');
};

/** A level and a pillar of the framework that is extended, for the examples. */
function baseOf(id: string, library: Library) {
  const base = id as FrameworkId;
  if (!library.frameworks.has(base)) throw noSuchFramework(id, library.known);
  const level = lineageOf(library, base).flatMap(({ levels }) => levels)[0]?.local;
  const pillar = pillarsOf(library, base)[0]?.id;
  if (level === undefined || pillar === undefined)
    throw new CommandFault('nothingToExtend', { framework: id });
  return { id, level, pillar };
}
