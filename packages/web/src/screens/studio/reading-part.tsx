import { type OwnWords, readingEase } from '@kennis/domain';
import { useMessages } from '../../messages/reading.tsx';
import { FindingList } from './finding-list.tsx';
import { studioMessages } from './messages.ts';
import type { Findings } from './use-findings.ts';
import type { TextReading } from './use-reading.ts';

/** What a colleague would say of the words (Q2): how they sound in a sentence, and what to look at. No mark is given (A5). */
export function ReadingPart({
  reading: { read, isEnough },
  findings,
  text,
  lang,
  own,
}: {
  readonly reading: TextReading;
  readonly findings: Findings;
  readonly text: string;
  readonly lang: 'nl' | 'en';
  readonly own: OwnWords;
}) {
  const say = useMessages(studioMessages);
  if (!read) return null;
  return (
    <section className="studio-part" aria-labelledby="studio-reading">
      <h2 id="studio-reading">{say('reading')}</h2>
      {!isEnough ? (
        <p className="studio-soft">{say('reading.wait')}</p>
      ) : (
        <>
          <p>
            <EaseText read={read} />
          </p>
          <p className="row-line">{say(`reading.lang-${lang}`)}</p>
          {findings.shown.length === 0 && <p className="studio-soft">{say('reading.clear')}</p>}
          <FindingList text={text} lang={lang} own={own} findings={findings} />
        </>
      )}
    </section>
  );
}

function EaseText({ read: { score } }: { readonly read: NonNullable<TextReading['read']> }) {
  const say = useMessages(studioMessages);
  if (!score) return null;
  const { ease, shorten } = readingEase(score);
  const words = [
    say(`ease-${ease}`),
    shorten && say(`shorten-${shorten}`, { words: Math.round(score.wordsPerSentence) }),
  ];
  return words.filter(Boolean).join(' ');
}
