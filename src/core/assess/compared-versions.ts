import type { Framework } from '../model/framework.ts';
import { libraryOf, lineageOf, type Library } from '../model/library.ts';
import { tailoredLibrary } from '../model/tailored-library.ts';
import type { Versions } from './succession-steps.ts';

/**
 * What is compared with what: the framework with its earlier version, and each framework that it extends, as the later
 * version changes it, with the same as the earlier one had it. The earlier one may be that framework itself.
 */
export function comparedVersions(versions: Versions, library: Library): readonly Versions[] {
  const { to, before, from } = versions;
  if (!before) return [versions];
  const isSame = before.id === to.id;
  const now = seenBy(to, library);
  const was = seenBy(before, library);
  const inherited = lineageOf(now, to.id).flatMap((base): Versions[] => {
    const old = was.frameworks.get(base.id);
    const isOther = base.id !== to.id && old !== undefined && old !== base;
    return isOther ? [{ to: base, before: old, from: old.version }] : [];
  });
  return [isSame ? versions : { to, from }, ...inherited];
}

/** The frameworks with this version of one of them, as that one has them, or another one that is named. */
export function seenBy(
  framework: Framework,
  { frameworks, known, asWritten }: Library,
  by = framework.id,
): Library {
  const others = [...(asWritten?.frameworks ?? frameworks).values()];
  const all = [framework, ...others.filter(({ id }) => id !== framework.id)];
  return tailoredLibrary(libraryOf(all, known), by);
}

/** Whether a framework extends another one, however far away. */
export const isExtending = (framework: Framework, { id }: Framework, library: Library): boolean =>
  lineageOf(seenBy(framework, library), framework.id).some(
    (one) => one.id === id && one.id !== framework.id,
  );
