import type { Fix } from '../../model/finding.ts';
import type { Span } from '../../model/place.ts';
import { withoutHtml } from '../../text/plain-html.ts';
import { exampleStatement, smallFramework } from '../example.ts';
import { textsOf } from '../../model/framework-ids.ts';
import type { FrameworkRule } from '../rule.ts';

/** Exports of learning platforms hold HTML where a plain text belongs. */
export const htmlInText: FrameworkRule<'html-in-text'> = {
  about: 'framework',
  code: 'OT217',
  name: 'html-in-text',
  topic: 'framework',
  since: '0.2.0',
  fixable: true,
  severity: 'warning',
  doc: () => ({
    what: 'Finds titles and texts that contain HTML, such as &amp; or <p>. Exports of learning platforms often do.',
    why: 'Reports show texts as they are written, so people would see the code.',
    fix: 'Write the text that the hint suggests. Remove HTML before you copy texts from an export.',
    bad: smallFramework({
      statements: [{ ...exampleStatement, text: '«<p>Keeps people safe &amp; well.</p>»' }],
    }),
    good: smallFramework(),
  }),
  *check({ framework, locate }) {
    for (const { text: texts, origin, key } of textsOf(framework)) {
      for (const [language, written] of Object.entries(texts)) {
        const plain = withoutHtml(written);
        if (plain === undefined) continue;
        const [text, inLanguage] = [locate(origin, key), locate(origin, key, language)];
        // A text in one language has no keys of languages; the place is then that of its own key.
        const at = inLanguage.start < text.start ? text : inLanguage;
        yield {
          at,
          args: { plain },
          fix: fixOf(at, written, plain),
        };
      }
    }
  },
};

/** A text on one line, plain or in quotes, becomes one in quotes. */
function fixOf(at: Span, written: string, plain: string): Fix | undefined {
  const marks = at.end - at.start - written.length;
  if ((marks !== 0 && marks !== 2) || plain === '' || written.includes('\n')) return undefined;
  return { certain: true, edits: [{ at, text: JSON.stringify(plain) }] };
}
