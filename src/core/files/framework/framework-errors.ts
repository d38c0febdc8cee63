import { validatorOf } from '../validators.ts';

/** Where data of a framework breaks its schema. */
export interface DataError {
  /** The keys that lead to the value. */
  readonly path: readonly string[];
  /** The key that is missing there, or that has no place there. */
  readonly key?: string | undefined;
  readonly isMissing: boolean;
}

/** What in the data of a framework no file of a framework could say. */
export function frameworkErrors(data: object): readonly DataError[] {
  const validate = validatorOf('framework');
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => ({
    path: instancePath
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')),
    key: (params['missingProperty'] ?? params['additionalProperty']) as string | undefined,
    isMissing: keyword === 'required',
  }));
}
