import { interviewNextSentence } from '@kennis/domain';
import { useState } from 'react';
import { Button, ButtonLink } from '../../design/button.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { AppointmentSheet } from './appointment-sheet.tsx';
import { LetterPart } from './letter-part.tsx';
import { interviewMessages } from './messages.ts';
import type { InterviewDetails } from './read-interview.ts';

/** What to do now: ask and agree on a day, go and talk, write down, thank, report back (I4). */
export function NextPart({ details }: { readonly details: InterviewDetails }) {
  const speak = useWholeWording();
  const { next } = details.progress;
  if (!next) return null;
  return (
    <section className="advice-part">
      <h2>{asLine(speak(interviewNextSentence(next)))}</h2>
      {next === 'plan' && <ToPlan details={details} />}
      {next === 'prepare' && <ToTalk details={details} />}
      {next === 'record' && <ToRecord details={details} />}
      {next === 'thank' && <LetterPart details={details} letter="thank-you" />}
      {next === 'report-back' && <ToReport details={details} />}
    </section>
  );
}

function ToPlan({ details }: { readonly details: InterviewDetails }) {
  const say = useMessages(interviewMessages);
  const [isAgreeing, setAgreeing] = useState(false);
  return (
    <>
      <p className="advice-soft">{say('request-why')}</p>
      <LetterPart details={details} letter="request" />
      <Button icon="events" onPress={() => setAgreeing(true)}>
        {say('agreed')}
      </Button>
      {isAgreeing && <AppointmentSheet interview={details.interview} onClose={() => setAgreeing(false)} />}
    </>
  );
}

function ToTalk({ details: { interview } }: { readonly details: InterviewDetails }) {
  const say = useMessages(interviewMessages);
  const isToday = interview.fields.on === useFormats().today();
  return (
    <>
      <p className="advice-soft">{say('advice-why')}</p>
      <span className="advice-acts">
        <ButtonLink
          kind={isToday ? 'main' : 'edge'}
          icon="meeting"
          href={`/connect/talks/${interview.id}/now`}
        >
          {say('advice-start')}
        </ButtonLink>
        <ButtonLink kind="quiet" href={`/connect/talks/${interview.id}/record`}>
          {say('record')}
        </ButtonLink>
      </span>
    </>
  );
}

function ToRecord({ details: { interview } }: { readonly details: InterviewDetails }) {
  const say = useMessages(interviewMessages);
  return (
    <>
      <p className="advice-soft">{say('record-why')}</p>
      <ButtonLink kind="main" icon="note" href={`/connect/talks/${interview.id}/record`}>
        {say('record')}
      </ButtonLink>
    </>
  );
}

/** Far off it is only told; near, or wanted, the text is there. */
function ToReport({ details }: { readonly details: InterviewDetails }) {
  const say = useMessages(interviewMessages);
  const { today, away } = useFormats();
  const { dueOn } = details.progress.reportBack?.fields ?? {};
  const [isWanted, setWanted] = useState(dueOn === undefined || dueOn <= today());
  return (
    <>
      <p className="advice-soft">
        {say('report-why')} {dueOn && dueOn > today() && say('report-when', { when: away(dueOn) })}
      </p>
      {isWanted ? (
        <LetterPart details={details} letter="report-back" />
      ) : (
        <Button icon="letter" onPress={() => setWanted(true)}>
          {say('report-now')}
        </Button>
      )}
    </>
  );
}
