import { type CaptureDraft, capture, indexKnown, type KnownPerson } from '@kennis/domain';
import { changeTalk, type TalkChange } from './change-talk.ts';
import { readTalk } from './read-talk.ts';
import { beginTalk, type Talk } from './talk.ts';

const now = '2026-11-21T18:00:00.000Z';

const known: readonly KnownPerson[] = [
  { id: 'sanne', name: 'Sanne de Vries', organisation: 'Bakkerij De Vries' },
  { id: 'jan1', name: 'Jan de Wit', organisation: 'ASML' },
  { id: 'jan2', name: 'Jan Smeets', organisation: 'Rabobank' },
];

/** A talk after some changes. */
export function talkAfter(...changes: readonly TalkChange[]): Talk {
  return changes.reduce(changeTalk, beginTalk({ now }));
}

export function write(line: string): TalkChange {
  return { do: 'write', line };
}

function draftOf({ line }: Talk): CaptureDraft {
  return capture(line, { now, zone: 'Europe/Amsterdam', known: indexKnown(known) });
}

export function readingOf(talk: Talk) {
  return readTalk(talk, draftOf(talk));
}
