import type { SettingFields } from '../me/setting.ts';
import type { PersonFields } from './person.ts';

/** In what language and form somebody is written to. */
export interface MessageRegister {
  readonly language: 'nl' | 'en';
  readonly address: 'je' | 'u';
}

/**
 * How to write to a person: in their language where it is known and spoken here, else in yours; je or u as you address this
 * person, else as you address people.
 */
export function messageRegister(
  { language, address }: Pick<PersonFields, 'language' | 'address'>,
  yours: Pick<SettingFields, 'language' | 'address'> | null,
): MessageRegister {
  const theirs = language?.trim().toLowerCase().split(/[-_]/)[0];
  const known = theirs === 'nl' || theirs === 'en' ? theirs : (yours?.language ?? 'nl');
  return { language: known, address: address ?? yours?.address ?? 'je' };
}
