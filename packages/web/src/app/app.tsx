import { useCallback, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Router } from 'wouter';
import { NoticeProvider } from '../design/notice.tsx';
import { guessPreferences, mergePreferences, type Preferences } from '../messages/preferences.ts';
import { ReadingProvider } from '../messages/reading.tsx';
import { Gate } from './gate.tsx';
import { type Kennis, KennisProvider } from './kennis.tsx';
import { Mishap } from './mishap.tsx';
import { showTheme } from './show-theme.ts';
import { markInside } from './use-go-back.ts';

/** The whole app over the instances made in `main.tsx`. */
export function App({ kennis }: { readonly kennis: Kennis }) {
  const { memory } = kennis;
  const [preferences, keep] = useState(() => firstPreferences(memory.preferences()));
  const [cache] = useState(() => new Map());
  const setPreferences = useCallback(
    (change: Partial<Preferences>) => keep((known) => mergePreferences(known, change)),
    [],
  );
  useEffect(() => {
    // On somebody else's device nothing stays behind.
    if (memory.account()) memory.keepPreferences(preferences);
    document.documentElement.lang = preferences.language;
    showTheme(preferences.theme);
  }, [memory, preferences]);
  return (
    <KennisProvider kennis={kennis}>
      <ReadingProvider
        preferences={preferences}
        setPreferences={setPreferences}
        cache={cache}
        now={kennis.now}
      >
        <I18nProvider locale={preferences.language === 'nl' ? 'nl-NL' : 'en-US'}>
          <Mishap>
            <NoticeProvider>
              <Router aroundNav={markInside}>
                <Gate />
              </Router>
            </NoticeProvider>
          </Mishap>
        </I18nProvider>
      </ReadingProvider>
    </KennisProvider>
  );
}

function firstPreferences(kept: { readonly [name: string]: unknown }): Preferences {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return mergePreferences(guessPreferences(navigator.languages, timeZone), kept);
}
