import {
  type Address,
  type CardFields,
  type FollowUpChoice,
  type FollowUpDraft,
  messageRegister,
  type PersonFields,
} from '@kennis/domain';
import { useState } from 'react';
import type { Language } from '../../messages/messages.ts';
import { usePreferences } from '../../messages/reading.tsx';
import { useOpenedBook, useQuery } from '../../offline/book.tsx';

/** A draft to one person, and the ways to have it otherwise. Writing in it keeps what was written. */
export interface Draft {
  readonly text: FollowUpDraft;
  readonly language: Language;
  readonly address: Address;
  readonly write: (text: Partial<FollowUpDraft>) => void;
  readonly otherWords: () => void;
  readonly switchForm: () => void;
  readonly switchLanguage: () => void;
}

/** A draft to somebody (A2), as `compose` words it: in the language and form in which you write to them. */
export function useDraft(
  to: Pick<PersonFields, 'language' | 'address'>,
  compose: (choice: FollowUpChoice) => FollowUpDraft,
): Draft {
  const { me } = useOpenedBook();
  const { preferences } = usePreferences();
  const card = useQuery(['card'], async (reading) => ({ card: await reading.record('card') }));
  const name = (card?.card?.fields as CardFields | undefined)?.name;
  const [choice, setChoice] = useState({ ...messageRegister(to, preferences), seed: 0 });
  const [written, setWritten] = useState<Partial<FollowUpDraft>>({});
  const choose = (change: Partial<typeof choice>) => {
    setWritten({});
    setChoice({ ...choice, ...change });
  };
  const drafted = compose({ ...choice, me: name?.given ?? name?.full ?? me.user.name });
  return {
    text: { ...drafted, ...written },
    language: choice.language,
    address: choice.address,
    write: (text) => setWritten({ ...written, ...text }),
    otherWords: () => choose({ seed: choice.seed + 1 }),
    switchForm: () => choose({ address: choice.address === 'je' ? 'u' : 'je' }),
    switchLanguage: () => choose({ language: choice.language === 'nl' ? 'en' : 'nl' }),
  };
}
