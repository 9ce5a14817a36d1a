import type { OpenQuestion } from '../coaching.ts';

/** Open questions (C4). */
export const questions: readonly OpenQuestion[] = [
  {
    id: 'work-day',
    topic: 'work',
    ask: {
      je: 'Hoe ziet een gewone dinsdag er bij jou uit?',
      u: 'Hoe ziet een gewone dinsdag er bij u uit?',
    },
  },
  {
    id: 'work-for-whom',
    topic: 'work',
    ask: { je: 'Voor wie werk je het meest?', u: 'Voor wie werkt u het meest?' },
  },
  {
    id: 'work-like-most',
    topic: 'work',
    ask: { je: 'Wat vind je het mooiste aan je werk?', u: 'Wat vindt u het mooiste aan uw werk?' },
  },
  {
    id: 'work-energy',
    topic: 'work',
    ask: { je: 'Op welke dagen ga je fluitend naar huis?', u: 'Op welke dagen gaat u fluitend naar huis?' },
  },
  {
    id: 'work-child',
    topic: 'work',
    ask: {
      je: 'Hoe leg je aan een kind van tien uit wat je doet?',
      u: 'Hoe legt u aan een kind van tien uit wat u doet?',
    },
  },
  {
    id: 'work-misunderstood',
    topic: 'work',
    ask: {
      je: 'Wat denken mensen over jouw vak dat helemaal niet klopt?',
      u: 'Wat denken mensen over uw vak dat helemaal niet klopt?',
    },
  },
  {
    id: 'work-proud',
    topic: 'work',
    ask: {
      je: 'Waar ben je het afgelopen jaar trots op geweest?',
      u: 'Waar bent u het afgelopen jaar trots op geweest?',
    },
  },
  { id: 'work-good-at', topic: 'work', ask: { je: 'Waar bellen ze jou voor?', u: 'Waar belt men u voor?' } },
  {
    id: 'work-best-client',
    topic: 'work',
    ask: { je: 'Met wat voor mensen werk je het liefst?', u: 'Met wat voor mensen werkt u het liefst?' },
  },
  {
    id: 'work-nobody-sees',
    topic: 'work',
    ask: { je: 'Welk deel van je werk ziet niemand?', u: 'Welk deel van uw werk ziet niemand?' },
  },
  {
    id: 'route-here',
    topic: 'route',
    ask: { je: 'Hoe ben je in dit vak gerold?', u: 'Hoe bent u in dit vak gerold?' },
  },
  {
    id: 'route-wanted',
    topic: 'route',
    ask: { je: 'Wat wilde je vroeger worden?', u: 'Wat wilde u vroeger worden?' },
  },
  {
    id: 'route-turn',
    topic: 'route',
    ask: {
      je: 'Wanneer ging het bij jou een heel andere kant op?',
      u: 'Wanneer ging het bij u een heel andere kant op?',
    },
  },
  {
    id: 'route-first-job',
    topic: 'route',
    ask: {
      je: 'Wat heb je van je allereerste baantje geleerd?',
      u: 'Wat hebt u van uw allereerste baantje geleerd?',
    },
  },
  {
    id: 'route-who-helped',
    topic: 'route',
    ask: {
      je: 'Wie heeft jou onderweg een duw in de goede richting gegeven?',
      u: 'Wie heeft u onderweg een duw in de goede richting gegeven?',
    },
  },
  {
    id: 'route-dared',
    topic: 'route',
    ask: 'Welke stap was het spannendst?',
  },
  {
    id: 'route-again',
    topic: 'route',
    ask: {
      je: 'Wat zou je anders doen als je opnieuw begon?',
      u: 'Wat zou u anders doen als u opnieuw begon?',
    },
  },
  {
    id: 'challenge-now',
    topic: 'challenge',
    ask: {
      je: 'Waar breek je je op dit moment het hoofd over?',
      u: 'Waar breekt u zich op dit moment het hoofd over?',
    },
  },
  {
    id: 'challenge-changing',
    topic: 'challenge',
    ask: {
      je: 'Wat verandert er nu het snelst in jouw vak?',
      u: 'Wat verandert er nu het snelst in uw vak?',
    },
  },
  {
    id: 'challenge-stuck',
    topic: 'challenge',
    ask: { je: 'Waar loop je al een tijdje tegenaan?', u: 'Waar loopt u al een tijdje tegenaan?' },
  },
  {
    id: 'challenge-one-thing',
    topic: 'challenge',
    ask: {
      je: 'Als je morgen één ding kon oplossen, wat zou dat zijn?',
      u: 'Als u morgen één ding kon oplossen, wat zou dat zijn?',
    },
  },
  {
    id: 'challenge-learning',
    topic: 'challenge',
    ask: { je: 'Wat ben je nu aan het leren?', u: 'Wat bent u nu aan het leren?' },
  },
  {
    id: 'challenge-next-year',
    topic: 'challenge',
    ask: { je: 'Waar hoop je over een jaar te staan?', u: 'Waar hoopt u over een jaar te staan?' },
  },
  {
    id: 'challenge-stop',
    topic: 'challenge',
    ask: { je: 'Waar zou je het liefst mee willen stoppen?', u: 'Waar zou u het liefst mee willen stoppen?' },
  },
  {
    id: 'challenge-surprise',
    topic: 'challenge',
    ask: { je: 'Wat heeft je de laatste tijd verrast?', u: 'Wat heeft u de laatste tijd verrast?' },
  },
  {
    id: 'seeks-whom',
    topic: 'seeks',
    ask: { je: 'Wie zou je graag eens spreken?', u: 'Wie zou u graag eens spreken?' },
  },
  {
    id: 'seeks-what',
    topic: 'seeks',
    ask: { je: 'Waar ben je op dit moment naar op zoek?', u: 'Waar bent u op dit moment naar op zoek?' },
  },
  {
    id: 'seeks-recognise',
    topic: 'seeks',
    ask: {
      je: 'Waaraan herken ik iemand die jij zou willen ontmoeten?',
      u: 'Waaraan herken ik iemand die u zou willen ontmoeten?',
    },
  },
  {
    id: 'seeks-help',
    topic: 'seeks',
    ask: { je: 'Waar kan ik je mee helpen?', u: 'Waar kan ik u mee helpen?' },
  },
  {
    id: 'seeks-missing',
    topic: 'seeks',
    ask: { je: 'Wie ontbreekt er nog in jouw kring?', u: 'Wie ontbreekt er nog in uw kring?' },
  },
  {
    id: 'seeks-advice',
    topic: 'seeks',
    ask: { je: 'Waar zou je wel eens advies over willen?', u: 'Waar zou u wel eens advies over willen?' },
  },
  {
    id: 'seeks-give',
    topic: 'seeks',
    ask: { je: 'Waar mogen anderen jou voor bellen?', u: 'Waar mogen anderen u voor bellen?' },
  },
  {
    id: 'seeks-good-news',
    topic: 'seeks',
    ask: {
      je: 'Met welk nieuws zou ik je deze maand blij maken?',
      u: 'Met welk nieuws zou ik u deze maand blij maken?',
    },
  },
  {
    id: 'meeting-brings',
    topic: 'meeting',
    ask: { je: 'Waarom koos je juist deze bijeenkomst?', u: 'Waarom koos u juist deze bijeenkomst?' },
  },
  {
    id: 'meeting-hope',
    topic: 'meeting',
    ask: { je: 'Wanneer is het voor jou een geslaagde dag?', u: 'Wanneer is het voor u een geslaagde dag?' },
  },
  {
    id: 'meeting-heard',
    topic: 'meeting',
    ask: {
      je: 'Wat is het beste dat je hier tot nu toe gehoord hebt?',
      u: 'Wat is het beste dat u hier tot nu toe gehoord hebt?',
    },
  },
  {
    id: 'meeting-met',
    topic: 'meeting',
    ask: {
      je: 'Wie heb je hier leren kennen die ik ook moet ontmoeten?',
      u: 'Wie hebt u hier leren kennen die ik ook moet ontmoeten?',
    },
  },
  {
    id: 'meeting-how-found',
    topic: 'meeting',
    ask: { je: 'Hoe ken je de mensen die dit organiseren?', u: 'Hoe kent u de mensen die dit organiseren?' },
  },
  {
    id: 'meeting-different',
    topic: 'meeting',
    ask: {
      je: 'Hoe zou jij het aanpakken als jij deze bijeenkomst organiseerde?',
      u: 'Hoe zou u het aanpakken als u deze bijeenkomst organiseerde?',
    },
  },
  {
    id: 'meeting-return',
    topic: 'meeting',
    ask: { je: 'Wat maakt dat je terugkomt?', u: 'Wat maakt dat u terugkomt?' },
  },
  {
    id: 'theme-touches',
    topic: 'theme',
    ask: { je: 'Waar raakt dit onderwerp jouw werk?', u: 'Waar raakt dit onderwerp uw werk?' },
  },
  {
    id: 'theme-stance',
    topic: 'theme',
    ask: { je: 'Waar denk jij anders over dan de spreker?', u: 'Waar denkt u anders over dan de spreker?' },
  },
  {
    id: 'theme-tried',
    topic: 'theme',
    ask: { je: 'Wat hebben jullie al geprobeerd?', u: 'Wat hebt u al geprobeerd?' },
  },
  {
    id: 'theme-monday',
    topic: 'theme',
    ask: { je: 'Wat ga je er maandag mee doen?', u: 'Wat gaat u er maandag mee doen?' },
  },
  {
    id: 'theme-missing',
    topic: 'theme',
    ask: {
      je: 'Welke kant van het verhaal hoor je te weinig?',
      u: 'Welke kant van het verhaal hoort u te weinig?',
    },
  },
  {
    id: 'theme-who-knows',
    topic: 'theme',
    ask: {
      je: 'Van wie heb jij hierover het meest geleerd?',
      u: 'Van wie hebt u hierover het meest geleerd?',
    },
  },
  {
    id: 'theme-ten-years',
    topic: 'theme',
    ask: {
      je: 'Hoe praten we hier over tien jaar over, denk je?',
      u: 'Hoe praten we hier over tien jaar over, denkt u?',
    },
  },
  {
    id: 'people-team',
    topic: 'people',
    ask: { je: 'Met wat voor mensen werk je samen?', u: 'Met wat voor mensen werkt u samen?' },
  },
  {
    id: 'people-learned-from',
    topic: 'people',
    ask: { je: 'Naar wie luister jij als je twijfelt?', u: 'Naar wie luistert u als u twijfelt?' },
  },
  {
    id: 'people-started',
    topic: 'people',
    ask: { je: 'Hoe is jullie bedrijf ooit begonnen?', u: 'Hoe is uw bedrijf ooit begonnen?' },
  },
  {
    id: 'people-connected',
    topic: 'people',
    ask: {
      je: 'Welke twee mensen heb jij aan elkaar voorgesteld, en wat kwam ervan?',
      u: 'Welke twee mensen hebt u aan elkaar voorgesteld, en wat kwam ervan?',
    },
  },
  {
    id: 'people-colleagues-say',
    topic: 'people',
    ask: { je: 'Wat zouden je collega’s over je vertellen?', u: 'Wat zouden uw collega’s over u vertellen?' },
  },
  {
    id: 'outside-weekend',
    topic: 'outside',
    ask: {
      je: 'Waar kom je in het weekend je bed voor uit?',
      u: 'Waar komt u in het weekend uw bed voor uit?',
    },
  },
  {
    id: 'outside-place',
    topic: 'outside',
    ask: { je: 'Hoe is het om te wonen waar jij woont?', u: 'Hoe is het om te wonen waar u woont?' },
  },
  {
    id: 'outside-read',
    topic: 'outside',
    ask: {
      je: 'Wat heb je de laatste tijd gelezen of gezien dat bleef hangen?',
      u: 'Wat hebt u de laatste tijd gelezen of gezien dat bleef hangen?',
    },
  },
  {
    id: 'outside-hands',
    topic: 'outside',
    ask: { je: 'Wat doe je het liefst als er niets hoeft?', u: 'Wat doet u het liefst als er niets hoeft?' },
  },
  {
    id: 'outside-looking-forward',
    topic: 'outside',
    ask: { je: 'Waar verheug je je op?', u: 'Waar verheugt u zich op?' },
  },
  {
    id: 'again-since',
    topic: 'again',
    ask: {
      je: 'Wat is er sinds de vorige keer gebeurd waar je blij mee bent?',
      u: 'Wat is er sinds de vorige keer gebeurd waar u blij mee bent?',
    },
  },
  {
    id: 'again-plan',
    topic: 'again',
    ask: { je: 'Hoe is het verder gegaan met je plan?', u: 'Hoe is het verder gegaan met uw plan?' },
  },
  {
    id: 'again-busy',
    topic: 'again',
    ask: { je: 'Wat vraagt nu de meeste aandacht van je?', u: 'Wat vraagt nu de meeste aandacht van u?' },
  },
  {
    id: 'again-changed-mind',
    topic: 'again',
    ask: { je: 'Waar ben je anders over gaan denken?', u: 'Waar bent u anders over gaan denken?' },
  },
  {
    id: 'again-still-seeks',
    topic: 'again',
    ask: { je: 'Waar ben je nu naar op zoek?', u: 'Waar bent u nu naar op zoek?' },
  },
  {
    id: 'again-for-you',
    topic: 'again',
    ask: { je: 'Wat zou je op dit moment het meest helpen?', u: 'Wat zou u op dit moment het meest helpen?' },
  },
  { id: 'again-home', topic: 'again', ask: 'Hoe is het thuis?' },
  {
    id: 'again-coming-months',
    topic: 'again',
    ask: {
      je: 'Hoe zien de komende maanden er voor je uit?',
      u: 'Hoe zien de komende maanden er voor u uit?',
    },
  },
];
