import type { Attendee } from '@kennis/domain';
import { useCallback } from 'react';
import { useMessages } from '../../messages/reading.tsx';
import { attendeesMessages } from './messages.ts';

/** Gives how the line of a talk begins with somebody whom one knows from the list alone: who, what they do and where. */
export function useCaptureName(): (attendee: Attendee) => string {
  const say = useMessages(attendeesMessages);
  return useCallback(
    ({ name, role, organisation }: Attendee) =>
      say('capture-begins', {
        name: name.full,
        role: role ?? '',
        organisation: organisation ?? '',
        says: role && organisation ? 'both' : role ? 'role' : organisation ? 'organisation' : 'name',
      }),
    [say],
  );
}
