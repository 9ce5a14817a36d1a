import type { EventFields, FollowUp } from '@kennis/domain';
import { expect, test } from 'vitest';
import { firstStep, stepsOf } from './steps.ts';

const event: EventFields = { name: 'Borrel', kind: 'reception', on: '2026-11-19' };
const followUp = { person: { id: 'sanne' } } as FollowUp;

test('stepsOf asks the questions of the event first, then shows one person after another, then ends', () => {
  const steps = stepsOf(event, [followUp]);
  expect(steps[0]).toEqual({ is: 'question', question: 'enjoyment' });
  expect(steps.slice(-2)).toEqual([{ is: 'follow-up', person: 'sanne' }, { is: 'end' }]);
});

test('firstStep resumes at the first question without an answer', () => {
  const steps = stepsOf(event, [followUp]);
  expect(firstStep(steps, {}, null)).toBe(0);
  expect(steps[firstStep(steps, { enjoyment: 4, energy: 3 }, null)]).toEqual({
    is: 'question',
    question: 'brought',
  });
});

test('firstStep goes to the promises where they are asked for, and to the end where there are none', () => {
  const steps = stepsOf(event, [followUp]);
  expect(steps[firstStep(steps, {}, 'promises')]).toMatchObject({ is: 'follow-up' });
  const without = stepsOf(event, []);
  expect(without[firstStep(without, {}, 'promises')]).toEqual({ is: 'end' });
});
