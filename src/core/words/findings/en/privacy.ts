import type { DetailArgs, PrivacyArgs } from '../../../model/finding-args/privacy.ts';
import type { Said, Sentences } from '../finding-words.ts';
import { unread } from './unread.ts';

export const privacyFindings: Sentences<PrivacyArgs> = {
  'nhs-number': details(
    'an NHS number',
    'NHS numbers',
    'Take the number out; evidence never needs it.',
  ),
  'possible-nhs-number': details(
    'an NHS number',
    'NHS numbers',
    'Take it out if it is an NHS number; if not, say before it what it is the number of.',
  ),
  'national-insurance-number': details(
    'a National Insurance number',
    'National Insurance numbers',
    'Take the number out; say what you did and not for whom.',
  ),
  'date-of-birth': details(
    'a date of birth',
    'dates of birth',
    'Give the age or the decade instead.',
  ),
  postcode: details('a postcode', 'postcodes', 'Take it out, or say what matters about the place.'),
  'street-address': details(
    'a street address',
    'street addresses',
    'Take it out, or describe the home instead.',
  ),
  'phone-number': details(
    'a telephone number',
    'telephone numbers',
    'Take it out; a panel needs no number of anybody in the evidence.',
  ),
  'e-mail-address': details(
    'an e-mail address',
    'e-mail addresses',
    'Take it out, or say who was written to.',
  ),
  'titled-name': details(
    'the name of a person',
    'names of persons',
    'Write a letter in place of the name, such as "Mrs B", or the part the person played.',
  ),
  'watched-name': details(
    'a name from your watch list',
    'names from your watch list',
    'Take the name out, or write a letter in its place.',
  ),
  'attachment-author': () => ({
    message:
      'This attachment names someone else as its author, as the author of a comment or change, or as a person in a photo.',
    hint: 'In Word, Excel or PowerPoint choose File, Info, Inspect Document, and remove these names. For a photo, in Windows: Properties, Details, Remove Properties.',
  }),
  'photo-location': ({ case: what }) =>
    what === 'photo'
      ? {
          message: 'This photo holds the place where it was taken.',
          hint: 'Save it without its place: in Windows under Properties, Details, Remove Properties.',
        }
      : {
          message: 'A photo in this file holds the place where it was taken.',
          hint: 'Remove the place from the photo (in Windows: Properties, Details, Remove Properties) and put it into the file again.',
        },
  'unread-attachment': ({ case: why }) => ({
    message: `otpath can’t look into this attachment, because it ${unread[why].because}.`,
    hint: unread[why].hint,
  }),
  'unusable-watch-entry': (args) => ({
    message:
      args.case === 'too-long'
        ? `This entry of your watch list is too long to be a name (${String(args.length)} characters, at most ${String(args.most)}), so it is not looked for.`
        : 'This entry of your watch list holds no name, so nothing is looked for.',
    hint: 'Write each name as an entry of its own: watch: [Dilys Demo, Idris Demo].',
  }),
  'unread-part': ({ parts, others }) => {
    const named = parts.map((part) => `${nameOf(part)} ${unread[part.case].because}`);
    const more = others > 0 ? `; and ${String(others)} more` : '';
    return {
      message: `otpath can’t look into everything in this attachment: ${named.join('; ')}${more}.`,
      hint: 'Open the attachment and look at this part yourself for personal details.',
    };
  },
  'unread-picture': ({ names }) => ({
    message:
      names.length === 1
        ? 'This attachment is or holds a picture. otpath can’t read text in pictures.'
        : `${String(names.length)} attachments are or hold pictures (${names.join(', ')}). otpath can’t read text in pictures.`,
    hint: 'Look at each picture yourself for names, addresses and faces.',
  }),
  'page-without-text': ({ count, runs, hasMore }) => {
    const list = runs
      .map(([from, to]) => (from === to ? String(from) : `${String(from)} to ${String(to)}`))
      .join(', ');
    const pages = hasMore ? `${list} and more` : list.replace(/, ([^,]*)$/, ' and $1');
    return {
      message:
        count === 1
          ? `Page ${pages} of this PDF has no text, so otpath can’t read what it shows.`
          : `Pages ${pages} of this PDF have no text, so otpath can’t read what they show.`,
      hint: 'This may be a scan. Read it yourself for personal details.',
    };
  },
};

/** Where a reader does not see it, and how to see it. */
const unseenPlaces: Readonly<
  Record<
    NonNullable<DetailArgs['advice']>['case'],
    { readonly where: string; readonly look: string }
  >
> = {
  hidden: {
    where: 'in hidden text',
    look: 'In Word, Home and then Show/Hide (¶) shows hidden text.',
  },
  picture: {
    where: 'in the description of a picture',
    look: 'In Word, right-click the picture and choose View Alt Text. For a photo, look in Windows under Properties, Details.',
  },
  partly: {
    where: 'some in hidden text or in the description of a picture',
    look: 'In Word, Home and then Show/Hide (¶) shows hidden text. Right-click a picture and choose View Alt Text.',
  },
};

/** What is said of every personal detail of a kind, which is named with its article: "an NHS number". */
function details(one: string, many: string, hint: string): (args: DetailArgs) => Said {
  return ({ case: where, certain, sketch, count, advice }) => {
    const inBrackets = sketch === '' ? '' : ` (${sketch})`;
    if (where === 'text') {
      return { message: `This ${certain ? 'is' : 'looks like'} ${one}${inBrackets}.`, hint };
    }
    const unseen = advice && unseenPlaces[advice.case];
    const holder =
      where === 'file-name'
        ? "The file's name"
        : unseen
          ? 'The attachment'
          : 'The text of the attachment';
    const place = unseen ? `, ${unseen.where}` : '';
    const then = unseen ? `${hint} ${unseen.look}` : hint;
    const holds = `${holder} holds ${certain ? '' : 'what looks like '}`;
    if (count === 1) return { message: `${holds}${one}${inBrackets}${place}.`, hint: then };
    const first = sketch === '' ? '' : `, the first ${sketch}`;
    return { message: `${holds}${String(count)} ${many}${first}${place}.`, hint: then };
  };
}

/** A part that has no name here shows a detail in its own. */
function nameOf({ name, ending }: PrivacyArgs['unread-part']['parts'][number]): string {
  if (name !== undefined) return name;
  return ending === undefined ? 'a file in it' : `a ${ending} file in it`;
}
