/** What doctors of the eye clinic wrote. */

export const dischargeBad = `Diagnosis: R lower lid lesion ?BCC, excised under LA as day case

Procedure uneventful, direct closure 6/0 vicryl. Home same day.

Medication: chloramphenicol 1% oc. QDS R 7/7 supplied.

Plan: GP please chase histology and let pt know. Works as school cook, GP to issue fit note for 2/52. ROS not needed.

Pt to see us again only if recurs.`;

export const dischargeGood = `Diagnosis: L phaco + IOL, uneventful, day case

Medication on discharge: Maxitrol drops QDS L, 28 days supplied. Usual tablets at home, no change.

Plan: day 1 phone call by us, post-op check 4/52 in eye clinic - booked by us. We have referred her to the hospital optometrist for refraction ourselves, no onward referral is needed from the GP. Biometry of the R eye is outstanding: we will review it and tell her. No actions for GP.

Information given to patient: post-op leaflet and drop chart. Any queries: Eye Day Unit 01632 960417, 24 h. Retired, no fit note needed.`;

export const clinicBad = `Diagnosis: known dry AMD both eyes

This gentleman did not attend his clinic appointment today. No answer on phone x2.

In line with trust policy he has been discharged. If he still needs to be seen, please re-refer.`;

export const clinicGood = `Diagnosis: early wet AMD right eye

Thank you for referring this gentleman. OCT today shows subretinal fluid. Attended with daughter.

Medication: first aflibercept injection given in clinic today, no other change.

Plan: I have referred him to our injection clinic, loading course monthly x3 arranged by us. No actions for the GP.

Information given to patient: AMD booklet. For questions he can ring the macular nurse on 01632 960418.`;
