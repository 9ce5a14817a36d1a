import type { PresenceLines } from '../coaching.ts';

/** At somebody's farewell: that person is the subject, and nothing else (P8). */
export const farewell: PresenceLines = {
  host: [
    {
      id: 'farewell-host-learned',
      say: { je: 'Wat ik van jou geleerd heb, is … .', u: 'Wat ik van u geleerd heb, is … .' },
      why: 'Eén ding dat blijft, zegt meer dan een lijst met verdiensten.',
    },
    {
      id: 'farewell-host-thanks',
      say: {
        je: 'Ik kom je bedanken. Je weet het misschien niet meer, maar toen met … heb je me enorm geholpen.',
        u: 'Ik kom u bedanken. U weet het misschien niet meer, maar toen met … hebt u me enorm geholpen.',
      },
      why: 'Wie vertrekt, vraagt zich vaak af wat het heeft uitgemaakt.',
    },
    {
      id: 'farewell-host-miss',
      say: { je: 'Wat ga je zelf het meest missen?', u: 'Wat gaat u zelf het meest missen?' },
      why: 'Iedereen vraagt naar de plannen, en deze vraag laat ook het afscheid toe.',
    },
    {
      id: 'farewell-host-first-morning',
      say: {
        je: 'Hoe ziet je eerste vrije maandag eruit?',
        u: 'Hoe ziet uw eerste vrije maandag eruit?',
      },
      why: 'Het mag ook licht zijn, vandaag.',
    },
    {
      id: 'farewell-host-memory',
      say: 'Ik denk nog vaak aan die keer dat … .',
      why: 'Een gezamenlijke herinnering is het beste cadeau, en past in elke tas.',
    },
    {
      id: 'farewell-host-short',
      say: {
        je: 'Ik houd het kort, er staan er nog veel. Dank je wel, voor alles.',
        u: 'Ik houd het kort, er staan er nog veel. Dank u wel, voor alles.',
      },
      why: 'In een lange rij is kort ook hartelijk.',
    },
    {
      id: 'farewell-host-proud',
      say: {
        je: 'Waar kijk je met het meeste plezier op terug?',
        u: 'Waar kijkt u met het meeste plezier op terug?',
      },
      why: 'Het is de dag van de ander, dus laat die vertellen.',
    },
    {
      id: 'farewell-host-after',
      say: {
        je: 'Als de drukte voorbij is, kom ik graag eens bij je langs.',
        u: 'Als de drukte voorbij is, kom ik graag eens bij u langs.',
      },
      why: 'Na een afscheid wordt het stil, en dan is bezoek het meest welkom.',
    },
    {
      id: 'farewell-host-without',
      say: { je: 'Zonder jou was … nooit gelukt.', u: 'Zonder u was … nooit gelukt.' },
      why: 'Wat er echt door de ander gekomen is, mag hardop gezegd worden.',
    },
    {
      id: 'farewell-host-whom-to-call',
      say: 'Wie bellen we nu als we het niet meer weten?',
      why: { je: 'Een grapje dat zegt: je wordt gemist.', u: 'Een grapje dat zegt: u wordt gemist.' },
    },
  ],
  others: [
    {
      id: 'farewell-how-know',
      say: { je: 'Waar ken jij … van?', u: 'Waar kent u … van?' },
      why: 'Dat heeft iedereen hier gemeen, en het gaat over degene om wie het vandaag draait.',
    },
    {
      id: 'farewell-story',
      say: {
        je: 'Heb jij een verhaal over … dat niet in de toespraak zat?',
        u: 'Hebt u een verhaal over … dat niet in de toespraak zat?',
      },
      why: 'De beste verhalen worden niet achter de microfoon verteld.',
    },
    {
      id: 'farewell-worked',
      say: {
        je: 'Hoelang heb jij met … samengewerkt?',
        u: 'Hoelang hebt u met … samengewerkt?',
      },
      why: 'Een makkelijk begin, en vanzelf komt boven hoe het was om samen te werken.',
    },
    {
      id: 'farewell-speech',
      say: { je: 'Mooi gesproken, vond je niet?', u: 'Mooi gesproken, vond u niet?' },
      why: {
        je: 'Jullie hoorden net hetzelfde, en dat is genoeg om naast elkaar te staan.',
        u: 'U hoorde allebei net hetzelfde, en dat is genoeg om naast elkaar te staan.',
      },
    },
    {
      id: 'farewell-join',
      say: { je: 'Is er naast je nog plek?', u: 'Is er naast u nog plek?' },
      why: 'Er zijn is vandaag het belangrijkste.',
    },
    {
      id: 'farewell-change',
      say: {
        je: 'Het wordt anders zonder … . Hoe is dat voor jou?',
        u: 'Het wordt anders zonder … . Hoe is dat voor u?',
      },
      why: 'Niet alleen wie weggaat neemt afscheid.',
    },
    {
      id: 'farewell-drink',
      say: { je: 'Zal ik iets te drinken voor je meenemen?', u: 'Zal ik iets te drinken voor u meenemen?' },
      why: 'Zorgen voor wie er staat, zonder dat er iets hoeft.',
    },
    {
      id: 'farewell-never-met',
      say: 'Ik ben {me}. Wij kennen … allebei, en elkaar nog niet.',
      why: {
        je: 'Jullie hebben iemand gemeen, en meer hoeft het vandaag niet te zijn.',
        u: 'U hebt iemand gemeen, en meer hoeft het vandaag niet te zijn.',
      },
    },
    {
      id: 'farewell-best-memory',
      say: { je: 'Wat is jouw mooiste herinnering aan … ?', u: 'Wat is uw mooiste herinnering aan … ?' },
      why: 'Iedereen heeft er een, en samen wordt het een portret.',
    },
    {
      id: 'farewell-beginning',
      say: { je: 'Was jij erbij toen … hier begon?', u: 'Was u erbij toen … hier begon?' },
      why: 'Bij een afscheid hoort ook het begin.',
    },
  ],
  leave: [
    {
      id: 'farewell-leave-together',
      say: 'Ik ga nog even naar … toe. Fijn om er samen aan terug te denken.',
      why: 'Degene om wie het gaat, is altijd een goede reden om verder te lopen.',
    },
    {
      id: 'farewell-leave-home',
      say: 'Ik ga stilletjes naar huis. Het was een mooi afscheid.',
      why: {
        je: 'Je hoeft niet de hele avond te blijven om er geweest te zijn.',
        u: 'U hoeft niet de hele avond te blijven om er geweest te zijn.',
      },
    },
    {
      id: 'farewell-leave-thanks',
      say: { je: 'Fijn dat je me dat wilde vertellen.', u: 'Fijn dat u me dat wilde vertellen.' },
      why: 'Wie een verhaal krijgt, krijgt iets, en dat mag gezegd worden.',
    },
    {
      id: 'farewell-leave-space',
      say: {
        je: 'Er staan nog meer mensen die je willen spreken. Het ga je goed.',
        u: 'Er staan nog meer mensen die u willen spreken. Het ga u goed.',
      },
      why: {
        je: 'Je maakt plaats, en dat is vandaag hoffelijk.',
        u: 'U maakt plaats, en dat is vandaag hoffelijk.',
      },
    },
    {
      id: 'farewell-leave-stories',
      say: {
        je: 'Dank je voor de verhalen. Ik ga … nog even de hand schudden.',
        u: 'Dank u voor de verhalen. Ik ga … nog even de hand schudden.',
      },
      why: 'Wie afscheid neemt, ziet graag wie er allemaal waren.',
    },
    {
      id: 'farewell-leave-glad',
      say: 'Ik ben blij dat ik erbij was.',
      why: 'Een goed slot hoeft niet lang te zijn.',
    },
    {
      id: 'farewell-leave-together-again',
      say: 'Laten we niet wachten tot een volgend afscheid.',
      why: {
        je: 'Op zo’n dag merk je wie je te lang niet gezien hebt.',
        u: 'Op zo’n dag merkt u wie u te lang niet gezien hebt.',
      },
    },
    {
      id: 'farewell-leave-greet',
      say: {
        je: 'Ik ga weer. Maak er nog een mooie middag van.',
        u: 'Ik ga weer. Nog een mooie middag gewenst.',
      },
      why: {
        je: 'Kort en hartelijk, en je stoort de toespraken niet.',
        u: 'Kort en hartelijk, en u stoort de toespraken niet.',
      },
    },
  ],
};
