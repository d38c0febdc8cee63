/** What the page says that checks packs in a browser, beside what `otpath verify` says. */
export const englishVerifyPage = {
  title: 'Check a submission pack',
  intro:
    'This page shows whether a submission pack is complete and unchanged. Your browser does all of it on this computer. The page sends nothing anywhere, keeps nothing and changes nothing.',
  chooseZip: 'Choose the zip file of the pack',
  chooseFolder: 'Or choose the folder that you unpacked it into',
  drop: 'You can also drag the zip file or the folder onto this page.',
  result: (name: string) => `Result for ${name}`,
  notChecked: 'Not checked',
  checking: (name: string) => `Checking ${name}.`,
  progress: (percent: number) => `${String(percent)}% done.`,
  severalDropped: {
    message: 'You dropped more than one file.',
    hint: 'Drop one zip file or one folder.',
  },
  folderRefused: {
    message: 'This browser does not let the page read a folder that you drop.',
    hint: 'Choose the folder with the button instead.',
  },
  unreadable: (name: string) => ({
    message: `Your browser can’t read ${name}.`,
    hint: 'Close other programs that use it, then choose it again.',
  }),
  tooOld:
    'This browser is too old to check packs. Use an up-to-date Edge, Chrome, Firefox or Safari.',
  withoutScript:
    'Your browser has turned off the script of this page, so it can’t check anything. Ask somebody who has otpath to run otpath verify.',
  limits: 'What this page can’t show',
  limitsOf: [
    'Somebody who changes a pack on purpose can change its manifest and this page too. So compare the check number with the one that the applicant has, or use a copy of this page that you got from somewhere else.',
    'It can’t show who made the pack, whether what it says is true, or who has read it.',
  ],
};

export type VerifyPageWords = typeof englishVerifyPage;
