import { partKind } from './part-kind.ts';

const opening =
  /^\s*((?:aanwezig|afwezig|afgemeld|verhinderd|present|absent|apologies|attendees|deelnemers|genodigden|gasten|guests|leden|members|bestuur)\b[^:,]{0,30}:)\s*(\S.*)$/iu;

/** `Aanwezig: Jan Jansen (voorzitter), Els Smit`, as minutes have it: the heading and each of them on a line of their own. */
export function splitMinutes(line: string): readonly string[] {
  const [, heading = '', rest = ''] = opening.exec(line) ?? [];
  if (heading === '') return [line];
  const pieces = rest
    .split(/\s*[,;]\s*(?![^()]*\))|\s+(?:en|and)\s+(?=\p{Lu})/u)
    .filter((piece) => piece !== '');
  const named = pieces.filter((piece) => partKind(piece.replace(/\([^)]*\)/g, '').trim()).name >= 1);
  return named.length * 2 >= pieces.length ? [heading, ...pieces] : [line];
}
