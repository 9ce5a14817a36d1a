import { balanceSentence, type RecordOf } from '@kennis/domain';
import { type ReadHarvest, readHarvest } from '@kennis/store';
import { useState } from 'react';
import { Button, IconButton } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { useNow, useQuery } from '../../offline/book.tsx';
import { ChainsPart } from './chains-part.tsx';
import { FavourRows } from './favour-rows.tsx';
import { FavourSheet } from './favour-sheet.tsx';
import { HarvestFigure } from './harvest-figure.tsx';
import { givenMessages } from './messages.ts';
import './given.css';

/** Sowing and harvest: the picture over time, what grew from what, what was not thanked for (G1-G4). */
export function GivenScreen() {
  const say = useMessages(givenMessages);
  const now = useNow();
  const { today } = useFormats();
  const given = useQuery(['given', today()], (reading) => readHarvest(reading, now()));
  const [isAdding, setAdding] = useState(false);
  if (!given) return null;
  return (
    <>
      <PageHeader
        title={say('title')}
        back={{ href: '/connect', label: say('back') }}
        acts={<IconButton icon="plus" label={say('add')} onPress={() => setAdding(true)} />}
      />
      {given.favours.length === 0 && given.chains.length === 0 ? (
        <EmptyState
          title={say('empty.title')}
          act={
            <Button kind="main" icon="plus" onPress={() => setAdding(true)}>
              {say('add')}
            </Button>
          }
        >
          {say('empty')}
        </EmptyState>
      ) : (
        <Sown given={given} />
      )}
      {isAdding && <FavourSheet onClose={() => setAdding(false)} />}
    </>
  );
}

function Sown({ given }: { readonly given: ReadHarvest }) {
  const say = useMessages(givenMessages);
  const speak = useWholeWording();
  const { balance, people, favours } = given;
  const thanked = favours.filter((each) => !balance.unthanked.includes(each));
  return (
    <>
      <p className="given-lead">{speak(balanceSentence(balance, 'all'))}</p>
      <HarvestFigure given={given} />
      <div className="columns">
        <div>
          <Listed title={say('unthanked')} favours={balance.unthanked} people={people} />
          <ChainsPart given={given} />
        </div>
        <Listed title={say('all')} favours={thanked} people={people} />
      </div>
    </>
  );
}

function Listed({
  title,
  favours,
  people,
}: {
  readonly title: string;
  readonly favours: readonly RecordOf<'favour'>[];
  readonly people: ReadHarvest['people'];
}) {
  if (favours.length === 0) return null;
  return (
    <section className="given-part">
      <h2>{title}</h2>
      <FavourRows favours={favours} people={people} />
    </section>
  );
}
