import type { SourceFile } from '../../model/folder.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { SourceSet } from '../source-set.ts';

/** Reads a file of everyday words; none, with problems in the source set, where it can't be used. */
export function readVocabulary(source: SourceFile, sources: SourceSet): Vocabulary {
  const file = sources.open(source);
  const yaml = file && { file: file.path, text: file.text, offset: 0 };
  const data = yaml && sources.parse('vocabulary', yaml, 'frontMatter');
  const words = (data?.words ?? []).map(({ say, look_for: lookFor, origin }) => ({
    say,
    lookFor,
    origin,
  }));
  const accounts = (data?.accounts ?? []).map(({ say, look_for: lookFor, origin }) => ({
    say,
    lookFor,
    origin,
    onlyInTexts: true,
  }));
  return [...words, ...accounts];
}
