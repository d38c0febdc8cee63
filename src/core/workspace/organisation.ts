import type { Portfolio } from '../model/portfolio.ts';
import { keyListFile } from '../model/layout.ts';
import { defaultLimits } from '../model/limits.ts';
import { isRefusal, type NamedFile, type WorkspacePorts } from '../model/ports.ts';
import {
  noKeys,
  readKeyList,
  readRevokedKeys,
  type KeyList,
  type KnownKeys,
} from '../files/sign-off/allowed-signers.ts';
import type { MilestonePlan } from '../model/milestones.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { readMilestones } from '../files/cohort/read-milestones.ts';
import { readVocabulary } from '../files/vocabulary/read-vocabulary.ts';
import { readOrganisationPolicy } from '../files/policy/read-policy.ts';
import type { Settings } from '../files/portfolio/read-portfolio.ts';
import type { SourceSet } from '../files/source-set.ts';

export type { KeyList, KnownKeys };

/** What an organisation adds to a portfolio, and the keys with which assessors sign. */
export interface Organisation extends Pick<Portfolio, 'organisationPolicy' | 'unusableKeys'> {
  readonly keys: KnownKeys;
  /** Everyday words of the organisation, beyond those that come with otpath. */
  readonly vocabulary: Vocabulary;
  /** What is expected of people by when; undefined where the policy names no file, or one that can’t be used. */
  readonly milestones?: MilestonePlan | undefined;
}

/** What an organisation says apart from its keys. */
type Said = Pick<Organisation, 'organisationPolicy' | 'vocabulary' | 'milestones'>;

/** Why a list of keys proves nothing. */
type KeyListTrouble = NonNullable<Portfolio['unusableKeys']>['trouble'];

/** Why a list of the keys of assessors proves nothing. */
export type NoKeyList = Exclude<KeyListTrouble, 'unread-line'>;

/** A list of keys is a few lines for each person; whatever is larger is something else. In bytes. */
export const largestKeyList = 1024 * 1024;

/**
 * Reads what the organisation says, where the portfolio names its file; rules say where that is of no use. Keys
 * are taken from outside the portfolio only: from the list that the organisation's policy names or, before
 * that, from the one that the person who runs otpath gives.
 */
export function readOrganisation(
  { organisationPolicyFile: written }: Settings,
  given: KeyList | undefined,
  sources: SourceSet,
  ports: WorkspacePorts,
): Organisation {
  const inside = ownKeys(ports);
  const file = written === undefined ? undefined : ports.openNamed(written, defaultLimits.textFile);
  const said =
    file && /\.ya?ml$/i.test(file.path) ? readOrganisationPolicy(file.source, sources) : undefined;
  const words: Said = {
    organisationPolicy: said?.policy,
    vocabulary: vocabularyNamed(said?.vocabulary, file, sources, ports),
    milestones: milestonesNamed(said?.milestones, file, sources, ports),
  };
  if (given) return { ...words, keys: { outside: given, inside } };
  if (!file || said?.allowedSigners === undefined) {
    return { ...words, keys: { outside: noKeys, inside } };
  }
  const unusable = (list: string, trouble: KeyListTrouble): Organisation => ({
    ...words,
    unusableKeys: { written: list, trouble },
    keys: { outside: noKeys, inside },
  });
  // A policy inside the portfolio is the practitioner's own.
  if (file.isInPortfolio) return unusable(said.allowedSigners, 'in-portfolio');
  const list = keyListIn(ports.openNamed(said.allowedSigners, largestKeyList, file));
  if (typeof list === 'string') return unusable(said.allowedSigners, list);
  if (said.revokedKeys === undefined) return { ...words, keys: { outside: list, inside } };
  const revoked = ports.openNamed(said.revokedKeys, largestKeyList, file);
  if (!revoked) return unusable(said.revokedKeys, 'not-there');
  const keys = readRevokedKeys(revoked.source.bytes, revoked.path);
  return keys
    ? { ...words, keys: { outside: list, inside, revoked: keys } }
    : unusable(said.revokedKeys, 'unread-line');
}

/** The everyday words in a file that the organisation's policy names; a problem is reported where they can't be read. */
function vocabularyNamed(
  written: string | undefined,
  policy: NamedFile | undefined,
  sources: SourceSet,
  ports: WorkspacePorts,
): Vocabulary {
  if (written === undefined) return [];
  const file = ports.openNamed(written, defaultLimits.frontMatter, policy);
  if (file) return readVocabulary(file.source, sources);
  sources.report({ kind: 'unreadable', at: { file: written, start: 0, end: 0 } });
  return [];
}

/** The milestones in a file that the organisation's policy names; a problem is reported where they can't be read. */
function milestonesNamed(
  written: string | undefined,
  policy: NamedFile | undefined,
  sources: SourceSet,
  ports: WorkspacePorts,
): MilestonePlan | undefined {
  if (written === undefined) return undefined;
  const file = ports.openNamed(written, defaultLimits.frontMatter, policy);
  if (file) return readMilestones(file.source, sources);
  sources.report({ kind: 'unreadable', at: { file: written, start: 0, end: 0 } });
  return undefined;
}

/**
 * The keys in a list outside of the portfolio. Inside, the practitioner could put their own key under the name
 * of the supervisor, so such a list proves nothing.
 */
export function keyListIn(file: NamedFile | undefined): KeyList | NoKeyList {
  if (!file) return 'not-there';
  if (file.isInPortfolio) return 'in-portfolio';
  const list = readKeyList(file.source.bytes);
  return list.keys.length === 0 ? 'no-keys' : list;
}

/** The list that a portfolio keeps itself. */
function ownKeys({ files }: WorkspacePorts): KeyList {
  const bytes = files.read(keyListFile, largestKeyList);
  return isRefusal(bytes) ? noKeys : readKeyList(bytes);
}
