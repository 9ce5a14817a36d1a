/** Words that return in every trade and what to say instead. */
export const englishMoreJargon: string = `
cleantech: technology
content: texts and pictures
bespoke: made to measure
unlocking value, create value, drive value: be of use
deliver value faster: be of use sooner
complex challenges: hard questions
employee journey: what people go through with you
reskill: learning new work
enabler, enablement: what makes it possible
actionable insights: what you can use
predictive maintenance: repair before it breaks
digital twin: computer model of a real thing
omni-channel: everywhere at once
lead gen: finding customers
conversion optimisation: visitors who buy
business model: how you earn
business case: sum whether it pays
best of breed, best-of-breed: very good
values-driven: with an aim
transformative: change
transition management: leading a change
tailor-made: made to measure
hands-on: practical
high-end: costly and good
community building: bringing people together
personal branding: what you're known for
lifecycle, life cycle: life
end to end: from start to finish
plug and play: ready to use
tooling: tools
use case, use cases: example of use
portfolio: range
estate planning: settling what you leave
intervention, interventions: help
team dynamics: how a team gets on
wellbeing strategy: plan for health
circularity: using again
make an impact: that makes a difference
moving forward: from now on
frictionless: smooth
robust: strong
agility: in short steps
`;
