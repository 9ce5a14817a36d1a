import type { SearchField } from '@kennis/domain';
import { Link } from 'wouter';
import { Avatar } from '../../design/avatar.tsx';
import { CheckBox } from '../../design/check-box.tsx';
import { WarmthMark } from '../../design/warmth-mark.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { usePhoto } from '../../offline/use-photo.ts';
import { Highlighted, type Marked } from './highlighted.tsx';
import { peopleMessages } from './messages.ts';
import type { ListedPerson } from './use-people.ts';
import { warmthOn } from './warmth.ts';

/** One person in the list: face, name, what they are, how warm. */
export function PersonRow({
  listed,
  isHere,
  choosing,
}: {
  readonly listed: ListedPerson;
  readonly isHere: boolean;
  /** While several are being chosen. */
  readonly choosing: { readonly isChosen: boolean; readonly choose: (isChosen: boolean) => void } | null;
}) {
  const say = useMessages(peopleMessages);
  const { fields, id } = listed.person;
  const photo = usePhoto(fields.photo);
  const content = (
    <>
      <Avatar name={fields.name.full} seed={id} photo={photo} />
      <PersonText listed={listed} />
      <Warmth listed={listed} />
    </>
  );
  if (choosing) {
    return (
      <div className="person-row">
        <CheckBox
          isOn={choosing.isChosen}
          onChange={choosing.choose}
          label={say('choose-one', { name: fields.name.full })}
        >
          {content}
        </CheckBox>
      </div>
    );
  }
  return (
    <Link href={`/people/${id}`} className="person-row" aria-current={isHere ? 'page' : undefined}>
      {content}
    </Link>
  );
}

function PersonText({ listed }: { readonly listed: ListedPerson }) {
  const { fields } = listed.person;
  const found = (field: SearchField) => listed.found?.find((each) => each.field === field);
  const other = listed.found?.find(({ field }) => !['name', 'role', 'organisation'].includes(field));
  const spans = (field: SearchField): readonly Marked[] => found(field)?.spans ?? [];
  const isElsewhere = other && !found('name') && !found('role') && !found('organisation');
  return (
    <span className="row-text">
      <span className="row-title">
        <Highlighted text={fields.name.full} spans={spans('name')} />
      </span>
      <span className="row-line">
        {isElsewhere ? (
          <Highlighted text={other.text} spans={other.spans} />
        ) : (
          <>
            {fields.role && <Highlighted text={fields.role} spans={spans('role')} />}
            {fields.role && fields.organisation && ', '}
            {fields.organisation && <Highlighted text={fields.organisation} spans={spans('organisation')} />}
          </>
        )}
      </span>
    </span>
  );
}

function Warmth({ listed }: { readonly listed: ListedPerson }) {
  const say = useMessages(peopleMessages);
  const { share, is } = warmthOn(useFormats().today(), listed.tie);
  return <WarmthMark share={share} word={say(`warmth.${is}`)} />;
}
