import { Button } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { lookBackMessages } from './messages.ts';

/** Back, and on: with an answer or without. */
export function CardFoot({
  hasAnswer,
  onNext,
  onBack,
}: {
  readonly hasAnswer: boolean;
  readonly onNext: () => void;
  readonly onBack: (() => void) | null;
}) {
  const say = useMessages(lookBackMessages);
  return (
    <div className="look-back-foot">
      {onBack && (
        <Button kind="quiet" icon="back" onPress={onBack}>
          {say('back')}
        </Button>
      )}
      <Button kind={hasAnswer ? 'main' : 'edge'} onPress={onNext}>
        {say(hasAnswer ? 'next' : 'skip')}
      </Button>
    </div>
  );
}
