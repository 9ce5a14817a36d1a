import { type ContactPoint, elements, type RecordOf } from '@kennis/domain';
import { Icon, type IconName } from '../../design/icon.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { personMessages } from './messages.ts';

type PointSet = 'phones' | 'emails' | 'urls';

/** Contact points; a tap opens your own telephone, mail or browser. */
export function Reach({ person }: { readonly person: RecordOf<'person'> }) {
  const say = useMessages(personMessages);
  const points = (set: PointSet) => elements<PointSet, ContactPoint>(person.fields, set);
  const phones = points('phones');
  const emails = points('emails');
  const urls = points('urls').filter(([, { value }]) => webAddress(value) !== null);
  if (phones.length + emails.length + urls.length === 0) return null;
  return (
    <section className="person-part">
      <h2>{say('reach')}</h2>
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
            href={`mailto:${encodeURIComponent(value).replace('%40', '@')}`}
            text={value}
            label={label}
          />
        ))}
        {urls.map(([key, { value, label }]) => (
          <Point key={key} icon="globe" href={webAddress(value) ?? ''} text={value} label={label} />
        ))}
      </ul>
    </section>
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
  const isWeb = icon === 'globe';
  return (
    <li>
      <a className="row" href={href} {...(isWeb && { target: '_blank', rel: 'noreferrer noopener' })}>
        <Icon name={icon} />
        <span className="row-text person-words">{text}</span>
        {label && <span className="person-soft">{label}</span>}
      </a>
    </li>
  );
}

/** Only http and https open; a card may say `javascript:`. */
function webAddress(value: string): string | null {
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`);
  return address && ['http:', 'https:'].includes(address.protocol) ? address.href : null;
}
