/** One stage of a model, under the names that people give it in English and Welsh. The first is the one to write. */
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
    stages: [
      ['What?', 'Beth?'],
      ['So what?', 'Felly beth?'],
      ['Now what?', 'Nawr beth?'],
    ],
  },
  {
    // Gibbs 1988.
    title: 'Gibbs',
    ids: ['gibbs'],
    stages: [
      ['Description', 'What happened', 'Disgrifiad'],
      ['Feelings', 'Thoughts and feelings', 'Teimladau'],
      ['Evaluation', 'Gwerthusiad'],
      ['Analysis', 'Dadansoddiad'],
      ['Conclusion', 'Conclusions', 'Casgliad'],
      ['Action plan', 'Action', 'Cynllun gweithredu'],
    ],
  },
  {
    // Kolb 1984.
    title: 'Kolb',
    ids: ['kolb'],
    stages: [
      ['Concrete experience', 'Experience', 'Profiad diriaethol', 'Profiad'],
      ['Reflective observation', 'Observation', 'Reflection', 'Arsylwi myfyriol'],
      [
        'Abstract conceptualisation',
        'Abstract conceptualization',
        'Conceptualisation',
        'Cysyniadoli haniaethol',
      ],
      ['Active experimentation', 'Experimentation', 'Arbrofi gweithredol'],
    ],
  },
  {
    // Jasper 2003.
    title: 'Experience, Reflection, Action',
    ids: ['era'],
    stages: [
      ['Experience', 'Profiad'],
      ['Reflection', 'Myfyrio'],
      ['Action', 'Gweithredu'],
    ],
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

/** The stage of a model that a heading begins, by the name to write. */
export const stageOf = ({ stages }: ReflectionModel, heading: string): string | undefined =>
  stages.find((names) => names.some((name) => begins(wordsOf(heading), wordsOf(name))))?.[0];

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
