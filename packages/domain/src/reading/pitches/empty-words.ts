import { wordsOf } from '../words/listed.ts';

/** What everybody in business says: nobody knows from these what you do. */
export const emptyWords: { readonly nl: ReadonlySet<string>; readonly en: ReadonlySet<string> } = {
  nl: new Set(
    wordsOf(`opgericht gevestigd kantoor kantoren wagenpark trots jaar jaren bewezen meenemen ontstaat ontstaan energie hier twee drie vier vijf zes zeven acht negen tien twaalf twintig dertig veertig vijftig honderd
      ik wij we ons onze mijn jouw uw hun zijn haar de het een en of maar ook met voor van bij in op aan door uit over naar tot om te als dan dat die deze dit er zo al
      niet geen nog wel zeer heel echt meer beter beste goed goede altijd samen alles allerlei iets wat dingen
      bieden biedt bied leveren levert lever zorgen zorgt zorg helpen helpt help ondersteunen ondersteunt ondersteun maken maakt maak doen doet doe geven geeft geef staan staat
      sta werken werkt werk brengen zorgen gaan gaat willen krijgt krijgen verzorgen verzorgt richten richt zien geloven
      bedrijf bedrijven organisatie organisaties onderneming ondernemingen ondernemer ondernemers klant klanten mensen mens medewerker medewerkers team teams tools tool niveau the next level betrouwbaarheid integriteit vertrouwen innovatie innovatieve inspiratie datagedreven data-driven data propositie klantgericht dynamisch dynamische mentaliteit hands-on sterk sterke nieuwe nieuw verder samenwerking samenwerken inzicht opdrachtgever opdrachtgevers
      partij partijen relaties u jullie je iedereen partner partners team bureau professional professionals specialist specialisten expert experts deskundigen
      oplossing oplossingen dienst diensten dienstverlening product producten kwaliteit service resultaat resultaten succes doel doelen doelstellingen ambitie ambities
      waarde kansen mogelijkheden uitdagingen uitdaging vraag vragen kennis ervaring aanpak werkwijze visie missie passie kracht potentieel groei verschil toekomst
      betrouwbaar betrouwbare flexibel flexibele professioneel professionele persoonlijk persoonlijke deskundig deskundige efficiënt efficiënte effectief effectieve
      creatief creatieve complex complexe breed brede hoog hoge hoogste hoogwaardig hoogwaardige uniek unieke snel snelle strategisch strategische
      goedemorgen goedemiddag goedenavond hallo hoi dag allemaal welkom bedankt dank fijn leuk graag naam
      ondernemend ondernemende bieden verlenen verleent realiseren realiseer streven streeft nastreven ontzorgen ontzorg ontzorgt brede optimaal optimale perfect perfecte passend passende juiste beste duurzame
      duurzaam integraal integrale gezamenlijk gezamenlijke gericht steeds elke ieder iedere elk vlak gebied grote groot kleine klein jong jonge ervaren jaar jarenlange jaren actief actieve wereld markt
      sector branche branches binnen tussen tijdens rond waarin waarmee waarbij waardoor zodat omdat als doordat centraal staat eigen hele heel alle andere anders ding manier manieren stap stappen
      verder beter groter sterker hoger volgende vlak niveau doelgericht klaar voorop hart ziel handen hand been benen mouwen stimuleren stimuleer stimuleert bevorderen versterken versterk
      versterkt verbeteren verbeter verbetert laten laat groeien groei excelleren benutten benut bereiken bereik bereikt behalen behaal behaalt halen haal haalt uithalen faciliteren faciliteer
      inspireren inspireer motiveren motiveer activeren begeleiden begeleid begeleidt adviseren adviseer adviseert meedenken denken denk denkt mee vooruit helemaal volledig compleet complete
      aandacht relatie behoefte behoeften wensen wens nodig belangrijk belangrijke echte echt bijzonder bijzondere mooi mooie fijn fijne gaaf gave leuke leuk iemand niemand kant dag dagen
      buiten kaders moeten mogen wij gaan vinden vinden iets omgeving maatschappij samenleving impact anderen eerste plaats tijd morgen vandaag ook jezelf zichzelf elkaar onderweg verschil
      bezig houdt onszelf mezelf zo'n soort soorten wat wie hoe waarom verhaal energie positief positieve actie bewust bewuste meerdere diverse verschillende veel vele paar drie twee jaar
      daarom dus hierdoor daardoor hiermee daarmee begint beginnen start starten bij dna zelf speler tegenwoordig hedendaagse snel veranderende stoppen verder gaan idee ideeën scherpe scherp prijs prijzen tegen zoals inclusie diversiteit pleitbezorger voorstander ambassadeur liefhebber paradigma hightech high performance performing teams pakken door pak alignment state art marktleider leider leiders koploper bevlogen enthousiast enthousiaste hecht hechte gedreven`),
  ),
  en: new Set(
    wordsOf(`founded established headquartered based office offices proud glad connect connecting show selves self here proven four five six seven eight nine ten twelve twenty thirty forty fifty hundred
      i we our my your their his her its the a an and or but also with for of at in on to by from out about into over as than that which this these those there so
      not no very really truly more better best good great always together everything all kinds something things stuff bit what
      offer offers offering provide provides providing deliver delivers delivering help helps helping support supports supporting make makes making do does doing give gives
      ensure ensures work works working bring brings take takes want wants believe focus focuses
      company companies organisation organisations organization organizations business businesses firm firms client clients customer customers people person staff
      you everybody everyone anybody partner partners team teams agency tools tool level integrity reliability trust innovation innovative inspiration stand data-driven data proposition customer-centric dynamic mindset attitude drive drives strong new together insight results-driven professional professionals specialist specialists expert experts
      solution solutions service services product products quality result results success goal goals ambition ambitions
      value opportunities challenges challenge question questions knowledge experience approach vision mission passion strength potential growth difference future
      reliable flexible professional personal efficient effective creative complex broad high highest unique fast strategic
      good morning afternoon evening hello welcome thank thanks lovely nice name
      optimal perfect right every each any all whole entire full complete total many several various different diverse range variety array wide large small big young experienced years year
      world market sector industry industries sectors within between across through towards around during where when how why who whom whose because while if then else own other others
      thing way ways step steps next level levels bigger stronger higher further forward ahead closer deeper heart centre center hand hands stimulate encourage foster fosters promote strengthen
      improve improves improving enhance grow grows growing achieve achieves achieving reach reaches reaching realise realize realising attain facilitate enable enables enabling inspire motivate
      activate guide guides advise think thinking fully completely totally attention relationship relationships relation need needs wish wishes important real true special unique beautiful great fun
      someone somebody nobody side day days every today tomorrow future community society impact first place time themselves yourself themself ourselves myself one another story energy positive
      action conscious multiple two three few lot lots kind kinds sort stuff care cares love life lives live everyday journey journeys transform evolve change changes changing changed
      possible possibilities potential power powerful thrive succeed win winning goes extra mile exceed exceeds expectations blend mix combination meaningful lasting long-term smart smarter
      therefore thus begins starts because build builds building create creates creating shape shapes dna marketplace landscape environment era age today's cost-effective fast-changing ever-changing idea ideas price prices competitive advocate champion ambassador inclusion diversity proponent individuals individual modern dedicated committed leader leaders leading serve serves serving solve solves solving problem problems tailored tailor bespoke cutting edge game put puts putting
      fresh bold bright brighter better faster easier bring brings keep keeps give making taking doing getting going being been has may must should shall us it me him them our who's that's`),
  ),
};
