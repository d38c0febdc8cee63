import { isKeyKnown } from '../../core/files/sign-off/fingerprints.ts';
import { publicKeyIn } from '../../core/files/sign-off/ssh-signature.ts';
import { cleanText } from '../../core/text/clean.ts';
import { wrap } from '../../core/render/terminal.ts';
import {
  signerForm,
  slugOf,
  type Assessor,
  type RecordedSignOff,
} from '../../core/model/sign-off.ts';
import { CannotRun, type Host } from '../host.ts';
import type { Loaded } from '../load.ts';
import { terminalFor, type CommonOptions } from '../options.ts';
import type { Prompts } from '../steps.ts';
import { tell } from '../tell.ts';

/**
 * Makes sure that nobody puts a decision without a signature in the place of a signed one by accident. Whether
 * to go on: a person at a terminal says so; elsewhere it needs the key.
 */
export async function mayBeUnsigned(
  loaded: Loaded,
  assessor: Assessor,
  previous: RecordedSignOff | undefined,
  options: CommonOptions & { readonly key?: string | undefined },
  prompts: Prompts | undefined,
  host: Host,
): Promise<boolean> {
  const isKnown = isKeyKnown(assessor, loaded.portfolio, loaded.keys);
  if (options.key !== undefined || (previous?.signature === undefined && !isKnown)) return true;
  const { name } = assessor;
  const why = isKnown
    ? `A key of ${name} is known, so without it this decision counts for nothing.`
    : `${name} signed the last decision on this evidence with a key. Without the key this one proves less.`;
  if (!prompts) {
    throw new CannotRun(why, 'Add the key: --key KEYFILE.');
  }
  prompts.say(`${wrap(cleanText(why), terminalFor(host.stderr, options, host))}\n`);
  return prompts.choose('Sign without a key?', [
    // No answer for a draft: with the key there is nothing to ask, and without it the question comes again.
    { name: 'No, stop. I will add --key', value: false, isEnd: true },
    { name: 'Yes, without a key', value: true },
  ]);
}

/** The line for a list of keys that belongs to a signature; nothing where a certificate signed, which has its own. */
export function keyLine(assessor: Assessor, signature: string | undefined): string | undefined {
  const key = signature === undefined ? undefined : publicKeyIn(signature);
  if (key === undefined || key.includes('-cert-v')) return undefined;
  const { registration, name } = assessor;
  const principals = [
    ...(registration === undefined ? [] : [signerForm(registration)]),
    slugOf(name),
  ];
  return `${principals.join(',')} namespaces="otpath-sign-off" ${key}`;
}

/** Says where a sign-off was written and, where it was signed, what to put into the list of keys. */
export function sayWritten(
  file: string,
  assessor: Assessor,
  signature: string | undefined,
  host: Host,
): void {
  tell(`Written to ${file}.`, host);
  const line = keyLine(assessor, signature);
  if (line === undefined) return;
  // The line stays whole, so that it can be copied.
  host.stderr.write(
    `The line for the list of keys (allowed_signers), for whoever keeps it:\n  ${cleanText(line)}\n`,
  );
}
