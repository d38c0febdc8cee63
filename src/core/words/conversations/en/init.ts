import { plural } from '../../plural.ts';

const kinds = {
  level: (count: number) => plural(count, 'level'),
  stage: (count: number) => plural(count, 'stage'),
  route: (count: number) => plural(count, 'route'),
  profile: (count: number) => plural(count, 'role profile'),
};

/** What `otpath init` asks and says. */
export const initWords = {
  welcome: (folder: string) => `This creates a portfolio in ${folder}.`,
  beforeAsking:
    'First, a few questions. You can change every answer before anything is written, and nothing is sent anywhere.',
  summary: 'Check your answers.',
  agree: 'Yes, create the portfolio',
  leftBlank: 'left blank',
  canLeaveBlank: 'You can leave this blank.',
  keepsAnswer: 'To keep your answer, press Enter. To remove it, press Backspace.',
  hasPassed: (day: string) => `${day}, which has passed`,
  dayOfMonth: {
    first: (day: string) => `${day}, the first day of the month`,
    last: (day: string) => `${day}, the last day of the month`,
  },
  name: {
    about: 'your name',
    asks: 'Your name:',
    explains: 'Your name appears on reports and in the pack you give to a panel.',
  },
  role: {
    about: 'your post',
    asks: 'Your post:',
    explains: 'Your job title where you work, such as Occupational Therapist, adult social care.',
  },
  qualified: {
    about: 'when you qualified',
    asks: 'When did you qualify?',
    explains:
      'Some roles need a set time since you qualified. Write the date as 2 September 2024 or 02/09/2024. If you only know the month, we use its last day.',
  },
  started: {
    about: 'when you started',
    asks: 'When did you start in your present post?',
    explains:
      'Some roles need a set time in a post. Month and year is fine. We use the first day of the month.',
  },
  registration: {
    about: 'your HCPC number',
    asks: 'Your HCPC registration number:',
    explains: 'For example, OT012345. You can find it on the HCPC register.',
  },
  registrationExpires: {
    about: 'when your registration runs out',
    asks: 'When does it run out?',
    explains: 'The last day of your present registration. Reports remind you before that day.',
  },
  framework: {
    about: 'the framework',
    asks: 'Which framework or pathway?',
    explains:
      'The framework your evidence is compared with. Type a few letters, such as Wales, or use the arrow keys. Press Enter to choose. Details of each are below the list.',
    noMatch: 'No match. Delete what you typed to see all of them',
    noMatchShort: 'no match',
    line: {
      kinds,
      one: (kind: keyof typeof kinds, title: string) => `${kinds[kind](1)}, ${title}`,
      fromTo: (count: number, first: string, last: string) =>
        `${kinds.level(count)}, from ${first} to ${last}`,
      asksNothing: 'It names levels but has no requirements that evidence could show.',
    },
  },
  attained: {
    about: 'what you have been signed off at',
    asks: 'What have you been signed off at?',
    explains:
      'Has a panel signed you off at a level or stage? If not, choose “nothing yet”, even if you work at that level.',
    nothing: 'nothing yet',
  },
  attainedOn: {
    about: 'when you were signed off',
    asks: 'When were you signed off?',
    explains:
      'Month and year is fine. We use the last day of the month. If you leave this blank, it is not recorded. You can add it to the settings file (otpath.yaml) later.',
    notRecorded: (what: string) => `not known, so ${what} is not recorded`,
  },
  target: {
    about: 'what you are working towards',
    asks: 'What are you working towards?',
    explains:
      'The level, stage or role you are working towards. You can change it later in the settings file (otpath.yaml).',
  },
  /** What is wrong with an answer. */
  faults: {
    'more-lines': 'Write it on one line.',
    'no-letters': 'Write your name in letters, such as Nia Sample.',
    'no-hcpc-number': 'An HCPC number is OT and 5 or 6 digits, such as OT012345.',
    future: 'This date is in the future.',
    'no-such-day': 'This date is not in the calendar. Check the day and the month.',
    'short-year': 'Write the year in full, such as 2024, not 24.',
    'no-day':
      'Write the day, month and year, such as 2 September 2024. If you don’t know the day, write September 2024.',
  },
  created: {
    thisFolder: 'this folder',
    title: (folder: string) => `Created in ${folder}:`,
    settings: 'your settings, with examples of what you can add',
    readme: 'what each file is for',
    evidence: 'for your evidence, with an example',
    ignore: 'which files otpath ignores',
    editors: 'lets editors help you',
    left: (path: string) => `${path} was there already and has not changed.`,
    next: 'What to do next:',
    goThere: 'go to the portfolio',
    add: 'write your first piece of evidence',
    gaps: 'see what your target requires',
    status: 'see where you are, at any time',
  },
};
