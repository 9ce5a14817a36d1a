import { balanceSentence, balanceWith, credibilitySentences, credibilityWith } from '@kennis/domain';
import { useState } from 'react';
import { Button, ButtonLink } from '../../design/button.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { FavourRows } from '../given/favour-rows.tsx';
import { FavourSheet } from '../given/favour-sheet.tsx';
import { personMessages } from './messages.ts';
import type { PersonDetails } from './read-person.ts';

const mostShown = 5;

/** What you gave each other, and what your word is worth here (G3, T4). */
export function GivenPart({ details }: { readonly details: PersonDetails }) {
  const say = useMessages(personMessages);
  const speak = useWholeWording();
  const { today } = useFormats();
  const [isAdding, setAdding] = useState(false);
  const { person, favours } = details;
  const people = new Map([[person.id, person]]);
  const theirs = favours.map((favour) => ({ ...favour, fields: { ...favour.fields, person: person.id } }));
  const introductions = details.introductions;
  const balance = balanceWith(person.id, { favours: theirs, introductions });
  const credibility = credibilityWith(person.id, { ...details, favours: theirs }, today());
  const isEmpty = balance.stands === 'nothing';
  const hasCredit = !isEmpty || credibility.parts.some(({ type }) => type !== 'nothing-yet');
  return (
    <section className="person-part">
      <h2>{say('given')}</h2>
      {!isEmpty && <p>{speak(balanceSentence(balance, 'person'))}</p>}
      {hasCredit && <p className="person-soft">{credibilitySentences(credibility).map(speak).join(' ')}</p>}
      {!isEmpty && <FavourRows favours={theirs.slice(0, mostShown)} people={people} />}
      <div className="person-adds">
        <Button kind="quiet" icon="plus" onPress={() => setAdding(true)}>
          {say('given.add')}
        </Button>
        <ButtonLink kind="quiet" icon="connect" href={`/connect/new?a=${person.id}`}>
          {say('introduce')}
        </ButtonLink>
      </div>
      {isAdding && <FavourSheet person={person} onClose={() => setAdding(false)} />}
    </section>
  );
}
