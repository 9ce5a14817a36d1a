import type { Theme } from '../theme.ts';

/** Health, care and wellbeing of people and animals. */
export const health: Theme = {
  role: `
physician = arts, dokter, geneesheer / physician, doctor, medical doctor > medical-care ~ healthcare
general-practitioner = huisarts, huisartsenpraktijk / general practitioner, gp, family doctor < physician > medical-care
medical-specialist = medisch specialist, chirurg, cardioloog, internist, oogarts, huidarts, neuroloog, gynaecoloog, orthopeed / medical specialist, surgeon, cardiologist, dermatologist, neurologist, consultant physician < physician > medical-care ~ hospital
paediatrician = kinderarts / paediatrician, pediatrician < medical-specialist > child-health
psychiatrist = psychiater / psychiatrist < medical-specialist > mental-health
occupational-physician = bedrijfsarts, arboarts, verzekeringsarts / occupational physician, company doctor, occupational health doctor < physician > occupational-health, absence
locum = waarnemer, waarnemend huisarts / locum, locum doctor < physician > medical-care
dentist = tandarts, tandartspraktijk, orthodontist / dentist, dental practice, orthodontist > dental-care
dental-hygienist = mondhygiënist, mondhygiëniste / dental hygienist > dental-care
pharmacist = apotheker, apotheek / pharmacist, pharmacy, chemist > medicines
nurse = verpleegkundige, wijkverpleegkundige, verpleger, zuster / nurse, district nurse, community nurse > nursing ~ healthcare
carer = verzorgende, zorgverlener, thuiszorgmedewerker, mantelzorger, zorgmedewerker / carer, care worker, care assistant > elderly-care, home-care
midwife = verloskundige, vroedvrouw, kraamverzorgende / midwife, maternity nurse > childbirth
physiotherapist = fysiotherapeut, fysio, fysiotherapiepraktijk, manueel therapeut, osteopaat / physiotherapist, physical therapist, physio, osteopath > physiotherapy
occupational-therapist = ergotherapeut / occupational therapist > ergonomics, disability
speech-therapist = logopedist / speech therapist, speech and language therapist > speech-therapy
dietitian = diëtist, voedingsdeskundige, voedingscoach, gewichtsconsulent / dietitian, nutritionist, dietician, nutrition coach > nutrition
psychologist = psycholoog, gz-psycholoog, psychologe, psychologenpraktijk / psychologist, clinical psychologist > mental-health, burn-out
psychotherapist = psychotherapeut, therapeut, relatietherapeut, gezinstherapeut / psychotherapist, therapist, counsellor, family therapist, relationship therapist > mental-health, burn-out
child-psychologist = kinderpsycholoog, orthopedagoog, kindercoach / child psychologist, educational psychologist, children's coach < psychologist > parenting
haptonomist = haptonoom, massagetherapeut, masseur, masseuse, acupuncturist / massage therapist, masseur, acupuncturist > massage
yoga-teacher = yogadocent, yogaleraar, yogalerares, mindfulnesstrainer, meditatieleraar, yogajuf / yoga teacher, yoga instructor, mindfulness trainer, meditation teacher > yoga, mindfulness
personal-trainer = personal trainer, fitnesstrainer, sportcoach, fitnessinstructeur, sportinstructeur / personal trainer, fitness trainer, sports coach, fitness instructor > fitness
optician = opticien, optometrist / optician, optometrist > eyewear
audiologist = audicien / audiologist, hearing aid specialist > hearing
podiatrist = podotherapeut, pedicure / podiatrist, chiropodist, pedicurist > foot-care
care-manager = zorgmanager, zorgdirecteur, zorgbestuurder, ziekenhuisbestuurder, praktijkmanager / care manager, healthcare manager, hospital director, practice manager > care-management ~ healthcare
medical-researcher = medisch onderzoeker, epidemioloog / medical researcher, epidemiologist, clinical researcher > medical-research
veterinarian = dierenarts, veearts, paardenarts, dierenkliniek / vet, veterinarian, veterinary surgeon, animal clinic > animal-health
dog-trainer = hondentrainer, hondenuitlaatservice, dierenoppas, hondenschool / dog trainer, dog walker, pet sitter > pets
beautician = schoonheidsspecialist, schoonheidssalon, visagist, visagiste, nagelstyliste / beautician, beauty salon, make-up artist > beauty
hairdresser = kapper, kapster, kapsalon, barbier / hairdresser, barber, hair salon > hair
image-stylist = kledingstylist, imagoadviseur, kleurenadviseur, personal shopper / image consultant, personal stylist, style adviser, personal shopper > personal-style
undertaker = uitvaartondernemer, uitvaartverzorger, begrafenisondernemer, uitvaartleider, uitvaartonderneemster / undertaker, funeral director > funeral
`,
  need: `
medical-care = medische zorg, behandeling, genezen, geneeskunde, medisch advies / medical care, treatment, medicine, medical advice
child-health = kindergeneeskunde, gezondheid van kinderen / child health, paediatrics < medical-care
occupational-health = bedrijfsgezondheid, arbodienst, gezondheid op het werk, spreekuur bij verzuim / occupational health, health at work
dental-care = mondzorg, gebit, tanden, beugel / dental care, teeth, oral care, braces
medicines = medicijnen, geneesmiddelen, medicijn / medicines, drugs, medication
nursing = verpleging, verpleegkunde / nursing
elderly-care = ouderenzorg, verpleeghuiszorg, verpleeghuis, dementie, bejaardenzorg / elderly care, nursing home, dementia care, care for the elderly
home-care = thuiszorg, wijkverpleging, mantelzorg / home care, district nursing, informal care
childbirth = bevalling, zwangerschap, geboorte / childbirth, pregnancy, birth
physiotherapy = fysiotherapie, rugklachten, sportblessure, nekklachten, blessure, sportblessures / physiotherapy, back pain, sports injury, injury rehabilitation
speech-therapy = logopedie, stotteren / speech therapy, stuttering
nutrition = voeding, dieet, voedingsadvies, gezond eten, afslanken, diabetes / nutrition, diet, healthy eating, losing weight, nutritional advice
mental-health = geestelijke gezondheid, ggz, therapie, angst, depressie, psychische klachten, rouw, trauma / mental health, therapy, anxiety, depression, grief, psychological help, trauma
burn-out = burn-out, stress, overspannen, overbelasting, burn-outklachten / burn-out, burnout, stress, exhaustion < mental-health
vitality = vitaliteit, gezonde werknemers, vitaliteitsprogramma, gezondheid van medewerkers / vitality, employee wellbeing, health of employees, wellbeing programme
parenting = opvoeding, opvoedadvies, adhd, autisme, hoogbegaafdheid / parenting, adhd, autism, giftedness
massage = massage, stoelmassage, acupunctuur / massage, chair massage, acupuncture
yoga = yoga, yogales, pilates / yoga, yoga class, pilates
mindfulness = mindfulness, meditatie, ademhaling, ontspanning / mindfulness, meditation, breathing, relaxation
fitness = fitness, sporten, sportschool, hardlopen, conditie / fitness, exercise, gym, running, workout
eyewear = bril, contactlenzen, brillen / glasses, contact lenses, eyewear
hearing = gehoor, hoortoestel / hearing, hearing aid
foot-care = voetverzorging, voetklachten / foot care
care-management = zorgmanagement, zorginkoop / care management, healthcare management
medical-devices = medische hulpmiddelen, medische apparatuur, hulpmiddelen / medical devices, medical equipment, medical supplies
medical-research = medisch onderzoek, klinisch onderzoek / medical research, clinical trials
animal-health = diergezondheid, dierziekte, ziek dier / animal health, sick animal
cattle = koe, koeien, vee, rundvee, kalveren / cow, cows, cattle, calves
pets = huisdier, hond, kat, honden, huisdieren / pet, dog, cat, dogs, pets
beauty = schoonheidsbehandeling, make-up, uiterlijke verzorging / beauty treatment, make-up
hair = haar knippen, kapsel / haircut, hair styling
personal-style = kledingadvies, kleuradvies, uitstraling, styling / personal style, clothing advice, style advice
funeral = uitvaart, begrafenis, crematie, afscheid / funeral, burial, cremation
disability = handicap, beperking, gehandicaptenzorg, verstandelijke beperking / disability, disabled people, learning disability
addiction = verslaving, verslavingszorg / addiction, addiction care
`,
  sector: `
healthcare = zorg, gezondheidszorg, zorginstelling, zorgsector, zorgorganisatie, gezondheid, zorgaanbieder / healthcare, health care, care sector, care organisation, health, healthcare provider
hospital = ziekenhuis, ziekenhuizen, kliniek, umc, academisch ziekenhuis, polikliniek / hospital, clinic, hospitals, hospital group, medical centre < healthcare
mental-healthcare = geestelijke gezondheidszorg, ggz-instelling / mental healthcare, mental health services < healthcare
home-care-sector = thuiszorgorganisatie, thuiszorg / home care organisation < healthcare
pharma = farmacie, farmaceutische industrie, farmabedrijf, farma / pharmaceuticals, pharmaceutical industry, pharma
biotech = biotechnologie, life sciences, biotech / biotechnology, life sciences, biotech
wellness = welzijn en wellness, wellness, beautybranche, spa / wellness, beauty industry, spa
funeral-sector = uitvaartbranche, uitvaartsector, uitvaart / funeral sector, funeral industry
veterinary-sector = dierenzorg, diergeneeskunde / veterinary care, animal care
dental-sector = tandheelkunde, mondzorgsector / dentistry < healthcare
`,
};
