/** The ids of questions that books out there remember, without their topic: they may never go, nor come to mean something else (C4). */
export const publishedQuestions: { readonly [topic: string]: string } = {
  work: 'day for-whom like-most energy child misunderstood proud good-at best-client nobody-sees',
  route: 'here wanted turn first-job who-helped dared again stayed',
  challenge: 'now changing stuck one-thing learning next-year stop surprise',
  seeks: 'whom what recognise help missing advice give good-news',
  meeting: 'brings hope heard met how-found different return walked-in',
  theme: 'touches stance tried monday missing who-knows ten-years began',
  people: 'team learned-from started connected colleagues-say admire lunch from-before',
  outside: 'weekend place read hands looking-forward evening grew-up learn',
  again: 'since plan busy changed-mind still-seeks for-you home coming-months',
  coffee: 'week event best-hour beginning decision drop earlier good-enough left-behind',
  help: 'this-month whom watch explain hear extra-eyes alone not-whom last-year',
  congress: 'session choose new longer colleagues corridor gap doubt',
  book: 'writer drawn first passage bedside give changed own',
  club: 'joined first-evening met stays does should-join unknown change',
  jubilee: 'part beginning best-year laugh changed same missing next',
};
