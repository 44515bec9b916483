/**
 * The words that tell who does what, as data: each class with its members. A word of several parts is written with spaces;
 * the longest match wins. "Surgery" and "practice" are decided by what stands beside them, in `units.ts`.
 */
const listed = (words: string): readonly string[] => words.trim().split(/,\s+/);

export const wordClasses = {
  gp: listed(`
    gp, gps, gp's, g.p, g p, general practitioner, general practice, gp practice, gp surgery, primary care, family doctor,
    family practitioner, own doctor, own gp, practice nurse, health centre, medical centre, doctors surgery,
    doctor's surgery, gp colleagues, practice team, primary care team, local doctor, her doctor, his doctor,
    their doctor, your doctor, patient's doctor, usual doctor, surgery nurse, gp reception, gp team, gp receptionist,
    general practitioners, family doc, family dr, fam doc, own dr, own doc, own doctors, doctors' surgery, your doctor's, your doctors,
    your dr, his dr, her dr, their dr, the doctor's, doctor's receptionist, your doctor's receptionist, doctors' receptionist,
    gp's surgery, gp's receptionist, meddygfa, feddygfa, usual doctors, own surgery, own practice, own doctor's, own gp's, docter at surgery, doctor at the surgery
  `),
  hospital: listed(`
    we, us, ourselves, i, me, i'll, we'll, i've, we've, i'd, we'd, myself, ward, hospital, team, consultant, registrar,
    secretary, secretaries, cns, nurse specialist, clinic, unit, department, dept, sho, fy1, fy2, f1, f2, house officer,
    coordinator, co-ordinator, pharmacist, pharmacy, radiology, ed, a&e, sdec, aec, amu, mau, sau, ccu, itu, epau, dsu,
    fls, mdt, physio, physios, ot, slt, salt, dietitian, dietician, dietitians, dieticians, cpn, cmht, htt, crht, reg, trust, staff, nurse,
    nurses, office, opd, opat, spr, st3, st4, st5, ct1, hca, doctors, midwife, midwives, helpline, anp, acp,
    liaison, service, boss, fellow, fellows, link nurse, mdft, senior, seniors, sister, matron, bookings, oncology, surgeons, cardiology, rheumatology, haematology, neurology, gastro, respiratory,
    dermatology, ent, derm, rheum, endocrine, vascular, maxfax, max-fax, colorectal, plastics, ophthalmology, nephrology, hepatology, immunology, neurosurgery, urology, gynae, orthopaedics, ortho, paeds, microbiology, lab, specialist, navigator, crisis team
  `),
  patient: listed(`
    patient, patients, pt, pts, he, she, they, him, her, them, mum, mam, mummy, mother, gran, grandmother, dad, father, parents, parent, wife, husband, daughter,
    son, carer, carers, family, client, lady, gentleman, man, woman, boy, girl, child, nok, partner, himself, herself,
    pt's, patient's
  `),
  you: listed(
    `you, yourself, yourselves, your good selves, good selves, your good self, your end, your side, your desk, your good offices, your reception, your dispensary, your receptionist, your receptionists, trouble you, impose on you, impose upon you, you'd, you'll`,
  ),
  your: listed(`your`),
  own: listed(`his, their, own, the, a, an, this, that, our, my, any, these, those, its, another, own`),
  please: listed(`
    please, pls, plz, plse, kindly, grateful, greatful, gratefully, appreciate, appreciated, obliged, suggest, suggests,
    suggested, recommend, recommended, request, ask, would like, thanks, many thanks, urge, consider, invite, perhaps,
    wonder, honours, glad, be so kind, kind, asking, propose, wonder if, help
  `),
  told: listed(`
    advised, advise, asked, told, instructed, encouraged, directed, signposted, requested, informed, reminded, explained,
    aware
  `),
  modal: listed(`
    could, would, can, should, must, may, might, need, needs, needing, ought, have to, has to, wish, wants, want, is to,
    are to, requires, require, be able, able, feel able, happy, content, like, care, willing, prepared, inclined, minded, expected, supposed,
    meant, obliged, prevailed upon, in a position, at liberty, best placed, job to, the person to, the person who, the one to, the one who, the ones to,
    the right person, one to, ones to, person to, person who, one who
  `),
  to: listed(`to`),
  will: listed(`will, shall, going to, plan to, planning to, intend to, aim to, 'll, would then`),
  not: listed(`
    no, not, n't, doesn't, don't, didn't, needn't, won't, shouldn't, hasn't, haven't, isn't, never, without, nil, none,
    neither, nor, cannot, can't, hasnt, isnt, wasnt, havent, didnt, cant, couldnt, wouldnt, shouldnt, hadnt, doesnt, dont, neednt, wont, rather than, instead of, unnecessary, nothing, nobody, no one, no-one,
    unable, declined, declines, refused
  `),
  have: listed(`has, have, had, i've, we've, you've, having`),
  was: listed(`was, were, been, is, are, am, being, be, gets, get`),
  already: listed(`
    already, last time, last visit, last appointment, last letter, last review, previously, recently, originally, initially, earlier, yesterday, last week, last month, last year, last wk,
    ago, kindly already
  `),
  done: listed(`
    made, sent, done, submitted, completed, placed, emailed, faxed, actioned, organised, organized, arranged, booked,
    generated, logged, in place, uploaded, raised, underway, received, requested, put in, filed, posted, accepted,
    initiated, in progress, written, sorted, gone, ordered, listed, dictated, processed, forwarded, handed over, issued,
    given, provided, supplied, triaged, confirmed, complete, on system, auto-generated, in hand
  `),
  by: listed(`by`),
  from: listed(`from, via, through, off, out of, c/o, at, @, with, w, w/, per, in`),
  for: listed(`for, re, regarding, about, concerning, in order`),
  if: listed(`
    if, unless, when, once, in case, whenever, until, should he, should she, should they, should you, should the,
    were he, were she
  `),
  who: listed(`who, that, which`),
  skip: listed(`
    also, then, therefore, now, still, urgently, urgent, routinely, directly, just, so, thus, instead, subsequently,
    further, today, tomorrow, again, as, well, soon, onward, onwards, onto, very, much, whether, be, possible,
    if possible, meantime, formally, separately, both, all, does, do, did, it, there, himself, herself, arrange, back,
    on, up, out, kind, enough, no doubt, doubtless, i know, i am sure, i'm sure, i fear, i hope, i suspect, i gather, i dare say, i believe, good, no reason, actually, only, anyone, anybody, make, sure, ensure, opportunity, continue, time, course, due
  `),
  and: listed(`and, &, +, then, plus, or, /`),
  mark: [
    '->',
    'full stop',
    'comma',
    'new line',
    'new paragraph',
    'open bracket',
    'close bracket',
    ...Array.from(',-–—:()→>="“”;.[]?!|*•…'),
  ],
} satisfies Record<string, readonly string[]>;

export type WordClass = keyof typeof wordClasses;
