import type { ReadLanguage } from '../read-language.ts';

const dutch = listed(
  'de het een en van ik je jij jullie u wij we ze zij hij is zijn ben bent was dat die dit deze niet voor met op aan te om bij naar ook maar als er heb heeft hebben wil zoek mijn jouw uw ons onze naam beste dag graag kan kun kunnen over uit door dan nog wel geen hun wie waar wat hoe worden wordt werd bedankt dank groet',
);
const english = listed(
  "the a an and of i you he she we they is are am was were be been that this these those not for with on to in at by from as it have has had want looking my your our their name dear hello hi who what how which would will can could i'm i'd we're don't about or but if do does thanks thank regards",
);

/** Dutch or English, by the frequent words of each; `otherwise` where they say nothing. */
export function detectLanguage(text: string, otherwise: ReadLanguage = 'nl'): ReadLanguage {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  const score = words.reduce((sum, word) => sum + Number(dutch.has(word)) - Number(english.has(word)), 0);
  if (score !== 0) return score > 0 ? 'nl' : 'en';
  const looksDutch = /ij|aa|uu|(?:sch|isch|heid|lijk)\b/i.test(text);
  return looksDutch ? 'nl' : otherwise;
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
