import type { DeviceKind } from '../../app/access.ts';
import { Segmented } from '../../design/segmented.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { signInMessages } from './messages.ts';
import './device-choice.css';

/** Whether the book stays on this device or leaves with you. */
export function DeviceChoice({
  device,
  onChange,
}: {
  readonly device: DeviceKind;
  readonly onChange: (device: DeviceKind) => void;
}) {
  const say = useMessages(signInMessages);
  return (
    <div className="device-choice">
      <p>{say('where')}</p>
      <Segmented
        label={say('where')}
        options={[
          { value: 'own', text: say('own'), icon: 'phone' },
          { value: 'passing', text: say('passing'), icon: 'clock' },
        ]}
        value={device}
        onChange={(chosen) => chosen && onChange(chosen)}
        required
      />
      <p>{say(device === 'own' ? 'own-hint' : 'passing-hint')}</p>
    </div>
  );
}
