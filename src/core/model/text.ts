/** The languages that otpath speaks. */
export const languages = ['en', 'cy'] as const;
/** A language of reports and framework texts, by its ISO 639-1 code. */
export type Language = (typeof languages)[number];

/** One text in at least one language. */
export type Text = Readonly<Partial<Record<Language, string>>>;

/** The language in which `textIn` gives a text; none where there is no text. */
export const languageOf = (text: Text, language: Language): Language | undefined =>
  ([language, 'en', 'cy'] as const).find((one) => text[one] !== undefined);

/** The text in the language asked for, or in the one that there is. */
export function textIn(text: Text, language: Language): string {
  return text[language] ?? text.en ?? text.cy ?? '';
}
