import type { Reading, Seen } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { lexicons } from '../words/lexicon.ts';
import { wordsOf } from '../words/listed.ts';
import { isFamiliar } from './familiar.ts';

const shortest = 4;
/** English words that Dutch has made its own, or forms of Dutch ones that look like English. */
const loans = new Set(
  wordsOf(`help word train site sites catering game games sponsor sponsors callcenter callcenters freelance sector type typen salaris foodtruck foodtrucks
    cake cakes sport sporten film films hotel hotels test tests brief ring warm wild land wind storm stand start stop park club trip shop shops lunch brunch band bands
    jazz rock pop show shows fan fans tram bus truck trucks container containers service online offline mail mails chat blog blogs podcast app apps laptop tablet
    baby babys party partijen chips snack snacks burger yoga fitness trainer trainers coach coaches partner partners manager interview interviews design studio
    studios label labels logo poster posters flyer flyers folder folders album camping tent tour ticket tickets weekend team teams winter drink drinks bar bars
    roman planning computer printer scanner hobby jury quiz stress burn-out mantel beer boot boots pet drop fort golf hockey tennis rugby jeans shirt shirts
    jogging speech spot spots spray strip strips tank track trend trends tunnel vest visa web wifi jam keeper goal finish final sprint record records`),
);
const driven = /^[\p{L}\d-]{2,}-(?:driven|based|centric|first|ready|native|minded|proof)$/iu;

/** English words in a Dutch text that Dutch has a word for: neither familiar nor a loan that everybody knows. */
export function findEnglishInDutch({ tokens, text }: Reading): readonly Seen[] {
  return tokens.filter(isEnglish).map(({ start, end }): Seen => {
    return {
      kind: 'jargon',
      span: [start, end],
      about: { type: 'english-word', term: text.slice(start, end) },
    };
  });
}

function isEnglish({ plain, text }: Token): boolean {
  if (driven.test(plain)) return true;
  if (plain.length < shortest || !/^\p{Ll}+$/u.test(text) || loans.has(plain)) return false;
  const { nl, en } = lexicons;
  const isKnown = en.frequent.has(plain) || (plain.endsWith('s') && en.frequent.has(plain.slice(0, -1)));
  return isKnown && !nl.names.has(plain) && !isFamiliar(plain, 'nl', nl);
}
