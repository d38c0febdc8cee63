/** What the columns of a development plan can hold. */
export const planColumns = [
  'need',
  'action',
  'support',
  'measure',
  'by',
  'review',
  'done',
] as const;
export type PlanColumn = (typeof planColumns)[number];

/** The heads under which people write each, in English and Welsh. Whatever may follow is of no account. */
const heads: Readonly<Record<PlanColumn, RegExp>> = {
  need: /^(?:(?:learning |development )?needs?|angen|anghenion)(?!\p{L})/u,
  action:
    /^(?:(?:planned |agreed )?actions?|activit(?:y|ies)|what (?:i|we) (?:will|shall) do|camau?(?: gweithredu)?|gweithredu?|gweithred(?:oedd)?|gweithgaredd(?:au)?)$/,
  support: /^(?:support|help|resources?|who can help|cymorth|cefnogaeth|adnoddau)$/,
  measure:
    /^(?:measures?|success|outcomes?|how (?:i|we) (?:will|shall) know|mesur(?:au)?|llwyddiant|canlyniad(?:au)?)$/,
  by: /^(?:by|by when|when|due|due by|due date|deadline|complete by|target date|erbyn|erbyn pryd|pryd|dyddiad (?:cau|targed))$/,
  review:
    /^(?:review|reviewed|review (?:date|on|by)|date of review|adolygu|adolygiad|dyddiad adolygu)$/,
  done: /^(?:done|status|completed?|progress|finished|wedi['’]i (?:wneud|gwblhau)|cwblhawyd|statws|cynnydd)$/,
};

/** Words that may stand behind a head without making it another one: "Support needed", "Measure of success". */
const behind =
  / (?:of success|criteria|measures?|needed|required|planned|llwyddiant|sydd ei angen)$/;

/** Which cell of a table's head is the head of what. Of two heads for one thing, the first counts. */
export function planColumnsIn(head: readonly string[]): ReadonlyMap<PlanColumn, number> {
  const names = head.map((cell) =>
    cell
      .normalize('NFC')
      .toLowerCase()
      .replace(/\s*[(:?].*$/, '')
      .trim(),
  );
  const found = planColumns.map((column): [PlanColumn, number] => [
    column,
    names.findIndex(
      (name) => heads[column].test(name) || heads[column].test(name.replace(behind, '')),
    ),
  ]);
  return new Map(found.filter(([, index]) => index >= 0));
}

const isDone =
  /^(?:x|\[x\]|[✓✔✅☑]\uFE0F?|100 ?%|y|yes|done|completed?|finished|achieved|met|closed|ie|ydy|ydi|wedi(?:[’']i| ei)? \p{L}+|wedi|cwblhawyd|gorffennwyd)[.!]?(?:[ ,:(–-]*(?:(?:on |ar )?\d.*|(?:in|ym|yn) \p{L}+(?: \d{4})?))?$/u;
const isDay = /^\d{1,4}[-/. ]\S+[-/. ]\d{1,4}$/;

/**
 * Whether a cell under "Done" or "Status" says that the row is done: a word or a sign for it alone, or with
 * the day. A day says so too; a sentence may say anything.
 */
export const saysDone = (cell: string): boolean => {
  const said = cell.trim().toLowerCase();
  return isDone.test(said) || isDay.test(said);
};
