import type { IntroductionText, IntroductionWords } from './introduction-words.ts';

const askAgain: IntroductionText = {
  subject: 'Nog even over de introductie',
  opening: {
    je: 'Ik vroeg je laatst of ik je aan iemand mocht voorstellen.',
    u: 'Ik vroeg u laatst of ik u aan iemand mocht voorstellen.',
  },
  openingAbout: {
    je: 'Ik vroeg je laatst of ik je aan iemand mocht voorstellen. Het ging om {about}.',
    u: 'Ik vroeg u laatst of ik u aan iemand mocht voorstellen. Het ging om {about}.',
  },
  question: {
    je: 'Komt het nu niet uit, dan laat ik het rusten. Laat je het me weten?',
    u: 'Komt het nu niet uit, dan laat ik het rusten. Laat u het me weten?',
  },
};

const hearMet: IntroductionText = {
  subject: { je: 'Je kennismaking met {other}', u: 'Uw kennismaking met {other}' },
  opening: {
    je: 'Een tijdje geleden stelde ik jou en {again} aan elkaar voor.',
    u: 'Een tijdje geleden stelde ik u en {again} aan elkaar voor.',
  },
  openingAbout: {
    je: 'Een tijdje geleden stelde ik jou en {again} aan elkaar voor.',
    u: 'Een tijdje geleden stelde ik u en {again} aan elkaar voor.',
  },
  question: {
    je: 'Hebben jullie elkaar gesproken? Ik ben benieuwd hoe het was.',
    u: 'Hebt u elkaar gesproken? Ik ben benieuwd hoe het was.',
  },
};

const hearOutcome: IntroductionText = {
  subject: 'Wat kwam er van het gesprek met {other}?',
  opening: {
    je: 'Ik moest nog eens denken aan de kennismaking tussen jou en {again}.',
    u: 'Ik moest nog eens denken aan de kennismaking tussen u en {again}.',
  },
  openingAbout: {
    je: 'Ik moest nog eens denken aan de kennismaking tussen jou en {again}.',
    u: 'Ik moest nog eens denken aan de kennismaking tussen u en {again}.',
  },
  question: {
    je: 'Is er nog iets van gekomen? Het hoeft niet, ik ben gewoon benieuwd.',
    u: 'Is er nog iets van gekomen? Dat hoeft niet, ik ben gewoon benieuwd.',
  },
};

/** The texts of an introduction in Dutch (T1). */
export const introductionInDutch: IntroductionWords = {
  reach: { je: 'Je bereikt {again} via {reach}.', u: 'U bereikt {again} via {reach}.' },
  reachUnknown: { je: 'Je bereikt {again} via …', u: 'U bereikt {again} via …' },
  texts: {
    ask: {
      a: {
        subject: { je: 'Zal ik je aan iemand voorstellen?', u: 'Zal ik u aan iemand voorstellen?' },
        opening: {
          je: 'Ik ken iemand{who} met wie jij volgens mij een goed gesprek kunt hebben.',
          u: 'Ik ken iemand{who} met wie u volgens mij een goed gesprek kunt hebben.',
        },
        openingAbout: {
          je: 'Je bent op zoek naar {about}. Ik ken iemand{who} die je daar misschien bij kan helpen.',
          u: 'U bent op zoek naar {about}. Ik ken iemand{who} die u daar misschien bij kan helpen.',
        },
        named: {
          je: 'Ik sprak {other}{who}, die graag met je wil kennismaken.',
          u: 'Ik sprak {other}{who}, die graag met u wil kennismaken.',
        },
        namedAbout: {
          je: 'Je bent op zoek naar {about}. Ik vroeg het aan {other}{who}, en die denkt graag met je mee.',
          u: 'U bent op zoek naar {about}. Ik vroeg het aan {other}{who}, en die denkt graag met u mee.',
        },
        question: {
          je: 'Mag ik jullie aan elkaar voorstellen? Ik doe het alleen als jullie het allebei willen.',
          u: 'Mag ik u beiden aan elkaar voorstellen? Ik doe het alleen als u het allebei wilt.',
        },
        closing: 'Nee is ook een goed antwoord.',
      },
      b: {
        subject: { je: 'Mag ik je aan iemand voorstellen?', u: 'Mag ik u aan iemand voorstellen?' },
        opening: {
          je: 'Ik ken iemand{who} die volgens mij veel aan een gesprek met jou zou hebben.',
          u: 'Ik ken iemand{who} die volgens mij veel aan een gesprek met u zou hebben.',
        },
        openingAbout: {
          je: 'Ik ken iemand{who} die op zoek is naar {about}. Ik moest meteen aan jou denken.',
          u: 'Ik ken iemand{who} die op zoek is naar {about}. Ik moest meteen aan u denken.',
        },
        named: {
          je: '{other}{who} wil graag met je kennismaken.',
          u: '{other}{who} wil graag met u kennismaken.',
        },
        namedAbout: {
          je: '{other}{who} is op zoek naar {about}. Ik moest meteen aan jou denken.',
          u: '{other}{who} is op zoek naar {about}. Ik moest meteen aan u denken.',
        },
        question: {
          je: 'Mag ik jullie aan elkaar voorstellen? Ik doe het alleen als jullie het allebei willen.',
          u: 'Mag ik u beiden aan elkaar voorstellen? Ik doe het alleen als u het allebei wilt.',
        },
        closing: {
          je: 'Komt het je niet uit, zeg het dan gerust.',
          u: 'Komt het u niet uit, zegt u het dan gerust.',
        },
      },
    },
    'ask-again': { a: askAgain, b: askAgain },
    introduce: {
      a: {
        subject: 'Kennismaken met {other}',
        opening: {
          je: 'Zoals afgesproken breng ik je in contact met {other}{who}.',
          u: 'Zoals afgesproken breng ik u in contact met {other}{who}.',
        },
        openingAbout: {
          je: 'Zoals afgesproken breng ik je in contact met {other}{who}. Het ging je om {about}.',
          u: 'Zoals afgesproken breng ik u in contact met {other}{who}. Het ging u om {about}.',
        },
        question: {
          je: '{again} weet dat er een bericht van jou komt.',
          u: '{again} weet dat er een bericht van u komt.',
        },
        closing: 'Ik ben benieuwd hoe het gaat.',
      },
      b: {
        subject: 'Kennismaken met {other}',
        opening: {
          je: 'Zoals afgesproken breng ik je in contact met {other}{who}.',
          u: 'Zoals afgesproken breng ik u in contact met {other}{who}.',
        },
        openingAbout: {
          je: 'Zoals afgesproken breng ik je in contact met {other}{who}, die op zoek is naar {about}.',
          u: 'Zoals afgesproken breng ik u in contact met {other}{who}, die op zoek is naar {about}.',
        },
        question: {
          je: '{again} neemt contact met je op; je hoeft zelf niets te doen.',
          u: '{again} neemt contact met u op; u hoeft zelf niets te doen.',
        },
        closing: {
          je: 'Dank je wel dat je hier tijd voor maakt.',
          u: 'Dank u wel dat u hier tijd voor maakt.',
        },
      },
    },
    'hear-met': { a: hearMet, b: hearMet },
    thank: {
      a: {
        subject: { je: 'Dank je wel', u: 'Dank u wel' },
        opening: {
          je: 'Fijn dat je met {again} bent gaan praten.',
          u: 'Fijn dat u met {again} bent gaan praten.',
        },
        openingAbout: {
          je: 'Fijn dat je met {again} bent gaan praten.',
          u: 'Fijn dat u met {again} bent gaan praten.',
        },
        question: {
          je: 'Dank je wel voor je vertrouwen.',
          u: 'Dank u wel voor uw vertrouwen.',
        },
      },
      b: {
        subject: { je: 'Dank je wel', u: 'Dank u wel' },
        opening: {
          je: 'Dank je wel dat je tijd maakte voor {again}.',
          u: 'Dank u wel dat u tijd maakte voor {again}.',
        },
        openingAbout: {
          je: 'Dank je wel dat je tijd maakte voor {again}.',
          u: 'Dank u wel dat u tijd maakte voor {again}.',
        },
        question: { je: 'Dat waardeer ik erg.', u: 'Dat waardeer ik zeer.' },
        closing: {
          je: 'Als ik eens iets voor jou kan doen, hoor ik het graag.',
          u: 'Als ik eens iets voor u kan doen, hoor ik het graag.',
        },
      },
    },
    'hear-outcome': { a: hearOutcome, b: hearOutcome },
    decline: {
      a: {
        subject: 'Over de introductie',
        opening: 'Ik heb gevraagd of een introductie kon, maar op dit moment komt het niet uit.',
        openingAbout: {
          je: 'Ik heb gevraagd of een introductie kon, maar op dit moment komt het niet uit. Je vraag houd ik in gedachten: {about}.',
          u: 'Ik heb gevraagd of een introductie kon, maar op dit moment komt het niet uit. Uw vraag houd ik in gedachten: {about}.',
        },
        question: {
          je: 'Weet ik iemand anders, dan hoor je het van me.',
          u: 'Weet ik iemand anders, dan hoort u het van mij.',
        },
      },
      b: {
        subject: 'Over de introductie',
        opening: {
          je: 'Ik vroeg je laatst of ik je aan iemand mocht voorstellen. Dat hoeft nu niet meer.',
          u: 'Ik vroeg u laatst of ik u aan iemand mocht voorstellen. Dat is nu niet meer nodig.',
        },
        openingAbout: {
          je: 'Ik vroeg je laatst of ik je aan iemand mocht voorstellen. Dat hoeft nu niet meer.',
          u: 'Ik vroeg u laatst of ik u aan iemand mocht voorstellen. Dat is nu niet meer nodig.',
        },
        question: {
          je: 'Dank je wel dat je erover wilde nadenken.',
          u: 'Dank u wel dat u erover wilde nadenken.',
        },
      },
    },
  },
};
