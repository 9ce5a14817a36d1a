import { wordsOf } from '../words/listed.ts';

/** What everybody in business says: nobody knows from these what you do. */
export const emptyWords: { readonly nl: ReadonlySet<string>; readonly en: ReadonlySet<string> } = {
  nl: new Set(
    wordsOf(`ik wij we ons onze mijn jouw uw hun zijn haar de het een en of maar ook met voor van bij in op aan door uit over naar tot om te als dan dat die deze dit er zo al
      niet geen nog wel zeer heel echt meer beter beste goed goede altijd samen alles allerlei iets wat dingen
      bieden biedt bied leveren levert lever zorgen zorgt zorg helpen helpt help ondersteunen ondersteunt ondersteun maken maakt maak doen doet doe geven geeft geef staan staat
      sta werken werkt werk brengen zorgen gaan gaat willen krijgt krijgen verzorgen verzorgt richten richt zien geloven
      bedrijf bedrijven organisatie organisaties onderneming ondernemingen ondernemer ondernemers klant klanten mensen mens medewerker medewerkers team teams tools tool niveau the next level betrouwbaarheid integriteit vertrouwen innovatie innovatieve inspiratie datagedreven data-driven data propositie klantgericht dynamisch dynamische mentaliteit hands-on sterk sterke nieuwe nieuw verder samenwerking samenwerken inzicht opdrachtgever opdrachtgevers
      partij partijen relaties u jullie je iedereen partner partners team bureau professional professionals specialist specialisten expert experts deskundigen
      oplossing oplossingen dienst diensten dienstverlening product producten kwaliteit service resultaat resultaten succes doel doelen doelstellingen ambitie ambities
      waarde kansen mogelijkheden uitdagingen uitdaging vraag vragen kennis ervaring aanpak werkwijze visie missie passie kracht potentieel groei verschil toekomst
      betrouwbaar betrouwbare flexibel flexibele professioneel professionele persoonlijk persoonlijke deskundig deskundige efficiënt efficiënte effectief effectieve
      creatief creatieve complex complexe breed brede hoog hoge hoogste hoogwaardig hoogwaardige uniek unieke snel snelle strategisch strategische
      goedemorgen goedemiddag goedenavond hallo hoi dag allemaal welkom bedankt dank fijn leuk graag naam`),
  ),
  en: new Set(
    wordsOf(`i we our my your their his her its the a an and or but also with for of at in on to by from out about into over as than that which this these those there so
      not no very really truly more better best good great always together everything all kinds something things stuff bit what
      offer offers offering provide provides providing deliver delivers delivering help helps helping support supports supporting make makes making do does doing give gives
      ensure ensures work works working bring brings take takes want wants believe focus focuses
      company companies organisation organisations organization organizations business businesses firm firms client clients customer customers people person staff
      you everybody everyone anybody partner partners team teams agency tools tool level integrity reliability trust innovation innovative inspiration stand data-driven data proposition customer-centric dynamic mindset attitude drive drives strong new together insight results-driven professional professionals specialist specialists expert experts
      solution solutions service services product products quality result results success goal goals ambition ambitions
      value opportunities challenges challenge question questions knowledge experience approach vision mission passion strength potential growth difference future
      reliable flexible professional personal efficient effective creative complex broad high highest unique fast strategic
      good morning afternoon evening hello welcome thank thanks lovely nice name`),
  ),
};
