import { type ClassedWord, classedWords } from '../classed-words';

/** The letter that stands for each class of words in the patterns of `agreement.ts` and `acceptance.ts`. */
export const letters = {
  thanks: 'z',
  kindlyAgreed: 'y',
  declined: 'x',
  already: 'e',
  asked: 'i',
  kindly: 'j',
  unreal: 'q',
  no: 'n',
  gp: 'g',
  doctor: 'd',
  patient: 'p',
  third: 't',
  papers: 's',
  hospital: 'h',
  agreed: 'y',
  done: 'f',
  over: 'o',
  repeat: 'l',
  prescribed: 'c',
  prescribing: 'r',
  starting: 'u',
  goesOn: 'k',
  will: 'w',
  by: 'b',
  it: 'm',
  sent: 'v',
  once: 'a',
} as const;

/** A word or phrase with its class. */
export type Word = ClassedWord<keyof typeof letters>;

/** Words that tell who prescribes a medicine, who has agreed to it and who is only asked. The class named first wins. */
export const prescribingWords = classedWords<keyof typeof letters>({
  thanks:
    'thank you, thanks, many thanks, grateful to you for, obliged to you for, indebted to you for, grateful for your letter, grateful for your email, grateful for your reply, grateful for your note, grateful for your having, grateful that you have, obliged for your, pleased that, glad that, delighted that, pleased to learn, pleased to hear, glad to hear, good enough to let us know, kind enough to let us know, have let us know, has let us know, had let us know, wrote to let us know, kindly let us know, good to hear, good to know, good to see, relieved to hear',
  kindlyAgreed: `grateful for your agreement, grateful for your agreeing, grateful for your acceptance, obliged for your acceptance, obliged for your agreement, thank you for your signature, thank you for your agreement, thank you for your acceptance, thank you for agreeing, thank you for accepting, thank you for signing, thanks for signing, thank you for countersigning, your signature, kind enough to agree, kind enough to accept, kind enough to take, good enough to agree, good enough to accept, good enough to take, so
    kind as to agree, so kind as to accept, able to accept, able to agree, were able to take, was able to take, has been able to take, have been able to take, pleased to accept, glad to accept, happy to accept, happy to agree`,
  declined: `declined, declines, declining, decline, refuse, refusing, refused, refuses, rejected, turned down, turned it down, said no, says no, a no from, not able to take,
    unable to take, unable to accept, not feel able, not willing, unwilling, not happy, unhappy, not accepted, do not accept, does not
    accept, not agreeable, opted out, not in a position, not take part, not signed up, will not take, won't take, won't accept, cannot take, can't
    take, not prepared, not comfortable, handed back, sent back unsigned, not be taking, not involved`,
  already: `already, existing, established, long-standing, longstanding, long standing, previously agreed, pre-existing, since, for years,
    for yrs, for many years, not only, all along, for some time, as before, years, yrs`,
  asked: `please, pls, plse, plz, grateful, obliged, appreciate*, would you, could you, can you, will you, may i, may we, might i, might we, like you,
    like gp, like the gp, like her gp, like his gp, like the practice, want you, want*, wish*, ask, asks, asking, asked, request*, invit*,
    hope*, hoping, trust, suggest*, recommend*, expect*, anticipat*, propos*, seek*, sought, let us know, happy for you, happy for gp`,
  kindly: 'kindly, very kindly, good enough to, so kind as to',
  unreal: `if, unless, until, till, whether, once, when, as soon as, subject to, assum*, presum*, await*, pending, tbc, consider*,
    deem*, take it, taken as, taken it, silence, no news, no reply, no answer, no response, nil back, nil heard, nothing back, nothing heard, not
    heard, not replied, not responded, unanswered, not yet, nil yet, none yet, yet to, chas*, left msg, left message, left a message,
    voicemail, for your agreement, for your kind, for your consent, for your consideration, for your signature, for your approval, for signature, for signing, for countersigning, for counter-signing, for agreement, for consent, for acceptance, to follow, in principle, to be, to agree, to accept, to
    sign, to confirm, to countersign, to consent, to approve, hear otherwise, hear nothing, unsigned, unclear, planned, planning, plan to, plan, before, in due course, next step, would, could, can, may, might, needs, need`,
  no: `not, no, nil, never, nor, neither, without, none, nothing, isn't, hasn't, haven't, don't, doesn't, didn't, won't, wouldn't,
    needn't, shouldn't, rather than, instead of, nobody, cannot, can't, dont, doesnt`,
  gp: `gp, gps, gp's, g.p, gp practice, gp surgery, general practice, general practitioner*, surgery, surgery's, practice, practice's, primary
    care, family doctor, family doctors, family dr, own doctor, own dr, your doctor, your dr, his doctor, her doctor, their doctor, usual doctor,
    local doctor, health centre, medical centre, you, you'd, you'll, you've, yourself, yourselves, your good selves, your team, your partner*,
    your colleague*, gp colleague*, practice pharmacist, partners at`,
  doctor: 'dr, drs, doctor',
  patient: `previous gp, old gp, former gp, last gp, previous surgery, old surgery, former surgery, previous practice, old practice, former practice, patient, patient's, pt, pts, pt's, wife, husband, mother, mum, father, dad, family, parent, parents, daughter, son, carer,
    carers, partner`,
  third: "who, he, they, she, she's, he's, they've, their",
  papers: `shared care, share care, share its care, sharing its care, share the care, sharing care, sharing the care, share his care, share her care, shared prescribing,
    share prescribing, share the prescribing, sharing prescribing, sharing the prescribing, sharing his, sharing her, share his, share her, sca,
    scas, esca, e-sca, scp, sc form, sc agreement, sc paperwork, sc letter, sc protocol, agreement, agreements, arrangement, arrangements,
    protocol, paperwork, documents, acceptance`,
  hospital: `our pharmacy, our dispensary, hospital pharmacy, trust pharmacy, clinic pharmacy, we, us, ourselves, i, me, myself, our, we'll, i'll, we've, i've, hospital, clinic, clinics, unit, team, ward, consultant,
    specialist, specialists, registrar, secondary care, tertiary, trust's, department, dept, service, centre, homecare, home care, cmht, cmhts, camhs,
    rheum, rheumatology, rheums, derm, dermatology, neuro, neurology, gastro, gastroenterology, ibd, renal, haem, haematology, transplant,
    cardiology, arrhythmia, psych, psychiatry, nephrology, oncology, hepatology, ild, mnd, nurse, nurses, cns, opd, hosp, respiratory, liver,
    community team, crht, outpatients, here, this end, our end`,
  agreed: `agreed, agrees, agree, agreeing, agreeable, accepted, accepts, accept, accepting, consented, consents, consent, consenting, approved, approves,
    endorsed, said yes, says yes, say yes, saying yes, replied yes, answered yes, yes, happy, content, willing, willingness, prepared,
    comfortable, okay, ok, okayed, ok'd, fine, pleased to, glad to, on board, signed up, opted in, no objection, no objections, go-ahead, go
    ahead, green light, thumbs up, confirmed, confirms, confirming, confirmation, undertaken, took on, taken on, taken over, taken it on, takes part,
    in agreement, assent*, concur*, acceded`,
  done: `signed, countersigned, counter-signed, returned, received, rec'd, recd, back, in place, in force, on file, exists, exist, active,
    set up, documented, recorded, obtained, returning, countersigning, up and running, seen`,
  over: `assume the prescribing, assume prescribing, taking this on, taking it on, take over, takes over, taking over, took over, take on, takes on, taking on, take up, takes up, taking up, pick up, picks up, picking up, take charge,
    takes charge, take this on, take it on, take this over, take it over, take that on, take them on, takes it on, takes this on, takes it over, takes this over, takes them on, over to, hand over, handed over,
    handing over, handover, transfer, transfers, transferred, transferring, take him on, take her on, take them on, take this patient on, take the patient on, taking him on, taking her on, takes him on, takes her on, pass over, pass to, passed to, passes to, move to, moves to, revert to, reverts to, carry it on, carry this on, keep it going, keep this going, assume responsibility, taken on by`,
  repeat:
    'on repeat, to repeat, onto repeat, on rpt, to rpt, on rpts, on repeats, to repeats, onto repeats, on your repeats, on the repeats, on his repeat*, on her repeat*, to his repeat*, to her repeat*, to your repeat*, to the repeat*, on their repeat*, repeat template, repeat list',
  prescribed:
    'prescribed, issued, supplied, dispensed, provided, get, gets, getting, obtain, obtains, have them, having them, collect, collects',
  prescribing: `give you your, giving you your, give him his, give her her, provide you with your, prescri*, script, scripts, rx, rxs, px, repeats, rpts, issue, issues, issuing, supply, supplies, supplying, dispens*, refill*,
    fp10, fp10s, posts out, posts it out, posts them out, delivers, delivered, delivering, sends out, sends it out, provide, provides, provision, source`,
  starting: `start, starts, starting, commence, commences, initiate, initiates, initiating, restart*, re-start*, titrate, titrates, up-titrate, increase, monitor, monitoring, monitors, manage, manages, add, add it`,
  goesOn: `continu*, cont, cont'd, ctd, keep, keeps, keeping, kept, retain*, remain*, stay, stays, staying, carry on, carries on, carrying
    on, go on, goes on, going on, hold on to, holds, maintain*, keep going, keep up, carry, carries, stick with, sits with, lies with, lie with, rests with, look after, looks after, looking after, see to, sees to`,
  will: "to, will, shall, 'll, should, must, do, does, now",
  by: 'by, from, with, w, via, through, under, at, in, off, c/o',
  it: 'it, this, them, these',
  sent: `wrote, written, replied, rang, phoned, told us, sent word, sent, emailed, e-mailed, faxed, posted, enclos*, attach*, gone, in the post, comes with, accompan*, form, letter, pack, mailed, given to, informed`,
  once: 'today, on the day, that day, pharmacy, first, initial, initially, starter',
});
