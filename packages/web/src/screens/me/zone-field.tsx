import { useId } from 'react';
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
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {say('zone')}
      </label>
      <select id={id} className="field-input" value={zone} onChange={(event) => onChange(event.target.value)}>
        {zones.map((each) => (
          <option key={each} value={each}>
            {each.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
      <span className="field-hint">{say('zone.hint')}</span>
    </div>
  );
}
