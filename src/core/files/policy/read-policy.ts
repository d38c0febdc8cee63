import type { SourceFile } from '../../model/folder.ts';
import type { PolicySettings, StatedPolicy } from '../../model/policy.ts';
import type { Language } from '../../model/text.ts';
import type { StatedPolicyData } from '../schemas.ts';
import { sourcesOf, textOf } from '../framework/read-items.ts';
import type { SourceSet } from '../source-set.ts';

/** A policy as a framework, an organisation or a portfolio states it; every rule says who set it. */
export function policyOf(
  raw: StatedPolicyData | undefined,
  origin: string,
  language: Language,
): StatedPolicy | undefined {
  if (!raw) return undefined;
  const rules = Object.fromEntries(
    Object.entries(raw.rules).map(([rule, { value, source, note }]) => [
      rule,
      { value, origin, sources: sourcesOf(source), note: textOf(note, { language }) },
    ]),
  ) as PolicySettings;
  return { id: raw.id, version: raw.version, origin, rules };
}

/** What an organisation's file says: how much is enough, and where its keys of assessors and its everyday words are. */
export interface OrganisationPolicy {
  readonly policy: StatedPolicy | undefined;
  readonly allowedSigners: string | undefined;
  readonly revokedKeys: string | undefined;
  readonly vocabulary: string | undefined;
  /** The file that says what is expected of people by when, as written. */
  readonly milestones?: string | undefined;
}

/** Reads the policy file of an organisation; undefined, with problems in the source set, when it can't be used. */
export function readOrganisationPolicy(
  source: SourceFile,
  sources: SourceSet,
): OrganisationPolicy | undefined {
  const file = sources.open(source);
  const yaml = file && { file: file.path, text: file.text, offset: 0 };
  const data = yaml && sources.parse('policy', yaml, 'frontMatter');
  return (
    data && {
      policy: policyOf(data.policy, 'organisation', 'en'),
      allowedSigners: data.allowed_signers,
      revokedKeys: data.revoked_keys,
      vocabulary: data.vocabulary,
      milestones: data.milestones,
    }
  );
}
