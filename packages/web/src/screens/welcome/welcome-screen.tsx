import { useState } from 'react';
import { useLocation } from 'wouter';
import { homePath } from '../../app/home-path.ts';
import { useKennis } from '../../app/kennis.tsx';
import { Door } from '../../design/door.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useOpenedBook } from '../../offline/book.tsx';
import { Choice } from './choice.tsx';
import { welcomeMessages } from './messages.ts';

/** Three ways to begin. */
export function WelcomeScreen() {
  const say = useMessages(welcomeMessages);
  const [, navigate] = useLocation();
  const { me } = useOpenedBook();
  const { look, isLooking, problem } = useExample(() => navigate(homePath, { replace: true }));
  return (
    <Door title={say('title', { name: me.user.name.split(' ')[0] ?? me.user.name })} lead={say('lead')}>
      {problem && <NoticeLine>{problem}</NoticeLine>}
      <ul className="rows">
        <Choice
          icon="download"
          title={say('import')}
          text={say('import-text')}
          onPress={() => navigate('/import')}
        />
        <Choice
          icon="globe"
          title={isLooking ? say('looking') : say('look')}
          text={say('look-text')}
          onPress={look}
          isBusy={isLooking}
        />
        <Choice
          icon="plus"
          title={say('empty')}
          text={say('empty-text')}
          onPress={() => navigate(homePath)}
        />
      </ul>
    </Door>
  );
}

/** Has the server fill the book with an example network, and takes it in. */
function useExample(onDone: () => void) {
  const { api } = useKennis();
  const { me, exchange } = useOpenedBook();
  const problemText = useProblemText();
  const [isLooking, setLooking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const look = async () => {
    setLooking(true);
    const made = await api({ method: 'POST', path: `books/${me.book}/example`, body: {} });
    setLooking(false);
    if (!made.ok) return setProblem(problemText(made.problem));
    exchange.nudge();
    onDone();
  };
  return { look, isLooking, problem };
}
