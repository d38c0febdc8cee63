/** The languages that otpath speaks. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** One text in at least one language. */
export type Text = Readonly<Partial<Record<Language, string>>>;

/** The text in the language asked for, or in the one that there is. */
export function textIn(text: Text, language: Language): string {
  return text[language] ?? text.en ?? text.cy ?? '';
}
