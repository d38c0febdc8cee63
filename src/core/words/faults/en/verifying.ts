import type { Fault } from '../fault-words.ts';

const askAgain = 'Ask the person who sent it to send the pack again.';
const whichFile = 'Give the zip that the applicant sent.';

interface PackFile {
  readonly file: string;
}

/** What keeps otpath from checking a submission pack. */
export const englishVerifyingFaults = {
  pageChecksNothing: ({ file }: PackFile): Fault => ({
    message: `--page writes the page that checks packs, so it can’t check ${file} too.`,
    hint: 'Use otpath verify --page on its own.',
  }),
  packNotFound: ({ file }: PackFile): Fault => ({
    message: `There is no file ${file}.`,
    hint: whichFile,
  }),
  packNameUnreadable: ({ file, path }: PackFile & { readonly path: string }): Fault => ({
    message: `otpath can’t open ${path} in ${file}. The program that unpacked it may have changed the letters of its name.`,
    hint: `Unpack the zip again with another program, or give the zip itself to otpath verify.`,
  }),
  notAZip: ({ file }: PackFile): Fault => ({
    message: `${file} is not a zip file.`,
    hint: whichFile,
  }),
  packCutOff: ({ file }: PackFile): Fault => ({
    message: `${file} does not end as a zip file does. Something is missing at the end, or was added after it.`,
    hint: askAgain,
  }),
  packDamaged: ({ file }: PackFile): Fault => ({
    message: `The list of files in ${file} is damaged.`,
    hint: askAgain,
  }),
  packHasTooManyFiles: ({ file }: PackFile): Fault => ({
    message: `${file} has more files in it than a submission pack can have.`,
    hint: askAgain,
  }),
  noManifest: ({ file, manifest }: PackFile & { readonly manifest: string }): Fault => ({
    message: `${file} is not a submission pack. There is no ${manifest} in it.`,
    hint: whichFile,
  }),
  manifestUnreadable: ({
    file,
    manifest,
    flaw,
  }: PackFile & {
    readonly manifest: string;
    readonly flaw: 'twice' | 'wrong-checksum' | 'unreadable';
  }): Fault => ({
    message: `otpath can’t check whether ${file} is complete and unchanged. ${
      {
        twice: `There are two files called ${manifest} in it.`,
        'wrong-checksum': `Its ${manifest} has a wrong checksum.`,
        unreadable: `Its ${manifest} can’t be read.`,
      }[flaw]
    }`,
    hint: askAgain,
  }),
  manifestNotJson: ({ file, manifest }: PackFile & { readonly manifest: string }): Fault => ({
    message: `The ${manifest} in ${file} is not JSON in UTF-8.`,
    hint: askAgain,
  }),
  manifestOfOtherVersion: ({
    file,
    manifest,
  }: PackFile & { readonly manifest: string }): Fault => ({
    message: `The ${manifest} in ${file} is from a version of otpath that this one does not know.`,
    hint: 'Check it with the newest version of otpath.',
  }),
  manifestUnfamiliar: ({
    file,
    manifest,
    at,
  }: PackFile & {
    readonly manifest: string;
    /** Empty where the whole of it is meant. */
    readonly at: string;
  }): Fault => ({
    message: `The ${manifest} in ${file} is not as otpath writes it${at === '' ? '' : ` at ${at}`}.`,
    hint: askAgain,
  }),
};
