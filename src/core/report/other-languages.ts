import type { Assessment, Coverage } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { lineageOf, pillarsOf, type Library } from '../model/library.ts';
import { languageOf, languages, textIn, type Language, type Text } from '../model/text.ts';

/** Texts of a report that are not in its own language, because the framework has them only in this one. */
export interface OtherLanguage {
  readonly language: Language;
  readonly texts: readonly string[];
}

/** Nothing where a report is in one language. */
export function otherLanguagesIn(
  { coverage, framework, target, cpd }: Assessment,
  library: Library,
  language: Language,
): readonly OtherLanguage[] {
  const texts = [
    framework.title,
    target.title,
    ...pillarsOf(library, framework.id).map(({ title }) => title),
    ...coverage.flatMap(textsOf),
    ...lineageOf(library, framework.id).flatMap(({ statements }) =>
      statements.map(({ text }) => text),
    ),
    ...(cpd?.texts ?? []).map(({ text }) => text.title),
  ];
  return inOtherLanguages(texts, language);
}

/** The same of everything that frameworks say, for reports that show them as they are. */
export const otherLanguagesOf = (
  frameworks: readonly Framework[],
  language: Language,
): readonly OtherLanguage[] => inOtherLanguages(frameworks.flatMap(textsWithin), language);

function textsWithin(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsWithin);
}

const isText = (value: object): value is Text => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => languages.some((language) => language === key));
};

function inOtherLanguages(texts: readonly Text[], language: Language): readonly OtherLanguage[] {
  const found = new Map<Language, Set<string>>();
  for (const text of texts) {
    const spoken = languageOf(text, language);
    if (spoken === undefined || spoken === language) continue;
    found.set(spoken, (found.get(spoken) ?? new Set()).add(textIn(text, language)));
  }
  return [...found].map(([spoken, own]) => ({ language: spoken, texts: [...own] }));
}

const textsOf = ({ requirement, through, options }: Coverage): readonly Text[] => [
  requirement.text,
  through.title,
  ...options.flatMap(textsOf),
];
