import { channelSentence, type Suggestion, sentenceOf } from '@kennis/domain';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';

/** What weighs for somebody, each part in words and none as a figure of its own (K5), and over which channel (K8). */
export function WhyParts({ parts, channel }: Pick<Suggestion, 'parts' | 'channel'>) {
  const speak = useWholeWording();
  return (
    <ul className="today-parts">
      {parts.map((part) => (
        <li key={part.type}>{asLine(speak(sentenceOf('part', part)))}.</li>
      ))}
      <li>
        {speak(channelSentence(channel))}: {speak(sentenceOf('channel-reason', channel.reason))}.
      </li>
    </ul>
  );
}
