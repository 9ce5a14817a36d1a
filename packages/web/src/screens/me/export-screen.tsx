import { useObservable } from '../../app/kennis.tsx';
import { saveFile } from '../../app/save-file.ts';
import { Button } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useOpenedBook } from '../../offline/book.tsx';
import { meMessages } from './messages.ts';
import './me.css';

const formats = ['json', 'vcard', 'csv'] as const;

/** Everything out, in three forms; and what has not been sent, from this device. */
export function ExportScreen() {
  const say = useMessages(meMessages);
  const { me, store, state } = useOpenedBook();
  const { unsent, online, nextTryAt } = useObservable(state);
  const isReached = online && nextTryAt === null;
  const save = async () => saveFile('kennis-unsent.json', 'application/json', await store.exportUnsent());
  return (
    <>
      <PageHeader title={say('export.title')} back={{ href: '/me', label: say('back') }} />
      <p className="me-lead">{say('export.why')}</p>
      {!isReached && <p className="me-lead">{say('export.needsServer')}</p>}
      <ul className="rows">
        {isReached &&
          formats.map((format) => (
            <li key={format}>
              <a className="row" href={`/api/v1/books/${me.book}/export?format=${format}`} download>
                <span className="row-text">
                  <span className="row-title me-block">{say(`export.${format}`)}</span>
                  <span className="row-line me-block">{say(`export.${format}.line`)}</span>
                </span>
                <Icon name="download" />
              </a>
            </li>
          ))}
        <li className="row">
          <span className="row-text">
            <span className="row-title me-block">{say('export.unsent')}</span>
            <span className="row-line me-block">{say('export.unsent.line', { count: unsent })}</span>
          </span>
          {unsent > 0 && (
            <Button kind="quiet" icon="download" onPress={() => void save()}>
              {say('save')}
            </Button>
          )}
        </li>
      </ul>
    </>
  );
}
