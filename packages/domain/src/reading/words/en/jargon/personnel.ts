/** Words of personnel departments and what to say instead. */
export const hrJargon: string = `
human capital: people
human resources management: looking after staff
talent acquisition: finding people
talent management, talent pipeline: helping people grow
talent pool: people who may want to work there
employer branding, employer brand: showing that you are a good employer
onboarding, onboard: settling in new people
offboarding: saying goodbye to staff
upskill, upskilling: teach
reskilling: teaching a new trade
employee engagement, engagement: enjoying work
employee experience: how staff find their work
employee value proposition: why people work there
retention: keeping people
attrition: people leaving
headcount: number of people
full-time equivalent: full working week
workforce planning: seeing whom you will need
succession planning: choosing who comes next
performance management: talking about how work goes
appraisal cycle: talks about work
competency framework, competency-based: list of what people should be able to do
360-degree feedback, 360 feedback: asking everyone how you do
psychometric, psychometrics, psychometric testing: test of who you are
assessment centre: day of tests
outplacement: help in finding other work
wellbeing: how people are
wellness programme: plan to keep people fit
resilience training: learning to cope
soft skills: getting on with people
skill set, skillset: what you can do
leadership development: learning to lead
executive coaching, executive coach: coaching for directors
team building, team-building: doing something together
group dynamics: how people get on
diversity and inclusion: room for everyone
organisational development, organizational development, organisational design: helping companies change
organisational culture: how people treat each other
culture change: treating each other differently
change readiness: being ready for change
learning and development: learning at work
blended learning: learning in class and online
e-learning: learning online
gamification, gamify: making a game of it
work-life balance: time for work and home
hybrid working: working at home and at the office
flexible resourcing: hiring for a while
contingent workforce: temporary staff
payroll solutions: paying wages
industrial relations: talks with unions
presenteeism: working while ill
absence management: helping people who are ill
psychological safety: daring to speak
`;
