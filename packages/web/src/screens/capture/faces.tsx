import { Button } from 'react-aria-components/Button';
import { Avatar } from '../../design/avatar.tsx';
import { usePhoto } from '../../offline/use-photo.ts';
import type { KnownPeople } from './known-people.ts';
import './faces.css';

/** Somebody to choose in one tap, with what tells them from namesakes. */
export interface Face {
  readonly personId: string | null;
  readonly name: string;
  /** What tells somebody apart who is none of your people yet. */
  readonly what?: string;
}

/** Faces to choose from. The keyboard stays where it is. */
export function Faces<Shown extends Face>({
  label,
  faces,
  known,
  onChoose,
}: {
  readonly label: string;
  readonly faces: readonly Shown[];
  readonly known: KnownPeople;
  readonly onChoose: (face: Shown) => void;
}) {
  return (
    <ul className="talk-faces" aria-label={label}>
      {faces.map((face) => (
        <li key={face.personId ?? `${face.name} ${face.what ?? ''}`}>
          <FaceChip face={face} known={known} onPress={() => onChoose(face)} />
        </li>
      ))}
    </ul>
  );
}

function FaceChip({
  face,
  known,
  onPress,
}: {
  readonly face: Face;
  readonly known: KnownPeople;
  readonly onPress: () => void;
}) {
  const person = face.personId === null ? undefined : known.byId.get(face.personId);
  const photo = usePhoto(person?.fields.photo);
  const what = face.what ?? person?.fields.organisation ?? person?.fields.role;
  return (
    <Button className="talk-face" preventFocusOnPress onPress={onPress}>
      <Avatar size="small" name={face.name} seed={face.personId ?? face.name} photo={photo} />
      <span className="talk-face-text">
        <span className="talk-face-name">{face.name}</span>
        {what && <span className="talk-face-what">{what}</span>}
      </span>
    </Button>
  );
}
