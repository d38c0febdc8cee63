import { describe, expect, it } from 'vitest';
import { editAttachments } from '../../../../src/core/files/evidence/edit-attachments.ts';

const head = (attachments: string): string =>
  `---\ntitle: An audit # mine\ndate: 2026-03-14\ntype: audit\n${attachments}ours: "kept"\n---\n\nText, with a line:\n\n---\n`;

describe('the list of attachments', () => {
  it.each([
    ['attachments:\n  - plan.pdf # first\n', 'attachments:\n  - plan.pdf # first\n  - a b.txt\n'],
    ['attachments:\n- plan.pdf\n', 'attachments:\n- plan.pdf\n- a b.txt\n'],
    ['attachments: [plan.pdf]\n', 'attachments: [plan.pdf, a b.txt]\n'],
    ['attachments: []\n', 'attachments:\n  - a b.txt\n'],
    ['attachments:\n', 'attachments:\n  - a b.txt\n'],
  ])('gets one more: %j', (before, after) => {
    expect(editAttachments(head(before), 'add', 'a b.txt')).toBe(head(after));
  });

  it('begins below the other keys where there is none', () => {
    expect(editAttachments(head(''), 'add', 'plan.pdf')).toBe(
      head('').replace('"kept"\n', '"kept"\nattachments:\n  - plan.pdf\n'),
    );
  });

  it('quotes what YAML would read as something else', () => {
    const list = 'attachments: [plan.pdf]\n';
    for (const name of [
      'a, b.pdf',
      '#1.pdf',
      'yes',
      '2026-03-14',
      '+ x.pdf',
      'a: b.pdf',
      "it's.pdf",
    ]) {
      for (const one of [list, 'attachments:\n  - plan.pdf\n']) {
        const made = editAttachments(head(one), 'add', name)!;
        expect(editAttachments(made, 'remove', name)).toBe(head(one));
      }
    }
  });

  it.each([
    ['attachments:\n  - plan.pdf # first\n  - b.txt\n', 'attachments:\n  - b.txt\n'],
    ['attachments: [plan.pdf, b.txt]\n', 'attachments: [b.txt]\n'],
    ['attachments: [b.txt, plan.pdf]\n', 'attachments: [b.txt]\n'],
    ['attachments:\n  - plan.pdf\n', ''],
    ['attachments: [plan.pdf]\n', ''],
  ])('loses one: %j', (before, after) => {
    expect(editAttachments(head(before), 'remove', 'plan.pdf')).toBe(head(after));
  });

  it('keeps line ends', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(editAttachments(windows(head('')), 'add', 'plan.pdf')).toBe(
      windows(editAttachments(head(''), 'add', 'plan.pdf')!),
    );
    const list = head('attachments:\n  - plan.pdf\n');
    expect(editAttachments(windows(list), 'add', 'b.txt')).toBe(
      windows(editAttachments(list, 'add', 'b.txt')!),
    );
  });

  it('leaves alone what it could get wrong, and what is so already', () => {
    const aliased = head('attachments: &files\n  - plan.pdf\nothers: *files\n');
    expect(editAttachments(aliased, 'add', 'b.txt')).toBeUndefined();
    expect(editAttachments(aliased, 'remove', 'plan.pdf')).toBeUndefined();
    expect(editAttachments(head('attachments: plan.pdf\n'), 'add', 'b.txt')).toBeUndefined();
    expect(editAttachments('No head.\n', 'add', 'b.txt')).toBeUndefined();
    expect(editAttachments(head('attachments: [b.txt]\n'), 'add', 'b.txt')).toBeUndefined();
    expect(editAttachments(head(''), 'remove', 'b.txt')).toBeUndefined();
  });
});
