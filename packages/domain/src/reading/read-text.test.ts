import { expect, test } from 'vitest';
import type { ReadLanguage } from './read-language.ts';
import { readText } from './read-text.ts';
import type { ReadAs } from './reading.ts';

const seen = (lang: ReadLanguage, as: ReadAs, text: string) =>
  readText({ lang, as, text }).findings.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);
const plain = (lang: ReadLanguage, text: string) =>
  seen(lang, 'pitch', text).filter((each) => !each.startsWith('no-'));

test.each([
  ['nl', 'Wij faciliteerden de stakeholders.', ['jargon: faciliteerden', 'jargon: stakeholders']],
  ['nl', 'Een agile-coach met een holistische blik.', ['jargon: agile-coach', 'jargon: holistische']],
  ['en', 'We leveraged our value propositions.', ['jargon: leveraged', 'jargon: value propositions']],
  ['nl', 'Wij werken voor Agile Thinkers en ons bedrijf bakt brood.', []],
] as const)('[Q2] jargon is found in any form, and not in names: %s %s', (lang, text, found) => {
  expect(plain(lang, text)).toEqual(found);
});

test.each([
  ['nl', 'Ik verkoop een AOV.', ['abbreviation: AOV']],
  ['nl', 'Ik verkoop een arbeidsongeschiktheidsverzekering (AOV). Een AOV kost niet veel.', []],
  ['nl', 'Wij werken voor KPN, het UWV en het mkb, bij MVO Nederland, met HR en ict.', []],
  ['en', 'I fit your SIPP to your IFA.', ['abbreviation: SIPP', 'abbreviation: IFA']],
  ['en', 'I work for the NHS and the BBC and explain VAT.', []],
] as const)(
  '[Q2] abbreviations count unless everybody knows them or the text explains them: %s %s',
  (lang, text, found) => {
    expect(plain(lang, text)).toEqual(found);
  },
);

test.each([
  ['nl', 'De daken worden elk jaar opgeknapt.', ['passive: worden elk jaar opgeknapt']],
  ['nl', 'Hij zegt dat het dak gerepareerd wordt.', ['passive: gerepareerd wordt']],
  ['nl', 'Onze kaas is door mijn moeder gemaakt.', ['passive: is door mijn moeder gemaakt']],
  ['nl', 'Ik ben geboren in Weert en ons bedrijf is gevestigd in Goes. Het is flink gegroeid.', []],
  ['nl', 'Ken je iemand die zijn zaak heeft verkocht?', []],
  ['en', 'Everything is carefully built by hand.', ['passive: is carefully built']],
  ['en', 'Walls get painted and floors were laid.', ['passive: get painted', 'passive: were laid']],
  ['en', 'I was born here, I’m interested in art and we are based in Hull.', []],
] as const)('[Q2] a passive hides who does it; a state does not: %s %s', (lang, text, found) => {
  expect(plain(lang, text)).toEqual(found);
});

test('[Q2] a sentence is long by its words, and an abbreviation does not end it', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'brood').join(' ');
  expect(plain('nl', `Ik bak ${words(22)}. Ik bak ${words(22)}.`)).toEqual([]);
  const [long] = readText({
    lang: 'nl',
    as: 'pitch',
    text: `Ik bak d.w.z. ${words(23)} voor dr. Bos.`,
  }).findings;
  expect(long).toMatchObject({ kind: 'long-sentence', about: { words: 29, most: 24 } });
});

test('[Q2] a capital ends a sentence where the next one begins, and is an initial elsewhere', () => {
  const words = Array.from({ length: 14 }, () => 'bread').join(' ');
  expect(plain('en', `I bake ${words} for hall A. I bake ${words} too.`)).toEqual([]);
  expect(plain('en', `I bake ${words} for A. Bos and ${words} too.`)).toHaveLength(1);
});

test.each([
  ['nl', 'Derhalve bak ik brood.', ['hard-word: Derhalve']],
  ['nl', 'Ik doe iets met epidemiologische vragen.', ['hard-word: epidemiologische']],
  ['nl', 'De woningcorporaties en vrijwilligersorganisaties zoeken een duurzaamheidsadviseur.', []],
  ['en', 'I bake a plethora of bread.', ['hard-word: plethora']],
  ['en', 'A photographer of communities with responsibilities.', []],
] as const)('[Q2] hard words are listed or rare, not merely long: %s %s', (lang, text, found) => {
  expect(plain(lang, text)).toEqual(found);
});

test('[Q2] each finding has a reason and a suggestion, in the language of the text or the one asked for', () => {
  const text = 'Derhalve bak ik brood.';
  const [dutch] = readText({ as: 'pitch', text }).findings.filter(({ kind }) => kind === 'hard-word');
  expect(dutch).toMatchObject({ suggestion: 'Gewoon gezegd: daarom.' });
  const [english] = readText({ as: 'pitch', text, tell: 'en' }).findings;
  expect(english?.reason).toMatch(/^“|^There/);
});

test('[Q2] reading ease falls with longer words and sentences', () => {
  const easy = readText({ lang: 'nl', as: 'pitch', text: 'Ik bak brood. Jij eet het op.' }).score;
  const hard = readText({
    lang: 'nl',
    as: 'pitch',
    text: 'Organisatorische verantwoordelijkheden veroorzaken onvermijdelijke ingewikkeldheden.',
  }).score;
  expect(easy?.score).toBeGreaterThan(90);
  expect(hard?.score).toBe(0);
  expect(readText({ as: 'pitch', text: '' }).score).toBeNull();
});

test.each([
  ['nl', 'Ik ben Karin Bos. Ik bak brood. Ik zoek een café in Ede.', []],
  ['nl', 'Wij bakken brood.', ['no-who', 'no-ask']],
  ['nl', 'Ik ben Karin. Ken je een café?', ['no-what']],
  ['en', 'I’m Joan and I bake bread. Do you know a café in Hull?', []],
  ['en', 'I’m a baker.', ['no-who', 'no-ask']],
  ['en', 'I’m a baker in Hull. Do you know a café?', []],
  ['nl', 'Ik ben klokkenmaker in Goes. Wie kent een antiekzaak?', []],
  ['nl', 'Ik ben Karin. Wie kent een bakker die taarten bezorgt?', ['no-what']],
  ['en', 'I’m Joan. I’m looking for a manager who builds boats in Hull.', ['no-what']],
  ['en', 'My name is Joan and I’m looking for work.', ['no-what']],
  ['nl', 'Ik ben Karin. Ik bak brood. Ik spreek graag iemand van een café.', []],
  ['en', 'I’m Joan and I bake bread. Which café should I talk to?', []],
  [
    'nl',
    'Wij zijn Bos en Zoon. Ons bedrijf is in 1998 opgericht. Wie kent een café?',
    ['no-what', 'passive'],
  ],
  ['en', 'I’m Joan. Our company was founded in 1987. Do you know a café?', ['no-what', 'passive']],
] as const)('[Q1] a pitch says who, what and whom you look for: %s %s', (lang, text, lacks) => {
  const { findings } = readText({ lang, as: 'pitch', text });
  expect(findings.map(({ kind }) => kind)).toEqual(lacks);
});

test('an empty text and one of signs only give nothing, whatever they are read as', () => {
  for (const as of ['pitch', 'ask', 'follow-up'] as const) {
    expect(readText({ as, text: ' ?! ' }).findings).toEqual([]);
  }
});

test.each([
  [
    'nl',
    'Ik ben Els. Ik bak brood met seo en kpi’s. Ik zoek een kok in Goes.',
    ['abbreviation', 'abbreviation'],
  ],
  ['nl', 'Ik ben Els. Ik bak brood met risk. Ik zoek een kok in Goes.', ['jargon']],
  ['nl', 'Ik ben Els. Wij leveren oplossingen. Ik zoek een kok in Goes.', ['jargon', 'no-what']],
  ['en', 'I’m Joan. We deliver solutions. I’m looking for a cook in Hull.', ['jargon', 'no-what']],
  ['nl', 'Wij heten Naoberhulp. Wij doen de was. Wij zoeken een kok in Goes.', []],
] as const)('[Q2] what a listener would stumble over: %s %s', (lang, text, kinds) => {
  const found = readText({ as: 'pitch', lang, text }).findings.map(({ kind }) => kind);
  expect(found.toSorted()).toEqual([...kinds]);
});

test.each([
  ['nl', 'Wij staan voor kwaliteit en passie.', ['staan voor kwaliteit', 'passie']],
  ['nl', 'Met passie en kwaliteit smeden wij hekken.', ['Met passie']],
  ['nl', 'Ik bak brood van goede kwaliteit.', []],
  ['nl', 'Klanttevredenheid staat hoog in het vaandel.', ['Klanttevredenheid', 'hoog in het vaandel']],
  ['en', 'Our passion is excellence.', ['Our passion', 'excellence']],
  ['en', 'I sell cheese of good quality.', []],
  ['nl', 'Een datagestuurde aanpak met een stakeholderanalyse.', ['datagestuurde', 'stakeholderanalyse']],
  ['en', 'A purpose-led, solar-powered mill.', ['purpose-led']],
  ['en', 'I wear many hats.', ['wear many hats']],
  ['nl', 'Een bakker in hart en nieren.', ['in hart en nieren']],
] as const)('[Q2] what everybody says tells nothing: %s %s', (lang, text, found) => {
  expect(plain(lang, text)).toEqual(found.map((words) => `jargon: ${words}`));
});

test('[Q2] a very long text is read all the same', () => {
  const long = 'Onze SEO wordt gedaan door Agile Makers. '.repeat(5000);
  expect(readText({ as: 'pitch', lang: 'nl', text: long }).findings.length).toBeGreaterThan(5000);
});
