import { viewNames, type ViewName } from './shown.ts';

/** Where somebody is on the page. */
export interface Address {
  readonly view: ViewName;
  /** What it is about, such as the code to explain; mostly empty. */
  readonly about: string;
}

export const addressOf = (view: ViewName, about = ''): string =>
  `#/${view}${about === '' ? '' : `/${encodeURIComponent(about)}`}`;

/** The view that an address names; undefined for a place within one, or where it names none. */
export function addressIn(hash: string): Address | undefined {
  const [, name, about = ''] = /^#\/([a-z]+)(?:\/(.*))?$/.exec(hash) ?? [];
  const view = viewNames.find((one) => one === name);
  if (view === undefined) return undefined;
  try {
    return { view, about: decodeURIComponent(about) };
  } catch {
    return { view, about };
  }
}
