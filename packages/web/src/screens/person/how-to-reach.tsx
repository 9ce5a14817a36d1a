import {
  adviseChannel,
  cannotMeet,
  channelSentence,
  messageRegister,
  nudgeAdvice,
  nudgeSentence,
  type ReachIntent,
  sentenceOf,
  setReach,
} from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages, usePreferences } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { useEdit } from '../../offline/book.tsx';
import { ReachSheet } from '../reach/reach-sheet.tsx';
import { personMessages } from './messages.ts';
import { Reach } from './reach.tsx';
import type { PersonDetails } from './read-person.ts';
import { RegisterSheet } from './register-sheet.tsx';

/** Over which channel and why (K8), whether to wait a little (A8), in which words; and the addresses themselves. */
export function HowToReach({ details }: { readonly details: PersonDetails }) {
  const say = useMessages(personMessages);
  const speak = useWholeWording();
  const { today } = useFormats();
  const { person, encounters, setting } = details;
  const advice = adviseChannel({ person, encounters, setting }, today());
  // To somebody never spoken, seeing each other again says nothing.
  const isNew = encounters.length === 0 && advice.reason.type === 'in-person';
  const nudge = nudgeAdvice(
    encounters.map(({ fields }) => fields),
    today(),
    setting?.guards ?? true,
  );
  return (
    <section className="person-part">
      <h2>{say('reach')}</h2>
      {!isNew && (
        <p>
          {speak(channelSentence(advice))}: {speak(sentenceOf('channel-reason', advice.reason))}.
        </p>
      )}
      {nudge && <p className="person-aside">{speak(nudgeSentence(nudge))}</p>}
      <Reach person={person} />
      <ReachActs details={details} />
    </section>
  );
}

/** What of it can be changed: whether meeting is possible, and je or u and the language. */
function ReachActs({ details: { person } }: { readonly details: PersonDetails }) {
  const say = useMessages(personMessages);
  const { today, day } = useFormats();
  const edit = useEdit();
  const problemText = useProblemText();
  const [open, setOpen] = useState<'reach' | 'register' | null>(null);
  const { language, address } = messageRegister(person.fields, usePreferences().preferences);
  const reach = cannotMeet(person.fields.reach, today()) ? person.fields.reach : undefined;
  const save = async (intent: ReachIntent) => {
    const done = await edit(() => setReach({ person }, intent));
    return done.ok ? null : problemText(done.problem);
  };
  return (
    <div className="person-adds">
      <Button kind="quiet" icon="meeting" onPress={() => setOpen('reach')}>
        {say('reach.meeting', {
          why: reach?.why ?? 'can',
          hasUntil: String(reach?.until !== undefined),
          until: reach?.until === undefined ? '' : day(reach.until, 'dayMonth'),
        })}
      </Button>
      <Button kind="quiet" icon="message" onPress={() => setOpen('register')}>
        {say('register.line', { register: language === 'en' ? 'en' : address })}
      </Button>
      {open === 'reach' && (
        <ReachSheet
          name={person.fields.name.given ?? person.fields.name.full}
          reach={reach}
          onSave={save}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'register' && <RegisterSheet person={person} onClose={() => setOpen(null)} />}
    </div>
  );
}
