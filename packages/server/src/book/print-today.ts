import type { RecordOf, Suggestion, Today } from '@kennis/domain';
import { type PrintedEvent, printEvent } from '../events/print-event.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Today as the API and the command line give it. */
export interface PrintedToday {
  readonly on: string;
  readonly promises: readonly {
    readonly id: string;
    readonly text: string;
    readonly by: 'me' | 'them';
    readonly dueOn: string | null;
    readonly person: Named | null;
    readonly reason: Today['promises'][number]['reason'];
  }[];
  readonly introductions: readonly {
    readonly id: string;
    readonly a: Named | null;
    readonly b: Named | null;
    readonly about: string | null;
    readonly step: Today['introductions'][number]['step'];
  }[];
  readonly keepWarm: readonly ({ readonly person: Named } & Pick<
    Suggestion,
    'reasons' | 'parts' | 'say' | 'channel' | 'chance' | 'inTouch' | 'answeredOn'
  >)[];
  readonly cap: Today['cap'];
  readonly events: readonly (PrintedEvent & { readonly inDays: number })[];
}

/** Today as the API and `kennis today --json` give it. */
export function printToday({ on, promises, introductions, keepWarm, cap, events }: Today): PrintedToday {
  return {
    on,
    promises: promises.map(({ promise: { id, fields }, person, reason }) => ({
      id,
      text: fields.text,
      by: fields.by,
      dueOn: fields.dueOn ?? null,
      person: person && named(person),
      reason,
    })),
    introductions: introductions.map(({ introduction: { id, fields }, a, b, step }) => ({
      id,
      a: a && named(a),
      b: b && named(b),
      about: fields.about ?? null,
      step,
    })),
    keepWarm: keepWarm.map(({ person, reasons, parts, say, channel, chance, inTouch, answeredOn }) => ({
      person: named(person),
      reasons,
      parts,
      say,
      channel,
      chance,
      inTouch,
      answeredOn,
    })),
    cap,
    events: events.map(({ event, inDays }) => ({ ...printEvent(event), inDays })),
  };
}

function named({ id, fields }: RecordOf<'person'>): Named {
  return { id, name: fields.name.full };
}
