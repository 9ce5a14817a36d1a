import { addDays, askPitchUsed, keepingRate, keepingRateSentence } from '@kennis/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { MyFace } from '../../app/my-face.tsx';
import { Button } from '../../design/button.tsx';
import { Icon, type IconName } from '../../design/icon.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import { useQuery } from '../../offline/book.tsx';
import { readAsks, type Wish } from '../studio/read-asks.ts';
import { meMessages } from './messages.ts';
import { SignOutSheet } from './sign-out-sheet.tsx';
import './me.css';

/** You: your card, pitches, asks and offers, settings, devices, and everything to take along. */
export function MeScreen() {
  const say = useMessages(meMessages);
  const speak = useWording();
  const today = useFormats().today();
  const [isLeaving, setLeaving] = useState(false);
  const mine = useQuery(['me', today], async (reading) => ({
    card: await reading.record('card'),
    promises: await reading.days('promise', { order: 'desc', limit: latestPromises }),
    pitches: (await reading.all('pitch', { limit: 100 })).length,
    been: await reading.days('event', { from: addDays(today, -30), to: today, order: 'desc', limit: 20 }),
    wishes: await readAsks(reading, today),
  }));
  if (!mine) return null;
  const kept = keepingRateSentence(
    keepingRate(
      mine.promises.map(({ fields }) => fields),
      today,
    ),
  );
  const fields = mine.card?.fields as MyCard | undefined;
  const { asks, offers, again } = mine.wishes;
  const used = mine.pitches === 0 ? null : askPitchUsed(mine.been, today);
  return (
    <>
      <PageHeader title={say('title')} />
      <Link href="/me/card" className="me-face">
        <MyFace size="page" />
        <span>
          <strong className="me-name">{fields?.name?.full ?? say('unnamed')}</strong>
          <span className="me-line">{[fields?.role, fields?.organisation].filter(Boolean).join(', ')}</span>
        </span>
      </Link>
      {kept && (
        <p className="me-kept">
          {speak(kept)} <span>{say('kept.mine')}</span>
        </p>
      )}
      <nav className="rows" aria-label={say('title')}>
        <Place href="/me/card" icon="card" title={say('card')} line={say('card.line')} />
        <Place
          href="/me/pitches"
          icon="message"
          title={say('pitches')}
          line={
            used
              ? say('pitches.used', { event: used.fields.name })
              : say('pitches.line', { count: mine.pitches })
          }
        />
        <Place
          href="/me/asks"
          icon="sow"
          title={say('asks')}
          line={
            again.length > 0
              ? say('asks.again', { count: again.length })
              : say('asks.line', { asks: asks.filter(isOpen).length, offers: offers.filter(isOpen).length })
          }
        />
        <Place href="/me/goals" icon="target" title={say('goals')} line={say('goals.line')} />
        <Place href="/me/review" icon="events" title={say('review')} line={say('review.line')} />
        <Place href="/me/lines" icon="note" title={say('lines')} line={say('lines.line')} />
        <Place href="/names" icon="people" title={say('names')} line={say('names.line')} />
        <Place href="/me/settings" icon="filter" title={say('settings')} line={say('settings.line')} />
        <Place href="/me/devices" icon="phone" title={say('devices')} line={say('devices.line')} />
        <Place href="/me/export" icon="download" title={say('export')} line={say('export.line')} />
      </nav>
      <div className="me-foot">
        <Button kind="quiet" onPress={() => setLeaving(true)}>
          {say('signOut')}
        </Button>
      </div>
      {isLeaving && <SignOutSheet onClose={() => setLeaving(false)} />}
    </>
  );
}

/** Far enough back to say something, near enough to be about you now. */
const latestPromises = 200;

function isOpen({ fields }: Wish): boolean {
  return fields.ending == null;
}

interface MyCard {
  readonly name?: { readonly full: string };
  readonly role?: string;
  readonly organisation?: string;
}

function Place({
  href,
  icon,
  title,
  line,
}: {
  readonly href: string;
  readonly icon: IconName;
  readonly title: string;
  readonly line: string;
}) {
  return (
    <Link href={href} className="row">
      <span className="me-icon">
        <Icon name={icon} />
      </span>
      <span className="row-text">
        <span className="row-title me-block">{title}</span>
        <span className="row-line me-block">{line}</span>
      </span>
      <Icon name="next" />
    </Link>
  );
}
