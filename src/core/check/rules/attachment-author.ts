import { hasLetters } from '../../text/person-name.ts';
import { compareNamed, knownPerson, practitionerOf } from '../../text/person.ts';
import { fold } from '../../privacy/normalise-text.ts';
import { kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** What programs write where they know no name. */
const nobody =
  /^(?:un-?named|unknown|author|user|admin|administrator|(?:microsoft office|windows|default) user|test|owner|guest|python-docx|openpyxl|apache poi|microsoft (?:word|excel)|libreoffice)?$/;

/** Word writes down who made a document and who changed what, and few people see it. */
export const attachmentAuthor: PortfolioRule<'attachment-author'> = {
  about: 'portfolio',
  code: 'OT511',
  name: 'attachment-author',
  topic: 'privacy',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds attachments that name somebody else in places few people look: as the author of the document, of a comment or of a tracked change, or as a person in a photo. It only looks with `otpath check --attachments`.',
    why: 'Documents contain names that nobody sees on the page: of a colleague, or of a person whose letter you kept.',
    fix: 'In Word or Excel choose File, Info, Inspect Document, and remove the document properties. Then make any PDF again from there.',
    bad: {
      ...kitchen({ attachments: '[plan.pdf]' }, { 'evidence/plan.pdf': '«»%PDF-1.7 …' }),
      contents: {
        'evidence/plan.pdf': {
          state: 'read',
          text: 'The plan.',
          people: ['Dilys Demo'],
          hasLocation: false,
        },
      },
    },
    good: {
      ...kitchen({ attachments: '[plan.pdf]' }, { 'evidence/plan.pdf': '%PDF-1.7 …' }),
      contents: {
        'evidence/plan.pdf': {
          state: 'read',
          text: 'The plan.',
          people: ['Bethan Example'],
          hasLocation: false,
        },
      },
    },
  }),
  *check({ portfolio, contents }) {
    const self = practitionerOf(portfolio);
    for (const [file, content] of contents) {
      const people = content.state === 'read' ? content.people : [];
      const others = people.filter(
        (name) =>
          hasLetters(name) &&
          !nobody.test(fold(name).trim()) &&
          !compareNamed(knownPerson({ name }), self),
      );
      if (others.length === 0) continue;
      yield {
        at: { file, start: 0, end: 0 },
        args: {},
        sensitive: true,
        subject: [file],
      };
    }
  },
};
