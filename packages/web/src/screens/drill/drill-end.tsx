import { changeSettings, type RecordOf, settingDefaults } from '@kennis/domain';
import type { ReadDrill } from '@kennis/store/drilling';
import { Button, ButtonLink } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { Stepper } from '../me/stepper.tsx';
import { drillMessages } from './messages.ts';
import '../me/me.css';

/** The end of a portion, or that there is none: enough for now, and how many a day. */
export function DrillEnd({
  read: { portion, event },
  count,
  home,
  onMore,
}: {
  readonly read: ReadDrill;
  readonly count: number;
  readonly home: string;
  readonly onMore: () => void;
}) {
  const say = useMessages(drillMessages);
  const hasMore = event !== null && portion.cards.length > 0;
  const none = event ? 'none-event' : portion.doneToday > 0 ? 'none-today' : 'none';
  return (
    <>
      <div className="drill-card drill-end">
        <p className="drill-name">{say(count > 0 ? 'end' : none, { count })}</p>
        <p className="drill-fact">{say(count > 0 ? 'end-why' : `${none}-why`)}</p>
      </div>
      <footer className="drill-foot">
        {!event && <PerDay />}
        {hasMore && (
          <Button wide onPress={onMore}>
            {say('more')}
          </Button>
        )}
        <ButtonLink kind="main" wide href={home}>
          {say('done')}
        </ButtonLink>
      </footer>
    </>
  );
}

/** How many names a day; none is only before an event. */
function PerDay() {
  const say = useMessages(drillMessages);
  const edit = useEdit();
  const read = useQuery(['drill-setting'], async (reading) => ({
    setting: (await reading.record('setting')) as RecordOf<'setting'> | null,
  }));
  if (!read) return null;
  const { setting } = read;
  return (
    <Stepper
      title={say('per-day')}
      hint={say('per-day-hint')}
      value={setting?.fields.drillPerDay ?? settingDefaults.drillPerDay}
      steps={[0, 3, 5, 8, 12, 20]}
      print={(names) => say('per-day-value', { names })}
      onChange={(drillPerDay) => void edit(() => changeSettings({ setting }, { drillPerDay }))}
    />
  );
}
