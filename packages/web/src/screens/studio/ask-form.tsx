import type { RecordOf } from '@kennis/domain';
import type { FormEvent } from 'react';
import { Button } from '../../design/button.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { Doubt } from '../doubt/doubt.tsx';
import { AskGoal } from '../goals/ask-goal.tsx';
import { AskActs } from './ask-acts.tsx';
import { KnownPart } from './known-part.tsx';
import { studioMessages } from './messages.ts';
import type { Wish } from './read-asks.ts';
import { ReadingField } from './reading-field.tsx';
import { SharpenPart } from './sharpen-part.tsx';
import { useAskDraft } from './use-ask-draft.ts';
import { useFindings } from './use-findings.ts';
import { useReading } from './use-reading.ts';

/** Writing an ask until somebody could think of a person (Q3), with whom of your own people it brings to mind; or an offer. */
export function AskForm({ kind, record }: { readonly kind: 'ask' | 'offer'; readonly record: Wish | null }) {
  const say = useMessages(studioMessages);
  const writing = useAskDraft(kind, record);
  const { text, write, language } = writing;
  const reading = useReading(text, 'ask', language);
  const findings = useFindings(kind === 'ask' ? reading.findings : nothing, text, write);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void writing.save();
  };
  return (
    <form className="studio" onSubmit={submit}>
      <PageHeader
        over={record ? say('asks') : undefined}
        title={say(record ? `${kind}.edit` : `${kind}.new`)}
        back={{ href: '/me/asks', label: say('back-asks') }}
        acts={record && <AskActs wish={record} />}
      />
      <div className="studio-desk">
        <div className="studio-writing">
          <ReadingField
            label={say(`${kind}.text`)}
            placeholder={say(`${kind}.text.example`)}
            hint={kind === 'offer' ? say('offer.hint') : undefined}
            lang={language}
            text={text}
            findings={findings.shown}
            active={findings.active}
            field={findings.field}
            autoFocus={!record}
            onText={write}
            onActive={findings.look}
          />
        </div>
        <div className="studio-reading">
          {kind === 'ask' && <SharpenPart writing={writing} reading={reading} findings={findings} />}
          {kind === 'ask' && <KnownPart text={text} language={language} />}
        </div>
        <div className="studio-rest">
          {record?.kind === 'ask' && <AskGoal ask={record as RecordOf<'ask'>} />}
          <Doubt at="ask" />
        </div>
      </div>
      {writing.isChanged && (
        <div className="screen-foot studio-foot">
          {writing.problem && <NoticeLine>{writing.problem}</NoticeLine>}
          <Button kind="main" type="submit" isDisabled={text.trim() === ''}>
            {say('save')}
          </Button>
        </div>
      )}
    </form>
  );
}

const nothing: readonly never[] = [];
