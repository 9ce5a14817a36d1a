const always = new Set(
  (
    'van de der den het ter ten te tot toe op in onder over aan bij voor uit ' +
    "'t 's 'd v vd v.d v.d. v/d v. von vom zu zum zur af av al el bin bint ibn ben abu da das do dos del della dello delle " +
    'degli dei di du des la las le les lo los'
  ).split(' '),
);
/** Written with a capital these are as often a given or family name: only lower case makes them a prefix. */
const lowerOnly = new Set('v toe over aan bij voor uit in te tot onder ben bin do lo abu av af'.split(' '));
/** What may open a family name that stands alone with a capital: `Van Dijk`, `De Vries`. */
const opening = new Set("van de der den ter ten op von el 't".split(' '));

/** Whether a word may belong to a tussenvoegsel or its like in other languages: `van`, `'t`, `El`, `dos`. */
export function isParticle(word: string): boolean {
  const lower = word.replace(/[‘’ʼ`´]/g, "'").toLowerCase();
  return always.has(lower) && (word === word.toLowerCase() || !lowerOnly.has(lower));
}

/** Whether a particle may open a whole name, so that no given name comes before it: `van Dijk`, `De Vries`. */
export function isOpeningParticle(word: string): boolean {
  if (!isParticle(word)) return false;
  return word === word.toLowerCase() || opening.has(word.replace(/[‘’ʼ`´]/g, "'").toLowerCase());
}
