import { basename } from 'node:path';
import { frameworksAt } from '../../../node/frameworks.ts';
import type { FrameworkPlace } from '../../../core/model/ports.ts';
import { frameworkFile } from '../../../core/model/layout.ts';
import { dataOf, type FrameworkData } from '../../../core/workspace/exchange.ts';
import { frameworkPlaces } from '../../frameworks.ts';
import { CommandFault, type Host } from '../../host.ts';
import type { CommonOptions } from '../../options.ts';
import { noSuchFramework } from '../../target.ts';

/** Where a framework is that is named by its path: of its folder, or of the file framework.yaml in it. */
export function placeOf(written: string, host: Host): FrameworkPlace | undefined {
  const isPath = /[\\/]/.test(written) || basename(written) === frameworkFile;
  return isPath ? frameworksAt(written, host.cwd)[0] : undefined;
}

/** Where a framework is that is named by its id or its path. */
export function placeNamed(written: string, options: CommonOptions, host: Host): FrameworkPlace {
  const byPath = placeOf(written, host);
  if (byPath) return byPath;
  const places = frameworkPlaces(options, host);
  const place = places.get(written);
  if (!place) throw noSuchFramework(written, [...places.keys()]);
  return place;
}

/** What the files of a framework say. Where they have mistakes, these come first. */
export function dataAt(place: FrameworkPlace): FrameworkData {
  const data = dataOf(place);
  if (!data) throw new CommandFault('brokenFrameworkFiles', { folder: place.shownAs });
  return data;
}
