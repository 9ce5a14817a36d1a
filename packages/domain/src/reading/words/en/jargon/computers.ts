/** Words of computer people and what to say instead. */
export const itJargon: string = `
agile: in short steps
scrum: working in short steps
scrum master: team guide
sprint, sprints: short round of work
retrospective: look back
backlog: list of work
product owner: who chooses what is built
user story, user stories: what a user wants
kanban: board of tasks
devops: building and running by one team
full-stack, full stack: from screen to data
front-end, frontend, front end: what you see on screen
back-end, backend, back end: what happens behind the screen
cloud, cloud-native, cloud computing: computers you rent over the internet
cloud migration: moving to rented computers
on-premise, on-premises: on your own computers
hybrid cloud: partly rented computers
legacy, legacy system: old software
kubernetes, docker, containerisation: packaged software
microservices, microservice: small programs that work together
ci/cd: putting new versions live by itself
pipeline: steps in a row
deploy, deployment: put to use
low-code, no-code: without programming
dashboard: overview
data scientist: someone who learns from figures
data science: learning from figures
data analytics, analytics: learning from figures
data-driven: based on figures
data warehouse, data lake: large store of data
big data: a great deal of data
business intelligence: figures about the business
predictive analytics, predictive modelling: forecasting with figures
machine learning, deep learning: computers that learn from examples
artificial intelligence: clever software
neural network: program that learns
natural language processing: computers that read
algorithm: rule for calculating
blockchain: shared list nobody can change
tokenisation, smart contract: digital agreement
chatbot: computer that answers questions
internet of things: devices that talk over the internet
cybersecurity, cyber security, infosec: keeping burglars out of computers
penetration testing, pen testing, pentest: trying to break in, to find the holes
zero trust: checking everyone every time
ransomware, malware: software that does harm
firewall: lock on the network
compliance: keeping to the rules
compliant: within the rules
platform: website or program
platform-agnostic: that works anywhere
ecosystem: group that need each other
architecture framework, enterprise architecture: plan of all the software
interoperability, interoperable: that work together
systems integration: connecting systems
seamless, seamlessly: without a hitch
turnkey: ready to use
plug-and-play: ready to use
bleeding-edge, cutting-edge, cutting edge, state-of-the-art, state of the art, leading-edge: new
next-generation, next-gen: new
disruptive, disrupt, disruption, disruptor: that changes everything
innovative, innovate: new
user experience: how pleasant it is to use
ux: how pleasant it is to use
ux designer, ux design, ui: designer of pleasant screens
wireframe: sketch of a screen
user flow, user journey, customer journey: the steps a customer takes
mock-up: sketch
minimum viable product: first version that works
proof of concept: trial
feature set: what it can do
functionality: what it can do
user interface: screen
saas, software as a service: software over the internet
managed service, managed services: looked after by someone else
outsourcing, outsource: have done by others
offshoring, nearshoring: have done abroad
workflow: order of work
robotic process automation: letting computers do office work
middleware: software in between
real-time: at once
tech stack: tools of a programmer
content management system: program for your website
virtualisation, virtualization: computers inside computers
edge computing: computing close by
e-commerce: selling online
digital native: someone who grew up with computers
technical debt: work put off in software
bespoke software: software made for you
open source: software anyone may use
end-to-end: from start to finish
enterprise-grade: for large companies
enterprises: large companies
`;
