import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/core/assess/changes-since-signed.ts';
import { noSeals, type SealedFile } from '../../../src/core/model/sign-off.ts';
import { judgement, signOff } from '../../support/sign-off-builders.ts';

const file = (path: string, sha256: string | undefined): SealedFile => ({
  path: `evidence/${path}`,
  sha256,
});

interface Now {
  readonly fingerprint?: string;
  readonly files?: readonly SealedFile[];
  readonly text?: string;
  /** Hashes of the files that no evidence names. */
  readonly unlisted?: Readonly<Record<string, string>>;
}

/** What changed since two files and a text were judged. */
function changed(
  { fingerprint = 'sha256-2:now', files = [], text = 'What happened.', unlisted }: Now,
  before: readonly SealedFile[] = [file('plan.pdf', 'aa'), file('rail.jpg', 'bb')],
  judgedText: string | undefined = 'What happened.',
): readonly string[] {
  const one = signOff('kitchen', [judgement('S-1')], {
    fingerprint: 'sha256-2:then',
    attachments: before,
    text: judgedText,
  });
  const evidence = new Map([[one.evidence, { fingerprint, attachments: files, text }]]);
  const others =
    unlisted && new Map(Object.entries(unlisted).map(([path, hash]) => [`evidence/${path}`, hash]));
  return changesOf(one, { seals: { ...noSeals, evidence, unlisted: others } });
}

describe('what changed since evidence was judged', () => {
  const rail = file('rail.jpg', 'bb');
  const gone = file('plan.pdf', undefined);

  it('is nothing where the fingerprint is the same, whatever else differs', () => {
    expect(changed({ fingerprint: 'sha256-2:then', text: 'Something else.' })).toEqual([]);
  });

  it('is the text where all files are what they were', () => {
    expect(changed({ files: [file('plan.pdf', 'aa'), rail], text: 'Something else.' })).toEqual([
      'text',
    ]);
  });

  it.each<[string, Now]>([
    [
      'the evidence still names it as it was',
      { files: [gone, rail], unlisted: { 'new.pdf': 'aa' } },
    ],
    [
      'one of several unlisted files has its content',
      { files: [gone, rail], unlisted: { 'other.pdf': 'cc', 'new.pdf': 'aa' } },
    ],
    ['the evidence does not name it', { files: [rail], unlisted: { 'new.pdf': 'aa' } }],
    [
      'both files have other names',
      { files: [gone], unlisted: { 'new.pdf': 'aa', 'new.jpg': 'bb' } },
    ],
  ])('is the name of an attachment alone: %s', (_, now) => {
    expect(changed(now)).toEqual(['attachment-name']);
  });

  it.each<[string, Now]>([
    ['no unlisted files are known', { files: [gone, rail] }],
    [
      'no unlisted file has its content',
      { files: [gone, rail], unlisted: { 'new.pdf': 'cc', 'plan.pdf.old': 'dd' } },
    ],
    [
      'it is still there, and only left out',
      { files: [rail], unlisted: { 'plan.pdf': 'aa', 'new.pdf': 'aa' } },
    ],
    [
      'another file changed too',
      { files: [gone, file('rail.jpg', 'cc')], unlisted: { 'new.pdf': 'aa' } },
    ],
    [
      'another file was added too',
      { files: [gone, rail, file('late.pdf', 'dd')], unlisted: { 'new.pdf': 'aa' } },
    ],
    ['only one of two that are gone is found', { files: [gone], unlisted: { 'new.pdf': 'aa' } }],
    [
      'a file has other content under its name',
      { files: [file('plan.pdf', 'cc'), rail], unlisted: { 'new.pdf': 'aa' } },
    ],
  ])('is an attachment: %s', (_, now) => {
    expect(changed(now)).toEqual(['attachment']);
  });

  it('is an attachment where the file that is gone had not been there when it was judged', () => {
    const before = [file('plan.pdf', undefined), rail];
    expect(changed({ files: [gone, file('rail.jpg', undefined)] }, before)).toEqual(['attachment']);
  });

  it('is an attachment where nobody kept what was judged of the text', () => {
    const now = { files: [file('plan.pdf', 'cc'), rail], text: 'Something else.' };
    expect(changed(now)).toEqual(['text', 'attachment']);
    const one = signOff('kitchen', [], { attachments: [rail] });
    const evidence = new Map([
      [one.evidence, { fingerprint: 'sha256-2:now', attachments: [], text: 'Something else.' }],
    ]);
    expect(changesOf(one, { seals: { ...noSeals, evidence } })).toEqual(['attachment']);
  });

  it('is compared with the attachments alone for a fingerprint of version 0.1.0', () => {
    const one = signOff('kitchen', [], { fingerprint: 'sha256:then', attachments: [rail] });
    const seal = (files: readonly SealedFile[]) => ({
      fingerprint: 'sha256-2:now',
      attachments: [rail, file('linked.jpg', 'dd')],
      ofAttachments: { fingerprint: 'sha256:now', files },
      text: 'What happened.',
    });
    const with01 = (files: readonly SealedFile[]) =>
      changesOf(one, { seals: { ...noSeals, evidence: new Map([[one.evidence, seal(files)]]) } });
    expect(with01([rail])).toEqual(['text']);
    expect(with01([file('rail.jpg', 'cc')])).toEqual(['attachment']);
    // What fits says nothing of the linked file.
    const fits = { ...one, fingerprint: 'sha256:now' };
    const changes = (files: readonly SealedFile[]) =>
      changesOf(fits, { seals: { ...noSeals, evidence: new Map([[one.evidence, seal(files)]]) } });
    expect(changes([rail])).toEqual(['uncovered']);
    expect(changes([rail, file('linked.jpg', 'dd')])).toEqual([]);
    const new2 = { ...one, fingerprint: 'sha256-2:then' };
    const evidence = new Map([[one.evidence, seal([rail])]]);
    expect(changesOf(new2, { seals: { ...noSeals, evidence } })).toEqual(['attachment']);
  });
});
