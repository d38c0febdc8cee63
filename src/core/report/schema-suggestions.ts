import { evidenceTypesOf } from '../model/evidence-types.ts';
import { allRequirementsOf, claimableIdsOf, isStatement, type Library } from '../model/library.ts';
import { localId, type FrameworkId } from '../model/ids.ts';
import { textIn, type Language, type Text } from '../model/text.ts';

/** An id that may stand in a file, with what it stands for. */
interface Offer {
  readonly id: string;
  readonly title: string;
}

/**
 * Every id that the files of a portfolio may name. Ids of the portfolio's own framework are written
 * without it, the others as `framework:id`.
 */
export function offersOf(
  library: Library,
  own: FrameworkId | undefined,
  language: Language,
): Readonly<
  Record<'targets' | 'claimables' | 'requirements' | 'credentials' | 'types', readonly Offer[]>
> {
  const offer = (id: string, text: Text): Offer => ({ id, title: textIn(text, language) });
  const inShort = new Set<string>(own === undefined ? [] : claimableIdsOf(library, own));
  const shorten = (id: string): string =>
    inShort.has(id) || id.startsWith(`${own ?? ''}:`) ? localId(id) : id;
  const requirements = allRequirementsOf(library);
  return {
    targets: [...library.targets.values()].map(({ id, title }) => offer(id, title)),
    claimables: [...library.claimables.values()]
      .filter(
        (one) => !isStatement(one) || (one.facet !== 'educational-development' && !one.retired),
      )
      .map(({ id, text }) => offer(shorten(id), text)),
    requirements: once(requirements.map(({ id, text }) => offer(shorten(id), text))),
    credentials: once(
      requirements.flatMap((one) =>
        one.kind === 'credential' ? [offer(one.credential, one.text)] : [],
      ),
    ),
    types: evidenceTypesOf(library).map((id) => ({ id, title: id })),
  };
}

/** Of several requirements that go by one id, the first. */
const once = (offers: readonly Offer[]): readonly Offer[] =>
  offers.filter(({ id }, index) => offers.findIndex((one) => one.id === id) === index);
