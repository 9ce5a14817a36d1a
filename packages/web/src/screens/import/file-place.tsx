import { Button } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Icon } from '../../design/icon.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { importMessages } from './messages.ts';

/** Where a file is dropped, pasted or chosen. Any kind is taken: what it is shows when it is read. */
export function FilePlace({ onFile }: { readonly onFile: (file: File) => void }) {
  const say = useMessages(importMessages);
  return (
    <DropZone
      className="file-place"
      onDrop={async ({ items }) => {
        const item = items.find(({ kind }) => kind === 'file');
        if (item?.kind === 'file') onFile(await item.getFile());
      }}
    >
      <Icon name="download" />
      <p className="file-drop">{say('drop')}</p>
      <FileTrigger onSelect={(files) => files?.[0] && onFile(files[0])}>
        <Button className="button" data-kind="main">
          {say('choose')}
        </Button>
      </FileTrigger>
    </DropZone>
  );
}
