import { relative, resolve } from 'node:path';
import {
  fileBeside,
  isInPortfolio,
  ownKeys,
  outsideList,
  type ListTrouble,
} from '../disk/key-lists.ts';
import { type KnownKeys } from '../read/allowed-signers.ts';
import { readSourceFile } from '../disk/read-text.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { noKeys } from '../read/allowed-signers.ts';
import { readOrganisationPolicy, type OrganisationPolicy } from '../read/policy.ts';
import type { SourceSet } from '../read/source-set.ts';
import { CannotRun, type Host } from './host.ts';
import type { CommonOptions } from './options.ts';

/** A portfolio with what its organisation says is enough, and the keys with which assessors sign. */
export interface WithOrganisation {
  readonly portfolio: Portfolio;
  readonly keys: KnownKeys;
}

/**
 * Adds what the organisation says, where the portfolio names its file; rules say where that is of no use. Keys
 * are taken from outside the portfolio only: from the list that the organisation's policy names or, before
 * that, from the one that whoever runs otpath names.
 */
export function withOrganisation(
  portfolio: Portfolio,
  root: string,
  sources: SourceSet,
  { allowedSigners }: Pick<CommonOptions, 'allowedSigners'>,
  host: Host,
): WithOrganisation {
  const { organisationPolicyFile: written } = portfolio;
  const path = written === undefined ? undefined : resolve(root, written.replaceAll('\\', '/'));
  const said = path === undefined ? undefined : organisationAt(path, root, sources);
  const inside = ownKeys(root);
  const own = { ...portfolio, organisationPolicy: said?.policy };
  if (allowedSigners !== undefined) {
    return { portfolio: own, keys: { outside: givenList(allowedSigners, root, host), inside } };
  }
  if (path === undefined || said?.allowedSigners === undefined) {
    return { portfolio: own, keys: { outside: noKeys, inside } };
  }
  const { outside = noKeys, revoked, trouble } = organisationKeys(path, said, root);
  return {
    portfolio: trouble ? { ...own, unusableKeys: trouble } : own,
    keys: { outside, inside, revoked },
  };
}

function organisationAt(
  path: string,
  root: string,
  sources: SourceSet,
): OrganisationPolicy | undefined {
  const file = readSourceFile(path, relative(root, path).replaceAll('\\', '/'));
  return file && /\.ya?ml$/i.test(path) ? readOrganisationPolicy(file, sources) : undefined;
}

/** The keys that an organisation lists beside its policy. A policy inside the portfolio is the practitioner's own. */
function organisationKeys(
  policy: string,
  { allowedSigners = '', revokedKeys }: OrganisationPolicy,
  root: string,
): Partial<KnownKeys> & { readonly trouble?: Portfolio['unusableKeys'] } {
  const unusable = (
    written: string,
    trouble: ListTrouble,
  ): ReturnType<typeof organisationKeys> => ({
    trouble: { written, trouble },
  });
  if (isInPortfolio(root, policy)) return unusable(allowedSigners, 'in-portfolio');
  const path = fileBeside(policy, allowedSigners);
  if (path === undefined) return unusable(allowedSigners, 'not-there');
  const list = outsideList(root, path);
  if (typeof list === 'string') return unusable(allowedSigners, list);
  if (revokedKeys === undefined) return { outside: list };
  const revoked = fileBeside(policy, revokedKeys);
  return revoked === undefined ? unusable(revokedKeys, 'not-there') : { outside: list, revoked };
}

function givenList(written: string, root: string, host: Host): KnownKeys['outside'] {
  const list = outsideList(root, resolve(host.cwd, written));
  if (typeof list !== 'string') return list;
  throw new CannotRun(...whyUnusable[list](written));
}

const whyUnusable: Readonly<Record<ListTrouble, (file: string) => readonly [string, string]>> = {
  'not-there': (file) => [
    `The list of keys "${file}" is not there, or is no file of up to 1 MB.`,
    'Check the path after --allowed-signers.',
  ],
  'in-portfolio': (file) => [
    `The list of keys "${file}" is inside the portfolio, so it proves nothing: whoever can write to the portfolio can change it.`,
    'Keep the list in a folder of your own, and name it with --allowed-signers.',
  ],
  'no-keys': (file) => [
    `No line of "${file}" is a key.`,
    'Write a line for each assessor: OT012345 ssh-ed25519 AAAA…',
  ],
};
