import type { PolicySettings, StatedPolicy } from '../model/policy.ts';
import type { Language } from '../model/text.ts';
import type { PolicyFile } from '../schema/index.ts';
import { sourcesOf, textOf } from './framework-items.ts';

/** A policy as a framework or a portfolio states it; every rule carries whoever set it. */
export function policyOf(
  raw: PolicyFile | undefined,
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
