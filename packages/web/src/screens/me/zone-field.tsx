import { SelectField } from '../../design/select-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { meMessages } from './messages.ts';

/** The time zone, chosen from those that the device knows. */
export function ZoneField({
  zone,
  onChange,
}: {
  readonly zone: string;
  readonly onChange: (zone: string) => void;
}) {
  const say = useMessages(meMessages);
  const known = Intl.supportedValuesOf('timeZone');
  const zones = known.includes(zone) ? known : [zone, ...known];
  return (
    <SelectField
      label={say('zone')}
      hint={say('zone.hint')}
      value={zone}
      options={zones.map((each) => ({ value: each, text: each.replaceAll('_', ' ') }))}
      onChange={onChange}
    />
  );
}
