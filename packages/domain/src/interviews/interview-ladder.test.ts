import { expect, test } from 'vitest';
import { tieOf } from '../keeping-warm/tie-of.ts';
import type { PersonFields } from '../people/person.ts';
import { person } from '../records/records.harness.ts';
import { rungSentence, sentenceOf } from '../wording/sentence-of.ts';
import { interviewLadder, type LadderCandidate } from './interview-ladder.ts';

const today = '2026-11-21';
const known = (id: string, days: readonly string[], fields: Partial<PersonFields> = {}): LadderCandidate => ({
  person: person(id, fields),
  tie:
    days.length === 0
      ? null
      : tieOf(
          days.map((on) => ({ on })),
          null,
        ),
});

const friend = known('friend', ['2026-08-01', '2026-10-01', '2026-11-01'], {
  howMet: 'studiegenoot in Groningen',
});
const colleague = known('colleague', ['2025-01-10', '2026-09-01']);
const director = known('director', ['2025-03-01'], { role: 'Adjunct-directeur' });
const professor = known('professor', [], { role: 'hoogleraar staatsrecht' });
const stranger = known('stranger', []);
const rungs = interviewLadder([professor, director, stranger, colleague, friend], today);

test('[I6] the ladder goes from warm and informal to unknown and senior', () => {
  expect(rungs.map(({ candidate, step }) => [candidate.person.id, step])).toEqual([
    ['friend', 'easy'],
    ['colleague', 'middle'],
    ['stranger', 'hard'],
    ['director', 'hard'],
    ['professor', 'hard'],
  ]);
});

test('[I6] every rung says why in a sentence', () => {
  expect(rungs.map(({ reasons }) => reasons.map(({ type }) => type))).toEqual([
    ['warm', 'know-you'],
    ['warm', 'know-you'],
    ['never-spoken'],
    ['senior', 'long-quiet'],
    ['senior', 'never-spoken'],
  ]);
  for (const { reasons } of rungs)
    for (const reason of reasons) expect(sentenceOf('ladder', reason).key).toBe(`ladder.${reason.type}`);
});

test('[I6] somebody warm who can name you makes a first step smaller', () => {
  const through = { person: friend.person, tie: friend.tie };
  const [first] = interviewLadder([professor, { ...stranger, through }], today);
  expect(first?.candidate.person.id).toBe('stranger');
  expect(interviewLadder([{ ...stranger, through }], today)[0]?.step).not.toBe('easy');
});

test('[A5] a rung speaks of the step, not of anybody: nobody is graded', () => {
  expect(rungs.map((rung) => rungSentence(rung).key)).toContain('rung.easy');
  expect(Object.keys(rungs[0] ?? {})).toEqual(['candidate', 'step', 'reasons']);
});
