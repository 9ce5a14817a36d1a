const before = new Set(
  (
    'dr drs ir ing mr mrs ms miss mx prof professor doctor dhr mevr mw mevrouw meneer ds pastoor sir dame lord lady rev ' +
    'reverend lic mag dipl.-ing dr.-ing herr frau mme mlle jhr jkvr em bc ambassadeur dokter sgt sergeant capt lt zuster sister pater father broeder'
  ).split(' '),
);
/** These are names too, so they count as titles only with their full stop or in lower case. */
const dotted = new Set(['ing', 'em', 'mag', 'lic', 'bc', 'ds', 'lt']);
const after = new Set(
  (
    'msc bsc ma ba mba emba phd ph.d llm ll.m llb md ra aa rc re ri rb cpa cfa cisa cissp cipp/e cippe pmp esq med m.ed ' +
    'beng meng dphil frcs mphil mpa mfa bba bfa bed mdes bdes m.sc b.sc m.a b.a m.d rba rt ceng rn msn pe psyd dds dvm ' +
    'ret emia mim mie mba jr sr ii iii iv'
  ).split(' '),
);
const looseCase = new Set([
  'jr',
  'sr',
  'msc',
  'bsc',
  'phd',
  'ph.d',
  'mba',
  'emba',
  'llm',
  'll.m',
  'esq',
  'm.sc',
  'b.sc',
]);

/** Whether a word is a title before a name: `Dr.`, `ir.`, `prof`, `mevrouw`. */
export function isTitle(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/, '');
  if (!before.has(bare)) return false;
  return !dotted.has(bare) || word.endsWith('.') || word === word.toLowerCase();
}

/** Whether a word is a suffix after a name: `MSc`, `jr.`, `III`; short ones only in capitals, for `Ma` is a name too. */
export function isSuffix(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/, '');
  if (!after.has(bare)) return false;
  return (
    looseCase.has(bare) ||
    bare.includes('.') ||
    word.replace(/\.$/, '') === word.toUpperCase() ||
    /^[A-Z][a-z]?[A-Z]/.test(word)
  );
}
