import type { Selected } from '../assess/select-evidence.ts';
import type { Library } from '../model/library.ts';
import type { Language } from '../model/text.ts';
import { orderEvidence } from './pack-parts.ts';
import { viewPack, type PackExtras } from './pack-view.ts';
import type { PackView } from './pack.ts';

/** What of a planned pack its view shows. */
interface Planned extends Pick<PackExtras, 'facts'> {
  readonly selected: Selected;
  /** Findings on personal details that are there for a reason. */
  readonly reasoned: readonly unknown[];
  readonly unread: { readonly files: readonly string[]; readonly pictures: readonly string[] };
}

/** The view of a planned pack, with its evidence in the order wanted. */
export function viewPlannedPack(
  { selected, facts, reasoned, unread }: Planned,
  library: Library,
  language: Language,
  {
    order,
    ...extras
  }: Pick<PackExtras, 'isPart' | 'draft' | 'aliases' | 'hash'> & {
    readonly order: 'pillar' | 'date';
  },
): PackView {
  const evidence = orderEvidence(selected.assessment, selected.evidence, order);
  return viewPack({ ...selected, evidence }, library, language, {
    ...extras,
    facts,
    reasoned: reasoned.length,
    unread: unread.files.length,
    pictures: unread.pictures.length,
  });
}
