import {
  deleteRecords,
  type IntroductionProposal,
  matchSentence,
  ok,
  type Problem,
  type RecordOf,
  refuse,
  startIntroduction,
  takeIntroductionStep,
} from '@kennis/domain';
import { readPeopleOf } from '@kennis/store';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button, ButtonLink } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { useProposals } from './matching/use-proposals.ts';
import { connectMessages } from './messages.ts';
import { TwoFaces } from './two-faces.tsx';

type Person = RecordOf<'person'>;

const firstShown = 4;

/** Who could help whom, with the reason in words (Q5); you decide. */
export function ProposalsPart({
  introductions,
}: {
  readonly introductions: readonly RecordOf<'introduction'>[];
}) {
  const say = useMessages(connectMessages);
  const proposals = useProposals();
  const [count, setCount] = useState(firstShown);
  const open = (proposals ?? []).filter((proposal) => !isTaken(proposal, introductions));
  const shown = open.slice(0, count);
  const ids = [...new Set(shown.flatMap(({ asker, other }) => [asker, other]))];
  const people = useQuery(['proposals', ids], (reading) => readPeopleOf(reading, ids));
  if (proposals === null || !people) return null;
  return (
    <section className="connect-part">
      <h2>{say('proposals')}</h2>
      {open.length === 0 && <p className="connect-soft">{say('proposals.none')}</p>}
      <ul className="rows">
        {shown.map((proposal) => (
          <ProposalRow
            key={`${proposal.asker} ${proposal.other} ${proposal.ask}`}
            proposal={proposal}
            people={people}
          />
        ))}
      </ul>
      {open.length > count && (
        <Button kind="quiet" icon="down" onPress={() => setCount(count + firstShown * 2)}>
          {say('proposals.more')}
        </Button>
      )}
    </section>
  );
}

function ProposalRow({
  proposal: { asker, other, ask, reason },
  people,
}: {
  readonly proposal: IntroductionProposal;
  readonly people: ReadonlyMap<string, Person>;
}) {
  const say = useMessages(connectMessages);
  const speak = useWholeWording();
  const a = people.get(asker) ?? null;
  const b = people.get(other) ?? null;
  const decline = useDeclining(a, b, ask);
  const known = a ?? b;
  if (!known || (asker !== 'me' && !a) || (other !== 'me' && !b)) return null;
  const why = speak(matchSentence(reason));
  const name = known.fields.name.given ?? known.fields.name.full;
  const values = { name, ask: reason.ask, text: reason.text };
  const words =
    asker === 'me'
      ? say('proposal.you-seek', values)
      : other === 'me'
        ? say('proposal.you-can', values)
        : `${name} ${why}`;
  const address = new URLSearchParams({ a: asker, b: other, about: ask, reason: why });
  return (
    <li className="proposal">
      <p className="proposal-who">
        <TwoFaces a={a} b={b} />
        <span className="row-title">
          {[a, b].map((person, at) =>
            person ? (
              <span key={person.id}>
                {at === 1 && a && ' · '}
                <Link href={`/people/${person.id}`}>{person.fields.name.full}</Link>
              </span>
            ) : null,
          )}
        </span>
      </p>
      <p>{words}</p>
      <div className="connect-acts">
        {a && b ? (
          <>
            <ButtonLink kind="edge" icon="connect" href={`/connect/new?${address}`}>
              {say('proposal.introduce')}
            </ButtonLink>
            <Button kind="quiet" onPress={() => void decline()}>
              {say('proposal.never')}
            </Button>
          </>
        ) : (
          <ButtonLink kind="edge" href={`/people/${known.id}`}>
            {say('proposal.open', { name })}
          </ButtonLink>
        )}
      </div>
    </li>
  );
}

/** Not these two: kept as an introduction that was let rest, so that it is not proposed again, on any device. */
function useDeclining(a: Person | null, b: Person | null, about: string) {
  const say = useMessages(connectMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  return async () => {
    const done = await edit<Problem>((_, context) => {
      if (!a || !b) return refuse({ type: 'record-missing' });
      const started = startIntroduction({ people: [a, b] }, { a: a.id, b: b.id, about }, context);
      if (!started.ok) return started;
      const [made] = started.value;
      if (!made) return started;
      const introduction = { ...made, deletedAt: null } as RecordOf<'introduction'>;
      const ended = takeIntroductionStep({ introduction }, { step: 'withdrawn' }, context);
      return ended.ok ? ok([{ ...made, fields: { ...made.fields, ...ended.value[0]?.fields } }]) : ended;
    });
    if (!done.ok) return tell({ text: problemText(done.problem) });
    const back = () => edit<Problem>(() => deleteRecords({ records: done.value }));
    tell({ text: say('proposal.gone'), act: { text: say('undo'), onPress: () => void back() } });
  };
}

function isTaken(
  { asker, other }: IntroductionProposal,
  introductions: readonly RecordOf<'introduction'>[],
): boolean {
  return introductions.some(
    ({ fields: { a, b } }) => (a === asker && b === other) || (a === other && b === asker),
  );
}
