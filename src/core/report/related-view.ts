import { evidenceClaiming, namedBy, relatedTo } from '../assess/mappings.ts';
import type { Library } from '../model/library.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { textIn, type Language } from '../model/text.ts';

/** Something of another framework that a mapping relates, with the evidence that claims it. */
export interface RelatedView {
  readonly id: string;
  readonly predicate: string;
  readonly text: string;
  readonly justification: string;
  readonly author: string;
  readonly evidence: readonly { readonly id: string; readonly title: string }[];
}

/** What mappings relate to an id, each with the evidence of a portfolio for it. */
export const viewRelated = (
  id: string,
  library: Library,
  portfolio: Portfolio,
  language: Language,
): readonly RelatedView[] =>
  relatedTo(id, library).map(({ id: other, predicate, mapping }) => ({
    id: other,
    predicate,
    text: textIn(namedBy(other, library) ?? {}, language),
    justification: mapping.justification,
    author: mapping.author,
    evidence: evidenceClaiming(other, portfolio).map(({ id: evidence, title }) => ({
      id: evidence,
      title,
    })),
  }));

/** A requirement that is not met, and evidence for something that is like it. It counts for nothing yet. */
export interface ReusableView {
  readonly id: string;
  readonly text: string;
  readonly related: readonly RelatedView[];
}

/** What has to be known of a requirement. */
interface Required {
  readonly id: string;
  readonly text: string;
  readonly satisfied: boolean;
  readonly evidence: readonly { readonly id: string }[];
}

/** Evidence for something else that people may be able to use for what is not met. */
export const viewReusable = (
  requirements: readonly Required[],
  library: Library,
  portfolio: Portfolio,
  language: Language,
): readonly ReusableView[] =>
  requirements
    .filter(({ satisfied }) => !satisfied)
    .map(({ id, text, evidence: claiming }) => ({
      id,
      text,
      related: viewRelated(id, library, portfolio, language)
        .map((one) => ({
          ...one,
          evidence: one.evidence.filter((piece) => claiming.every((own) => own.id !== piece.id)),
        }))
        .filter(({ evidence }) => evidence.length > 0),
    }))
    .filter(({ related }) => related.length > 0);
