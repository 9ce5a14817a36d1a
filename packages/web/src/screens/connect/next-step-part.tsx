import {
  draftIntroduction,
  type IntroductionMessage,
  type IntroductionSide,
  introductionMessages,
  introductionSentence,
  introductionStage,
  nextIntroductionStep,
  nextStepSentence,
} from '@kennis/domain';
import { useRef, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { NoticeLine, useNotice } from '../../design/notice.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { AnswerActs } from './answer-acts.tsx';
import { IntroductionDraft } from './introduction-draft.tsx';
import { connectMessages } from './messages.ts';
import { namesOf } from './names-of.ts';
import type { IntroductionDetails } from './read-introduction-details.ts';
import { useIntroductionActs } from './use-introduction-acts.ts';

/** What to do next, with a text ready for each of whom it goes to; or how it ended (T1). */
export function NextStepPart({ details }: { readonly details: IntroductionDetails }) {
  const say = useMessages(connectMessages);
  const speak = useWholeWording();
  const { away, today } = useFormats();
  const names = namesOf(details);
  const acts = useIntroductionActs(details.introduction);
  const { fields } = details.introduction;
  const stage = introductionStage(fields);
  const next = nextIntroductionStep(fields);
  const messages = introductionMessages(fields);
  return (
    <section className="connect-part next-step">
      <h2>{asLine(speak(introductionSentence(fields)))}</h2>
      {next && (
        <p className="connect-soft">
          {asLine(speak(nextStepSentence(next, names)))}.{' '}
          {next.on > today() && say('next.when', { when: away(next.on) })}
        </p>
      )}
      <AnswerActs details={details} acts={acts} />
      {messages.length > 0 && <Messages details={details} messages={messages} acts={acts} />}
      {stage === 'introduced' && (
        <Button icon="check" onPress={() => void acts.met()}>
          {say('act.met')}
        </Button>
      )}
      {(stage === 'met' || stage === 'thanked') && (
        <div className="connect-acts">
          <Button icon="sow" onPress={() => void acts.outcome('worked')}>
            {say('act.worked')}
          </Button>
          <Button kind="quiet" onPress={() => void acts.outcome('nothing')}>
            {say('act.nothing')}
          </Button>
        </div>
      )}
      {fields.outcome?.text && <p>{fields.outcome.text}</p>}
      {acts.problem && <NoticeLine>{acts.problem}</NoticeLine>}
    </section>
  );
}

/** The text to one of them; where it goes to both, each has one of their own (A2). */
function Messages({
  details,
  messages,
  acts,
}: {
  readonly details: IntroductionDetails;
  readonly messages: readonly IntroductionMessage[];
  readonly acts: ReturnType<typeof useIntroductionActs>;
}) {
  const say = useMessages(connectMessages);
  const names = namesOf(details);
  const tell = useNotice();
  const top = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState<IntroductionSide>(messages[0]?.side ?? 'a');
  const [sentTo, setSentTo] = useState<readonly IntroductionSide[]>([]);
  const message = messages.find((each) => each.side === side) ?? messages[0];
  const to = message && details[message.side];
  if (!message || !to || !details.a || !details.b) return null;
  const parties = { introduction: details.introduction, a: details.a, b: details.b };
  const sent = async () => {
    const all = [...sentTo, message.side];
    setSentTo(all);
    const waiting = messages.find((each) => !all.includes(each.side));
    if (!waiting) return acts.sent(message);
    setSide(waiting.side);
    tell({ text: say('sent.next', { name: names[message.side], next: names[waiting.side] }) });
    top.current?.scrollIntoView({ block: 'center' });
  };
  return (
    <div ref={top} className="next-step-messages">
      {messages.length > 1 && (
        <Segmented
          required
          label={say('to-whom')}
          value={message.side}
          options={messages.map((each) => ({
            value: each.side,
            text: names[each.side],
            ...(sentTo.includes(each.side) && { icon: 'check' as const }),
          }))}
          onChange={(next) => next && setSide(next)}
        />
      )}
      <IntroductionDraft
        key={`${message.moment}-${message.side}`}
        to={to}
        compose={(choice) => {
          const drafted = draftIntroduction(parties, message, choice);
          return drafted.ok ? drafted.value : { subject: '', body: '', short: '' };
        }}
        onSent={() => void sent()}
      />
    </div>
  );
}
