import type { Attendee } from '@kennis/domain';
import { type ReadRecognised, recogniseIn } from '@kennis/store';
import { useEffect, useState } from 'react';
import { useOpenedBook } from '../../offline/book.tsx';

/** Whom of these you know; null until that was looked up. */
export function useRecognised(attendees: readonly Attendee[]): ReadRecognised | null {
  const { book } = useOpenedBook();
  const [read, setRead] = useState<{
    readonly of: readonly Attendee[];
    readonly is: ReadRecognised;
  } | null>(null);
  useEffect(() => {
    let isGone = false;
    void recogniseIn(book, attendees).then((is) => isGone || setRead({ of: attendees, is }));
    return () => {
      isGone = true;
    };
  }, [book, attendees]);
  return read?.of === attendees ? read.is : null;
}
