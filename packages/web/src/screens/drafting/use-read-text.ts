import type { Finding, ReadAs, ReadText } from '@kennis/domain/reading';
import { useEffect, useState } from 'react';
import { usePreferences } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';

const restMs = 600;

/**
 * What a colleague would say of a letter (A3), a moment after the last letter was typed; nothing where that was switched
 * off. The lists of words are loaded with the first letter that is read.
 */
export function useReadText(text: string, as: ReadAs, lang: 'nl' | 'en'): readonly Finding[] {
  const { language: tell } = usePreferences().preferences;
  const setting = useQuery(['guards'], async (reading) => ({ setting: await reading.record('setting') }));
  const isOff = setting?.setting?.fields.guards === false;
  const [read, setRead] = useState<{ readonly text: string; readonly result: ReadText } | null>(null);
  useEffect(() => {
    if (isOff || setting === undefined) return;
    let isGone = false;
    const timer = setTimeout(async () => {
      const { readText } = await import('@kennis/domain/reading');
      if (!isGone) setRead({ text, result: readText({ text, as, lang, tell }) });
    }, restMs);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [text, as, lang, tell, isOff, setting]);
  return !isOff && read?.text === text ? read.result.findings : [];
}
