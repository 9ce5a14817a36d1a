import { useCallback, useEffect, useState } from 'react';
import { useKennis } from '../../app/kennis.tsx';
import { Button } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { useNotice } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { meMessages } from './messages.ts';
import { PairingSheet } from './pairing-sheet.tsx';
import { PasswordForm } from './password-form.tsx';
import './me.css';

interface Device {
  readonly id: string;
  readonly label: string;
  readonly device: 'own' | 'passing';
  readonly seenAt: string;
  readonly current: boolean;
}

/** Where you are signed in: see, end, and pair a phone; and the password. */
export function DevicesScreen() {
  const say = useMessages(meMessages);
  const [isPairing, setPairing] = useState(false);
  const { devices, end, reload } = useDevices();
  const close = () => {
    setPairing(false);
    void reload();
  };
  return (
    <>
      <PageHeader title={say('devices.title')} back={{ href: '/me', label: say('back') }} />
      {devices === 'offline' ? (
        <p className="me-lead">{say('devices.offline')}</p>
      ) : (
        <>
          <ul className="rows">
            {devices.map((device) => (
              <DeviceRow key={device.id} device={device} onEnd={() => void end(device)} />
            ))}
          </ul>
          <div className="acts">
            <Button kind="main" icon="qr" onPress={() => setPairing(true)}>
              {say('devices.pair')}
            </Button>
          </div>
          <PasswordForm onDone={() => void reload()} />
        </>
      )}
      {isPairing && <PairingSheet onClose={close} />}
    </>
  );
}

function useDevices() {
  const { api } = useKennis();
  const say = useMessages(meMessages);
  const tell = useNotice();
  const [devices, setDevices] = useState<readonly Device[] | 'offline'>([]);
  const reload = useCallback(async () => {
    const answer = await api<{ sessions: readonly Device[] }>({ method: 'GET', path: 'sessions' });
    setDevices(answer.ok ? answer.value.sessions : 'offline');
  }, [api]);
  useEffect(() => void reload(), [reload]);
  const end = async (device: Device) => {
    const answer = await api({ method: 'DELETE', path: `sessions/${device.id}` });
    if (answer.ok) tell({ text: say('devices.ended', { label: device.label }) });
    await reload();
  };
  return { devices, end, reload };
}

function DeviceRow({ device, onEnd }: { readonly device: Device; readonly onEnd: () => void }) {
  const say = useMessages(meMessages);
  const { instant } = useFormats();
  const line = device.current ? say('devices.here') : say('devices.seen', { when: instant(device.seenAt) });
  return (
    <li className="row">
      <span className="me-icon">
        <Icon name={/android|iphone|mobile/i.test(device.label) ? 'phone' : 'laptop'} />
      </span>
      <span className="row-text">
        <span className="row-title me-block">{device.label}</span>
        <span className="row-line me-block">
          {device.device === 'passing' ? `${line} · ${say('devices.passing')}` : line}
        </span>
      </span>
      {!device.current && (
        <Button kind="quiet" onPress={onEnd}>
          {say('devices.end')}
        </Button>
      )}
    </li>
  );
}
