import { Button } from 'react-aria-components/Button';
import { useMessages } from '../../messages/reading.tsx';
import { Deck } from './deck.tsx';
import { floorMessages } from './messages.ts';
import type { Lines } from './use-lines.ts';

/** A sentence to say, large enough to read at a glance, with why it works and what then. */
export function LineCard({ lines }: { readonly lines: Lines }) {
  const say = useMessages(floorMessages);
  const { line, next, previous, switchForm, language, switchLanguage } = lines;
  if (!line) return null;
  return (
    <Deck turn={`${line.id}.${language}`} onNext={next} onPrevious={previous}>
      <blockquote className="deck-say" lang={language}>
        {line.say}
      </blockquote>
      <div className="chips">
        {line.otherForm && (
          <Button className="chip" onPress={switchForm}>
            {say(`form-${line.otherForm.address}`)}
          </Button>
        )}
        <Button className="chip" onPress={switchLanguage}>
          {say(`language-${language === 'nl' ? 'en' : 'nl'}`)}
        </Button>
      </div>
      <div className="deck-why" lang={language}>
        <h3>{say(line.isOwn ? 'own-line' : 'why')}</h3>
        <p>{line.why}</p>
        {line.next && (
          <>
            <h3>{say('then')}</h3>
            <p>{line.next}</p>
          </>
        )}
      </div>
    </Deck>
  );
}
