import { type Day, daysBetween } from '../days/day.ts';
import type { RecordOf } from '../records/kinds.ts';
import { cannotMeet } from './channel-advice.ts';
import type { SomethingToSay } from './today.ts';

/** What is read of a person before a suggestion is made; live records only, each a bounded list, latest first. */
export interface CandidateDetails {
  readonly encounters: readonly RecordOf<'encounter'>[];
  readonly snoozes: readonly RecordOf<'snooze'>[];
  readonly promises: readonly RecordOf<'promise'>[];
  readonly memories: readonly RecordOf<'memory'>[];
  readonly asks: readonly RecordOf<'ask'>[];
  readonly offers: readonly RecordOf<'offer'>[];
}

const most = 3;

/** Up to three things to say, the best first: what was promised, what they look for, a memory, your last talk (K6). */
export function somethingToSay(
  person: RecordOf<'person'>,
  details: CandidateDetails,
  today: Day,
): readonly SomethingToSay[] {
  const { does, howMet } = person.fields;
  const open = details.promises.filter(({ fields }) => !fields.ending);
  const talk = details.encounters.find(({ fields }) => fields.text);
  const say: (SomethingToSay | null)[] = [
    isIll(person, today) ? { type: 'say-get-well' } : null,
    ...open.map(({ id, fields: { by, text } }): SomethingToSay => {
      return { type: by === 'me' ? 'say-i-promised' : 'say-they-promised', text, promise: id };
    }),
    ...details.asks
      .filter(({ fields }) => !fields.ending)
      .slice(0, 1)
      .map(({ fields: { text } }): SomethingToSay => ({ type: 'say-their-ask', text })),
    memoryOf(details, today),
    talk?.fields.text
      ? { type: 'say-last-talk', text: talk.fields.text, on: talk.fields.on, channel: talk.fields.channel }
      : null,
    does ? { type: 'say-what-they-do', text: does } : null,
    howMet ? { type: 'say-how-you-met', text: howMet } : null,
  ];
  const found = say.filter((each) => each !== null).slice(0, most);
  return found.length > 0 ? found : [whereNothingIsKnown(person, details)];
}

/** Somebody who is ill hears that first (K8). */
function isIll({ fields: { reach } }: RecordOf<'person'>, today: Day): boolean {
  return reach?.why === 'illness' && cannotMeet(reach, today);
}

/** To somebody you never spoke, who you are; else how it goes where they work, or with them. */
function whereNothingIsKnown(
  { fields: { organisation } }: RecordOf<'person'>,
  { encounters }: CandidateDetails,
): SomethingToSay {
  if (encounters.length === 0) return { type: 'say-who-you-are' };
  return organisation ? { type: 'say-how-is-work', text: organisation } : { type: 'say-how-are-you' };
}

/** One of the memories, another each week, so that a long acquaintance does not hear the same one every time. */
function memoryOf({ memories }: CandidateDetails, today: Day): SomethingToSay | null {
  const week = Math.floor(daysBetween('2024-01-01', today) / 7);
  const memory = memories[Math.abs(week) % Math.max(1, memories.length)];
  return memory ? { type: 'say-memory', text: memory.fields.text } : null;
}
