import { resolve } from 'node:path';
import { settingsFile } from '../../../core/model/layout.ts';
import {
  changesOfPlan,
  type MigrationDecision,
  type MigrationPlan,
} from '../../../core/workspace/migrate.ts';
import { recordOf, recordText } from '../../../core/workspace/migration-record.ts';
import { changeFiles } from '../../findings/change-files.ts';
import { CommandFault, type Host } from '../../host.ts';
import type { LoadedPortfolio } from '../../load.ts';
import { asOfDate } from '../../options.ts';
import { quoted } from '../../quoted.ts';
import { speaking } from '../../speaking-host.ts';
import { noticeOf } from '../../tell.ts';
import type { MigrateOptions } from './migrate-options.ts';

/** Makes the changes of a plan: first the record that undoes them, then file by file. Gives what is to be said. */
export async function applyMigration(
  { root, path, sources, workspace }: LoadedPortfolio,
  plan: MigrationPlan,
  decisions: readonly MigrationDecision[],
  { yes }: MigrateOptions,
  host: Host,
): Promise<readonly string[]> {
  const { words: all } = await speaking(host);
  const words = all.migrate;
  const { edits, open, none } = changesOfPlan(plan, decisions, sources);
  const { framework, to } = plan;
  const say = (...sentences: readonly string[]) => sentences.map((one) => noticeOf(one, host));
  const isWritten = workspace.settings.writtenFor?.some(
    (one) => one.framework === framework && one.version === to,
  );
  const left = [
    ...(open > 0 ? [words.stillOpen(open)] : []),
    ...(open === 0 && !isWritten && !edits.has(settingsFile)
      ? [words.versionByHand(`written_for: [${framework}@${to}]`)]
      : []),
  ];
  if (edits.size === 0 && none.length === 0)
    return say(...(left.length > 0 ? left : [words.alreadyThere(framework, to)]));
  if (host.canAsk && !yes && edits.size > 0) {
    const { promptsIn } = await import('../../wizard/prompts.ts');
    if (!(await promptsIn(all.wizard).confirm(words.confirm(edits.size), true))) return [];
  }
  const { hashText } = await import('../../../node/hash.ts');
  const { writeNewRecord } = await import('../../../node/migration-records.ts');
  const { replaceText } = await import('../../../node/apply-text-edits.ts');
  const today = asOfDate({}, host);
  const record = recordOf(
    { ...plan, none },
    today,
    edits,
    { texts: sources.texts, onDisk: (file) => sources.onDisk(file) },
    hashText,
  );
  const name = `${today}-${framework}-${to}`;
  if (writeNewRecord(root, name, recordText(record)) === undefined) {
    throw new CommandFault('notWritten', { file: 'migrations', code: undefined });
  }
  const shown = (file: string): string => (path === '.' ? file : `${path}/${file}`);
  changeFiles(edits, sources.texts, {
    shown,
    replace: (file, before, after) =>
      replaceText(resolve(root, sources.onDisk(file)), before, after),
  });
  const places = record.files.reduce((sum, file) => sum + file.edits.length, 0);
  const undo = ['otpath migrate', ...(path === '.' ? [] : [quoted(path)]), '--undo'].join(' ');
  return say(
    ...(edits.size > 0 ? [words.done(places, edits.size)] : []),
    ...(none.length > 0 ? [words.noneKept(none.length)] : []),
    ...left,
    words.undoWith(undo),
  );
}
