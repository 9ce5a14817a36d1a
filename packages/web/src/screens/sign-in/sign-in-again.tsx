import { useState } from 'react';
import type { DeviceKind } from '../../app/access.ts';
import { Button } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { signInMessages } from './messages.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Asks for the password again, over whatever is being done; it can wait. */
export function SignInAgain({ name, device }: { readonly name: string; readonly device: DeviceKind }) {
  const say = useMessages(signInMessages);
  const [isLater, setLater] = useState(false);
  if (isLater) return null;
  const wait = () => setLater(true);
  return (
    <Sheet title={say('again-title')} close={say('later')} onClose={wait}>
      <p>{say('again-text')}</p>
      <SignInForm name={name} device={device} />
      <Button kind="quiet" onPress={wait}>
        {say('later')}
      </Button>
    </Sheet>
  );
}
