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
      why: 'Eenvoudige woorden zijn genoeg. Niemand verwacht vandaag iets bijzonders.',
    },
    {
      id: 'mourning-host-no-words',
      say: 'Ik heb er geen woorden voor. Ik wilde er wel graag zijn.',
      why: 'Het is eerlijk. En wie er was, wordt onthouden.',
    },
    {
      id: 'mourning-host-remember',
      say: 'Ik kende … van … . Wat ik nooit vergeet, is … .',
      why: 'Een herinnering die de familie nog niet kende, is een geschenk.',
    },
    {
      id: 'mourning-host-spoke-of-you',
      say: { je: '… vertelde vaak over jullie.', u: '… vertelde vaak over u.' },
      why: 'Het troost om in iemands verhalen te hebben gezeten. Zeg het alleen als het waar is.',
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
      say: 'Wat een mooi afscheid. In alles was … te herkennen.',
      why: 'De familie heeft hier dagen aan gewerkt. Het doet goed dat het gezien is.',
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
        je: 'Zeg liever niet ‘laat maar weten als ik iets kan doen’, want niemand laat iets weten. Zeg wat je doet, en doe het.',
        u: 'Zeg liever niet ‘laat maar weten als ik iets kan doen’, want niemand laat iets weten. Zeg wat u doet, en doe het.',
      },
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
      why: 'Naast iemand staan is al iets. Praten hoeft niet.',
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
        je: 'Je naam en hoe je de overledene kende. Wat je doet voor werk, is vandaag niet aan de orde.',
        u: 'Uw naam en hoe u de overledene kende. Wat u doet voor werk, is vandaag niet aan de orde.',
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
  ],
  leave: [
    {
      id: 'mourning-leave-quiet',
      say: 'Ik ga weer. Fijn dat we elkaar even spraken.',
      why: {
        je: 'Weggaan mag stil. Je hoeft de familie niet nog een keer op te zoeken.',
        u: 'Weggaan mag stil. U hoeft de familie niet nog een keer op te zoeken.',
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
  ],
};
