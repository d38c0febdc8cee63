import { whenNeeded } from './when-needed.ts';

/** What programs put behind a name when they make a copy of a file, before its ending. */
const marks = whenNeeded((): readonly RegExp[] => [
  // A browser, Windows, macOS: "plan (1)", "plan - Copy", "plan - Copy (2)", "plan copy", "plan 2".
  / ?\(\d{1,3}\)$/,
  / [-–] (?:copy|copi|copïo)$/i,
  /[ _-](?:copy|copi)(?: ?\d{1,2})?$/i,
  / \d{1,2}$/,
  // Dropbox, Nextcloud, Syncthing: "plan (Nia's conflicted copy 2026-03-15)", "plan.sync-conflict-20260315-101010-ABC".
  / ?\([^()]*(?:conflict|copy)[^()]*\)$/i,
  /[ ._-](?:sync-)?conflict(?:ed)?(?:[ ._-][\p{L}\d ._-]*)?$/iu,
  // OneDrive puts the name of the computer behind it: "plan-DESKTOP-AB12CDE", "plan-Bethans-iMac".
  /-[A-Z][A-Z\d]*(?:-[A-Z\d]+)*$/,
  /-(?:\p{Lu}[\p{L}\d'’]*[- ])?(?:iMac|Mac|MacBook|Laptop|Desktop|PC|iPad|iPhone|Surface|ThinkPad)(?:[- ][\p{L}\d]+)*$/u,
  /[ ._-](?:old|backup|bak)$/i,
  /~$/,
]);
const before = /^(?:copy of|copi o) /i;
/** Something that each of them has, and most names have not. */
const anyMark = /[)~\d]$|cop|conflict|[ ._-](?:old|backup|bak)$/i;
const anyComputer = /-(?:[^\sa-z\d]|i[MP])/;

/** The name or the path that a file had before a program copied it; the same where it does not look like a copy. */
export function nameBeforeCopying(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  const name = path.slice(at);
  const dot = name.lastIndexOf('.');
  const [whole, ending] = dot < 1 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  if (!anyMark.test(whole) && !anyComputer.test(whole)) return path;
  let stem = whole.replace(before, '');
  // "plan - Copy (2)" has two marks, and hardly anything has four.
  for (let round = 0; round < 3; round += 1) {
    const mark = marks().find((one) => one.test(stem));
    const shorter = mark ? stem.replace(mark, '') : stem;
    if (shorter === '' || shorter === stem) break;
    stem = shorter;
  }
  return path.slice(0, at) + stem + ending;
}
