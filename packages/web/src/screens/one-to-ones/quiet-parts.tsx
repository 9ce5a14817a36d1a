import {
  type OneToOneProposal,
  type Problem,
  planOneToOne,
  type RecordOf,
  sentenceOf,
  settingDefaults,
  singletonIds,
} from '@kennis/domain';
import { readOneToOnes } from '@kennis/store';
import { Link } from 'wouter';
import { useOnce } from '../../app/use-once.ts';
import { Button } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages, usePreferences } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { useEdit, useNow, useQuery } from '../../offline/book.tsx';
import { FaceLine } from '../people/face-line.tsx';
import { useSuggestionActs } from '../today/use-suggestion-acts.ts';
import { Why } from '../today/why.tsx';
import { oneToOneMessages } from './messages.ts';
import { Planned } from './planned.tsx';
import { useTakingBack } from './use-taking-back.ts';

/** What Today says last: a talk for two this month (K7), and names that are due (P7). `without` stands above it already. */
export function QuietParts({ without }: { readonly without: readonly string[] }) {
  return (
    <>
      <OneToOne without={without} />
      <NamesDue />
    </>
  );
}

/** One proposal at a time, until the month has as many as one wants. */
function OneToOne({ without }: { readonly without: readonly string[] }) {
  const say = useMessages(oneToOneMessages);
  const now = useNow();
  const month = useQuery(['one-to-ones', useFormats().today(), without], (reading) =>
    readOneToOnes(reading, { ...now(), without }),
  );
  const proposal = month?.proposals[0];
  if (!month || (!proposal && month.plans.length === 0)) return null;
  return (
    <section className="today-part">
      <h2>{say('title')}</h2>
      <Planned plans={month.plans} />
      {proposal && (
        <>
          <p className="today-enough">{say('why', { planned: month.plans.length, of: month.perMonth })}</p>
          <ul className="rows">
            <ProposalRow key={proposal.person.id} proposal={proposal} />
          </ul>
        </>
      )}
    </section>
  );
}

function ProposalRow({
  proposal: { person, reasons, parts, channel },
}: {
  readonly proposal: OneToOneProposal;
}) {
  const say = useMessages(oneToOneMessages);
  const speak = useWholeWording();
  const acts = useSuggestionActs(person);
  const plan = usePlanning(person);
  const [why] = reasons;
  return (
    <li className="today-row">
      <Link href={`/people/${person.id}`} className="today-person">
        <FaceLine person={person} />
      </Link>
      {why && <Why why={speak(sentenceOf('reason', why))} parts={parts} channel={channel} />}
      <div className="today-acts">
        <Button kind="edge" icon="meeting" onPress={() => void plan()}>
          {say('plan')}
        </Button>
        <Button kind="quiet" onPress={() => void acts.later()}>
          {say('later')}
        </Button>
        <Button kind="quiet" onPress={() => void acts.never()}>
          {say('never')}
        </Button>
      </div>
    </li>
  );
}

/** Plans it in one press: a promise of yours with a day, which can be taken back. */
function usePlanning(person: OneToOneProposal['person']): () => Promise<void> {
  const say = useMessages(oneToOneMessages);
  const { language } = usePreferences().preferences;
  const { day } = useFormats();
  const edit = useEdit();
  const once = useOnce();
  const tell = useNotice();
  const problemText = useProblemText();
  const takeBack = useTakingBack();
  const plan = async () => {
    const done = await edit<Problem>((_, context) => planOneToOne({ person }, { language }, context));
    if (!done.ok) return tell({ text: problemText(done.problem) });
    const [promise] = done.value;
    const dueOn = String(promise?.fields.dueOn ?? '');
    const name = person.fields.name.given ?? person.fields.name.full;
    const text = say('planned', { name, day: day(dueOn, 'weekday') });
    tell({ text, act: { text: say('undo'), onPress: () => void takeBack(done.value) } });
  };
  return () => once(plan);
}

/** Names to bring back to mind today: for who once began with it, and wants some each day. */
function NamesDue() {
  const say = useMessages(oneToOneMessages);
  const { today } = useFormats();
  const due = useQuery(['names-due', today()], async (reading) => {
    const setting = (await reading.record(singletonIds.setting)) as RecordOf<'setting'> | null;
    const most = setting?.fields.drillPerDay ?? settingDefaults.drillPerDay;
    if (most === 0) return 0;
    const [drills, done] = await Promise.all([
      reading.due('drill', today(), most),
      reading.days('drill', { from: today(), to: today(), order: 'desc', limit: most }),
    ]);
    return Math.min(drills.length, most - done.length);
  });
  if (!due || due <= 0) return null;
  return (
    <Link href="/names" className="row">
      <span className="row-text">
        <span className="row-title">{say('names', { count: due })}</span>
        <span className="row-line today-what">{say('names-line')}</span>
      </span>
      <Icon name="next" />
    </Link>
  );
}
