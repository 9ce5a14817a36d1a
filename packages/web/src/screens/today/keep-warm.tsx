import { channelSentence, type Suggestion, sentenceOf, type Today } from '@kennis/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { Avatar } from '../../design/avatar.tsx';
import { Button, ButtonLink } from '../../design/button.tsx';
import { WarmthMark } from '../../design/warmth-mark.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import { usePhoto } from '../../offline/use-photo.ts';
import { peopleMessages } from '../people/messages.ts';
import { warmthOn } from '../people/warmth.ts';
import { DoneSheet } from './done-sheet.tsx';
import { todayMessages } from './messages.ts';
import { useSuggestionActs } from './use-suggestion-acts.ts';
import { Why } from './why.tsx';

/** Whom to keep warm, each with why and something to say (K5, K6). */
export function KeepWarm({ today: { keepWarm, cap } }: { readonly today: Today }) {
  const say = useMessages(todayMessages);
  const isFull = cap.used >= cap.perWeek;
  return (
    <section className="today-part">
      <h2>{say('warm')}</h2>
      <ul className="rows">
        {keepWarm.map((suggestion) => (
          <SuggestionRow key={suggestion.person.id} suggestion={suggestion} />
        ))}
      </ul>
      <p className="today-enough">
        {isFull
          ? say('warm.full', { used: cap.used })
          : say(keepWarm.length === 0 ? 'warm.none' : 'warm.enough')}
      </p>
    </section>
  );
}

function SuggestionRow({ suggestion }: { readonly suggestion: Suggestion }) {
  const say = useMessages(todayMessages);
  const speak = useWording();
  const sayWarmth = useMessages(peopleMessages);
  const [isDone, setDone] = useState(false);
  const { person, reasons, say: toSay, tie, channel } = suggestion;
  const warmth = warmthOn(useFormats().today(), tie);
  const acts = useSuggestionActs(person);
  const photo = usePhoto(person.fields.photo);
  const [why] = reasons;
  const [first] = toSay;
  return (
    <li className="today-row">
      <Link href={`/people/${person.id}`} className="today-person">
        <Avatar name={person.fields.name.full} seed={person.id} photo={photo} />
        <span className="row-text">
          <span className="row-title">{person.fields.name.full}</span>
          <span className="row-line today-what">
            {[person.fields.role, person.fields.organisation].filter(Boolean).join(', ')}
          </span>
        </span>
        <WarmthMark share={warmth.share} word={sayWarmth(`warmth.${warmth.is}`)} />
      </Link>
      {why && <Why why={speak(sentenceOf('reason', why))} parts={suggestion.parts} channel={channel} />}
      {channel.reason.type.endsWith('cannot-meet') && (
        <p>
          {speak(channelSentence(channel))}: {speak(sentenceOf('channel-reason', channel.reason))}.
        </p>
      )}
      {first && <p className="today-say">{speak(sentenceOf('say', first))}</p>}
      <div className="today-acts">
        <Button kind="edge" icon="check" onPress={() => setDone(true)}>
          {say('done')}
        </Button>
        {why?.type === 'their-ask-somebody-you-know' && (
          <ButtonLink icon="connect" href={introducing(person.id, why)}>
            {say('introduce')}
          </ButtonLink>
        )}
        <Button kind="quiet" onPress={() => void acts.later()}>
          {say('later')}
        </Button>
        <Button kind="quiet" onPress={() => void acts.never()}>
          {say('never')}
        </Button>
      </div>
      {isDone && (
        <DoneSheet
          person={person}
          first={channel.channel}
          onPick={acts.done}
          onClose={() => setDone(false)}
        />
      )}
    </li>
  );
}

/** Where those two are brought together, with what it is about. */
function introducing(
  a: string,
  { person: b, ask }: { readonly person: string; readonly ask: string },
): string {
  return `/connect/new?${new URLSearchParams({ a, b, about: ask })}`;
}
