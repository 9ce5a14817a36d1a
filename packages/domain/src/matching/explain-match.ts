import { fold } from '../searching/fold.ts';
import { bestAnswer } from './answering.ts';
import type { MatchQuery } from './match-person.ts';
import { bareAsk, firstName, type Match } from './match-reason.ts';
import type { Profile, Strength } from './profile.ts';
import { languageOf, type TextReader } from './reading/read-text.ts';
import type { Key, Reading } from './reading/reading.ts';
import type { Language } from './reading/stem.ts';
import type { Weighed } from './weigh-candidates.ts';

interface Asked {
  readonly reading: Reading;
  readonly owner: Profile | null;
  readonly query: MatchQuery;
  readonly lang: Language;
  readonly reader: TextReader;
}

/** The match with its reason: the words of the other that answer best. */
export function explain(answer: Weighed, asked: Asked): Match {
  const { profile, score, near, work, gain, likeness } = answer;
  const { person } = profile;
  const best = work ? askedBy(profile, asked) : bestWords(profile, asked);
  return {
    id: person.id,
    score: Math.round(Math.min(1, score) * 1000) / 1000,
    reason: {
      ask: bareAsk(asked.query.text, asked.lang),
      asker: asked.owner && firstName(asked.owner.person),
      name: firstName(person),
      field: best.field,
      text: best.text,
      term: best.key === null ? null : termIn(asked, best.key, best.text, person.lang),
      place: person.place ?? null,
      nearness: near,
      gain: gain === null || work ? null : bareAsk(gain, languageOf(gain, person.lang)),
      ...(likeness && { likeness }),
      lang: asked.lang,
    },
  };
}

interface Words extends Pick<Strength, 'field' | 'text'> {
  readonly key: Key | null;
}

function bestWords({ person, strengths }: Profile, { reading, reader }: Asked): Words {
  let best: { readonly fit: number; readonly words: Words } | null = null;
  for (const term of [...reading.heads.flat(), ...reading.particulars]) {
    const answer = bestAnswer(term, strengths, reader.thesaurus);
    const fit = (answer?.fit ?? 0) * term.weight;
    if (answer && fit > (best?.fit ?? 0)) best = { fit, words: { ...answer.strength, key: answer.key } };
  }
  const text = person.role ?? person.does ?? person.organisation ?? '';
  return best?.words ?? { field: person.role ? 'role' : 'does', text, key: null };
}

function askedBy({ asks }: Profile, { owner, reading, reader }: Asked): Words {
  const own = new Set<Key>([...(owner?.strengths.keys() ?? []), ...reading.as.flatMap(({ keys }) => keys)]);
  const isAbout = (key: Key) =>
    own.has(key) ||
    (typeof key === 'number' && reader.thesaurus.kin(key).some(({ concept }) => own.has(concept)));
  const ask = asks.find(({ reading: theirs }) => theirs.heads.flat().some(({ keys }) => keys.some(isAbout)));
  return {
    field: 'asks',
    text: bareAsk((ask ?? asks[0])?.text ?? '', languageOf(ask?.text ?? '', undefined)),
    key: null,
  };
}

/** The concept in the language of the ask, where the words that answer are in the other. */
function termIn(
  { reader, lang }: Asked,
  key: Key,
  text: string,
  written: Language | undefined,
): string | null {
  if (typeof key === 'string') return null;
  const concept = reader.thesaurus.concepts[key];
  if (!concept || languageOf(text, written) === lang) return null;
  const terms = concept[lang];
  const folded = fold(text);
  return terms.some((term) => folded.includes(fold(term))) ? null : (terms[0] ?? null);
}
