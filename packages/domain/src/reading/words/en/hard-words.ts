/** Formal and bookish words with the everyday word: `word, word: plain words`. */
export const englishHardWords: string = `
abate: lessen
abide by: keep to
aberration: exception
abrogate: end
accede: agree
accentuate: stress
acquiesce: agree
accrue: add up
acumen: insight
adduce: give
adhere: stick
adjacent: next to
adroit: skilful
advantageous: helpful
aegis: protection
aforementioned: this
albeit: though
alleviate: ease
ameliorate, amelioration: improve
amenable: willing
anomalous, anomaly: odd
antithesis: opposite
apposite: fitting
append: add
apprise: tell
approbation: approval
arduous: hard
articulate: say
ascertain: find out
assiduous, assiduously: careful
attainment: reach
attenuate: weaken
auspicious: hopeful
autonomous, autonomy: independent
behest: request
beleaguered: troubled
beneficiary: person helped
bequeath: leave
bolster: support
burgeoning: growing
catalyse: start
categorically: firmly
caveat: warning
circumspect: careful
circumvent: get around
coalesce: come together
coerce: force
cogent: convincing
cognisant, cognizant: aware
cognitive: of thinking
coherent, coherence: clear
collate: gather
commence, commencement: start
commensurate: in line with
complementary: that goes with it
comprise: include
concomitant: that goes with it
concur: agree
conducive: helpful
congruent, congruence: fitting
consequently: so
consolidate: join
constituent: part
constitute: make up
contemporaneous: of the same time
contingent: depending
conundrum: puzzle
conversant: familiar
convoluted: tangled
corroborate: confirm
culminate: end
curtail: cut
cumulative: added up
dearth: lack
deem: think
delineate: describe
demonstrably: clearly
denigrate: run down
derogate: take away
desist: stop
dichotomy: split
didactic: teaching
diligent: care
discern, discernment: see
discontinue: stop
discourse: talk
discrepancy: difference
disparate: different
disseminate, dissemination: spread
dissipate: fade
diversify, diversification: spread
dichotomous: split
efficacious, efficacy: that works
efficacity: effect
elucidate: explain
emanate: come from
embark: start
eminent, eminently: well known
empirical, empirically: from experience
encapsulate: sum up
encompass: include
endeavour, endeavor: try
engender: cause
enhance, enhancement: improve
ensue: follow
entail: mean
enumerate: list
envisage: imagine
ephemeral: short-lived
epistemic, epistemology: of knowledge
epitomise: sum up
equitable: fair
equivocal: unclear
erudite: learned
eschew: avoid
esoteric: known to few
espouse: support
exacerbate: make worse
exemplary: very good
exemplify: show
exigency: need
expedient: handy
expedite: speed up
explicate: explain
exponential, exponentially: faster and faster
extant: still there
extraneous: not needed
extrapolate: work out
fastidious: fussy
feasible, feasibility: possible
fluctuate, fluctuation: go up and down
forthwith: now
fruition: success
furnish: give
furthermore: also
galvanise, galvanize: stir
germane: fitting
habituate: get used to
hegemony: power
henceforth: from now on
hereby: now
herein: here
hereto: to this
heretofore: until now
heterogeneous: mixed
heuristic: rule of thumb
homogeneous: alike
hypothesise: guess
hitherto: until now
idiosyncratic: odd
immutable: fixed
impecunious: poor
impede, impediment: hinder
imperative: needed
impetus: push
implicit: not said
inasmuch: since
inception: start
incentivise, incentivize: reward
incipient: starting
incontrovertible: certain
inculcate: teach
ineffable: beyond words
ineluctable: certain
inextricably: closely
ingenuity: cleverness
inherent, inherently: natural
innate: inborn
instigate: start
institutional: of institutions
interdisciplinary: across trades
intermediary: go-between
intrinsic, intrinsically: built in
inundate: flood
invaluable: very useful
juxtapose, juxtaposition: put side by side
laudable: good
liaise: work
liaison: link
longitudinal: over years
lucid: clear
lucrative: that pays well
magnitude: size
manifest: show
manifold: many
mellifluous: sweet
methodical: step by step
meticulous, meticulously: careful
modality: form
modicum: little
modulate: adjust
multifaceted: with many sides
multifarious: many
multitude: many
mutable: changing
myriad: many
nascent: new
necessitate: need
negate: cancel
nexus: link
notwithstanding: despite
nuanced, nuance: fine
obfuscate: hide
obviate: make needless
onerous: heavy
ontological, ontology: of being
opine: say
orchestrate: arrange
ostensibly: it seems
panacea: cure
paradigm: way of thinking
paramount: most important
parameter: limit
partake: take part
pecuniary: money
pedagogical, pedagogy: of teaching
perfunctory: hasty
peripheral: on the edge
permeate: spread
perpetuate: keep going
perspicacious: sharp
pertain, pertaining: be about
pertinent: to the point
peruse: read
pervasive: everywhere
plethora: many
polyvalent: of many uses
pragmatic: practical
preclude: rule out
preeminent, pre-eminent: leading
preliminary: first
prerogative: right
prevalent: common
prior to: before
proactively: early
procure, procurement: buying
proffer: offer
proficient, proficiency: good at
profound: deep
proliferate, proliferation: spread
promulgate: make known
propensity: habit
proponent: supporter
proprietary: own
propitious: good
proximity: nearness
prudent, prudently: careful
pursuant: following
quantify, quantitative: count
quintessential: typical
ramification: result
rationale: reason
reciprocal, reciprocity: both ways
reconcile: bring together
rectify: put right
reiterate: say again
remuneration, remunerate: pay
requisite: needed
residual: left over
respective, respectively: each
salient: main
sagacious: wise
scrutinise, scrutiny: look closely
subsequent, subsequently: later
substantiate: prove
succinct: short
sundry: various
supplant: replace
surmount: get over
synthesise, synthesis: combine
systemic: of the whole
tacit: unspoken
tangential: beside the point
tenable: that holds
terminate: end
thereafter: after that
therein: in it
thereof: of it
transcend: go beyond
transient: passing
transmute: change
transpire: happen
ubiquitous: everywhere
unequivocal: clear
underpin: support
unprecedented: new
validate, validation: check
verbose: wordy
verisimilitude: likeness
viable, viability: possible
vicarious: through others
vicissitude, vicissitudes: ups and downs
wherewithal: means
`;
