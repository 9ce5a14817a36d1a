import { Button } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { importMessages } from './messages.ts';

/** Asks before a whole import is taken back. */
export function UndoSheet({
  name,
  onUndo,
  onClose,
}: {
  readonly name: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}) {
  const say = useMessages(importMessages);
  return (
    <Sheet
      title={say('undo-title', { name })}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{say('keep')}</Button>
          <Button
            kind="danger"
            icon="undo"
            onPress={() => {
              onClose();
              onUndo();
            }}
          >
            {say('undo')}
          </Button>
        </>
      }
    >
      <p>{say('undo-text')}</p>
    </Sheet>
  );
}
