/**
 * What the files of a portfolio and of a framework are called, in one place. Paths are from their folder, with
 * forward slashes. Windows and Macs take capital letters for small ones, so folders are known in any letters.
 */

/** The settings of a portfolio; their folder is the portfolio's root. */
export const settingsFile = 'otpath.yaml';
export const waiversFile = 'waivers.yaml';
/** The development plan. */
export const planFile = 'plan.md';
/** What `init` writes about the files of the portfolio, and people add notes to. */
export const readmeFile = 'README.md';
/** Names files that otpath leaves alone, as `.gitignore` does for git. */
export const ignoreFile = '.otpathignore';
/** Who may sign, and with which keys, in OpenSSH's format. */
export const keyListFile = 'allowed_signers';
/** The first file of a framework; the folder that it is in is the framework. */
export const frameworkFile = 'framework.yaml';

/** Where replaced frameworks are kept, beside those in use. Nothing looks for frameworks so deep. */
export const earlierFolder = 'earlier';

/** What the Word document whose look others take over is called, in a folder of templates. */
export const referenceFile = 'reference.docx';

/** The folder with records of what `otpath migrate` changed. */
export const migrationsFolder = 'migrations';

/** All of otpath for one practitioner as a page. */
export const otpathPageFile = 'otpath.html';

/** Whether a path is a piece of evidence. */
export const isEvidence = (path: string): boolean => /^evidence\/.*\.md$/is.test(path);

/** Whether a file is in the folder of the evidence: a piece, or something that may be attached to one. */
export const isAmongEvidence = (path: string): boolean => /^evidence\//i.test(path);

/** Whether a path is a text on CPD. */
export const isCpdText = (path: string): boolean => /^cpd\/[^/]+\.md$/i.test(path);

/** Whether a path is a file of sign-offs. */
export const isSignOff = (path: string): boolean => /^signoffs\/.+\.ya?ml$/is.test(path);

/** Whether a path is the record of a panel. */
export const isPanelRecord = (path: string): boolean => /^panel\/[^/]+\.ya?ml$/i.test(path);

/** Whether a path is a record of second readings. */
export const isSecondReading = (path: string): boolean => /^moderation\/[^/]+\.ya?ml$/i.test(path);

/** Whether a path is the folder of the sign-offs, or is in it. */
export const isOfSignOffs = (path: string): boolean => /^signoffs(?:\/|$)/i.test(path);

/** Whether a dot before its name, or before that of its folder, hides a file from people. */
export const isHidden = (path: string): boolean => /(?:^|\/)\./.test(path);

/** The files of a portfolio that are read as text. */
export const isPortfolioSource = (path: string): boolean =>
  [settingsFile, waiversFile, planFile, readmeFile].includes(path) ||
  isEvidence(path) ||
  isSignOff(path) ||
  isPanelRecord(path) ||
  isSecondReading(path) ||
  isCpdText(path);

/** Whether `check` reads a file that no pack and no report shows anything of. */
export const isOnlyChecked = (path: string): boolean =>
  path === readmeFile || isSecondReading(path);

/** Whether somebody keeps what is at a path, so that no output may be written over it. */
export const isKept = (path: string): boolean =>
  /\.ya?ml$|^(?:evidence|cpd|signoffs|panel|migrations)\/|^(?:plan|readme)\.md$|^\.otpathignore$/i.test(
    path,
  );
