import { parseName } from '../people/name.ts';
import { singletonIds } from '../records/kinds.ts';
import type { Patch } from '../records/record.ts';
import type { GoalIds } from './example-cast.ts';
import { exampleGoalPatches } from './example-giving.ts';
import { dayAgo, made, randomFor, said, type World } from './world.ts';
import { you } from './you.ts';

/** Your card, one pitch, what you look for and can help with, while you look around; and what an event may point at. */
export function exampleYou(world: World): {
  readonly patches: readonly Patch[];
  readonly pitch: string;
  readonly ask: string;
  readonly goals: GoalIds;
} {
  const random = randomFor(world, 'you');
  const on = dayAgo(world, 30);
  const { role, organisation, place, does, pitch } = you;
  const mail = 'noor@veldkamp-verbindt.example';
  const pitched = made(random, 'pitch', on, {
    label: said(world, pitch.label),
    audience: said(world, pitch.audience),
    text: said(world, pitch.text),
    language: world.language,
  });
  const goals = exampleGoalPatches(world);
  const asks = you.asks.map(({ text, towards }) =>
    made(random, 'ask', on, { owner: 'me', text: said(world, text), on, goal: goals.ids.get(towards) }),
  );
  const offers = you.offers.map((text) =>
    made(random, 'offer', on, { owner: 'me', text: said(world, text), on }),
  );
  const card: Patch = {
    kind: 'card',
    id: singletonIds.card,
    fields: {
      name: parseName(you.name),
      role: said(world, role),
      organisation,
      place,
      does: said(world, does),
      [`emails/${mail}`]: { value: mail, label: 'work' },
    },
  };
  return {
    patches: [card, pitched, ...goals.patches, ...asks, ...offers],
    pitch: pitched.id,
    ask: asks[0]?.id ?? '',
    goals: goals.ids,
  };
}
