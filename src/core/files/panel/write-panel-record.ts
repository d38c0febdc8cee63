import { Document, isScalar, Scalar, visit } from 'yaml';
import { localId, splitId, type RequirementId } from '../../model/ids.ts';
import type { PanelRecord } from '../../model/panel.ts';
import { quoteUnusual } from '../yaml/quote-unusual.ts';

/** The file of what a panel decided, in the order in which people read it. What nobody said is left out. */
export function formatPanelRecord(record: PanelRecord): string {
  const { practitioner, target, date, pack, outcome, reasons, feedback } = record;
  const { conditions, decisions, varcs, conflicts, members, packed } = record;
  const framework = splitId(target)?.framework;
  const shortId = (id: RequirementId): string =>
    splitId(id)?.framework === framework ? localId(id) : id;
  const document = new Document({
    otpath: 1,
    practitioner,
    target,
    date,
    pack: { date: pack.date, number: pack.number },
    outcome,
    reasons,
    feedback,
    ...listOf('conditions', conditions, ({ requirements, condition, by }) => ({
      ...listOf('requirements', requirements, shortId),
      condition,
      by,
    })),
    ...listOf('decisions', decisions, ({ requirement, decision, comment }) => ({
      requirement: shortId(requirement),
      decision,
      comment,
    })),
    ...listOf('varcs', varcs, ({ evidence, agreed }) => ({ evidence, agreed })),
    ...listOf('conflicts', conflicts, ({ name, conflict, handled }) => ({
      name,
      conflict,
      handled,
    })),
    members: members.map(({ name, role, registration }) => ({ name, role, registration })),
    packed: packed && {
      evidence: packed.evidence,
      states: packed.states.map(({ state, requirements }) => ({
        state,
        requirements: requirements.map(shortId),
      })),
    },
  });
  document.commentBefore = ' What a panel decided, written by otpath pack --read-form.';
  quoteUnusual(document);
  visit(document, {
    // One line for each piece and each state: people rarely read these.
    Map(_, node) {
      if (node.has('code') || node.has('state')) node.flow = true;
    },
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'string' && node.value.includes('\n')) {
        node.type = Scalar.BLOCK_LITERAL;
      }
    },
  });
  return document.toString({ lineWidth: 0 });
}

const listOf = <Item, Written>(
  name: string,
  items: readonly Item[],
  write: (item: Item) => Written,
): object => (items.length === 0 ? {} : { [name]: items.map(write) });
