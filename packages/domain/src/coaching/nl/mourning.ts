import type { PresenceLines } from '../coaching.ts';

/** At a funeral: presence and condolence only (P8). */
export const mourning: PresenceLines = {
  host: [
    {
      id: 'mourning-host-sorry',
      say: {
        je: 'Gecondoleerd. Ik vind het heel verdrietig voor je.',
        u: 'Gecondoleerd. Ik vind het heel verdrietig voor u.',
      },
      why: 'Eenvoudige woorden zijn genoeg, niemand verwacht vandaag iets bijzonders.',
    },
    {
      id: 'mourning-host-no-words',
      say: 'Ik heb er geen woorden voor. Ik wilde er wel graag zijn.',
      why: 'Het is eerlijk, en wie er was, wordt onthouden.',
    },
    {
      id: 'mourning-host-remember',
      say: 'Ik kende … van … . Wat ik nooit vergeet, is … .',
      why: 'Een herinnering die de familie nog niet kende, is een geschenk.',
    },
    {
      id: 'mourning-host-spoke-of-you',
      say: { je: '… vertelde vaak over jullie.', u: '… vertelde vaak over u.' },
      why: 'Als het waar is, troost het om in iemands verhalen te hebben gezeten.',
    },
    {
      id: 'mourning-host-nothing',
      say: {
        je: 'Je hoeft niets te zeggen. Ik kwam alleen even je hand vasthouden.',
        u: 'U hoeft niets te zeggen. Ik kwam alleen even uw hand drukken.',
      },
      why: 'Wie honderd handen schudt, is blij met iemand die niets vraagt.',
    },
    {
      id: 'mourning-host-fitting',
      say: 'Wat een mooi afscheid. Het was … ten voeten uit.',
      why: 'De familie heeft er dagen aan gewerkt, en het doet goed als dat gezien is.',
    },
    {
      id: 'mourning-host-strength',
      say: 'Veel sterkte, vandaag en ook in de weken die komen.',
      why: {
        je: 'Je laat merken dat je weet dat het na vandaag niet over is.',
        u: 'U laat merken dat u weet dat het na vandaag niet over is.',
      },
    },
    {
      id: 'mourning-host-later',
      say: {
        je: 'Ik bel je over een paar weken, als het stiller wordt. Is dat goed?',
        u: 'Mag ik u over een paar weken eens bellen, als het stiller wordt?',
      },
      why: {
        je: 'Op ‘laat maar weten als ik iets kan doen’ gaat niemand in, dus zeg wat je doet en doe het.',
        u: 'Op ‘laat maar weten als ik iets kan doen’ gaat niemand in, dus zeg wat u doet en doe het.',
      },
    },
    {
      id: 'mourning-host-all-of-us',
      say: 'Veel sterkte, namens ons allemaal.',
      why: 'Er waren er meer die hadden willen komen, en zo zijn ze er toch bij.',
    },
    {
      id: 'mourning-host-miss',
      say: 'Ik zal … missen.',
      why: 'Als het waar is, hoeft er niets bij.',
    },
  ],
  others: [
    {
      id: 'mourning-how-know',
      say: { je: 'Waar kende jij … van?', u: 'Waar kende u … van?' },
      why: 'Iedereen hier heeft een stukje van hetzelfde leven bij zich.',
    },
    {
      id: 'mourning-how-are-you',
      say: { je: 'Hoe is het met jou, vandaag?', u: 'Hoe is het met u, vandaag?' },
      why: 'Ook wie geen familie is, kan verdriet hebben.',
    },
    {
      id: 'mourning-said',
      say: { je: 'Mooi wat er gezegd is. Herkende jij het?', u: 'Mooi wat er gezegd is. Herkende u het?' },
      why: 'Samen terugdenken is waar deze dag voor is.',
    },
    {
      id: 'mourning-join',
      say: { je: 'Mag ik bij je komen staan?', u: 'Mag ik bij u komen staan?' },
      why: 'Naast iemand staan is al iets, praten hoeft niet.',
    },
    {
      id: 'mourning-many',
      say: 'Wat zijn er veel mensen gekomen. Dat is mooi om te zien.',
      why: {
        je: 'Je zegt wat iedereen ziet, en het gaat over wie er niet meer is.',
        u: 'U zegt wat iedereen ziet, en het gaat over wie er niet meer is.',
      },
    },
    {
      id: 'mourning-coffee',
      say: { je: 'Zal ik koffie voor je halen?', u: 'Zal ik koffie voor u halen?' },
      why: 'Iets kleins doen helpt, juist als er niets te doen is.',
    },
    {
      id: 'mourning-who',
      say: {
        je: 'Ik ben {me}. Ik kende … van … . En jij?',
        u: 'Ik ben {me}. Ik kende … van … . En u?',
      },
      why: {
        je: 'Je naam en hoe je de overledene kende zijn genoeg, want werk is vandaag niet aan de orde.',
        u: 'Uw naam en hoe u de overledene kende zijn genoeg, want werk is vandaag niet aan de orde.',
      },
    },
    {
      id: 'mourning-memory',
      say: {
        je: 'Waar moest jij aan denken, toen je het hoorde?',
        u: 'Waar moest u aan denken, toen u het hoorde?',
      },
      why: {
        je: 'Je geeft de ander ruimte voor een herinnering, groot of klein.',
        u: 'U geeft de ander ruimte voor een herinnering, groot of klein.',
      },
    },
    {
      id: 'mourning-sit',
      say: 'Zullen we even gaan zitten?',
      why: 'Staan valt zwaar op zo’n dag, en zittend praat het rustiger.',
    },
    {
      id: 'mourning-inside',
      say: 'Zullen we samen naar binnen gaan?',
      why: 'Alleen binnenkomen is het moeilijkst, en samen gaat het beter.',
    },
  ],
  leave: [
    {
      id: 'mourning-leave-quiet',
      say: 'Ik ga weer. Fijn dat we elkaar even spraken.',
      why: {
        je: 'Weggaan mag stil, je hoeft de familie niet nog een keer op te zoeken.',
        u: 'Weggaan mag stil, u hoeft de familie niet nog een keer op te zoeken.',
      },
    },
    {
      id: 'mourning-leave-strength',
      say: { je: 'Ik laat je weer bij de anderen. Sterkte.', u: 'Ik laat u weer bij de anderen. Sterkte.' },
      why: 'Eén woord is genoeg.',
    },
    {
      id: 'mourning-leave-thanks',
      say: {
        je: 'Dank je dat je over … wilde vertellen.',
        u: 'Dank u dat u over … wilde vertellen.',
      },
      why: 'Wie vertelt, geeft iets weg.',
    },
    {
      id: 'mourning-leave-family',
      say: 'Ik ga nog even naar de familie.',
      why: 'Dat hoeft geen uitleg.',
    },
    {
      id: 'mourning-leave-safe-home',
      say: { je: 'Kom goed thuis.', u: 'Komt u goed thuis.' },
      why: 'Ook gewone woorden doen vandaag goed.',
    },
    {
      id: 'mourning-leave-alone',
      say: 'Ik ga even een eindje lopen.',
      why: 'Even alleen zijn mag, en niemand vraagt waarom.',
    },
    {
      id: 'mourning-leave-thinking',
      say: { je: 'Ik denk aan je. Dag.', u: 'Ik denk aan u. Tot ziens.' },
      why: 'Meer hoeft een afscheid vandaag niet te zijn.',
    },
    {
      id: 'mourning-leave-grateful',
      say: 'Ik ben blij dat ik erbij kon zijn.',
      why: {
        je: 'Je hoeft er niets aan toe te voegen, want je was er.',
        u: 'U hoeft er niets aan toe te voegen, want u was er.',
      },
    },
  ],
};
