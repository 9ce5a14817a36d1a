import { type SettingFields, settingDefaults } from '@kennis/domain';
import { useMessages } from '../../messages/reading.tsx';
import { meMessages } from './messages.ts';
import { Stepper } from './stepper.tsx';

/** How much Kennis suggests, and how far it looks: suggestions (K6), talks for two (K7), names (P7), horizon (K2), the quiet signal (M7). */
export function Amounts({
  set,
  onChange,
}: {
  readonly set: SettingFields;
  readonly onChange: (intent: SettingFields) => void;
}) {
  const say = useMessages(meMessages);
  return (
    <>
      <Stepper
        title={say('cap')}
        hint={say('cap.hint')}
        value={set.weeklyCap ?? settingDefaults.weeklyCap}
        steps={[0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20]}
        print={String}
        onChange={(weeklyCap) => onChange({ weeklyCap })}
      />
      <Stepper
        title={say('one-to-ones')}
        hint={say('one-to-ones.hint')}
        value={set.oneToOnesPerMonth ?? settingDefaults.oneToOnesPerMonth}
        steps={[0, 1, 2, 3, 4, 5, 6, 8, 10]}
        print={String}
        onChange={(oneToOnesPerMonth) => onChange({ oneToOnesPerMonth })}
      />
      <Stepper
        title={say('drills')}
        hint={say('drills.hint')}
        value={set.drillPerDay ?? settingDefaults.drillPerDay}
        steps={[0, 3, 5, 8, 12, 20]}
        print={String}
        onChange={(drillPerDay) => onChange({ drillPerDay })}
      />
      <Stepper
        title={say('horizon')}
        hint={say('horizon.hint')}
        value={set.horizonDays ?? settingDefaults.horizonDays}
        steps={[30, 60, 90, 120, 180, 365]}
        print={(days) => say('horizon.days', { days })}
        onChange={(horizonDays) => onChange({ horizonDays })}
      />
      <Stepper
        title={say('minutes')}
        value={set.conversationMinutes ?? settingDefaults.conversationMinutes}
        steps={[3, 5, 8, 10, 12, 15, 20, 30]}
        print={(minutes) => say('minutes.value', { minutes })}
        onChange={(conversationMinutes) => onChange({ conversationMinutes })}
      />
    </>
  );
}
