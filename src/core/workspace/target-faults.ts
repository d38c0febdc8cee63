import type { FrameworkPlaces } from '../model/ports.ts';
import { splitId, type FrameworkId, type QualifiedId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import { targetChoices } from '../model/target-choices.ts';
import { nearMiss } from '../text/near-miss.ts';
import { loadFrameworks } from './frameworks.ts';
import type { Workspace } from './workspace.ts';

/** What may be meant where a target is none. */
interface Meant {
  readonly meant: readonly string[];
  readonly framework: string | undefined;
}

/** Why nobody knows what a portfolio aims at: the name of the sentence for it, and what is put into that. */
export type TargetFault =
  | readonly ['unreadableSettings', { readonly folder: string | undefined }]
  | readonly ['notATarget', Meant & { readonly written: string; readonly isInSettings: boolean }]
  | readonly [
      'brokenFramework',
      { readonly framework: string; readonly folder: string | undefined },
    ]
  | readonly ['noTargetsIn', { readonly framework: string }]
  | readonly [
      'onlyFrameworkInSettings',
      { readonly framework: string; readonly targets: readonly string[] },
    ]
  | readonly [
      'unknownFramework',
      {
        readonly framework: string;
        readonly near: string | undefined;
        readonly known: readonly string[];
      },
    ]
  | readonly [
      'unknownTarget',
      {
        readonly framework: string;
        readonly target: string;
        readonly near: string | undefined;
        readonly known: readonly string[];
      },
    ];

/**
 * What is wrong where the settings can't be read, and nobody knows what the portfolio aims at. `folder` is the
 * portfolio's as it can be copied into a command; undefined where one is in it.
 */
export function settingsFault(workspace: Workspace, folder?: string): TargetFault | undefined {
  const { settings, sources, places } = workspace;
  const { file } = settings.origin;
  // A key that otpath does not know hides nothing else.
  const isBroken = sources.problems.some(
    ({ kind, at }) => at.file === file && kind !== 'unknown-key',
  );
  if (settings.target !== undefined) return undefined;
  if (!isBroken && workspace.portfolio.unopened?.includes(file) !== true) return undefined;
  const written = sources.problems.flatMap((one) =>
    one.at.file === file && one.kind === 'wrong-value' && one.key === 'target' ? one.written : [],
  )[0];
  return written ? wrongTargetIn(written, places, folder) : ['unreadableSettings', { folder }];
}

/** What is wrong with a target in the settings that has no framework, or nothing but a framework. */
function wrongTargetIn(
  written: string,
  places: FrameworkPlaces,
  folder: string | undefined,
): TargetFault {
  const name = withoutColon(written);
  if (!places.has(name)) {
    return [
      'notATarget',
      {
        written,
        isInSettings: true,
        ...meantBy(name, places),
      },
    ];
  }
  const library = loadFrameworks(places, [name]);
  const framework = library.frameworks.get(name as FrameworkId);
  if (!framework) return ['brokenFramework', { framework: name, folder }];
  const targets = targetChoices(library, framework).map(({ id }) => id);
  return targets.length === 0
    ? ['noTargetsIn', { framework: name }]
    : ['onlyFrameworkInSettings', { framework: name, targets }];
}

/** A framework's name that somebody wrote with a colon after it, as in front of an id. */
export const withoutColon = (written: string): string => written.replace(/:$/, '');

/** The fault of a target that no framework has, with a near miss where there is one; `folder` as for settings. */
export function targetFault(
  target: string,
  { library, places }: { readonly library: Library; readonly places: FrameworkPlaces },
  folder?: string,
): TargetFault {
  const parts = splitId(target) ?? (places.has(target) ? onlyFramework(target) : undefined);
  if (!parts)
    return [
      'notATarget',
      {
        written: target,
        isInSettings: false,
        ...meantBy(target, places),
      },
    ];
  const framework = library.frameworks.get(parts.framework);
  if (!framework) {
    const known = [...places.keys()];
    return known.includes(parts.framework)
      ? ['brokenFramework', { framework: parts.framework, folder }]
      : [
          'unknownFramework',
          { framework: parts.framework, near: nearMiss(parts.framework, known), known },
        ];
  }
  const known = targetChoices(library, framework).map(({ target: one }) => one.local);
  return [
    'unknownTarget',
    {
      framework: parts.framework,
      target: parts.local,
      near: nearMiss(parts.local, known),
      known,
    },
  ];
}

/** What may be meant by a word that names no framework: a target without its framework, or the beginning of one. */
function meantBy(word: string, places: FrameworkPlaces): Meant {
  const library = loadFrameworks(places);
  const all = [...library.frameworks.values()].flatMap((one) => targetChoices(library, one));
  const written = word.toLowerCase();
  const near = nearMiss(
    word,
    all.map(({ target }) => target.local),
  );
  const found = [
    all.filter(({ target }) => target.local.toLowerCase() === written),
    all.filter(({ id }) => id.toLowerCase().startsWith(`${written}-`)),
    nearMiss(word, places.keys()) === undefined
      ? all.filter(({ target }) => target.local === near)
      : [],
  ].find((some) => some.length > 0);
  return found === undefined
    ? { meant: [], framework: nearMiss(word, places.keys()) }
    : { meant: found.slice(0, 4).map(({ id }) => id), framework: undefined };
}

/** The name of a framework whose targets are not known. */
const onlyFramework = (framework: string): QualifiedId => ({
  framework: framework as FrameworkId,
  local: '',
});
