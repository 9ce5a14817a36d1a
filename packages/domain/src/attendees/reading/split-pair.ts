import { isTitle } from '../../people/name-titles.ts';
import { opensName, partKind } from './part-kind.ts';

/** `Jan Jansen en Piet Bakker` are two people; `Jan en Marieke de Vries` too, who bear one family name. */
export function splitPair(name: string): readonly string[] {
  const [, one = '', other = ''] = /^(.+?) (?:en|and|&|\+) (.+)$/iu.exec(name) ?? [];
  if (one === '' || !opensName(one.split(' ')[0] ?? '') || !opensName(other.split(' ')[0] ?? ''))
    return [name];
  // `Dhr. en mevr. Jansen` names one of the two only.
  if (isTitle(one) && isTitle(other.split(' ')[0] ?? '')) return [other];
  if (one.includes(' ')) return partKind(one).name >= 3 ? [one, other] : [name];
  const family = other.split(' ').slice(1).join(' ');
  return family === '' ? [name] : [`${one} ${family}`, other];
}
