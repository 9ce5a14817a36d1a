import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { Sheet } from './sheet.tsx';
import './more-acts.css';

export interface Act {
  readonly icon: IconName;
  readonly text: string;
  readonly onPress: () => void;
  /** Loses data. */
  readonly isDanger?: boolean;
}

/** The three dots: what else can be done here, in a sheet. */
export function MoreActs({
  label,
  close,
  acts,
}: {
  readonly label: string;
  readonly close: string;
  readonly acts: readonly Act[];
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="more" label={label} onPress={() => setOpen(true)} />
      {isOpen && (
        <Sheet title={label} close={close} onClose={() => setOpen(false)}>
          <ul className="more-acts">
            {acts.map((act) => (
              <li key={act.text}>
                <Button
                  className="more-act"
                  data-danger={act.isDanger || undefined}
                  onPress={() => {
                    setOpen(false);
                    act.onPress();
                  }}
                >
                  <Icon name={act.icon} />
                  {act.text}
                </Button>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}
