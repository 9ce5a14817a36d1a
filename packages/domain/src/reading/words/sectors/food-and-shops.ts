import type { Sector } from './sector.ts';

/** Where one eats, shops and what is grown for it. */
export const foodAndShops: readonly Sector[] = [
  {
    id: 'hospitality',
    nl: 'horeca restaurant restaurants café cafés hotel hotels catering kantine kantines brouwerij brouwerijen wijnhandel vakantiepark camping lunchroom cafe café koffiezaak koffiebar lunchroom eetcafé',
    en: 'hospitality restaurant restaurants café cafés cafe cafes hotel hotels catering pub pubs brewery breweries canteen seafood coffee cafe café',
    trades: 'kok hotelier brouwer wijnhandelaar restauranthouder sommelier barista chef cook brewer publican',
    asks: {
      nl: [
        'Ik zoek de chef-kok van een hotel in Valkenburg.',
        'Wie kent de eigenaar van een lunchroom in Hoorn?',
      ],
      en: [
        'I am looking for the chef of a hotel in Harrogate.',
        'Who knows the owner of a tea room in Whitby?',
      ],
    },
  },
  {
    id: 'retail',
    nl: 'winkels winkel detailhandel retail supermarkt supermarkten webwinkel webwinkels webshop boekhandel kledingwinkel slagerij drogisterij winkelketen groothandel groothandels',
    en: 'retail shop shops store stores supermarket supermarkets boutique bookshop webshop wholesale wholesaler wholesalers delicatessen delicatessens',
    trades:
      'winkelier slager bloemist boekhandelaar drogist shopkeeper butcher florist bookseller greengrocer',
    asks: {
      nl: [
        'Ik zoek de inkoper van een boekhandel in Nijmegen.',
        'Wie kent een winkelier in de Haarlemmerstraat in Leiden?',
      ],
      en: [
        'I am looking for the buyer of a bookshop in Hay.',
        'Who knows a shopkeeper in the Lanes in Brighton?',
      ],
    },
  },
  {
    id: 'food',
    nl: 'voedsel bier levensmiddelen bakkerij bakkerijen zuivel voeding vleesverwerking kaasmakerij',
    en: 'food beer bakery bakeries dairy-products confectionery wine',
    trades: 'bakker banketbakker kaasmaker imker baker cheesemaker beekeeper',
    asks: {
      nl: [
        'Ik zoek een bakker met drie winkels in de Betuwe.',
        'Wie kent het hoofd kwaliteit van een zuivelfabriek in Friesland?',
      ],
      en: [
        'I am looking for a baker with three shops in Norfolk.',
        'Who knows the head of quality of a dairy in Cheshire?',
      ],
    },
  },
  {
    id: 'farming',
    nl: 'landbouw agrarisch agrarische melkvee veehouderij tuinbouw akkerbouw boerderij boerderijen glastuinbouw kwekerij stal schuur',
    en: 'farming farm farms agriculture dairy horticulture livestock orchard milking barn',
    trades:
      'boer boerin melkveehouder akkerbouwer tuinder kweker fruitteler veehouder farmer grower crofter wijnboer boer boerin melkveehouder akkerbouwer fruitteler teler kweker tuinder imker wine-grower winegrower farmer grower beekeeper',
    asks: {
      nl: [
        'Ik zoek een akkerbouwer met een eigen winkel in de Noordoostpolder.',
        'Wie kent een melkveehouder in Twente die wil stoppen?',
      ],
      en: [
        'I am looking for an arable farmer with a shop in Kent.',
        'Who knows a dairy farmer in Devon who is about to retire?',
      ],
    },
  },
];
