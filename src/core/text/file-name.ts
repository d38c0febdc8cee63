/** What begins the names that Windows keeps for devices, whatever ending they have. */
export const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=[ .]*(?:\.|$))/i;
/** In letters, the ending included: longer ones make trouble in folders below folders. */
const longest = 100;

/** Letters that do not come apart into a plain letter and an accent. */
const folded: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** A text in small letters without accents and single hyphens for all else, cut between words. */
export function fileSlugOf(text: string, most = 60): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (sign) => folded[sign] ?? '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most + 1).lastIndexOf('-');
  return plain.slice(0, cut > most / 2 ? cut : most);
}

/**
 * The name of a file, changed only where some system does not allow it: signs that Windows forbids, names
 * of its devices, hidden files, signs that nobody sees. Text in Markdown would be read as evidence, so it
 * becomes plain text.
 */
export const safeFileName = (name: string): string =>
  shortened(allowed(name).replace(/\.md$/i, '.txt'));

/** The name with what some system does not allow taken out or replaced. */
const allowed = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/^[. ]+|(?<![. ])[. ]+$/g, '')
    .replace(device, '$&-file');

function shortened(plain: string): string {
  const dot = plain.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [plain.slice(0, dot), plain.slice(dot)] : [plain, ''];
  const kept = Array.from(stem)
    .slice(0, longest - ending.length)
    .join('')
    .trimEnd();
  return `${kept === '' ? 'attachment' : kept}${ending}`;
}

/** What in a name Windows or OneDrive can't keep: a sign of its own, or one of these. */
export type NameFault =
  | { readonly kind: 'sign'; readonly sign: string }
  | {
      readonly kind:
        'device' | 'hidden' | 'first-space' | 'last-space' | 'last-dot' | 'space-before-ending';
    };

/** What Windows or OneDrive can't keep of a name; undefined where there is nothing. */
export function faultOfName(name: string): NameFault | undefined {
  if (device.test(name)) return { kind: 'device' };
  const sign = /[<>:"\\|?*]/.exec(name)?.[0];
  if (sign !== undefined) return { kind: 'sign', sign };
  if (/\p{Cc}/u.test(name)) return { kind: 'hidden' };
  if (name.endsWith(' ')) return { kind: 'last-space' };
  if (name.endsWith('.')) return { kind: 'last-dot' };
  if (name.startsWith(' ')) return { kind: 'first-space' };
  return / \.[^. ]+$/.test(name) ? { kind: 'space-before-ending' } : undefined;
}

/** What to call a file whose name Windows or OneDrive can't keep; undefined where they can. */
export function nameForWindows(name: string): string | undefined {
  if (!faultOfName(name)) return undefined;
  const better = shortened(allowed(name));
  // " .md" has nothing before its ending, and would be hidden.
  const ending = /\.md$/i.exec(name)?.[0] ?? '';
  return better.endsWith(ending) ? better : `evidence${ending}`;
}

/** The name with a number before its ending: the second `plan.pdf` is `plan-2.pdf`. */
export function numbered(name: string, number: number): string {
  const dot = name.lastIndexOf('.');
  return dot > name.lastIndexOf('/') + 1
    ? `${name.slice(0, dot)}-${String(number)}${name.slice(dot)}`
    : `${name}-${String(number)}`;
}
