import { wordsOf } from '../words/listed.ts';

/** With these nobody tells what they do. */
export const stative: { readonly nl: ReadonlySet<string>; readonly en: ReadonlySet<string> } = {
  nl: new Set(
    wordsOf(`ben zijn was waren heb hebben had zoek zoeken wil willen wou zou zouden kom komen ken kennen kan kunnen mag moet weet hoop vind houd hou ontmoet ontmoeten
      hoor word worden werd heet heten denk geloof geloven wens wacht ga gaan spreek sta staan voel woon wonen blijf blijven zie me mij u je graag ook nu zelf in er het dat die de een streef streven begint
      beschik beschikken groeide studeerde bestaan besta hecht hechten draai houden zitten zit`),
  ),
  en: new Set(
    wordsOf(`am are was were be been have had looking want seek need would wish like love hope know used could can might think believe feel live get got endeavour endeavor
      strive aspire did grew studied don't met meet pride stand come came exist aim`),
  ),
};
