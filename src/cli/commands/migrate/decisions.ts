import { resolve } from 'node:path';
import { defaultLimits } from '../../../core/model/limits.ts';
import { decideLater, noOption } from '../../../core/model/migration.ts';
import { textIn } from '../../../core/model/text.ts';
import { bothOf, itemSentences, questionOf } from '../../../core/render/migration-terminal.ts';
import {
  idleDecisions,
  readDecisions,
  wrongDecisions,
  type MigrationDecision,
  type MigrationPlan,
} from '../../../core/workspace/migrate.ts';
import { isFileError } from '../../../node/file-errors.ts';
import { readWhole } from '../../../node/read-file.ts';
import { CommandFault, type Host } from '../../host.ts';
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
  const decisions = readFor(plan, file, host);
  const { words } = await speaking(host);
  for (const { file: about, statement, line = 1 } of idleDecisions(plan, decisions)) {
    tell(words.migrate.nothingToDecide(file, line, statement, about), host);
  }
  return decisions;
}

function readFor(plan: MigrationPlan, file: string, host: Host): readonly MigrationDecision[] {
  const read = readDecisions(textOfFile(file, host));
  if ('brokenAt' in read) throw new CommandFault('brokenDecisions', { file, line: read.brokenAt });
  const { framework, to, decisions } = read;
  if (framework !== plan.framework || to !== plan.to) {
    throw new CommandFault('otherDecisions', { file, framework, to });
  }
  const [wrong] = wrongDecisions(plan, decisions);
  if (wrong) {
    const { statement, choose, line = 1 } = wrong;
    const own = plan.items.find((one) => one.file === wrong.file && one.from === statement);
    const known = [...(own?.options.map(({ id }) => id) ?? []), noOption, decideLater];
    const named = { decisions: file, line, file: wrong.file };
    throw new CommandFault('wrongDecision', { ...named, statement, choose, known });
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
