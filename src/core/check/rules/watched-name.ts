import { kitchen, settings } from '../example.ts';
import { detailsFound } from '../personal-details.ts';
import type { PortfolioRule } from '../rule.ts';

/** Names that the practitioner has said must never appear. */
export const watchedName: PortfolioRule<'watched-name'> = {
  about: 'portfolio',
  code: 'OT510',
  name: 'watched-name',
  topic: 'privacy',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds names from your own list, which is in otpath.yaml under `privacy: { watch: [...] }`. It finds whole words, in capital or small letters, with or without accents, joined, and with the surname first. In attachments, it only looks with `otpath check --attachments`.',
    why: 'Only you know the names of the people you work with, so no program can find all of them without your list.',
    fix: 'Remove the name, or write a letter instead. Keep the list short: only names of people in the evidence.',
    bad: {
      files: {
        ...settings({ privacy: { watch: '[Dilys Demo]' } }).files,
        ...kitchen({ body: 'I asked «Dilys Demo» what mattered to her.' }).files,
      },
    },
    good: {
      files: {
        ...settings({ privacy: { watch: '[Dilys Demo]' } }).files,
        ...kitchen({ body: 'I asked her what mattered to her.' }).files,
      },
    },
  }),
  check: (context) => detailsFound(context, 'watched-name'),
};
