/** Abbreviations and names in capitals that an English reader knows: everybody's words, companies, institutions and legal forms. */
export const englishAbbreviations: string = `
pvc sos abc ltd plc llp inc vat uk us usa eu un nhs bbc itv cnn gp mp mps mr mrs ms dr prof sr jr st e.g. i.e. etc vs no p.s. ps asap rsvp faq diy tv pc it ict hr pr ceo id pdf usb gps sms wifi dvd cd led app dj vip bbq b&b am pm ad bc dna adhd hiv aids mri ct ok okay iq pe phd ba bsc ma msc mba gcse a-level pta rspca rspb nspcc ymca nato fifa uefa nasa who ibm bmw vw bp bt ups dhl pwc kpmg ey gsk aa rac co2 3d 2d 4g 5g qr ai xl xs tnt hsbc rbs tsb edf e.on bni mot suv atm pin rugby fc rfc afc cc wi rnli oap b.t.w. btw fyi q&a r&d ii iii iv hmrc dvla mi5 fbi cia ny la lgbt lgbtq lgbtq+ cv cvs tba lol ac dc hq
`;
