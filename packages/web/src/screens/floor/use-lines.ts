import {
  type Address,
  type CardFields,
  type Moment,
  type PickedLine,
  pickLines,
  type RecordOf,
} from '@kennis/domain';
import { useKeptState } from '../../app/kennis.tsx';
import type { Language } from '../../messages/messages.ts';
import { usePreferences } from '../../messages/reading.tsx';
import { useOpenedBook, useQuery } from '../../offline/book.tsx';
import { useOwnLines } from './use-own-lines.ts';

/** The line whose turn it is, and the ways to another. Where one was is kept, so that the next time begins with the next. */
export interface Lines {
  readonly line: PickedLine | undefined;
  readonly next: () => void;
  readonly previous: () => void;
  /** Addresses the other in the other way, from now on. */
  readonly switchForm: () => void;
  /** The language in which the line stands; `switchLanguage` takes the other (C8). */
  readonly language: Language;
  readonly switchLanguage: () => void;
}

/** Lines of the coach for a moment at an event (M2, C7, C8, C9, P8). */
export function useLines(moment: Moment, { fields }: RecordOf<'event'>): Lines {
  const { preferences } = usePreferences();
  const [seed, setSeed] = useKeptState(`floor.turn.${moment}`, 0);
  const [form, setForm] = useKeptState<Address | null>('floor.form', null);
  const [language, setLanguage] = useKeptState<Language>('floor.language', preferences.language);
  const me = useMyFirstName();
  const { own, style } = useOwnLines();
  const [line] = pickLines(moment, {
    kind: fields.kind,
    language,
    address: preferences.address,
    seed,
    count: 1,
    me,
    own,
    ...(style && { style }),
    ...(form && { other: form }),
  });
  return {
    line,
    next: () => setSeed(seed + 1),
    previous: () => setSeed(Math.max(0, seed - 1)),
    switchForm: () => line?.otherForm && setForm(line.otherForm.address),
    language,
    switchLanguage: () => setLanguage(language === 'nl' ? 'en' : 'nl'),
  };
}

function useMyFirstName(): string {
  const { me } = useOpenedBook();
  const card = useQuery(['card'], async (reading) => ({ card: await reading.record('card') }));
  const name = (card?.card?.fields as CardFields | undefined)?.name;
  return name?.given ?? name?.full ?? me.user.name;
}
