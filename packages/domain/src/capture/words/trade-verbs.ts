/** What people do for a living or for others, by third person: `drukt`; no promise by itself, but an offer where it is free. */
export const tradeThirds: ReadonlyMap<string, string> = new Map(
  `verzorgt:verzorgen financiert:financieren subsidieert:subsidieren huisvest:huisvesten drukt:drukken speelt:spelen zingt:zingen coacht:coachen traint:trainen knipt:knippen naait:naaien vervoert:vervoeren
verhuurt:verhuren timmert:timmeren metselt:metselen last:lassen klust:klussen poetst:poetsen verbouwt:verbouwen behangt:behangen
snoeit:snoeien maait:maaien masseert:masseren taxeert:taxeren tolkt:tolken ondertitelt:ondertitelen monteert:monteren
belicht:belichten beveiligt:beveiligen verzekert:verzekeren host:hosten digitaliseert:digitaliseren`
    .split(/\s+/)
    .map((pair) => pair.split(':'))
    .map(([third = '', infinitive = '']) => [third, infinitive]),
);
