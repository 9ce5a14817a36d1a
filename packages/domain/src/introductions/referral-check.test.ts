import { expect, test } from 'vitest';
import type { Tie } from '../keeping-warm/tie.ts';
import { record } from '../records/records.harness.ts';
import { referralSentences } from '../wording/introduction-sentence.ts';
import { print } from '../wording/print.harness.ts';
import { referralCheck } from './referral-check.ts';

const today = '2026-11-21';
const tie = (contactDays: number, lastOn: string, theyReachedOutOn: string | null = null): Tie => ({
  contactDays,
  lastOn,
  theyReachedOutOn,
  coolsOn: null,
  rhythmDueOn: null,
});
const theirs = (how?: 'kept' | 'released', dueOn = '2026-01-01') =>
  record('promise', 'p', {
    by: 'them',
    person: 'a',
    text: 'x',
    madeOn: '2025-12-01',
    dueOn,
    ...(how && { ending: { how, on: '2026-01-01' } }),
  });

test('[T2] somebody you know well can be vouched for', () => {
  const check = referralCheck({ tie: tie(9, '2026-10-01', '2026-09-01'), promises: [theirs('kept')] }, today);
  expect(check).toMatchObject({ verdict: 'well', advice: [] });
  expect(referralSentences(check, 'Anouk').map((each) => print(each, 'nl'))).toEqual([
    'Je kent Anouk goed genoeg om je naam eraan te verbinden.',
    'Jullie spraken elkaar 9 keer.',
    '7 weken geleden voor het laatst gesproken.',
    'De ene belofte aan jou is nagekomen.',
    'Laat ook zelf van zich horen.',
  ]);
});

test('[T2] three talks in the past year are enough, two or a longer silence are thin', () => {
  const verdict = (met: number, lastOn: string) =>
    referralCheck({ tie: tie(met, lastOn), promises: [] }, today).verdict;
  expect([verdict(3, '2026-11-01'), verdict(3, '2025-12-01')]).toEqual(['fairly', 'fairly']);
  expect([verdict(2, '2026-11-01'), verdict(3, '2025-11-01')]).toEqual(['thin', 'thin']);
});

test('[T2] where it is thin, it says so kindly and what would help', () => {
  const check = referralCheck({ tie: tie(1, '2026-11-01'), promises: [] }, today);
  expect(check.verdict).toBe('thin');
  expect(check.advice).toEqual([{ type: 'meet-more', more: 2 }, { type: 'agree-on-something-small' }]);
  expect(referralSentences(check, 'Mo').map((each) => print(each, 'nl', 'u'))).toEqual([
    'U kent Mo nog niet zo goed; met een doorverwijzing staat u er met uw eigen naam voor in.',
    'U sprak elkaar één keer.',
    '3 weken geleden voor het laatst gesproken.',
    'Er is u nog niets beloofd, dus daar valt nog niets over te zeggen.',
    'Liet nog niet uit zichzelf van zich horen.',
    'Spreek elkaar nog 2 keer voordat u doorverwijst.',
    'Spreek eerst iets kleins af, dan merkt u hoe het gaat.',
  ]);
});

test.each([
  ['never met', null, [], 'thin', ['meet-first']],
  ['long quiet', tie(12, '2024-01-01'), [], 'thin', ['speak-again']],
  ['promises not kept', tie(8, '2026-11-01'), [theirs('kept'), theirs()], 'thin', ['ask-about-promises']],
  ['some meetings', tie(4, '2026-10-01'), [theirs('kept')], 'fairly', []],
] as const)('[T2] %s', (_, known, promises, verdict, advice) => {
  const check = referralCheck({ tie: known, promises }, today);
  expect(check.verdict).toBe(verdict);
  expect(check.advice.map(({ type }) => type)).toEqual(advice);
});

test('[T2] it advises and never forbids: it is no problem, and promises of yours say nothing about them', () => {
  const check = referralCheck(
    {
      tie: tie(7, '2026-11-01'),
      promises: [
        record('promise', 'q', {
          by: 'me',
          person: 'a',
          text: 'x',
          madeOn: '2025-01-01',
          dueOn: '2025-02-01',
        }),
      ],
    },
    today,
  );
  expect(check.verdict).toBe('fairly');
  expect(check).not.toHaveProperty('problem');
});
