import { explainedWords } from '../../src/core/model/explained-words.ts';
import { signOffsRequired } from '../../src/core/model/policy.ts';
import type { Words } from '../../src/core/words/index.ts';

/** Calls of one function of a catalogue, with a number in them. */
type Samples = readonly ((count: number) => readonly unknown[])[];

const day = '2026-03-14';
const later = '2027-10-31';
const assessor = { name: 'Bethan Example', role: 'Senior', relationship: 'supervisor' };
const judged = (judgement: object, changed: readonly string[] = []): object => ({
  signOff: { assessor, date: day },
  judgement,
  changed,
});
const none = (): readonly unknown[] => [{}];
const count = (n: number): readonly unknown[] => [n];
const faults = [
  'no-rationale',
  'nothing-to-open',
  'impossible-date',
  'future-date',
  'advice',
  'not-accepted',
  'retired',
];
const support = ['pieces', 'types', 'witnesses'];
const relations = ['exact', 'close', 'broad', 'narrow', 'related'];
const tailored = {
  publisher: { en: 'Xanthe Council' },
  reason: { en: 'We work with families.' },
  original: {
    text: { en: 'Keeps safe.' },
    strength: 'must',
    aspects: ['x'],
    months: 6,
    appliesTo: 'lead',
  },
};
const role = { id: 'consultant-practitioner', title: { en: 'Xanthe role' } };
const differences = (n: number): readonly unknown[] => [
  { changed: n, added: n, missing: n, faulty: n, hasStrayBytes: true },
];
const needed = (n: number): readonly unknown[] => [{ found: n, needed: n + 1 }];
const startDates = [{ of: 'team-lead' }, { date: 'qualified' }, { date: 'started' }];
const firstYears = [
  { kind: 'within', lastDay: later },
  { kind: 'past', lastDay: later },
  { kind: 'unknown' },
];
const breaks = [{ from: day, to: later, reason: 'Placeholder leave.' }];
const deciders = [
  { name: 'Xanthe', relationship: 'supervisor' },
  { name: 'Rhodri', relationship: 'peer' },
];
const each = <Value>(
  values: readonly Value[],
  args: (value: Value, n: number) => readonly unknown[],
): Samples => values.map((value) => (n) => args(value, n));

/** What to call every function of a catalogue with, by its place. Numbers count what the sentence counts. */
const samples: Readonly<Record<string, Samples>> = {
  date: [() => [day], () => ['2026-08-01'], () => ['2026-13-01']],
  span: [() => ['2025-10-01', '2025-12-31'], () => ['2025-11-01', '2026-02-28'], () => [day, day]],
  'sheet.asks': [(n) => ['Bethan Example', n, n]],
  'sheet.problems.missing': [() => [['xanthe']], () => [['xanthe', 'rhodri']]],
  'sheet.problems.undecided': [() => [['E1.1']], () => [['E1.1', 'E2.1']]],
  'sheet.problems.noReason': [() => [['E1.1']], () => [['E1.1', 'E2.1']]],
  'sheet.problems.noLetters': [() => ['xanthe']],
  'sheet.problems.badNumber': [() => ['xanthe']],
  'sheet.problems.practitioner.same-number': [() => ['xanthe']],
  'sheet.problems.practitioner.same-name': [() => ['xanthe']],
  'sheet.problems.practitioner.similar-name': [() => ['xanthe']],
  'sheet.problems.badDate.too-early': [() => [day]],
  'sheet.problems.badDate.to-come': [() => [day]],
  timelineIntro: [() => [day, later]],
  currentAndOlder: [(n) => [n, 2 * n]],
  asks: [() => ['Xanthe stage']],
  mappedTo: each(relations, (one) => ['milton-keynes-ot:grade-g', one]),
  'why.role-unknown': [() => [{ role }]],
  'why.tailored': [() => [{ tailored }]],
  'why.added': [() => [{ publisher: tailored.publisher }]],
  'notAsked.set-aside': [() => [{ tailored }]],
  'next.answer-role': [() => [{ role }]],
  'notAsked.other-role': [() => [{ role }]],
  'notAsked.lower-role': [() => [{ role, through: { local: 'level-8' } }]],
  'notAsked.joins-later': [
    () => [{ stage: { title: { en: 'Xanthe stage' } }, credential: 'hcpc-registration' }],
  ],
  'why.waived': [
    () => [{ waiver: { by: 'Rhodri Sample', reason: 'Because.' } }],
    () => [{ waiver: { by: 'Rhodri Sample', reason: 'Because.', date: day, until: later } }],
  ],
  'why.assumed': [() => [{ target: 'x:level-5', date: day }]],
  'why.accepted': [
    () => [{ by: [assessor] }],
    () => [{ by: [assessor], proved: true }],
    () => [{ by: [assessor, { name: 'Eleri Example', relationship: 'peer' }] }],
    () => [{ by: [assessor, { name: 'Carys Example', relationship: 'manager' }] }],
  ],
  'why.sign-off-required': each(['accepted', 'verified'], (needed) => [{ needed }]),
  'why.conditions': [
    () => [{ judgement: judged({ comment: 'Say more.' }) }],
    () => [{ judgement: judged({}) }],
  ],
  'why.refused': [
    () => [{ judgement: judged({ comment: 'Say more.' }) }],
    () => [{ judgement: judged({}) }],
  ],
  'why.changed': each(
    [
      ['unproved'],
      ['signature'],
      ['text'],
      ['text', 'attachment'],
      ['rationale'],
      ['attachment', 'rationale'],
      ['statement'],
    ],
    (changed) => [{ judgement: judged({}, changed) }],
  ),
  'find.also': [() => ['falls', ['risk', 'safe']]],
  'find.suggested': [() => ['A kitchen']],
  'find.more': [count],
  'cohort.peopleOn': [(n) => [n, day]],
  'cohort.sameId': [(n) => ['a-01', Array(n).fill('east/xanthe')]],
  'cohort.batch.titles.reports': [() => [day]],
  'cohort.batch.titles.packs': [() => [day]],
  'cohort.batch.titles.sheets': [() => [day]],
  'cohort.batch.unchanged': [count],
  'cohort.thresholdReached': [(n) => [{ what: 'waiting', found: n + 1, least: n }]],
  'cohort.batch.summary': [(n) => [n, n, n], (n) => [n, 0, 0]],
  'cohort.shortOf': [
    (n) => [{ needed: n + 1, met: n }],
    (n) => [{ pillar: 'Xanthe', needed: n + 1, met: n }],
  ],
  'cohort.estimate': [() => [day, later], () => [day, day]],
  'cohort.steps.past-end': [(n) => [{ months: n, due: day, short: [{ needed: n + 1, met: n }] }]],
  'cohort.steps.milestone': [
    (n) => [{ months: n, due: day, short: [{ pillar: 'Xanthe', needed: n + 1, met: n }] }],
  ],
  'cohort.unopened': [(n) => [n, 'Xanthe']],
  'cohort.morePeople': [count],
  'cohort.columnsLeftOut': [() => [['Xanthe', 'Rhodri']]],
  'cohort.moreSteps': [count],
  'cohort.moreUnread': [count],
  'cohort.rare': [(n) => [n, n + 1]],
  'cohort.assessorsHave': [(n) => [n, 2 * n]],
  'cohort.steps.credential-expired': [() => [{ credential: 'hcpc-registration', expires: day }]],
  'cohort.steps.personal-details': [(n) => [{ count: n }]],
  'cohort.steps.no-target': [none],
  'cohort.steps.unopened': [(n) => [{ count: n }]],
  'cohort.steps.waiting': [
    (n) => [{ pieces: n, since: day, days: n, from: 'Rhodri Sample' }],
    (n) => [{ pieces: n, since: day, days: n }],
  ],
  'cohort.steps.disagreements': [(n) => [{ count: n }]],
  'cohort.steps.credential-expiring': [() => [{ credential: 'hcpc-registration', expires: later }]],
  'cohort.steps.conditions': [(n) => [{ count: n }]],
  'cohort.steps.suspect': [(n) => [{ count: n }]],
  'cohort.steps.no-recent-evidence': [() => [{ last: day }], none],
  'cohort.steps.errors': [(n) => [{ count: n }]],
  'moderation.whyDrawn': [
    (n) => [
      {
        kind: 'share',
        group: [
          ['assessor', 'Nia Sample'],
          ['site', ''],
        ],
        drawn: 1,
        size: n,
      },
    ],
    (n) => [{ kind: 'share', group: [], drawn: 1, size: n }],
    (n) => [{ kind: 'rule', name: 'Research', drawn: 1, size: n }],
    (n) => [{ kind: 'new-assessor', decisions: n, drawn: 1, size: n }],
    () => [{ kind: 'each-learner' }],
  ],
  'moderation.sample.title': [() => ['Autumn', day]],
  'moderation.sample.drawn': [(n) => [1, n, 1, n]],
  'moderation.sample.seed': [() => ['2026-11-22']],
  'moderation.sample.decision': [() => ['L6-PP-03', 'Nia Sample', day]],
  'moderation.sample.nothingToDraw': [(n) => [Array(n).fill('east/xanthe')]],
  'moderation.agreement.title': [() => [day]],
  'moderation.agreement.read': [(n) => [n, n]],
  'moderation.agreement.joint': [count],
  'moderation.agreement.same': [(n) => [1, n]],
  'moderation.agreement.missing': [count],
  'moderation.agreement.tooFew': [count],
  'moderation.agreement.interval': [() => ['0.10', '0.80']],
  'moderation.agreement.unusable': [() => ['east/xanthe/moderation/a--b.yaml']],
  'moderation.similar.title': [() => [day]],
  'moderation.similar.compared': [(n) => [n, n]],
  'moderation.similar.tooShort': [(n) => [n, 40]],
  'moderation.similar.left': [count],
  'moderation.similar.shared': [count],
  'moderation.similar.ofWords': [count],
  'moderation.similar.passage': [count],
  'moderation.similar.seeAll': [count],
  'why.enough': [(n) => [{ count: n, needed: 1 }]],
  'why.too-few': each(support, (of, n) => [{ of, count: n, needed: n + 1 }]),
  'why.all-stale': [(n) => [{ latest: day, months: n }]],
  'why.some-stale': [(n) => [{ count: n }]],
  'why.revised': [(n) => [{ revision: n }]],
  'why.fault': each(faults, (fault, n) => [{ fault, evidence: Array(n).fill('one') }]),
  'why.held': [() => [{ expires: later }], none],
  'why.expires': [(n) => [{ expires: later, days: n }]],
  'why.expired': [() => [{ expires: day }]],
  'why.lists-missing': [() => [{ lists: ['adults'] }], () => [{ lists: ['adults', 'children'] }]],
  'why.months': [(n) => [{ months: 1, needed: n }]],
  'why.from-when': each(startDates, (counted) => [{ counted }]),
  'why.people-decide': [() => [{ by: { en: 'the panel', cy: 'y panel' } }]],
  'why.judged': [() => [{ by: 'the panel of Xanthe', date: day }]],
  'why.options': [(n) => [{ met: 1, of: n }], (n) => [{ met: 0, of: n }]],
  'next.add-claims': [(n) => [{ missing: n }]],
  'next.add-types': [(n) => [{ missing: n }]],
  'next.add-witnesses': [(n) => [{ missing: n }]],
  'next.mend-claim': each(faults, (fault) => [{ fault, file: 'evidence/x.md' }]),
  'next.refresh': [() => [{ file: 'evidence/x.md' }]],
  'next.look-again': [() => [{ file: 'evidence/x.md' }]],
  'nextTogether.refresh': [() => [['evidence/x.md', 'evidence/y.md']]],
  'nextTogether.look-again': [() => [['evidence/x.md', 'evidence/y.md']]],
  'next.ask-sign-off': each(['accepted', 'verified'], (needed) => [
    { needed, file: 'evidence/x.md' },
  ]),
  'next.sign-again': [() => [{ file: 'evidence/x.md', by: 'Rhodri Sample' }]],
  'next.meet-conditions': [() => [{ file: 'evidence/x.md', by: 'Rhodri Sample' }]],
  'next.obtain': [() => [{ credential: 'hcpc-registration' }]],
  'next.renew': [() => [{ by: later }], none],
  'next.record-dates': each(startDates, (counted) => [{ counted }]),
  'next.wait': [() => [{ until: later }]],
  'next.gain-experience': [(n) => [{ months: n }]],
  'condition.pieces': [needed],
  'condition.types': [needed],
  'condition.witnesses': [needed],
  'conditionNext.pieces': [(n) => [{ found: 0, needed: n }], (n) => [{ found: 1, needed: n + 1 }]],
  'conditionNext.types': [(n) => [{ found: 0, needed: n }], (n) => [{ found: 1, needed: n + 1 }]],
  'conditionNeed.pieces': [needed],
  'conditionNeed.types': [needed],
  'conditionNeed.witnesses': [needed],
  'measure.role': [none],
  'measure.claims': [
    (n) => [{ needed: n, withRationale: true, months: 24, statements: 1 }],
    (n) => [{ needed: 1, withRationale: false, months: n, statements: 4 }],
  ],
  'measure.credential': [
    () => [{ lists: [] }],
    () => [{ lists: ['children'] }],
    () => [{ lists: ['adults', 'children'] }],
  ],
  'measure.experience': [(n) => [{ months: n }]],
  'measure.condition': [
    ...each(support, (kind, n) => [{ condition: { kind, needed: n, found: 0 } }]),
    ...each(support, (kind, n) => [{ condition: { kind, needed: n, found: 0, aspect: 'x' } }]),
  ],
  'measure.signed-off': each(['accepted', 'verified'], (needed) => [{ needed }]),
  'measure.accepted': [() => [{ by: 'Rhodri Sample' }]],
  'measure.support': each(['types', 'witnesses'], (of, n) => [{ of, needed: n }]),
  'planSupport.witnesses': each(['pillar', 'all'], (of) => [{ of, names: ['Xanthe', 'Rhodri'] }]),
  'planSupport.decides': [() => [{ by: 'the panel of Xanthe' }]],
  plannedOf: [(n) => [0, n], (n) => [1, n + 1], (n) => [n, n]],
  furtherActions: [(n) => [n]],
  'policyRules.rationale_required': each([true, false], (value) => [value]),
  'policyRules.own_witness_allowed': each([true, false], (value) => [value]),
  'policyRules.currency_by_type': [(n) => [[{ type: 'audit', months: n }]], () => [[]]],
  'policyRules.sign_off_required': each(signOffsRequired, (value) => [value]),
  'policyRules.witness_for_types': [() => [['audit', 'project']], () => [[]]],
  origin: each(['tool', 'organisation'], (one) => [one]),
  ready: [(n) => [n, 0], (n) => [n + 1, 1]],
  signedOffBefore: [(n) => [{ assumed: n, asked: n + 3, met: n + 1 }]],
  notReady: [
    (n) => [n, 0, 0],
    (n) => [n + 1, 1, 1],
    (n) => [n + 1, n, n],
    (n) => [n + 2, n + 1, 1],
    (n) => [n + 1, n, 0],
  ],
  idRange: [() => ['L5-PP-01', 'L5-PP-22']],
  satisfiedOf: [(n) => [n, 2 * n]],
  'cpd.verdict': [(n) => [n, 1], (n) => [n, 0]],
  'cpd.days': [() => [{ from: day, to: later }], () => [{ from: day, to: day }]],
  'cpd.until': [() => [day]],
  'cpd.lookedAt': each([day, '2026-05-01'], (from) => [
    { from: day, to: later },
    { from, to: later },
  ]),
  'cpd.renewal': each([true, false], (isOpen, n) => [
    { opens: day, closes: later, isOpen, days: n },
  ]),
  'cpd.audit': each(firstYears, (one, n) => [2.5, n, one]),
  'cpd.leftOut': [(n) => [{ before: n, toCome: n, unusable: n }]],
  'cpd.between': [(n) => [n, n + 1]],
  'cpd.stretchesFound': [(n) => [n, 0], (n) => [n, n], (n) => [n + 1, 1]],
  'cpd.explanation': [
    () => [{ breaks: [], explained: false }],
    () => [{ breaks, explained: true }],
    () => [{ breaks, explained: false }],
    () => [{ breaks: [{ from: day, reason: 'Placeholder leave' }], explained: true }],
  ],
  'cpd.wordsFound': [count, () => [undefined]],
  'cpd.next.tooAlike': [(n) => [n, 0], (n) => [n, 1]],
  'cpd.next.write': [() => ['cpd/x.md']],
  'trust.unopened': [(n) => [['Xanthe.md'], n], () => [['Xanthe.md', 'Rhodri.md'], 0]],
  'trust.ownDecisions': [
    (n) => [{ accepted: n, conditions: n, notAccepted: n, changed: n }],
    (n) => [{ accepted: n, conditions: 0, notAccepted: 0, changed: 0 }],
  ],
  'trust.accepted': [(n) => [0, n], (n) => [1, n]],
  'trust.verifiedBy': [
    (n) => [[{ name: 'Xanthe', relationship: 'supervisor', decisions: n }]],
    (n) => [deciders.map((one) => ({ ...one, decisions: n }))],
  ],
  'trust.acceptedBy': [
    (n) => [[{ name: 'Xanthe', relationship: 'supervisor', decisions: n }]],
    (n) => [deciders.map((one) => ({ ...one, decisions: n }))],
  ],
  'trust.namesakes': [() => [['OT12345']], () => [['OT12345', 'OT67890']]],
  'trust.restsOn': [(n) => ['Xanthe and the stairs', n]],
  'trust.noWitness': [() => [['Xanthe', 'Rhodri']]],
  'trust.oneWitness': [() => [['Xanthe', 'Rhodri']]],
  'pack.checked.valid': [(n) => [n, n], (n) => [1, n + 1], (n) => [0, n]],
  'pack.checked.authentic': [
    () => [undefined, false],
    () => ['Rhodri Sample', false],
    () => ['Xanthe', true],
  ],
  'pack.checked.reliable': [() => [0, 0, 0], (n) => [n, 1, 0], (n) => [0, 0, n], () => [1, 1, 1]],
  'pack.checked.current': [(n) => [day, n, false], (n) => [later, n, true]],
  'pack.checked.sufficient': [(n) => [n, n, 0], (n) => [n, n, n]],
  'pack.sought': [
    (n) => [{ requirements: n, met: n, evidenced: n, claimed: n, accepted: n, verified: n }],
    (n) => [
      { requirements: n + 3, met: n + 2, evidenced: n, claimed: n, accepted: n, verified: 0 },
    ],
  ],
  'pack.strongest': [
    (n) => [n, { accepted: n, conditions: n }, true],
    (n) => [n, { accepted: 0, conditions: 0 }, false],
  ],
  'pack.conditionCounts': [(n) => [n, n, n]],
  'pack.personalDetails': [() => [0, 0, 0], (n) => [n, n, n]],
  'pack.formCount': [(n) => [n, n], (n) => [n + 3, n + 1]],
  'pack.draft': [count, () => [0]],
  'pack.laterDecisions': [(n) => [n, day]],
  'trust.lastPack': [() => [later, day]],
  'trust.progress': [(n) => [day, n, n, n]],
  'trust.changedOrWithdrawn': [(n) => [n, n]],
  'supervision.met': [
    (n) => [{ met: n, metThen: n, asked: n, assumed: 0 }],
    (n) => [{ met: n, metThen: n + 1, asked: n + 1, assumed: n }],
  ],
  'supervision.credential': each([true, false], (hasExpired) => ['Xanthe', hasExpired]),
  'supervision.plan': [() => ['L6-PP-03', 'Write it down.'], () => ['L6-PP-03', '']],
  'supervision.review': [() => ['L6-PP-03', '']],
  'supervision.waiting.conditions': [(n) => [['Xanthe', 'Rhodri'], n], () => [['Xanthe'], 0]],
  'supervision.waiting.changed': [(n) => [['Xanthe', 'Rhodri'], n]],
  'supervision.waiting.sign-off': [(n) => [['Xanthe', 'Rhodri'], n]],
  'supervision.waiting.unjudged': [(n) => [['Xanthe', 'Rhodri'], n]],
  'supervision.ageing': [(n) => ['Xanthe', n]],
  'supervision.furtherDue': [count],
  'supervision.furtherChanges': [(n) => [n, day]],
  'supervision.furtherSteps': [count],
  'verify.whole': [count],
  'verify.notWhole': [differences],
  'verify.earlierNotWhole': [differences],
  'verify.checkNumber': [() => [20]],
  'verify.whose': [() => ['Xanthe', 'level-6']],
  'verify.basis': [() => ['14/03/2026', 'wales-social-care-ot', 'otpath-default']],
  'verify.comparedWith': [() => ['14/03/2026']],
  'verify.thatAndThis': [() => ['Xanthe', 'Rhodri']],
  'verify.detail': each(['draft', 'framework', 'policy'], (what) => [what, '1.0.0', '2.0.0']),
  'verify.changes.rationales': [(n) => ['L6-PP-03', n]],
  'map.covered': [(n) => ['xanthe-ot', n, n], (n) => ['xanthe-ot', n, 9]],
  'map.none': [count],
  'map.open': [count],
  'map.more': [count],
  'map.targets': [(n) => [n, 9]],
  'map.lookedBy': [() => ['Xanthe', 'rhodri-ot', '14/03/2026'], () => ['Xanthe', 'rhodri-ot']],
  'diff.field': [() => ['Xanthe', 'kind', 'one', 'two']],
  'pack.startHere.attachments': [count],
  'explain.statementCount': [count],
  'explain.months': [count],
  'explain.facet': each([true, false], (can) => ['Xanthe', can]),
  'explain.revision': [(n) => [n, false, ''], (n) => [n, true, 'level-5']],
  'explain.history.judged': [() => ['evidence/x.md', 'Rhodri', 'Xanthe', 'Bethan']],
  'explain.wordTitle': each(explainedWords, (word) => [word]),
};

/** Functions of one number, and of nothing that changes what they say. */
const ofOneNumber =
  /^(?:policyRules\.|cpd\.(?:atLeast|stretches|aboutWords|next\.too)|trust\.|pack\.(?:anonymised|checked\.alone|copies|recognised|witness)|overRelied|moreLikeIt|assumedToo)/;

/** Functions of nothing but texts, as many as they take. */
const ofTexts = /^(?:verify|explain|find|diff|map|pack\.startHere)\./;
const texts = (many: number): Samples => [
  () => ['evidence/x.md', 'Xanthe', 'Rhodri'].slice(0, many),
];

/** Everything that a catalogue says, by the place and the call, with one number in every sentence that counts. */
export function sentencesOf(words: Words, n: number): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const walk = (value: unknown, place: string): void => {
    if (typeof value === 'string') said.set(place, value);
    else if (typeof value === 'function') {
      const say = value as (...args: readonly unknown[]) => string | undefined;
      const own =
        samples[place] ??
        (ofTexts.test(place) ? texts(say.length) : [ofOneNumber.test(place) ? count : none]);
      for (const [index, args] of own.entries()) {
        const text = say(...args(n));
        if (text !== undefined && text !== '') said.set(`${place} ${String(index + 1)}`, text);
      }
    } else {
      for (const [key, inner] of Object.entries(value as object)) {
        walk(inner, place === '' ? key : `${place}.${key}`);
      }
    }
  };
  walk(words, '');
  return said;
}
