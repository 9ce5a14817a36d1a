import { changeRounds, type EventRounds, mostParticipants, type RecordOf } from '@kennis/domain';
import { Button } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { HowPart } from './how-part.tsx';
import { roundsMessages } from './messages.ts';
import type { RoundsActs } from './use-rounds.ts';
import { WhoPart } from './who-part.tsx';

/** Who takes part, in how many rounds of what; each choice is kept at once. */
export function ChoosePart({
  event,
  rounds,
  acts,
  onPlanned,
}: {
  readonly event: RecordOf<'event'>;
  readonly rounds: EventRounds;
  readonly acts: RoundsActs;
  readonly onPlanned: () => void;
}) {
  const say = useMessages(roundsMessages);
  const there = rounds.people.filter(({ isGone }) => !isGone).length;
  const plan = async () => {
    if (await acts.plan(rounds)) onPlanned();
  };
  return (
    <>
      <p className="rounds-lead">{say('lead')}</p>
      <WhoPart
        event={event}
        rounds={rounds}
        onChange={(change) => void acts.keep((now) => changeRounds(now, { people: change(now.people) }))}
      />
      <HowPart rounds={rounds} onChange={(how) => void acts.keep((now) => changeRounds(now, how))} />
      <p className="rounds-why">{say('how-it-chooses')}</p>
      <div className="rounds-foot">
        <Button
          kind="main"
          wide
          isDisabled={acts.isPlanning || there < 2 || there > mostParticipants}
          onPress={() => void plan()}
        >
          {say(acts.isPlanning ? 'planning' : 'plan')}
        </Button>
        {there < 2 && <p className="rounds-faint">{say('too-few')}</p>}
        {there > mostParticipants && (
          <p className="rounds-faint">{say('too-many', { most: mostParticipants })}</p>
        )}
      </div>
    </>
  );
}
