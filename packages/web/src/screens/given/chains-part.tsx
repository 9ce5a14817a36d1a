import { harvestSentence } from '@kennis/domain';
import type { ReadHarvest } from '@kennis/store';
import { Link } from 'wouter';
import { useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { givenMessages } from './messages.ts';

const mostShown = 30;

/** What grew from what, in words, the latest first (G2). */
export function ChainsPart({ given: { chains, people } }: { readonly given: ReadHarvest }) {
  const say = useMessages(givenMessages);
  const speak = useWholeWording();
  const nameOf = (id: string) => people.get(id)?.fields.name.full;
  if (chains.length === 0) return null;
  return (
    <section className="given-part">
      <h2>{say('chains')}</h2>
      <ul className="chains">
        {chains.slice(0, mostShown).map((chain) => (
          <li key={chain.id} className="chain">
            <ol>
              {chain.steps.map((step) => {
                const sentence = harvestSentence(chain, step, nameOf);
                return (
                  sentence && (
                    <li
                      key={step.thing.id}
                      className="chain-step"
                      data-harvest={step.thing.harvest || undefined}
                    >
                      <p>{speak(sentence)}</p>
                      {step.thing.text && <p className="favour-words">{step.thing.text}</p>}
                    </li>
                  )
                );
              })}
            </ol>
            <p className="row-line">
              {chain.people.map((id, at) => {
                const name = nameOf(id);
                return (
                  name && (
                    <span key={id}>
                      {at > 0 && ' · '}
                      <Link href={`/people/${id}`}>{name}</Link>
                    </span>
                  )
                );
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
