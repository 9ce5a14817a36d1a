import {
  type IntroductionPath,
  type MatchReason,
  matchSentence,
  pathStepSentence,
  type RecordOf,
} from '@kennis/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { Avatar } from '../../design/avatar.tsx';
import { Button, ButtonLink } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { usePhoto } from '../../offline/use-photo.ts';
import { AskingSheet } from './asking-sheet.tsx';
import { waysMessages } from './messages.ts';

type Person = RecordOf<'person'>;

/** One way to somebody (T3): who after whom, each step with its reason, and asking the first of them. */
export function WayItem({
  path,
  people,
  found,
}: {
  readonly path: IntroductionPath;
  readonly people: ReadonlyMap<string, Person>;
  /** Why they are meant, where the words alone do not say so. */
  readonly found?: MatchReason | undefined;
}) {
  const say = useMessages(waysMessages);
  const speak = useWholeWording();
  const [isAsking, setAsking] = useState(false);
  const [to, via, last] = path.people.slice(1).map((id) => people.get(id));
  const other = people.get(path.people.at(-1) ?? '');
  if (!to || !other) return null;
  const nameOf = (id: string) => people.get(id)?.fields.name.full ?? say('you');
  const name = called(to);
  return (
    <li className="way">
      <ol className="way-steps">
        {path.steps.map((step) => {
          const person = people.get(step.to);
          return (
            person && (
              <li key={step.to} className="way-step">
                <Face person={person} />
                <span className="way-text">
                  <Link href={`/people/${person.id}`} className="way-name">
                    {person.fields.name.full}
                  </Link>
                  {person === other && <What person={person} />}
                  {person === other && found && (
                    <span className="way-why">{asLine(speak(matchSentence(found)))}</span>
                  )}
                  <span className="way-why">{speak(pathStepSentence(step, nameOf))}.</span>
                </span>
              </li>
            )
          );
        })}
      </ol>
      {to === other ? (
        <ButtonLink kind="edge" icon="me" href={`/people/${to.id}`}>
          {say('open', { name })}
        </ButtonLink>
      ) : (
        <Button kind="edge" icon="message" onPress={() => setAsking(true)}>
          {say('ask', { name })}
        </Button>
      )}
      {isAsking && (
        <AskingSheet to={to} other={other} via={last ? via : undefined} onClose={() => setAsking(false)} />
      )}
    </li>
  );
}

function What({ person: { fields } }: { readonly person: Person }) {
  const what = [fields.role, fields.organisation].filter(Boolean).join(', ');
  return what === '' ? null : <span className="way-what">{what}</span>;
}

function Face({ person }: { readonly person: Person }) {
  const photo = usePhoto(person.fields.photo);
  return <Avatar name={person.fields.name.full} seed={person.id} photo={photo} />;
}

function called({ fields: { name } }: Person): string {
  return name.given ?? name.full;
}
