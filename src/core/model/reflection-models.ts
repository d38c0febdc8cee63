/** One stage of a model, under the names that people give it. The first is the one to write. */
type Stage = readonly [string, ...string[]];

/** A model of reflection: its name, and the stages that a text following it has headings for. */
export interface ReflectionModel {
  /** As people call it, in any language. */
  readonly title: string;
  /** What stands behind `reflection`. The first is the one to write. */
  readonly ids: readonly [string, ...string[]];
  /** Empty where the model is a list of questions, or has no stages that a text would show. */
  readonly stages: readonly Stage[];
}

/** Models of reflection that occupational therapists use. The names of their stages are their authors'. */
export const reflectionModels: readonly ReflectionModel[] = [
  {
    // Borton 1970; Rolfe, Freshwater and Jasper 2001; Driscoll 2007.
    title: 'What? So what? Now what?',
    ids: ['what-so-what-now-what', 'what', 'borton', 'driscoll', 'rolfe'],
    stages: [['What?'], ['So what?'], ['Now what?']],
  },
  {
    // Gibbs 1988.
    title: 'Gibbs',
    ids: ['gibbs'],
    stages: [
      ['Description', 'What happened'],
      ['Feelings', 'Thoughts and feelings'],
      ['Evaluation'],
      ['Analysis'],
      ['Conclusion', 'Conclusions'],
      ['Action plan', 'Action'],
    ],
  },
  {
    // Kolb 1984.
    title: 'Kolb',
    ids: ['kolb'],
    stages: [
      ['Concrete experience', 'Experience'],
      ['Reflective observation', 'Observation', 'Reflection'],
      ['Abstract conceptualisation', 'Abstract conceptualization', 'Conceptualisation'],
      ['Active experimentation', 'Experimentation'],
    ],
  },
  {
    // Jasper 2003.
    title: 'Experience, Reflection, Action',
    ids: ['era'],
    stages: [['Experience'], ['Reflection'], ['Action']],
  },
  { title: 'Johns', ids: ['johns'], stages: [] },
  { title: 'Schön', ids: ['schon'], stages: [] },
  { title: 'Atkins and Murphy', ids: ['atkins-and-murphy'], stages: [] },
];

/** The model that goes by a name, whatever its capital letters. */
export function findReflectionModel(id: string): ReflectionModel | undefined {
  const wanted = id.toLowerCase();
  return reflectionModels.find(({ ids }) => ids.includes(wanted));
}

/** The stages of a model for which no heading stands, by the names to write. */
export function missingStages(
  { stages }: ReflectionModel,
  headings: readonly string[],
): readonly string[] {
  const parts = headings.flatMap(partsOf);
  return stages
    .filter((names) => !names.some((name) => parts.some((part) => begins(part, wordsOf(name)))))
    .map(([name]) => name);
}

/** A heading may name two stages, and number them: `2. Feelings and evaluation`. */
const partsOf = (heading: string): readonly string[] => [
  wordsOf(heading),
  ...heading.split(/[,;:/&–—]|\s-\s|\band\b/i).map(wordsOf),
];

/** Small letters and single spaces, without numbers and signs. */
const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[^\p{L}]*(?:(?:stage|step|part)\s+\d+)?/u, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const begins = (part: string, name: string): boolean => `${part} `.startsWith(`${name} `);
