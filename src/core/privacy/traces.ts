/** A kind of detail whose words show in a text. Several together are a sum. */
export const trace = {
  titledName: 1,
  labelledName: 2,
  dateOfBirth: 4,
  namedColumn: 8,
  spelledAddress: 16,
  insuranceNumber: 32,
} as const;

/**
 * Four signs of each word without which there is no such detail: letters in either case, 0 for any figure, a space for
 * anything else or for the beginning or end of a text, and ? at either end for whatever there may be.
 */
const signs: Readonly<Record<keyof typeof trace, string>> = {
  titledName:
    '_mr_ _mrs _ms_ _mx_ _mis matr _dr_ rof_ ssor octo cllr llor rev_ revd rend sir_ _dam _sis nurs _pc_ _fr_ lord lady _mas capt judg ' +
    '_mr? _ms? _mx? essr mesd _drs rofs _sgt rgea _dc_ _dci _wpc pcso cano asto rabb imam nspe nsp_',
  labelledName:
    '_nam _enw tien clie kin_ _nok clei ser_ arer iden enan claf ddiw falw tact gosa moth fath brot _son daug _mum _dad wife ' +
    'husb artn pous _sis aunt uncl niec neph neig frie _mam _tad _mab _mer gwra _g_r chwa braw cymy',
  dateOfBirth: 'dob_ dob0 dobs d_ob d__o d_o_ do_b do__ birt born geni _eni _gan ?_b0 b__0 _b_0',
  namedColumn:
    '_nhs nhsn _gig chi_ dob_ d_ob d__o d_o_ do_b do__ born _ni_ _n_i _nin _nio _nat birt geni code cod_ ddre cyfe',
  spelledAddress: 'com_ org_ net_ nfo_ _uk_ mru_ ales cot_ _eu_ _ie_',
  insuranceNumber: '_ni_ _n_i insu ins_ yswi',
};

const figure = 27;
/** A number below 32 for each sign of ASCII. */
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/\d/.test(sign)) return figure;
  return /[a-z]/i.test(sign) ? code & 31 : 0;
});
const classOf = (sign: string): number => (sign === '_' ? 0 : classes[sign.charCodeAt(0)]!);
const every = Array.from({ length: figure + 1 }, (_, sign) => sign);

/** For each four signs, as a number of twenty bits, the kinds that have them; and a bit for those that any has. */
const kinds = new Map<number, number>();
const isKnown = new Uint32Array(2 ** 15);

const keysOf = (word: string): readonly number[] =>
  Array.from(word).reduce<readonly number[]>(
    (keys, sign) =>
      keys.flatMap((key) => (sign === '?' ? every : [classOf(sign)]).map((one) => key * 32 + one)),
    [0],
  );

for (const [name, words] of Object.entries(signs)) {
  for (const word of words.split(' ')) {
    for (const key of keysOf(word)) {
      kinds.set(key, (kinds.get(key) ?? 0) | trace[name as keyof typeof trace]);
      isKnown[key >>> 5]! |= 1 << (key & 31);
    }
  }
}

/**
 * The kinds of details that a text may have, found in one look at each sign. Most texts have few of them, and then
 * need no closer search.
 */
export function tracesIn(text: string): number {
  let key = 0;
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    key = ((key << 5) | (code < 128 ? classes[code]! : 0)) & 0xfffff;
    if ((isKnown[key >>> 5]! >>> (key & 31)) & 1) found |= kinds.get(key)!;
  }
  return found | (kinds.get((key << 5) & 0xfffff) ?? 0);
}
