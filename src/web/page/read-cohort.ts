import type { Cohort, CohortMember, CohortRow, UnreadPortfolio } from '../../core/model/cohort.ts';
import type { IsoDate } from '../../core/model/date.ts';
import { isFrameworksFault } from '../../core/model/ports.ts';
import type { Language } from '../../core/model/text.ts';
import { assess } from '../../core/workspace/assess.ts';
import { cohortMember, Tally } from '../../core/workspace/cohort.ts';
import {
  settingsFault,
  targetFault,
  type TargetFault,
} from '../../core/workspace/target-faults.ts';
import { openWorkspace } from '../../core/workspace/workspace.ts';
import { inQuotes } from '../../core/words/quoted.ts';
import type { Fault } from '../../core/words/faults/index.ts';
import { unpackBuiltIn } from './built-in.ts';
import { faultOf, frameworksFaultIn } from './fault-of.ts';
import type { FolderTree } from './folder-tree.ts';
import { portsOver } from './ports.ts';
import type { PageFaults } from './shown.ts';

interface CohortReading {
  readonly today: IsoDate;
  readonly language: Language;
  readonly faults: PageFaults;
}

/** Reads the portfolios of a folder one after the other, and keeps of each what `otpath cohort` keeps. */
export async function readCohort(
  tree: FolderTree,
  roots: readonly string[],
  reading: CohortReading,
): Promise<Cohort> {
  await unpackBuiltIn();
  const rows: CohortRow[] = [];
  const unread: UnreadPortfolio[] = [];
  const tally = new Tally();
  for (const root of roots) {
    const path = root.slice(0, -1);
    await tree.readAhead(root);
    const read = await tree
      .settle(() => memberAt(tree, root, reading))
      .catch((error: unknown) => faultOf(error, reading.faults));
    if ('row' in read) {
      rows.push(read.row);
      tally.add(read);
    } else unread.push({ path, ...read });
    // So that the browser can show what there is between two of them.
    await new Promise((done) => {
      setTimeout(done);
    });
  }
  return { asOf: reading.today, rows, unread, tally: tally.total };
}

/** One portfolio held against its own target, or why it can’t be read. */
function memberAt(
  tree: FolderTree,
  root: string,
  { today, language, faults }: CohortReading,
): CohortMember | Fault {
  const path = root.slice(0, -1);
  const workspace = openWorkspace(portsOver(tree, root), { asOf: today, today, path });
  if (isFrameworksFault(workspace)) return frameworksFaultIn(workspace, faults);
  const broken = settingsFault(workspace, inQuotes(path));
  if (broken) return inWords(broken, faults);
  const { portfolio, sources, places, settings } = workspace;
  const { target } = settings;
  const library = workspace.library(...(target === undefined ? [] : [target]));
  const assessment =
    target === undefined ? undefined : assess({ portfolio, library }, target, today);
  if (target !== undefined && !assessment) {
    return inWords(targetFault(target, { library, places }, inQuotes(path)), faults);
  }
  return cohortMember(
    { path, portfolio, sources, places, library },
    { path, asOf: today, language, assessment, plan: workspace.organisation.milestones },
  );
}

/** The sentence that a fault names. */
const inWords = ([name, given]: TargetFault, faults: PageFaults): Fault =>
  (faults[name] as (given: unknown) => Fault)(given);
