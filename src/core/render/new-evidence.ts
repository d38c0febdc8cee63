import { headingsOf } from '../text/headings.ts';
import { readLines } from '../text/markdown-lines.ts';
import { findReflectionModel, missingStages, stageOf } from '../model/reflection-models.ts';
import { fillTemplate } from './fill-template.ts';
import type { Templates } from './templates.ts';

/** What the text of a new piece of evidence is made for. */
export interface NewText {
  readonly title: string;
  readonly type: string;
  /** As reports call the type. */
  readonly typeTitle: string;
  readonly reflection?: string | undefined;
  /** What the practitioner has written already; empty where it is nothing. */
  readonly words: string;
}

/** A comment that began in the practitioner's words would swallow what follows. */
const asWritten = (value: unknown): string => String(value).replaceAll('<!--', '&lt;!--');

/**
 * The text of a new piece of evidence, with headings and questions to write under: those of the reflection
 * model if one was chosen, else those of the type, else general ones.
 */
export function textOfEvidence(
  { title, type, typeTitle, reflection, words }: NewText,
  templates: Templates,
): string {
  const wanted = [reflection, reflection === undefined ? type : undefined].flatMap((name) =>
    name === undefined ? [] : [`new-${name}.md`],
  );
  const name = wanted.find((one) => Object.hasOwn(templates, one)) ?? 'new-evidence.md';
  const scope = { title, type, typeTitle, words: closed(words) };
  return fillTemplate(name, templates, scope, asWritten).replace(/\n{3,}/g, '\n\n');
}

/**
 * The practitioner's own notes as the text, unchanged; below them the stages of the reflection model that
 * they have no heading for, with the questions of our text.
 */
export function textOfNotes(notes: string, ours: string, reflection: string | undefined): string {
  const model = reflection === undefined ? undefined : findReflectionModel(reflection);
  const missing = model ? missingStages(model, headingsOf(notes)) : [];
  const sections = ours.split(/^(?=## )/m).filter((section) => {
    const stage = model && stageOf(model, headingsOf(section)[0] ?? '');
    return stage !== undefined && missing.includes(stage);
  });
  const whole = sections.length > 0 ? closed(notes.trim()) : notes.trim();
  return [whole, ...sections.map((section) => section.trim())].join('\n\n');
}

/** A text with its end: a fence that stands open would take in what follows. */
function closed(text: string): string {
  const { closing } = readLines(text);
  return closing === undefined ? text : `${text}\n${closing}`;
}
