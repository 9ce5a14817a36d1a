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
`;
