/** What the option parser says in English, and the same in Dutch. */
const sayings: readonly (readonly [english: RegExp, dutch: string])[] = [
  [/^Usage:/, 'Gebruik:'],
  [/^Options:/, 'Opties:'],
  [/^Commands:/, 'Opdrachten:'],
  [/^Arguments:/, 'Argumenten:'],
  [/\[options\]/, '[opties]'],
  [/\[command\]/, '[opdracht]'],
  [/\(default: /, '(anders: '],
  [/\(choices: /, '(keuze: '],
  [/, default: /, '; anders: '],
  [/^error: unknown option '(.+?)'/, 'Deze optie is er niet: $1.'],
  [/^error: unknown command '(.+?)'/, 'Deze opdracht is er niet: $1.'],
  [/\(Did you mean (?:one of )?(.+?)\?\)/, 'Bedoel je $1?'],
  [/^error: missing required argument '(.+?)'/, 'Hier hoort nog iets bij: $1.'],
  [/^error: option '(.+?)' argument missing/, 'Bij $1 hoort nog een waarde.'],
  [/^error: required option '(.+?)' not specified/, 'Deze optie is nodig: $1.'],
  [/^error: option '(.+?)' argument '(.*?)' is invalid\./, '‘$2’ kan niet bij $1.'],
  [/^error: command-argument value '(.*?)' is invalid for argument '(.+?)'\./, '‘$1’ kan niet bij $2.'],
  [/Allowed choices are /, 'Wel kan: '],
  [
    /^error: too many arguments.*?Expected (\d+) .*?but got (\d+): (.*)\./,
    'Te veel gegeven: $2 in plaats van $1 ($3).',
  ],
  [/‘[^‘’]*’ is not a whole number of 1 or more\./, 'Neem een heel getal van 1 of meer.'],
  [/‘[^‘’]*’ is not an instant\. One that is: /, 'Neem een moment, zoals '],
];

/** Help and usage errors of the option parser in Dutch; what it may say beyond these stays in English. */
export function usageInDutch(text: string): string {
  return sayings.reduce((said, [english, dutch]) => said.replace(english, dutch), text);
}
