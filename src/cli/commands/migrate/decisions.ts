import { resolve } from 'node:path';
import { defaultLimits } from '../../../core/model/limits.ts';
import { decideLater, noOption } from '../../../core/model/migration.ts';
import { textIn } from '../../../core/model/text.ts';
import { bothOf, itemSentences, questionOf } from '../../../core/render/migration-terminal.ts';
import {
  idleDecisions,
  openDecisions,
  wrongDecisions,
  type MigrationDecision,
  type MigrationPlan,
} from '../../../core/workspace/migrate.ts';
import { isFileError } from '../../../node/file-errors.ts';
import { readWhole } from '../../../node/read-file.ts';
import { CommandFault, type Host } from '../../host.ts';
import type { ConversationWords } from '../../../core/words/conversations/index.ts';
import { findingWordsIn, sayFinding } from '../../../core/words/findings/index.ts';
import { speaking } from '../../speaking-host.ts';
import { tell } from '../../tell.ts';
import { WentBack } from '../../wizard/interrupt.ts';
import type { MigrateOptions } from './migrate-options.ts';

/** What was decided in a file that somebody named; undefined where nobody did. What is in it for nothing is said. */
export async function decisionsIn(
  plan: MigrationPlan,
  { decisions: file }: MigrateOptions,
  host: Host,
): Promise<readonly MigrationDecision[] | undefined> {
  if (file === undefined) return undefined;
  const { words } = await speaking(host);
  const decisions = readFor(plan, file, words.migrate, host);
  for (const { file: about, statement, line = 1, first } of idleDecisions(plan, decisions)) {
    const sentence = first
      ? words.migrate.decidedTwice(file, [first.line ?? 1, line], statement, about)
      : words.migrate.nothingToDecide(file, line, statement, about);
    tell(sentence, host);
  }
  return decisions;
}

/** Everything that is wrong in the file is said, each with its line, before the command ends. */
function readFor(
  plan: MigrationPlan,
  file: string,
  words: ConversationWords['migrate'],
  host: Host,
): readonly MigrationDecision[] {
  const read = openDecisions(textOfFile(file, host));
  if ('trouble' in read) {
    const said = findingWordsIn(host.language);
    for (const { line, finding, isChoice } of read.trouble) {
      const { message, hint } = sayFinding(finding, { mask: (sentence) => sentence }, said);
      const help = isChoice ? words.chooseOne : hint;
      tell([words.inLine(file, line, message), ...(help ? [help] : [])].join(' '), host);
    }
    throw new CommandFault('brokenDecisions', { file, mistakes: read.trouble.length });
  }
  const { framework, to, decisions } = read;
  if (framework !== plan.framework || to !== plan.to) {
    throw new CommandFault('otherDecisions', { file, framework, to });
  }
  const wrong = wrongDecisions(plan, decisions);
  if (wrong.length > 0) {
    for (const { file: about, statement, choose, line = 1 } of wrong) {
      const own = plan.items.find((one) => one.file === about && one.from === statement);
      const known = [...(own?.options.map(({ id }) => id) ?? []), noOption, decideLater];
      tell(
        words.inLine(file, line, words.cannotChoose(statement, about, choose, known.join(', '))),
        host,
      );
    }
    throw new CommandFault('wrongDecisions', { decisions: file, mistakes: wrong.length });
  }
  return decisions;
}

function textOfFile(file: string, host: Host): string {
  try {
    return new TextDecoder().decode(readWhole(resolve(host.cwd, file), defaultLimits.textFile));
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new CommandFault('decisionsNotThere', { file });
  }
}

/** Asks a person at a terminal. `plan` is as people see it; nothing is decided where nobody is there. */
export async function askDecisions(
  plan: MigrationPlan,
  host: Host,
): Promise<readonly MigrationDecision[]> {
  if (!host.canAsk) return [];
  const { words } = await speaking(host);
  const { promptsIn } = await import('../../wizard/prompts.ts');
  const { choose } = promptsIn(words.wizard);
  const { migrate } = words;
  const items = plan.items.filter(({ state }) => state === 'decision');
  if (items.length > 1) tell(migrate.howToGoBack, host);
  const chosen: string[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at]!;
    const { file, line, title, was } = item;
    const place = migrate.place(file, line);
    tell(title === undefined ? place : `${title} (${place})`, host);
    for (const sentence of [...itemSentences(item, migrate), ...bothOf(item, migrate)]) {
      tell(sentence, host);
    }
    if (was !== undefined) tell(migrate.was(textIn(was, host.language)), host);
    const choices = [
      ...item.options.map(({ id, text }) => {
        const said = textIn(text, host.language);
        return { name: migrate.choices.yes(id, said), value: id, short: id, description: said };
      }),
      { name: migrate.choices.none, value: noOption },
      { name: migrate.choices.later, value: decideLater },
    ];
    try {
      const position = { canGoBack: at > 0 };
      chosen[at] = await choose<string>(questionOf(item, migrate), choices, chosen[at], position);
      at += 1;
    } catch (error) {
      if (!(error instanceof WentBack)) throw error;
      at -= 1;
    }
  }
  return items.map(({ file, from }, at) => ({ file, statement: from, choose: chosen[at]! }));
}
