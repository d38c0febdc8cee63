import type { AttachmentArgs } from '../../../model/finding-args/attachments.ts';
import type { Sentences } from '../finding-words.ts';
import { sayBadAttachment } from './bad-name.ts';
import { offer } from './offer.ts';

export const attachmentFindings: Sentences<AttachmentArgs> = {
  'missing-attachment': (args) => ({
    message:
      args.case === 'backslash'
        ? `The name of the attachment "${args.written}" has a backslash in it, which otpath and Windows read as a folder.`
        : `There is no attachment "${args.written}".`,
    hint: hintForMissing(args),
  }),
  'attachment-outside': (args) =>
    args.case === 'bad-name'
      ? sayBadAttachment(args)
      : {
          message: `"${args.written}" is not inside the portfolio.`,
          hint: 'Copy the file into the portfolio and name it there.',
        },
  'empty-attachment': ({ written }) => ({
    message: `"${written}" is empty.`,
    hint: 'Copy the file again from where it came.',
  }),
  'wrong-bytes': ({ case: what, written }) => ({
    message: `"${written}" does not hold ${contents[what]}.`,
    hint: 'Save it again from the program that made it, or give it the right ending.',
  }),
  'attachment-case': (args) =>
    args.case === 'bad-name'
      ? sayBadAttachment(args)
      : {
          message: `The file is called ${args.name}, with other capital letters.`,
          hint: `Write ${args.name}.`,
        },
  'huge-attachment': ({ written, megabytes }) => ({
    message: `"${written}" has ${String(megabytes)} MB, which most panels can't receive.`,
    hint: 'Make the photo or scan smaller, or keep only what shows your point.',
  }),
  'unlisted-file': (args) => ({
    message: 'No evidence names this file, so it will not reach the panel.',
    hint: hintForUnlisted(args),
  }),
  'misnamed-file': (args) => {
    switch (args.case) {
      case 'file':
        return {
          message: 'otpath ignores files with this name, so nothing in it counts.',
          hint: args.isThere
            ? `otpath reads ${args.name}. Move what you need into it, and delete this file.`
            : args.advice
              ? `otpath reads one file with the name ${args.name}, and ${args.advice.rival} could have that name too. Compare the two, keep what you need in one of them, rename that one ${args.name}, and delete the other.`
              : `Rename it ${args.name}, or move it away.`,
        };
      case 'unfinished':
        return {
          message:
            'otpath 0.1.0 may have left this behind when it was stopped while it wrote a file.',
          hint: args.isThere
            ? `Look whether ${args.name} has all that you wrote. If so, delete this file.`
            : `Look into it. If nothing is missing, rename it ${args.name}. If not, delete it.`,
        };
      case 'folder':
        return {
          message: `otpath ignores the folder "${args.folder}", so nothing in it counts.`,
          hint: 'Rename the folder evidence, or move it away.',
        };
    }
  },
  'twin-names': (args) => ({
    message: `${args.path} and ${args.other} are two files whose names differ only ${differences[args.case]}.`,
    hint: hintForTwins(args),
  }),
};

const differences: Readonly<Record<AttachmentArgs['twin-names']['case'], string>> = {
  accents: 'in how their accents are stored',
  capitals: 'in capital letters',
  encoded: 'in how a space or another character is written',
};

function hintForTwins(args: AttachmentArgs['twin-names']): string {
  const rename = 'Rename one of them, or delete it if both are the same.';
  const lost = 'On other computers one of them gets lost.';
  switch (args.case) {
    case 'accents': {
      const { letter, here, there } = args.advice;
      const [first, second] = [here, there].map(
        (codes) =>
          `${codes.includes(' ') ? 'a letter with its accent behind it' : 'one character'} (${codes})`,
      );
      return `They look the same. In ${args.path} the "${letter}" is stored as ${first!}, in the other as ${second!}. ${rename} ${lost}`;
    }
    case 'capitals':
      return `${rename} ${lost}`;
    case 'encoded':
      return `In a link, %20 is a space, so a link can mean either. otpath takes the file whose name is exactly what is written. ${rename}`;
  }
}

const contents: Readonly<Record<AttachmentArgs['wrong-bytes']['case'], string>> = {
  pdf: 'a PDF document',
  word: 'a Word document',
  excel: 'an Excel workbook',
  powerpoint: 'a PowerPoint presentation',
  opendocument: 'an OpenDocument text',
  jpeg: 'a JPEG picture',
  png: 'a PNG picture',
  gif: 'a GIF picture',
  heic: 'a HEIC picture',
  mp4: 'an MP4 video',
};

function hintForMissing(args: AttachmentArgs['missing-attachment']): string {
  const { written } = args;
  switch (args.case) {
    case 'backslash':
      return `Rename the file ${args.better} and write that name here.`;
    case 'web-page':
      return 'A web page is no file: save it and attach what you saved.';
    case 'own-evidence':
      return 'This is evidence of its own and needs no attaching.';
    case 'hidden':
      return 'otpath ignores hidden and temporary files. Give it another name.';
    case 'nowhere':
      return 'Put the file where the path says, or correct the path.';
    case 'near':
      return offer(args.name, '');
    case 'encoded':
      return `There is a file ${args.name}. If you mean that one, rename it ${written}, or write ${args.name} here.`;
    case 'renamed':
      return args.signedEvidence === undefined
        ? `${args.name} is the same file under another name: ${backTo(written, args.assessor)}`
        : `${args.name} is the same file under another name: rename it back to "${written}". ${args.signedEvidence} names it too, and ${args.assessor} has signed that.`;
    case 'maybe-renamed':
      return `Did you rename it ${args.name}? No evidence names that file. If so, ${args.assessor === undefined ? `write ${args.name} here.` : backTo(written, args.assessor)}`;
  }
}

/** Sign-offs cover the list of attachments, so the file gets its name back. */
const backTo = (written: string, assessor: string): string =>
  `rename it back to "${written}". A new name here would change what ${assessor} signed, so the decision would no longer count.`;

/** Notes can become evidence; everything else can only be attached. */
function hintForUnlisted(args: AttachmentArgs['unlisted-file']): string {
  switch (args.case) {
    case 'renamed':
      return `It is ${args.was} under another name, which ${args.evidence} needs. Rename it back to ${args.was}.`;
    case 'document':
      return `If this is evidence, make a piece of it with: otpath add --from "${args.path}". If not, name it under attachments, move it away, or list it in .otpathignore.`;
    case 'lock':
      return 'Word keeps this file while a document is open. Save and close the document. If the file is still here then, delete it.';
    case 'other':
      return 'Name it under attachments, move it away, or list it in .otpathignore.';
  }
}
