import type { Fault } from '../fault-words.ts';

interface FormFile {
  readonly file: string;
}

const missingInForm = {
  outcome: 'the recommendation',
  date: 'the day of the panel',
  members: 'the names of the members',
  condition: 'what a condition is',
};

const dayTroubles = {
  'no-day': 'is no day of the calendar',
  'too-early': 'is before the day of the pack',
  'to-come': 'is still to come',
};

/** All that is wrong in one form, so that nobody has to read it again for each. */
interface FormToCorrect extends FormFile {
  readonly doubled: readonly string[];
  readonly unknown: readonly string[];
  readonly unknownEvidence: readonly string[];
  readonly missing: readonly (keyof typeof missingInForm)[];
  readonly days: readonly { readonly written: string; readonly why: keyof typeof dayTroubles }[];
  /** A day that would be right: that of the pack. */
  readonly example: string;
}

/** What keeps otpath from reading the form of a panel into a portfolio. */
export const englishPanelFaults = {
  formNotFound: ({ file }: FormFile): Fault => ({
    message: `The form ${file} can’t be opened.`,
    hint: 'Check its name and its folder. If it is open in another program, close it there.',
  }),
  formTooLarge: ({ file }: FormFile): Fault => ({
    message: `${file} is larger than 100 MB. No form of a panel is.`,
    hint: 'Give the Word document of the pack, or the file that its page saved.',
  }),
  formLockFile: ({ file }: FormFile): Fault => ({
    message: `${file} is a file that Word keeps only while a document is open.`,
    hint: 'Give the document itself. It has the same name without ~$ at the start.',
  }),
  noForm: ({ file }: FormFile): Fault => ({
    message: `${file} has no form of a panel in it.`,
    hint: 'Give the filled Word document of the pack (.docx), or the file that its page saved (.otpath-form.json).',
  }),
  formOfOtherVersion: ({ file }: FormFile): Fault => ({
    message: `Another version of otpath made the form ${file}.`,
    hint: 'Update otpath. Then read the form again.',
  }),
  formDamaged: ({ file }: FormFile): Fault => ({
    message: `Something in ${file} that is not for filling in was changed, so otpath can’t say which pack the form is for.`,
    hint: 'Ask the panel for the form as they saved it.',
  }),
  formOfOtherPerson: ({
    file,
    named,
    practitioner,
  }: FormFile & { readonly named: string; readonly practitioner: string }): Fault => ({
    message: `${file} is for the pack of another person: ${named}. This portfolio is about ${practitioner}.`,
    hint: 'Go to the folder of that person’s portfolio. Then read the form there.',
  }),
  formOfOtherTarget: ({
    file,
    target,
    sought,
  }: FormFile & { readonly target: string; readonly sought: string }): Fault => ({
    message: `${file} is for a pack for another target: ${target}. This portfolio aims at ${sought}.`,
    hint: `If the panel decided on that target, add: --target ${target}`,
  }),
  formEvidenceChanged: ({
    file,
    numbers,
    day,
  }: FormFile & { readonly numbers: readonly string[]; readonly day: string }): Fault => ({
    message: `Evidence has changed since the pack of ${day} that ${file} is for: ${numbers.join(', ')} in that pack. What the panel decided was about the evidence as it was.`,
    hint: 'Read the form into a copy of the portfolio as it was when you made the pack, or give the panel a new pack.',
  }),
  formToCorrect: ({
    file,
    doubled,
    unknown,
    unknownEvidence,
    missing,
    days,
    example,
  }: FormToCorrect): Fault => ({
    message: [
      `${file} can’t be read into the portfolio yet.`,
      ...(doubled.length > 0
        ? [`It has more than one answer where there can be one: ${doubled.join(', ')}.`]
        : []),
      ...(unknown.length > 0
        ? [`It names what the target or the pack does not have: ${unknown.join(', ')}.`]
        : []),
      ...(unknownEvidence.length > 0
        ? [`It has ticks for evidence that the pack does not have: ${unknownEvidence.join(', ')}.`]
        : []),
      ...(missing.length > 0
        ? [`Missing: ${missing.map((one) => missingInForm[one]).join(', ')}.`]
        : []),
      ...days.map(({ written, why }) => `"${written}" ${dayTroubles[why]}.`),
    ].join(' '),
    hint: [
      'Ask the panel to correct the form.',
      ...(days.length > 0 ? [`Write a day such as ${example}.`] : []),
      'Then read it again.',
    ].join(' '),
  }),
  panelRecordDiffers: ({ file, record }: FormFile & { readonly record: string }): Fault => ({
    message: `${record} has other decisions of a panel of the same day on the same target, so ${file} was not read into the portfolio.`,
    hint: `Compare the two. If the form is right, rename or delete ${record}. Then read the form again.`,
  }),
  panelRecordTooLarge: ({ file }: FormFile): Fault => ({
    message: `${file} was not read into the portfolio. With these reasons and comments the record would be larger than 1 MB, and otpath could not read it again.`,
    hint: 'Ask the panel for shorter texts, and for what is longer in a document of its own.',
  }),
  formNotAgreed: (): Fault => ({
    message: 'otpath can’t ask questions here, so these decisions were not written.',
    hint: 'Add --yes to write them without a question.',
  }),
  formShownBeforeChange: ({ file }: FormFile): Fault => ({
    message:
      'The portfolio has changed since otpath showed these decisions, so nothing was written.',
    hint: `Read ${file} again, and look at the decisions before you agree.`,
  }),
  panelNameTaken: ({ file }: FormFile): Fault => ({
    message: `${file} was not written. Another otpath may have just written it, or its folder leads out of the portfolio.`,
    hint: 'Look at what is there. Then read the form again.',
  }),
  yesWithoutForm: (): Fault => ({
    message: 'otpath pack takes --yes only with --read-form.',
    hint: 'Leave out --yes.',
  }),
};
