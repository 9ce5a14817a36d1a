import { eventTone, isPresenceOnly, type Tone } from '../coaching/tone.ts';
import type { EventFields, EventGoal } from './event.ts';

/** A goal an event could have, and why it is proposed there. */
export interface GoalProposal {
  readonly goal: EventGoal;
  readonly reason:
    | { readonly type: 'many-known'; readonly count: number }
    | { readonly type: 'some-known'; readonly count: number }
    | { readonly type: 'theme'; readonly theme: string }
    | { readonly type: 'new-faces'; readonly count: number };
}

/**
 * The goals that fit an event, the one proposed first (P2): seeing people again where many you know will be there (`known`),
 * else the theme where there is one, else meeting some you don't know. None where only presence fits (P8).
 */
export function proposeGoals(
  { kind, theme }: Pick<EventFields, 'kind' | 'theme'>,
  known: number,
): readonly GoalProposal[] {
  if (isPresenceOnly(kind)) return [];
  const tone = eventTone(kind);
  const many = known >= manyKnown(tone);
  const again: GoalProposal = {
    goal: { form: 'again' },
    reason: { type: many ? 'many-known' : 'some-known', count: known },
  };
  const meet = meeting(tone === 'open' ? 3 : 2);
  const talk = theme?.trim() ? [discussing(theme.trim())] : [];
  return many ? [again, ...talk, meet] : [...talk, meet, again];
}

/** Among one's own members or at a feast, most will be known anyhow. */
function manyKnown(tone: Tone): number {
  return tone === 'own' || tone === 'festive' ? 2 : 5;
}

function meeting(count: number): GoalProposal {
  return { goal: { form: 'meet', count }, reason: { type: 'new-faces', count } };
}

function discussing(theme: string): GoalProposal {
  return { goal: { form: 'theme', theme }, reason: { type: 'theme', theme } };
}
