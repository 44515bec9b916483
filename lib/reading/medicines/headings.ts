/** What a heading, label or table title says of the medicines below it. */
export type MedicinesHeading =
  /** To be taken after this: discharge or clinic medicines. */
  | 'current'
  /** Stopped, held. */
  | 'ended'
  /** Allergies, what was taken before admission, what was given on the ward. */
  | 'other'
  /** No heading of medicines. */
  | null;

const medicines =
  /^(?:eye |ear |nasal )?(?:drops|inhalers|creams|insulins?|topicals)\b|\b(?:med[a-z]{0,4}ations?|medic[a-z]{0,3}ines?|medicat[a-z]*|meds?|tto'?s?|tta'?s?|tth'?s?|drugs?|dmards?|prescriptions?|prescribed|prescribing|rx|discharge items?|items?|dispensed|pharmacy items?|regular medicines|to take (?:home|out|away))\b/;
const goesHome = /\bdischarge|\btt[oah]\b|\bto take home/;
const notAList = /\brisk\b|self-?harm|\bexplained\b|\bcounsel\w*/;
const specialty =
  /\b(?:ward|elderly|general|acute|respiratory|emergency|internal|geriatric|nuclear|sports|stroke|cardiovascular|fetal|laboratory|dept|department of|of) medicine\b|\bmedicine (?:ward|clinic|consultant|for)\b|\bmedical\b/;
const ended = /\b(?:stopp\w*|discontinu\w*|ceased|with-?held|held|suspended|omitted|no longer|paused)\b/;
const other =
  /\ballerg|\bsubstance\b|\bculprit\b|\bcausative\b|\badverse|\bintoleran|\bsensitiv|\breactions?\b|\bon admission|\bprior to admission|pre-?admission|admission med|\bbefore admission|\b(?:drug|medication|medicines?) histor|\bdhx?\b|\bprevious|\bpast\b|\bearlier\b|\bgp record|\bscr\b|summary care|\brecreational|\bdrug (?:use|misuse|error)|\bgiven (?:in|during|on the ward)|administered|\binpatient (?:treatment|therapy)|\bdrug chart\b.*\b(?:20\d\d)\b|\binfusions?\b|\bstat\b|\bchanges? to make\b|reconcil/;

/** "Hx / Rx": the story with its treatment, not a list. */
const withTreatment = /\b(?:hx|history|hpc|summary|course|progress|findings|o\/e|ix)\b[ /&+,]{1,3}(?:and )?(?:rx|treatment)\b/;

/** What a heading, label or title says of the medicines below it. */
export function medicinesHeading(heading: string): MedicinesHeading {
  const text = heading.slice(0, 120).toLowerCase();
  if (!text) return null;
  if (other.test(text) && !(goesHome.test(text) && /reconcil/.test(text))) return 'other';
  if (!medicines.test(text) || withTreatment.test(text) || notAList.test(text)) return null;
  const rest = text.replace(specialty, ' ');
  if (!medicines.test(rest)) return null;
  if (ended.test(text) && !/\b(?:new|started|continued|changed|current)\b/.test(text)) return 'ended';
  return 'current';
}

const general =
  /^(?:plan|further plan|follow.?up|f\/?u|diagnos\w*|dx|advice\b.*|information\b.*|info\b.*|investigat\w*.*|ix|results?|social\b.*|family\b.*|allerg\w*|history\b.*|hx|hpc|pmh\w*|summary\b.*|actions?\b.*|gp actions?.*|actions? for gp.*|gp|procedures?.*|operation.*|op|background.*|presenting.*|impression|progress|course|clinical\b.*|examination|o\/e|obs\w*|bloods?|imaging|referrals?|fit note|sick note|recommendations?|management|outcome|discharge (?:date|destination)|safety.?net\w*.*|appointments?|wound\b.*|diet|mobility|mood|risk\b.*|contact\b.*|consultant|ward|notes?|comments?|reason|indication|dear .*|yours .*|signed|many thanks|kind regards)$/;

/** A heading of another part of a summary or letter, with which a list of medicines ends. */
export const isOtherHeading = (heading: string): boolean => general.test(heading.trim().toLowerCase().slice(0, 60));

/** A sub-heading within a list of medicines: "New:", "Unchanged", "Stopped:". */
export function listState(heading: string): 'going-on' | 'ended' | null {
  const text = heading.trim().toLowerCase();
  if (
    /^(?:(?:medicines|medications?|meds|drugs) )?(?:stopp?(?:ed)?|discontinued|ceased|with-?held|held|suspended|on hold|omitted)(?: (?:medicines|medications?|meds|drugs|this admission|here|in hospital|by us|on the ward|during (?:this )?(?:admission|stay)))?$/.test(
      text,
    )
  )
    return 'ended';
  if (
    /^(?:(?:medicines|medications?|meds|drugs) )?(?:new|newly started|started|start|changed|change|unchanged|no change|continue[ds]?|continuing|regular|prn|as required|increased|decreased|reduced|restarted|acute|short.?term|long.?term|course|to continue|amended|current)(?: (?:medicines|medications?|meds|drugs|this admission))?$/.test(
      text,
    )
  )
    return 'going-on';
  return null;
}
