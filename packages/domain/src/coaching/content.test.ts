import { expect, test } from 'vitest';
import { fold } from '../searching/fold.ts';
import { type Line, moments, type PresenceLine } from './coaching.ts';
import { coachingIn } from './languages.ts';
import type { Phrase } from './phrase.ts';

const languages = ['nl', 'en'] as const;
const je = /(?<![\p{L}’])(je|jij|jou|jouw|jullie|jezelf)(?![\p{L}])/iu;
const u = /(?<![\p{L}’])(u|uw|uzelf)(?![\p{L}])/iu;

test('with u no sentence says je, and with je no sentence says u', () => {
  for (const [id, phrase] of phrasesIn('nl')) {
    const forms = bothForms(phrase);
    expect(forms.u, id).not.toMatch(je);
    expect(forms.je, id).not.toMatch(u);
  }
});

test('both forms are written where they differ, and one where they do not; English has one', () => {
  for (const [id, phrase] of phrasesIn('nl')) {
    const forms = bothForms(phrase);
    expect(forms.je.length * forms.u.length, id).toBeGreaterThan(0);
    if (typeof phrase !== 'string') expect(phrase.je, id).not.toBe(phrase.u);
  }
  expect(phrasesIn('en').filter(([, phrase]) => typeof phrase !== 'string')).toEqual([]);
});

test('no sentence shouts, and every one ends as a sentence', () => {
  for (const [id, text] of textsIn()) {
    expect(text, id).not.toContain('!');
    expect(text, id).toMatch(/[.?]$/);
    expect(text, id).not.toMatch(/ {2}|['"]|\.\.\./);
  }
});

test('nothing is said twice', () => {
  for (const language of languages) {
    const said = new Map<string, string>();
    for (const [id, phrase] of saidIn(language))
      for (const text of new Set(Object.values(bothForms(phrase)))) {
        const key = fold(text).replace(/\W+/g, ' ').trim();
        expect(said.get(key) ?? id, text).toBe(id);
        said.set(key, id);
      }
  }
});

test('[C4] ids of lines and questions are unique within a language', () => {
  for (const language of languages) {
    const ids = saidIn(language).map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  }
});

test('[M2] a reason is one plain sentence, short enough to read while standing', () => {
  for (const language of languages)
    for (const { id, why } of linesIn(language))
      for (const text of Object.values(bothForms(why))) {
        expect(text, id).not.toMatch(/[.?] \S/);
        expect(text.length, id).toBeLessThanOrEqual(110);
        expect(text.length, id).toBeGreaterThanOrEqual(20);
      }
});

test('[M2] a line is short enough to say', () => {
  for (const language of languages)
    for (const { id, say } of linesIn(language))
      for (const text of Object.values(bothForms(say))) expect(text.length, id).toBeLessThanOrEqual(110);
});

test('[A1] nothing speaks of leads, deals, pipelines, conversion or prospects', () => {
  for (const [id, text] of textsIn())
    expect(text, id).not.toMatch(
      /\b(leads?|deals?|pipeline|conversie|conversion|prospects?|acquisitie|elevator)\b/i,
    );
});

test('[P8] at a funeral and a farewell nothing is about work to be had, cards, pitches or meeting again for coffee', () => {
  const elsewhere =
    /\b(kaartje|visitekaart|pitch|netwerk\p{L}*|klanten?|opdracht\p{L}*|zoek(?:t|en)?|gegevens|business|cards?|clients?|network\p{L}*|looking for)\b/iu;
  for (const language of languages)
    for (const { id, say, next } of presenceIn(language))
      for (const text of [...Object.values(bothForms(say)), ...Object.values(bothForms(next ?? ''))])
        expect(text, id).not.toMatch(elsewhere);
});

test('[P8] at a funeral nothing is festive', () => {
  for (const language of languages) {
    const { host, others, leave } = coachingIn(language).mourning;
    for (const { id, say } of [...host, ...others, ...leave])
      expect(bothForms(say).je, id).not.toMatch(
        /\b(leuk|gezellig|feest|proost|plezier|fun|party|cheers|enjoy|lovely to)\b/i,
      );
  }
});

test('every moment has its lines', () => {
  for (const language of languages)
    expect(Object.keys(coachingIn(language).lines).toSorted()).toEqual([...moments].toSorted());
});

function bothForms(phrase: Phrase): { readonly je: string; readonly u: string } {
  return typeof phrase === 'string' ? { je: phrase, u: phrase } : phrase;
}

function presenceIn(language: 'nl' | 'en'): readonly PresenceLine[] {
  const { farewell, mourning } = coachingIn(language);
  return [farewell, mourning].flatMap(({ host, others, leave }) => [...host, ...others, ...leave]);
}

function linesIn(language: 'nl' | 'en'): readonly (Line | PresenceLine)[] {
  return [...Object.values(coachingIn(language).lines).flat(), ...presenceIn(language)];
}

/** What is said to others, by id. */
function saidIn(language: 'nl' | 'en'): readonly (readonly [id: string, phrase: Phrase])[] {
  const { questions } = coachingIn(language);
  return [
    ...linesIn(language).map(({ id, say }) => [id, say] as const),
    ...questions.map(({ id, ask }) => [id, ask] as const),
  ];
}

function phrasesIn(language: 'nl' | 'en'): readonly (readonly [id: string, phrase: Phrase])[] {
  const { prejudices, ownWhy } = coachingIn(language);
  return [
    ...saidIn(language),
    ...linesIn(language).flatMap(({ id, why, next }) =>
      [why, ...(next ? [next] : [])].map((each) => [id, each] as const),
    ),
    ...prejudices.flatMap(({ id, answers }) => Object.values(answers).map((each) => [id, each] as const)),
    ['own-why', ownWhy],
  ];
}

function textsIn(): readonly (readonly [id: string, text: string])[] {
  return languages.flatMap((language) =>
    phrasesIn(language).flatMap(([id, phrase]) =>
      Object.values(bothForms(phrase)).map((text) => [id, text] as const),
    ),
  );
}
