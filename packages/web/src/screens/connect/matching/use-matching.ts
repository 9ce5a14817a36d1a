import { useEffect, useState } from 'react';
import { useOpenedBook } from '../../../offline/book.tsx';
import { createMatching, type Matching } from './matching.ts';

/** Matching over the book as it was when the screen was opened; undefined until then. */
export function useMatching(): Matching | undefined {
  const { book } = useOpenedBook();
  const [matching, setMatching] = useState<Matching>();
  useEffect(() => {
    const made = createMatching(book);
    setMatching(made);
    return () => made.close();
  }, [book]);
  return matching;
}
