import { type CaptureDraft, printDraft, whatSentence } from '@kennis/server';
import type { Words } from '../words.ts';

/** A draft in lines. */
export function draftText(draft: CaptureDraft, { say, sentence }: Words): string {
  const { people, asks, offers, promises, favours, metThrough, memory } = printDraft(draft);
  const lines = [
    ...people.map(({ name, knownId, role, organisation, place, email, phone }) => {
      const what = [role, organisation, place, email, phone].filter((part) => part !== null).join(', ');
      return `${name}${what ? ` · ${what}` : ''}${knownId ? `  ${knownId}` : ''}`;
    }),
    ...asks.map(({ who, text }) => say('capture.ask', { who, text })),
    ...offers.map(({ who, text }) => say('capture.offer', { who, text })),
    ...promises.map(({ by, text, dueOn }) =>
      say('person.is-promise', { by, text, due: dueOn ? ` (${dueOn})` : '' }),
    ),
    ...favours.map(({ by, what, text }) =>
      say('capture.favour', { by, what: sentence(whatSentence(what)), text }),
    ),
    ...(metThrough === null ? [] : [say('capture.met-through', { name: metThrough })]),
    ...(memory === null ? [] : [say('person.is-memory', { text: memory })]),
  ];
  return lines.length > 0 ? lines.join('\n') : say('capture.nothing');
}
