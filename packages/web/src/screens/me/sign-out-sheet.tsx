import { useKennis, useObservable } from '../../app/kennis.tsx';
import { saveFile } from '../../app/save-file.ts';
import { Button } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useOpenedBook } from '../../offline/book.tsx';
import { meMessages } from './messages.ts';

/** Asks before this device is wiped; with unsent changes it says what would be lost, and offers to keep it as a file. */
export function SignOutSheet({ onClose }: { readonly onClose: () => void }) {
  const say = useMessages(meMessages);
  const opened = useOpenedBook();
  const { access } = useKennis();
  const { unsent } = useObservable(opened.state);
  const leave = async () => {
    await opened.close({ wipe: true });
    await access.signOut();
  };
  const save = async () =>
    saveFile('kennis-unsent.json', 'application/json', await opened.store.exportUnsent());
  return (
    <Sheet
      title={say('signOut.title')}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          <Button kind="edge" onPress={onClose}>
            {say('signOut.keep')}
          </Button>
          <Button kind={unsent > 0 ? 'danger' : 'main'} onPress={() => void leave()}>
            {say(unsent > 0 ? 'signOut.lose' : 'signOut.yes')}
          </Button>
        </>
      }
    >
      <p>{unsent > 0 ? say('signOut.unsent', { count: unsent }) : say('signOut.all')}</p>
      {unsent > 0 && (
        <Button kind="edge" icon="download" onPress={() => void save()}>
          {say('signOut.save')}
        </Button>
      )}
    </Sheet>
  );
}
