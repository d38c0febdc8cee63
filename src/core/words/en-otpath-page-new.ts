/** What the page says where somebody begins a portfolio. */
export const englishPageNew = {
  none: 'Don’t have a portfolio yet?',
  start: 'Start a new portfolio',
  intro:
    'Answer a few questions. The page then makes the first files of your portfolio and opens it. Nothing is written to this computer until you save.',
  framework: 'The framework your evidence is compared with.',
  chooseFramework: 'Choose a framework',
  faults: {
    framework: 'Choose a framework.',
    target: 'Choose what you are working towards.',
  },
  create: 'Create the portfolio',
  /** The folder until somebody chooses one. */
  folder: 'my-portfolio',
  created:
    'Your portfolio is open. It is not saved yet: look at the changes and save when you are ready.',
  /** In the bar, as long as no folder is there. */
  unsaved: 'This portfolio is new and not saved yet.',
  toSave: 'Save it',
  save: 'Save into an empty folder',
  saveHint:
    'Make a new folder for your portfolio, for example in Documents, and choose it. Your browser asks whether the page may write to it.',
  zipHint:
    'The zip file has your whole portfolio in it. In your downloads, right-click it and choose Extract All (on a Mac, double-click it). Move the folder where you keep your documents. Next time, open that folder in this page.',
  zipped: (name: string) =>
    `Your browser saves ${name} where it keeps downloads. Unpack it where you keep your documents. Then open that folder in this page.`,
  notEmpty: (folder: string) =>
    `${folder} is not empty, so nothing was saved there. Make a new folder and choose that.`,
};
