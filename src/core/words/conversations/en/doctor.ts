/** What `otpath doctor` says about the computer. */
export const doctorWords = {
  /** What it looks at, where that is no name of a program. */
  about: {
    System: 'System',
    Portfolio: 'Portfolio',
    Copies: 'Copies',
    Frameworks: 'Frameworks',
    Browser: 'Browser',
    Editor: 'Editor',
    Terminal: 'Terminal',
  },
  look: 'Please note',
  broken: 'Problem',
  version: (version: string): string => `version ${version}`,
  installed: ({ version, folder }: { version: string; folder: string }): string =>
    `version ${version}, installed in ${folder}`,
  tooOld: ({ version, needed }: { version: string; needed: string }): string =>
    `version ${version} is too old. Install ${needed} or newer from nodejs.org.`,
  noPortfolio: (folder: string): string =>
    `none in ${folder} or in any folder above it. Go to yours with cd, or create one: otpath init`,
  portfolio: (folder: string): string => `${folder}; otpath can write to it`,
  notWritable: (folder: string): string =>
    `otpath can’t write to ${folder}. Move the portfolio, or ask the person who looks after this computer.`,
  synced: (service: string): string =>
    `your portfolio is in ${service}, which keeps copies elsewhere. Ask your employer whether you may keep evidence there. Let it finish before you use another computer.`,
  frameworks: ({ builtIn, own }: { builtIn: number; own: readonly string[] }): string => {
    const names = own.length > 0 ? `: ${own.join(', ')}` : '';
    return `${String(builtIn)} built in, ${String(own.length)} of your own${names}`;
  },
  unreadFrameworks: (names: readonly string[]): string =>
    `otpath can’t read: ${names.join(', ')}. To see why, run: otpath framework validate`,
  noBrowser:
    'none found, so otpath can’t make PDFs. Install Chrome or Edge. Everything else works without it.',
  browser: (program: string): string => `${program}, which otpath uses to make PDFs`,
  usualEditor: 'the program that opens text files on this computer',
  uses: {
    git: 'check --changed and check --since',
    'ssh-keygen': 'signing with a key and checking signatures',
  },
  found: (use: string): string => `found; used for ${use}`,
  notFound: (use: string): string => `not found. It is only needed for ${use}.`,
  terminal: 'a terminal',
  noTerminal: 'not a terminal: the output goes somewhere else',
  columns: (columns: number): string => `${String(columns)} columns`,
  colours: 'colours',
  noColours: 'no colours',
  allLetters: 'shows all letters',
  someLetters: (locale: string): string => `may not show all letters (locale ${locale})`,
  localeNotSet: 'not set',
  nothingSent:
    'Nothing was sent anywhere. If somebody is helping you, you can copy this text into a message to them.',
};
