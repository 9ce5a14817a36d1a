import { Button as AriaButton } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useUnsaved } from '../../app/kennis.tsx';
import { Button, IconButton } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { ListPreview } from './list-preview.tsx';
import { attendeesMessages } from './messages.ts';
import { useAttendeeActs } from './use-attendee-acts.ts';
import { type GivenList, useGivenList } from './use-given-list.ts';

const accepted = [
  '.xlsx',
  '.csv',
  '.tsv',
  '.txt',
  'text/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

/** Giving a list: pasted, or as a file. What was read of it shows at once; nothing is kept before one says so. */
export function GiveList({
  event,
  hasList,
  onKept,
}: {
  readonly event: string;
  /** There is a list already. */
  readonly hasList: boolean;
  readonly onKept: () => void;
}) {
  const say = useMessages(attendeesMessages);
  const given = useGivenList(event);
  const acts = useAttendeeActs(event);
  useUnsaved(given.text !== '' || given.file !== null);
  const keep = async (how: 'replace' | 'add') => {
    const attendees = given.list?.attendees ?? [];
    if (!(await acts.keep(attendees, { how, file: given.file ?? undefined }))) return;
    given.clear();
    onKept();
  };
  const takeFirst = (files: Iterable<File> | null) => {
    const [file] = files ?? [];
    if (file) void given.take(file);
  };
  return (
    <>
      <p className="attendees-lead">{say('lead')}</p>
      <DropZone
        className="attendees-place"
        onDrop={async ({ items }) => {
          const item = items.find(({ kind }) => kind === 'file');
          if (item?.kind === 'file') takeFirst([await item.getFile()]);
        }}
      >
        {given.file === null ? (
          <TextField
            lines
            label={say('paste')}
            placeholder={say('paste-example')}
            value={given.text}
            onChange={given.setText}
          />
        ) : (
          <GivenFile given={given} />
        )}
        <p className="attendees-choose">
          <FileTrigger acceptedFileTypes={accepted} onSelect={takeFirst}>
            <AriaButton className="button" data-kind={given.list ? 'quiet' : 'edge'}>
              <Icon name="upload" />
              {say(given.file === null ? 'choose' : 'choose-other')}
            </AriaButton>
          </FileTrigger>
          {!given.list && <span className="attendees-hint">{say('choose-hint')}</span>}
        </p>
      </DropZone>
      {given.isReading && (
        <p className="attendees-hint" role="status">
          {say('reading')}
        </p>
      )}
      {given.problem && (
        <NoticeLine>{say(`file-${given.problem.type}`, { name: given.problem.name })}</NoticeLine>
      )}
      {given.list && <ListPreview list={given.list} />}
      {given.list && given.list.attendees.length > 0 && (
        <div className="screen-foot">
          {hasList && (
            <Button kind="quiet" onPress={() => void keep('replace')}>
              {say('replace')}
            </Button>
          )}
          <Button kind="main" onPress={() => void keep(hasList ? 'add' : 'replace')}>
            {say(hasList ? 'add' : 'keep')}
          </Button>
        </div>
      )}
    </>
  );
}

function GivenFile({ given }: { readonly given: GivenList }) {
  const say = useMessages(attendeesMessages);
  return (
    <>
      <p className="attendees-file">
        <Icon name="letter" />
        <span>{given.file}</span>
        <IconButton icon="close" label={say('clear')} onPress={given.clear} />
      </p>
      {given.sheets.length > 1 && (
        <Segmented
          required
          label={say('sheet')}
          options={given.sheets.map(({ name }, at) => ({ value: String(at), text: name }))}
          value={String(given.sheet)}
          onChange={(at) => at !== null && given.chooseSheet(Number(at))}
        />
      )}
    </>
  );
}
