import { addresses } from './addresses.ts';
import { birthday } from './birthday.ts';
import { emails } from './emails.ts';
import type { Family } from './family.ts';
import { name } from './name.ts';
import { organisation } from './organisation.ts';
import { phones } from './phones.ts';
import { shortTexts } from './short-texts.ts';
import { tags } from './tags.ts';
import { uid } from './uid.ts';
import { urls } from './urls.ts';

/** Every family that a person has fields for; all other properties stay in the card. */
export const families: readonly Family[] = [
  name,
  shortTexts,
  organisation,
  emails,
  phones,
  addresses,
  urls,
  birthday,
  tags,
  uid,
];
