import { type ContactPoint, elements, type RecordOf } from '@kennis/domain';
import { Icon, type IconName } from '../../design/icon.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { personMessages } from './messages.ts';

type PointSet = 'phones' | 'emails' | 'urls';

/** The words of labels that cards give in English; a label with any other word is somebody's own. */
const known = ['home', 'work', 'cell', 'fax', 'main', 'other'] as const;
type Known = (typeof known)[number];

const isKnown = (word: string): word is Known => (known as readonly string[]).includes(word);

/** Contact points; a tap opens your own telephone, mail or browser. */
export function Reach({ person }: { readonly person: RecordOf<'person'> }) {
  const points = (set: PointSet) => elements<PointSet, ContactPoint>(person.fields, set);
  const phones = points('phones');
  const emails = points('emails');
  const urls = points('urls').filter(([, { value }]) => webAddress(value) !== null);
  if (phones.length + emails.length + urls.length === 0) return null;
  return (
    <ul className="rows">
      {phones.map(([key, { value, label }]) => (
        <Point
          key={key}
          icon="call"
          href={`tel:${value.replace(/[^\d+*#,;]/g, '')}`}
          text={value}
          label={label}
        />
      ))}
      {emails.map(([key, { value, label }]) => (
        <Point
          key={key}
          icon="mail"
          href={`mailto:${encodeURIComponent(value.replace(/\p{Surrogate}/gu, '')).replace('%40', '@')}`}
          text={value}
          label={label}
        />
      ))}
      {urls.map(([key, { value, label }]) => (
        <Point key={key} icon="globe" href={webAddress(value) ?? ''} text={value} label={label} />
      ))}
    </ul>
  );
}

function Point({
  icon,
  href,
  text,
  label,
}: {
  readonly icon: IconName;
  readonly href: string;
  readonly text: string;
  readonly label: string | undefined;
}) {
  const say = useMessages(personMessages);
  const isWeb = icon === 'globe';
  const words = label?.toLowerCase().split(' ') ?? [];
  const said = words.every(isKnown) ? words.map((word) => say(`label.${word}`)).join(' ') : label;
  return (
    <li>
      <a className="row" href={href} {...(isWeb && { target: '_blank', rel: 'noreferrer noopener' })}>
        <Icon name={icon} />
        <span className="row-text person-words">{text}</span>
        {said && <span className="person-soft">{said}</span>}
      </a>
    </li>
  );
}

/** Only http and https open; a card may say `javascript:`. */
function webAddress(value: string): string | null {
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`);
  return address && ['http:', 'https:'].includes(address.protocol) ? address.href : null;
}
