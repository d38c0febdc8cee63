import type { EvidenceFacts } from '../model/attachment-facts.ts';
import type { SignOffSheetView } from '../report/sign-off-sheet.ts';
import { attachmentAddress } from '../text/pack-path.ts';
import type { SheetSetting } from './sign-off-sheet.ts';

/** A file that a sheet names and that is there. */
export interface SheetFile {
  readonly source: string;
  readonly size: number;
  readonly sha256: string;
  readonly address: string;
  readonly name: string;
  readonly path: string;
  readonly isPicture: boolean;
}

export const filesOfSheet = ({ pieces }: Pick<SignOffSheetView, 'pieces'>): readonly SheetFile[] =>
  pieces
    .flatMap(({ attachments }) => attachments)
    .flatMap(({ source, bytes: size, sha256, path, name, isPicture }) =>
      source !== undefined && size !== undefined && sha256 !== undefined && path !== undefined
        ? [{ source, size, sha256, address: attachmentAddress(path), name, path, isPicture }]
        : [],
    );

/** The pictures and files that a sheet holds. */
export function sheetFiles(
  named: readonly SheetFile[],
  inside: ReadonlyMap<string, Uint8Array>,
  facts: EvidenceFacts,
): Pick<SheetSetting, 'files' | 'pictures'> {
  const pictures = new Map(
    [...facts.values()].flatMap((one) =>
      one.files.map(({ source, picture }) => [source, picture] as const),
    ),
  );
  return {
    files: new Map(
      named.flatMap(({ source, address, name }) => {
        const bytes = inside.get(source);
        return bytes ? [[address, { name, bytes }] as const] : [];
      }),
    ),
    pictures: new Map(
      named.flatMap(({ source, path }) => {
        const picture = pictures.get(source);
        return picture ? [[path, picture] as const] : [];
      }),
    ),
  };
}

/** The paths of what is too large to be in a sheet. */
export const absentFiles = (
  named: readonly SheetFile[],
  inside: ReadonlyMap<string, Uint8Array>,
): readonly string[] =>
  named
    .filter(({ source, isPicture }) => !isPicture && !inside.has(source))
    .map(({ source }) => source);
