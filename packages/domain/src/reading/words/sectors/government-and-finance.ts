import type { Sector } from './sector.ts';

/** Government, law and finance. */
export const governmentAndFinance: readonly Sector[] = [
  {
    id: 'government',
    nl: 'gemeente gemeenten provincie provincies overheid waterschap waterschappen rijksoverheid ministerie omgevingsdienst raad stadhuis',
    en: 'council councils government municipality ministry county borough authority public-sector civil',
    trades:
      'wethouder burgemeester ambtenaar raadslid leerplichtambtenaar gedeputeerde councillor mayor alderman',
    asks: {
      nl: [
        'Ik zoek de wethouder sport van de gemeente Ommen.',
        'Wie kent een ambtenaar die over parkeren gaat in Gouda?',
      ],
      en: [
        'I am looking for the councillor for sport in Barnsley.',
        'Who knows the parking officer at Exeter City Council?',
      ],
    },
  },
  {
    id: 'law',
    nl: 'advocatuur advocatenkantoor advocatenkantoren notariaat notariskantoor rechtbank rechtspraak juridische juridisch bedrijfsopvolging',
    en: 'law legal court courts chambers probate family-law',
    trades: 'asieladvocaat barrister deurwaarder',
    asks: {
      nl: [
        'Ik zoek een advocaat arbeidsrecht in Breda.',
        'Wie kent een notaris in Assen die met boeren werkt?',
      ],
      en: [
        'I am looking for an employment lawyer in Cardiff.',
        'Who knows a solicitor in Hereford who works with farmers?',
      ],
    },
  },
  {
    id: 'finance',
    nl: 'bank banken verzekeraar verzekeraars verzekeringen pensioenfonds pensioenfondsen accountancy accountantskantoor hypotheken financiële',
    en: 'bank banks banking insurance insurer insurers pension pensions accountancy finance fintech',
    trades: 'bankier hypotheekadviseur verzekeringsadviseur banker underwriter',
    asks: {
      nl: [
        'Ik zoek een zakelijk bankier van een bank in Deventer.',
        'Wie kent een hypotheekadviseur in Oss?',
      ],
      en: [
        'I am looking for a business banker at a bank in Preston.',
        'Who knows a mortgage adviser in Luton?',
      ],
    },
  },
];
