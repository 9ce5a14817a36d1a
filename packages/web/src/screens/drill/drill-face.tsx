import type { BlobReference } from '@kennis/domain';
import { usePhoto } from '../../offline/use-photo.ts';

/** The face that is asked about, large. */
export function DrillFace({ photo }: { readonly photo: BlobReference | null }) {
  const address = usePhoto(photo ?? undefined);
  return <div className="drill-face">{address && <img src={address} alt="" />}</div>;
}
