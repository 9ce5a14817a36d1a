import { deleteRecords, type PitchVersion } from '@kennis/domain';
import { memo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Icon } from '../../design/icon.tsx';
import { MoreActs } from '../../design/more-acts.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { useRestore } from '../people/use-restore.ts';
import { studioMessages } from './messages.ts';
import { type CopyWay, lengthsAround } from './pitch-draft.ts';

/** What else can be done with a version: make another of it, or remove it, which can be taken back. */
export const PitchActs = memo(function PitchActs({ version }: { readonly version: PitchVersion }) {
  const say = useMessages(studioMessages);
  const edit = useEdit();
  const tell = useNotice();
  const restore = useRestore();
  const problemText = useProblemText();
  const [, navigate] = useLocation();
  const [isCopying, setCopying] = useState(false);
  const { pitch } = version;
  const remove = async () => {
    const done = await edit(() => deleteRecords({ records: [pitch] }));
    if (!done.ok) return tell({ text: problemText(done.problem) });
    navigate('/me/pitches', { replace: true });
    tell({
      text: say('pitch.removed'),
      act: { text: say('undo'), onPress: () => void restore([pitch.id]) },
    });
  };
  return (
    <>
      <MoreActs
        label={say('pitch.more')}
        close={say('close')}
        acts={[
          { icon: 'plus', text: say('pitch.copy'), onPress: () => setCopying(true) },
          { icon: 'trash', text: say('remove'), isDanger: true, onPress: () => void remove() },
        ]}
      />
      {isCopying && <CopySheet version={version} onClose={() => setCopying(false)} />}
    </>
  );
});

function CopySheet({ version, onClose }: { readonly version: PitchVersion; readonly onClose: () => void }) {
  const say = useMessages(studioMessages);
  const { pitch, language } = version;
  const { shorter, longer } = lengthsAround(pitch.fields.length ?? null);
  const span = (length: number) => say(`span-${length as 10 | 30 | 60 | 120}`);
  const other = language === 'nl' ? 'en' : 'nl';
  const ways: readonly { readonly way: CopyWay; readonly title: string; readonly line?: string }[] = [
    { way: 'same', title: say('copy.same'), line: say('copy.same.line') },
    ...(shorter ? [{ way: 'shorter' as const, title: say('copy.shorter', { length: span(shorter) }) }] : []),
    ...(longer ? [{ way: 'longer' as const, title: say('copy.longer', { length: span(longer) }) }] : []),
    { way: 'language', title: say(`copy.language-${other}`), line: say('copy.language.line') },
  ];
  return (
    <Sheet title={say('copy.title')} close={say('close')} onClose={onClose}>
      <ul className="rows">
        {ways.map(({ way, title, line }) => (
          <li key={way}>
            <Link href={`/me/pitches/new?from=${pitch.id}&how=${way}`} className="row">
              <span className="row-text">
                <span className="row-title version-title">{title}</span>
                {line && <span className="row-line version-line">{line}</span>}
              </span>
              <Icon name="next" />
            </Link>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
