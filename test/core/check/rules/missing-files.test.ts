import { describe, expect, it } from 'vitest';
import { kitchen, signedKitchen } from '../../../../src/core/check/example.ts';
import type { ExampleFiles } from '../../../../src/core/check/rule.ts';
import { runPortfolioExample } from '../../../support/run-example.ts';

/** What a rule says of each file that is not there, and what it would write in its place. */
const said = (code: string, { files }: { readonly files: ExampleFiles }): readonly unknown[] =>
  runPortfolioExample({ files })
    .findings.filter((one) => one.code === code)
    .map(({ args, fix }) => [args, ...(fix ? [fix.certain, fix.edits[0]!.text] : [])]);

it('says once that an attachment is there and can’t be opened', () => {
  const { files } = kitchen({ attachments: '[plan.pdf]' });
  const refused = [{ path: 'evidence/plan.pdf', reason: 'unreadable' as const }];
  const codes = runPortfolioExample({ files, refused }).findings.map(({ code }) => code);
  expect(codes.filter((one) => one === 'OT112' || one === 'OT401')).toEqual(['OT112']);
});

describe('an attachment that is not there', () => {
  const attached = (written: string, others: ExampleFiles = {}): readonly unknown[] =>
    said('OT401', kitchen({ attachments: `[${written}]` }, others));

  it.each<[string, string, ExampleFiles, object]>([
    ['a page of the web', 'https://example.org/a.pdf', {}, { case: 'web-page' }],
    [
      'other evidence',
      'other.md',
      { 'evidence/other.md': kitchen().files['evidence/kitchen.md']! },
      { case: 'own-evidence' },
    ],
    ['hidden', '.plan.pdf', {}, { case: 'hidden' }],
    ['a left-over', 'plan.TMP', {}, { case: 'hidden' }],
    ['nowhere', 'plan.pdf', {}, { case: 'nowhere' }],
    ['without an ending', 'plan', { 'evidence/other': 'x' }, { case: 'nowhere' }],
    [
      'nearly the name of one of two files',
      'plan.pfd',
      { 'evidence/plan.pdf': '%PDF', 'evidence/note.pdf': '%PDF' },
      { case: 'near', name: 'plan.pdf' },
    ],
    [
      'nearly the name of a file in another folder',
      'plan.pfd',
      { 'evidence/more/plan.pdf': '%PDF' },
      { case: 'near', name: 'more/plan.pdf' },
    ],
    [
      'written with other signs',
      'my%20plan.pdf',
      { 'evidence/my plan.pdf': '%PDF', 'evidence/other.pdf': '%PDF' },
      { case: 'encoded', name: 'my plan.pdf' },
    ],
  ])('is %s', (_, written, others, advice) => {
    const [[args] = []] = attached(written, others) as readonly (readonly object[])[];
    expect(args).toEqual({ written, ...advice });
  });

  it('may be the only file of its kind that nothing names', () => {
    expect(attached('plan.pdf', { 'evidence/2026 plan.pdf': '%PDF' })).toEqual([
      [
        { written: 'plan.pdf', case: 'maybe-renamed', name: '2026 plan.pdf', assessor: undefined },
        false,
        expect.stringContaining('2026 plan.pdf'),
      ],
    ]);
    expect(attached('plan.pdf', { 'evidence/zebra.pdf': '%PDF' })).toEqual([
      [{ written: 'plan.pdf', case: 'maybe-renamed', name: 'zebra.pdf', assessor: undefined }],
    ]);
  });

  it('is not guessed where two are missing, two are there, or none is of its kind', () => {
    const one = { 'evidence/zebra.pdf': '%PDF' };
    const nowhere = (written: string) => [{ written, case: 'nowhere' }];
    expect(attached('plan.pdf, notes.PDF', one)).toEqual([
      nowhere('plan.pdf'),
      nowhere('notes.PDF'),
    ]);
    expect(attached('plan.pdf', { ...one, 'evidence/x.pdf': '%PDF' })).toEqual([
      nowhere('plan.pdf'),
    ]);
    expect(attached('plan.png', one)).toEqual([nowhere('plan.png')]);
    expect(attached('plan.pdf', { 'zebra.pdf': '%PDF' })).toEqual([nowhere('plan.pdf')]);
  });

  it('is guessed and not fixed in evidence that is signed', () => {
    const example = signedKitchen({}, { attachments: '[plan.pdf]' });
    const files = { ...example.files, 'evidence/2026 plan.pdf': '%PDF' };
    expect(said('OT401', { files })).toEqual([
      [
        {
          written: 'plan.pdf',
          case: 'maybe-renamed',
          name: '2026 plan.pdf',
          assessor: 'Nia Sample',
        },
      ],
    ]);
  });
});

describe('a file that a text names and that is not there', () => {
  const linked = (body: string, others: ExampleFiles = {}): readonly unknown[] =>
    said('OT326', kitchen({ body }, others));
  const one = (address: string, advice: object, isPicture = false) => [
    { isPicture, address, ...advice },
  ];

  it.each<[string, object]>([
    ['plan.pdf', { case: 'missing' }],
    ['../../plan.pdf', { case: 'outside' }],
    ['file:///home/plan.pdf', { case: 'outside' }],
    ['C:/plan.pdf', { case: 'outside' }],
    ['/plan.pdf', { case: 'outside' }],
    ['//server/plan.pdf', { case: 'outside' }],
  ])('is %s', (address, advice) => {
    expect(linked(`[The plan](${address})`)).toEqual([one(address, advice)]);
  });

  it('may have nearly the name of another', () => {
    expect(linked('![It](plan.pfd)', { 'evidence/more/plan.pdf': '%PDF' })).toEqual([
      one('plan.pfd', { case: 'near', name: 'more/plan.pdf' }, true),
    ]);
  });

  it.each([
    'https://example.org/plan.pdf',
    '//example.org/plan.pdf',
    '#plan',
    'mailto:a@example.org',
    'kitchen.md',
  ])('is not %s', (address) => {
    expect(linked(`[The plan](${address})`)).toEqual([]);
  });
});

describe('a link in two pairs of brackets', () => {
  const example = kitchen({ body: 'See ![[plan.pdf]].' }, { 'evidence/plan.pdf': '%PDF' });

  it('is made a link of Markdown, but not in evidence that is signed', () => {
    const note = { case: 'note-link', isEmbedded: true, target: 'plan.pdf' };
    expect(said('OT326', example)).toEqual([
      [{ ...note, text: '[plan](plan.pdf)', assessor: undefined }, true, '[plan](plan.pdf)'],
    ]);
    const signed = signedKitchen({}, { body: 'See ![[plan.pdf]].' });
    const files = { ...signed.files, 'evidence/plan.pdf': '%PDF' };
    expect(said('OT326', { files })).toEqual([
      [{ ...note, text: '[plan](plan.pdf)', assessor: 'Nia Sample' }],
    ]);
  });

  it('is left where several files, or one elsewhere, may be meant', () => {
    const body = 'See ![[plan.pdf]].';
    const several = { 'evidence/a/plan.pdf': '%PDF', 'evidence/b/plan.pdf': '%PDF' };
    expect(said('OT326', kitchen({ body }, several))).toEqual([
      [
        {
          case: 'note-link-of-several',
          isEmbedded: true,
          target: 'plan.pdf',
          text: '[plan](a/plan.pdf)',
          count: 2,
        },
      ],
    ]);
    expect(said('OT326', kitchen({ body }, { 'notes/plan.pdf': '%PDF' }))).toEqual([
      [
        {
          case: 'note-link-elsewhere',
          isEmbedded: true,
          target: 'plan.pdf',
          text: '[plan](../notes/plan.pdf)',
          path: 'notes/plan.pdf',
        },
      ],
    ]);
    expect(said('OT326', kitchen({ body }))).toEqual([
      [{ case: 'note-link-missing', isEmbedded: true, target: 'plan.pdf' }],
    ]);
    expect(said('OT326', kitchen({ body: 'A habit: [[plan]].' }))).toEqual([]);
  });
});
