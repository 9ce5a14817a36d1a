/** Formal words of letters and reports and what to say instead. */
export const englishFormalWords: string = `
remediation, remediate: cleaning
contaminated: dirty
herewith: with this
thereby: of it
whereby: by which
aforesaid: this
utilization: use
termination: end
sufficient: enough
additional: more
in order to: to
with regard to, with respect to, in respect of, pertaining to: about
by means of: with
in the event of: if
in lieu of: instead of
ad hoc: as needed
augment: add to
attain: reach
allocate, allocation: give
moreover: also
indispensable: needed
methodological: of method
nevertheless, nonetheless: still
optimum: best
predominantly: mostly
psychosocial: about how people feel
participatory: with everybody
holistically: as a whole
regulatory: about rules
therapeutic: healing
preventative, preventive: to prevent
purport: claim
profess: claim
subsequent to: after
prior to: before
in accordance with: by
in light of the fact that: because
owing to the fact that, due to the fact that: because
notwithstanding the fact that: although
for the purpose of: for
with a view to: to
on behalf of which: for which
at this juncture: now
in the vicinity of: near
in excess of: more than
in respect thereof: about it
expeditious, expeditiously: quick
forthwith: at once
hitherto: until now
heretofore: until now
hereinafter: from here on
thereafter: after that
therein: in it
wherein: in which
whilst simultaneously: while
inasmuch: because
insofar: as far
necessitate: need
disseminate: spread
elucidate: explain
encompass: cover
endeavor, endeavour: try
enumerate: list
equitable: fair
exacerbate: make worse
expedite: speed up
extrapolate: work out
impede: hold up
implicate: involve
inaugurate: open
inception: start
indigent: poor
innate: inborn
instigate: start
intrinsic: of itself
inundate: flood
jeopardise, jeopardize: put at risk
juxtapose: put side by side
magnitude: size
mitigate: lessen
modicum: bit
multitude: many
obfuscate: hide
obviate: do away with
paramount: most important
peruse: read
plethora: many
preclude: stop
prerequisite: needed first
procure: get
proficiency, proficient: skill
proliferation: spread
promulgate: spread
rectify: put right
remunerate, remuneration: pay
requisite: needed
salient: main
solicit: ask for
subsequent, subsequently: later
substantiate: prove
superfluous: not needed
supersede: replace
terminate: end
transpire: happen
ubiquitous: everywhere
unequivocal, unequivocally: clear
utilise, utilize: use
viable: that can work
gratuity, gratuities: tip
`;
