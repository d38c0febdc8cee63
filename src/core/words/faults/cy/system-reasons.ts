const unknown = (code: string | undefined): string =>
  code === undefined
    ? 'Ni roddodd eich cyfrifiadur reswm.'
    : `Dim ond cod a roddodd eich cyfrifiadur yn rheswm (${code}).`;

/** Why a file could not be written, in Welsh, by the code of the system. */
export const welshWhyNotWritten = (code: string | undefined): string =>
  unwritable[code ?? ''] ?? unknown(code);

const unwritable: Readonly<Record<string, string>> = {
  EACCES: 'Nid oes gennych ganiatâd i ysgrifennu yno.',
  EPERM: 'Nid oes gennych ganiatâd i ysgrifennu yno.',
  EROFS: 'Ni ellir ysgrifennu dim yno.',
  ENOSPC: 'Mae’r ddisg yn llawn.',
  EDQUOT: 'Nid oes gennych le ar ôl ar y ddisg.',
  EBUSY: 'Mae rhaglen arall yn ei defnyddio.',
  EEXIST: 'Mae gan rywbeth arall yr un enw.',
  ENOENT: 'Nid yw ei ffolder yn bodoli.',
  ENOTDIR: 'Mae ffeil yn y ffordd.',
  EISDIR: 'Mae gan ffolder yr un enw.',
  ENXIO: 'Nid oes dim yn darllen ohoni.',
  ENAMETOOLONG: 'Mae ei henw yn rhy hir.',
};

/** Why a file could not be opened, in Welsh, by the code of the system. */
export const welshWhyNotRead = (code: string | undefined): string =>
  unreadable[code ?? ''] ?? unknown(code);

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'Nid yw’n bodoli.',
  ENOTDIR: 'Nid yw’n bodoli.',
  EACCES: 'Nid oes gennych ganiatâd i’w hagor.',
  EPERM: 'Nid oes gennych ganiatâd i’w hagor.',
  EISDIR: 'Ffolder ydyw.',
  EFTYPE: 'Pibell neu ddyfais ydyw, nid ffeil.',
  EFBIG: 'Mae’n rhy fawr.',
  ELOOP: 'Dolen at ffeil mewn man arall ydyw.',
  EBUSY: 'Mae rhaglen arall yn ei defnyddio.',
  EMFILE: 'Mae gormod o ffeiliau ar agor.',
};
