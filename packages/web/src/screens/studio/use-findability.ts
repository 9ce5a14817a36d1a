import { detectLanguage } from '@kennis/domain';
import type { Findability } from '@kennis/domain/reading';
import { useEffect, useState } from 'react';
import { usePreferences } from '../../messages/reading.tsx';
import { readable } from './readable.ts';

/** How findable an ask is (Q3), once the lists of words are there; null before, and for no text. */
export function useFindability(text: string | null): Findability | null {
  const { language } = usePreferences().preferences;
  const [found, setFound] = useState<{ readonly text: string; readonly findability: Findability } | null>(
    null,
  );
  useEffect(() => {
    if (text === null) return;
    let isGone = false;
    void import('@kennis/domain/reading').then(
      ({ sharpenAsk }) => {
        if (isGone) return;
        const { findability } = sharpenAsk(readable(text), detectLanguage(text, language));
        setFound({ text, findability });
      },
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [text, language]);
  return found !== null && found.text === text ? found.findability : null;
}
