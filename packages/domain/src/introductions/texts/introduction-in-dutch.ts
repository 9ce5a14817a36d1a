import type { IntroductionText, IntroductionWords } from './introduction-words.ts';

const askAgain: IntroductionText = {
  subject: 'Nog even over de introductie',
  opening: {
    je: 'Ik vroeg je laatst of ik je aan iemand mag voorstellen.',
    u: 'Ik vroeg u laatst of ik u aan iemand mag voorstellen.',
  },
  openingAbout: {
    je: 'Ik vroeg je laatst of ik je aan iemand mag voorstellen. Het ging om: {about}.',
    u: 'Ik vroeg u laatst of ik u aan iemand mag voorstellen. Het ging om: {about}.',
  },
  question: {
    je: 'Komt het nu niet uit, dan laat ik het rusten. Laat je het me weten?',
    u: 'Komt het nu niet uit, dan laat ik het rusten. Laat u het me weten?',
  },
};

const hearMet: IntroductionText = {
  subject: 'Hoe was het met {other}?',
  opening: {
    je: 'Een tijdje geleden stelde ik {other} en jou aan elkaar voor.',
    u: 'Een tijdje geleden stelde ik {other} en u aan elkaar voor.',
  },
  openingAbout: {
    je: 'Een tijdje geleden stelde ik {other} en jou aan elkaar voor.',
    u: 'Een tijdje geleden stelde ik {other} en u aan elkaar voor.',
  },
  question: {
    je: 'Hebben jullie elkaar gesproken? Ik ben benieuwd hoe het was.',
    u: 'Hebt u elkaar gesproken? Ik ben benieuwd hoe het was.',
  },
};

const hearOutcome: IntroductionText = {
  subject: 'Wat kwam er van het gesprek met {other}?',
  opening: {
    je: 'Ik moest nog eens denken aan de kennismaking tussen {other} en jou.',
    u: 'Ik moest nog eens denken aan de kennismaking tussen {other} en u.',
  },
  openingAbout: {
    je: 'Ik moest nog eens denken aan de kennismaking tussen {other} en jou.',
    u: 'Ik moest nog eens denken aan de kennismaking tussen {other} en u.',
  },
  question: {
    je: 'Is er iets uit voortgekomen? Het hoeft niet, hoor; ik ben gewoon benieuwd.',
    u: 'Is er iets uit voortgekomen? Dat hoeft niet; ik ben gewoon benieuwd.',
  },
};

/** The texts of an introduction in Dutch (T1). */
export const introductionInDutch: IntroductionWords = {
  reach: { je: 'Je bereikt {other} via {reach}.', u: 'U bereikt {other} via {reach}.' },
  reachUnknown: { je: 'Je bereikt {other} via …', u: 'U bereikt {other} via …' },
  texts: {
    ask: {
      a: {
        subject: { je: 'Zal ik je aan iemand voorstellen?', u: 'Zal ik u aan iemand voorstellen?' },
        opening: {
          je: 'Ik ken iemand met wie jij volgens mij een goed gesprek zou hebben{who}.',
          u: 'Ik ken iemand met wie u volgens mij een goed gesprek zou hebben{who}.',
        },
        openingAbout: {
          je: 'Je zoekt {about}. Ik ken iemand die daar misschien bij kan helpen{who}.',
          u: 'U zoekt {about}. Ik ken iemand die daar misschien bij kan helpen{who}.',
        },
        named: {
          je: 'Ik sprak {other}{who}, die graag met je wil kennismaken.',
          u: 'Ik sprak {other}{who}, die graag met u wil kennismaken.',
        },
        namedAbout: {
          je: 'Je zoekt {about}. Ik vroeg {other}{who}, en die denkt graag mee.',
          u: 'U zoekt {about}. Ik vroeg {other}{who}, en die denkt graag mee.',
        },
        question: {
          je: 'Mag ik jullie aan elkaar voorstellen? Ik doe het alleen als jullie het allebei willen.',
          u: 'Mag ik u aan elkaar voorstellen? Ik doe het alleen als u het beiden wilt.',
        },
        closing: 'Nee is ook een goed antwoord.',
      },
      b: {
        subject: { je: 'Mag ik je aan iemand voorstellen?', u: 'Mag ik u aan iemand voorstellen?' },
        opening: {
          je: 'Ik ken iemand{who}, en toen dacht ik aan jou.',
          u: 'Ik ken iemand{who}, en toen dacht ik aan u.',
        },
        openingAbout: {
          je: 'Iemand die ik ken{who} zoekt {about}. Toen dacht ik aan jou.',
          u: 'Iemand die ik ken{who} zoekt {about}. Toen dacht ik aan u.',
        },
        named: {
          je: '{other}{who} wil graag met je kennismaken.',
          u: '{other}{who} wil graag met u kennismaken.',
        },
        namedAbout: {
          je: '{other}{who} zoekt {about}. Toen dacht ik aan jou.',
          u: '{other}{who} zoekt {about}. Toen dacht ik aan u.',
        },
        question: {
          je: 'Mag ik jullie aan elkaar voorstellen? Ik doe het alleen als jullie het allebei willen.',
          u: 'Mag ik u aan elkaar voorstellen? Ik doe het alleen als u het beiden wilt.',
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
          je: 'Zoals afgesproken breng ik je in contact met {other}{who}. Het gaat om: {about}.',
          u: 'Zoals afgesproken breng ik u in contact met {other}{who}. Het gaat om: {about}.',
        },
        question: {
          je: '{other} weet dat jij van je laat horen.',
          u: '{other} weet dat u van u laat horen.',
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
          je: 'Zoals afgesproken breng ik je in contact met {other}{who}, die dit zoekt: {about}.',
          u: 'Zoals afgesproken breng ik u in contact met {other}{who}, die dit zoekt: {about}.',
        },
        question: {
          je: '{other} laat van zich horen; je hoeft zelf niets te doen.',
          u: '{other} laat van zich horen; u hoeft zelf niets te doen.',
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
          je: 'Fijn dat je met {other} bent gaan praten.',
          u: 'Fijn dat u met {other} bent gaan praten.',
        },
        openingAbout: {
          je: 'Fijn dat je met {other} bent gaan praten.',
          u: 'Fijn dat u met {other} bent gaan praten.',
        },
        question: {
          je: 'Dank je wel voor je vertrouwen.',
          u: 'Dank u wel voor uw vertrouwen.',
        },
      },
      b: {
        subject: { je: 'Dank je wel', u: 'Dank u wel' },
        opening: {
          je: 'Dank je wel dat je tijd maakte voor {other}.',
          u: 'Dank u wel dat u tijd maakte voor {other}.',
        },
        openingAbout: {
          je: 'Dank je wel dat je tijd maakte voor {other}.',
          u: 'Dank u wel dat u tijd maakte voor {other}.',
        },
        question: 'Dat waardeer ik zeer.',
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
        opening: 'Ik heb rondgevraagd, en op dit moment lukt deze introductie niet.',
        openingAbout: {
          je: 'Ik heb rondgevraagd, en op dit moment lukt deze introductie niet. Je vraag houd ik in gedachten: {about}.',
          u: 'Ik heb rondgevraagd, en op dit moment lukt deze introductie niet. Uw vraag houd ik in gedachten: {about}.',
        },
        question: {
          je: 'Zodra ik iemand anders weet, laat ik het je horen.',
          u: 'Zodra ik iemand anders weet, laat ik het u horen.',
        },
      },
      b: {
        subject: 'Over de introductie',
        opening: {
          je: 'Ik vroeg je of ik je aan iemand mag voorstellen. Dat is voor nu niet meer nodig.',
          u: 'Ik vroeg u of ik u aan iemand mag voorstellen. Dat is voor nu niet meer nodig.',
        },
        openingAbout: {
          je: 'Ik vroeg je of ik je aan iemand mag voorstellen. Dat is voor nu niet meer nodig.',
          u: 'Ik vroeg u of ik u aan iemand mag voorstellen. Dat is voor nu niet meer nodig.',
        },
        question: {
          je: 'Dank je wel dat je erover wilde nadenken.',
          u: 'Dank u wel dat u erover wilde nadenken.',
        },
      },
    },
  },
};
