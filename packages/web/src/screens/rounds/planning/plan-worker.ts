import { planRounds, roundsGain } from '@kennis/domain';
import type { PlanAnswer, PlanWish } from './plan-messages.ts';

/** Gain and plan away from the page, so that it stands still for nobody (R3). */
addEventListener('message', ({ data }: MessageEvent<PlanWish>) => {
  postMessage(planOf(data));
});

function planOf({ people, acquainted, rounds, size, held }: PlanWish): PlanAnswer {
  const { gain, why } = roundsGain(people, acquainted);
  const plan = planRounds({ people: people.map(({ id }) => id), gain, rounds, size, held });
  return plan.ok ? { plan: plan.value.rounds, why } : null;
}
