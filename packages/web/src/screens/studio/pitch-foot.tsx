import { Button } from '../../design/button.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { studioMessages } from './messages.ts';
import type { PitchWriting } from './use-pitch-draft.ts';

/** Keeping it and saying it aloud, always in reach. */
export function PitchFoot({ writing, isNew }: { readonly writing: PitchWriting; readonly isNew: boolean }) {
  const say = useMessages(studioMessages);
  const isEmpty = writing.draft.text.trim() === '';
  const isSaveable = writing.isChanged || (isNew && !isEmpty);
  return (
    <div className="screen-foot studio-foot">
      {writing.problem && <NoticeLine>{writing.problem}</NoticeLine>}
      <Button
        kind={isSaveable ? 'edge' : 'main'}
        icon="clock"
        isDisabled={isEmpty}
        onPress={() => void writing.sayAloud()}
      >
        {say('aloud')}
      </Button>
      {isSaveable && (
        <Button kind="main" type="submit">
          {say('save')}
        </Button>
      )}
    </div>
  );
}
